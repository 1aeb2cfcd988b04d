package dev.answercoach.playground.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.playground.wire.Json;
import java.time.InstantSource;
import java.util.concurrent.ScheduledExecutorService;

/**
 * The playground's Discord: one application with its bot, two servers (the bot is a member of the first), two people, and what they
 * do. All of it is in memory. The ids of what is there at the start are always the same, so that what a bot remembers of a person fits
 * the next time.
 */
public final class World {
    /** The id of the application, and of its bot. */
    public static final String APPLICATION_ID = "1100000000000000001";

    private static final String STUDY_SERVER = "1100000000000000010";
    private static final String OTHER_SERVER = "1100000000000000020";

    private final InstantSource clock;
    private final String cdn;
    private final User bot = new User(APPLICATION_ID, "Answer Coach", "en-US", true);
    private final Snowflakes ids;
    private final People people;
    private final Places places;
    private final Files files;
    private final Messages messages;
    private final Mailroom mailroom;
    private final Interactions interactions;
    private final Commands commands;

    /**
     * @param cdn the address of the content server, without a path
     * @param timer runs what is due after a while
     */
    public World(InstantSource clock, String cdn, BotLine line, ScheduledExecutorService timer) {
        this.clock = clock;
        this.cdn = cdn;
        this.ids = new Snowflakes(clock);
        this.people = new People(clock);
        this.places = new Places(clock);
        this.files = new Files(ids);
        this.messages = new Messages(people, line);
        this.mailroom = new Mailroom(new MessageWriter(ids, clock, files, people, bot, cdn), messages);
        this.interactions = new Interactions(ids, clock, timer, people);
        this.commands = new Commands(ids, APPLICATION_ID);
        settle();
    }

    private void settle() {
        User haneul = people.add(new User("1100000000000000002", "하늘", "ko", false));
        User sam = people.add(new User("1100000000000000003", "Sam", "en-US", false));
        Guild study = new Guild(STUDY_SERVER, "스터디 서버", haneul, true);
        Guild other = new Guild(OTHER_SERVER, "다른 서버", sam, false);
        places.add(new GuildChannel("1100000000000000011", "자소서", study, 0, bot.id()));
        places.add(new GuildChannel("1100000000000000012", "general", study, 1, bot.id()));
        places.add(new GuildChannel("1100000000000000021", "잡담", other, 0, bot.id()));
        places.addDirect("1100000000000000031", haneul);
        places.addDirect("1100000000000000032", sam);
    }

    /** Lets one more person in, who is a member of both servers. */
    public User welcome(String name, String locale) {
        User user = people.add(new User(ids.next(), name, locale, false));
        places.addDirect(ids.next(), user);
        return user;
    }

    /** Whether this person is a member of some server of which the bot is one too. */
    public boolean sharesServerWithBot(User user) {
        return places.guilds().stream().anyMatch(guild -> guild.hasBot() && guild.hasMember(user));
    }

    public User bot() {
        return bot;
    }

    /** The application as Discord describes it. */
    public ObjectNode applicationJson() {
        ObjectNode json = Json.object()
                .put("id", APPLICATION_ID)
                .put("name", bot.name())
                .put("description", "")
                .put("verify_key", "0".repeat(64))
                .put("flags", 0)
                .put("flags_new", "0")
                .put("explicit_content_filter", 0)
                .put("bot_public", true)
                .put("bot_require_code_grant", false)
                .put("approximate_guild_count", 1)
                .put("approximate_user_install_count", people.all().size())
                .put("approximate_user_authorization_count", people.all().size());
        for (String absent :
                new String[] {"icon", "type", "team", "interactions_endpoint_url", "role_connections_verification_url"
                }) {
            json.putNull(absent);
        }
        json.set("redirect_uris", Json.array());
        json.set("eligible_oauth2_scopes", Json.array());
        json.set("owner", people.all().get(0).json());
        json.set("bot", bot.json());
        ObjectNode installs = json.putObject("integration_types_config");
        installs.putObject("0");
        installs.putObject("1");
        return json;
    }

    public InstantSource clock() {
        return clock;
    }

    /** The address of the content server, without a path. */
    public String cdn() {
        return cdn;
    }

    public Snowflakes ids() {
        return ids;
    }

    public People people() {
        return people;
    }

    public Places places() {
        return places;
    }

    public Files files() {
        return files;
    }

    public Messages messages() {
        return messages;
    }

    public Mailroom mailroom() {
        return mailroom;
    }

    public Interactions interactions() {
        return interactions;
    }

    public Commands commands() {
        return commands;
    }
}
