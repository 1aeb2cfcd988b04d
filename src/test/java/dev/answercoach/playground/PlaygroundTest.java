package dev.answercoach.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What tests of a playground share: one that runs, with a clock that can be moved on, and bots that are closed at the end. */
abstract class PlaygroundTest {
    private final List<TryBot> bots = new ArrayList<>();
    private volatile Duration ahead = Duration.ZERO;

    Playground playground;
    Person haneul;
    Person sam;
    RawRest rest;
    RawRest people;

    @BeforeEach
    void startPlayground() {
        InstantSource real = InstantSource.system();
        playground =
                Playground.start(PlaygroundOptions.usual(() -> real.instant().plus(ahead)));
        haneul = Person.of(playground.userUrl(), "하늘");
        sam = Person.of(playground.userUrl(), "Sam");
        rest = RawRest.bot(playground);
        people = RawRest.with(playground.userUrl(), "nobody");
    }

    @AfterEach
    void stopPlayground() {
        bots.forEach(TryBot::close);
        playground.close();
    }

    /** Lets the playground's clock run ahead; what it says is compared with {@link Instant}s of its own only. */
    void later(Duration by) {
        ahead = ahead.plus(by);
    }

    TryBot bot() {
        return closing(TryBot.in(playground));
    }

    TryBot closing(TryBot bot) {
        bots.add(bot);
        return bot;
    }

    /** The path at which the bot answers an interaction first. */
    static String callback(GenericInteractionCreateEvent event) {
        return "/interactions/" + event.getId() + "/" + event.getInteraction().getToken() + "/callback";
    }

    /** The path of what can be done with an interaction's token. */
    static String webhook(GenericInteractionCreateEvent event) {
        return "/webhooks/" + event.getJDA().getSelfUser().getApplicationId() + "/"
                + event.getInteraction().getToken();
    }

    /** Runs a command and returns what the bot heard of it, which has not been answered. */
    SlashCommandInteractionEvent asked(TryBot bot, Person person, String command) {
        int before = bot.heard(SlashCommandInteractionEvent.class).size();
        person.runs(command);
        return org.awaitility.Awaitility.await()
                .until(() -> bot.heard(SlashCommandInteractionEvent.class), heard -> heard.size() > before)
                .get(before);
    }

    static void isRefused(RawRest.Answer answer, int status, int code) {
        assertThat(answer.status()).as("%s", answer.json()).isEqualTo(status);
        assertThat(answer.code()).as("%s", answer.json()).isEqualTo(code);
    }
}
