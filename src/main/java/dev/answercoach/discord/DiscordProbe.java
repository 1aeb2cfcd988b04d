package dev.answercoach.discord;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.answercoach.settings.DiscordSettings;
import dev.answercoach.text.Remark;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.dv8tion.jda.api.entities.ApplicationInfo.Flag;
import net.dv8tion.jda.api.requests.RestConfig;

/** Finds out whether Discord would let the bot in, and how its application is set up, by two requests that change nothing. */
public final class DiscordProbe {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_BYTES = 1_000_000;
    private static final String ON_SERVERS = "0";
    private static final String ON_ACCOUNTS = "1";

    private final DiscordSettings settings;
    private final Duration patience;
    private final HttpClient client;

    /**
     * A probe with these settings.
     *
     * @param patience for each request, until its answer has begun
     */
    public DiscordProbe(DiscordSettings settings, Duration patience) {
        this.settings = settings;
        this.patience = patience;
        // A redirect could carry the token elsewhere.
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience)
                .build();
    }

    /**
     * What was found.
     *
     * @param application the application's name
     * @param onServers whether it can be installed to servers
     * @param onAccounts whether it can be installed to users' accounts
     * @param isEndpointSet whether Discord sends interactions to a web address instead of the bot
     * @param privilegedIntents those that are switched on, as the developer portal calls them
     * @param sessions what Discord says of logging in
     */
    public record Finding(
            String application,
            boolean onServers,
            boolean onAccounts,
            boolean isEndpointSet,
            List<String> privilegedIntents,
            Sessions sessions) {}

    /**
     * How the bot may log in.
     *
     * @param shards how many connections Discord recommends
     * @param left logins that are left until the count begins anew
     * @param total logins in all until then
     * @param untilReset when it begins anew
     */
    public record Sessions(int shards, int left, int total, Duration untilReset) {}

    /**
     * Asks. Blocks for about twice the patience at most.
     *
     * @throws BotException if Discord refuses the token, cannot be reached, or does not answer as Discord does
     */
    public Finding probe() throws BotException {
        JsonNode application = get("/applications/@me");
        JsonNode gateway = get("/gateway/bot");
        JsonNode installs = application.path("integration_types_config");
        // Discord leaves it out where nothing was ever chosen; such an application goes to servers.
        boolean isChosen = installs.isObject();
        return new Finding(
                application.path("name").asText(),
                !isChosen || installs.has(ON_SERVERS),
                isChosen && installs.has(ON_ACCOUNTS),
                application.path("interactions_endpoint_url").isTextual(),
                privilegedIntents(Flag.fromRaw(application.path("flags").asLong())),
                sessions(gateway));
    }

    private static List<String> privilegedIntents(Set<Flag> flags) {
        List<String> intents = new ArrayList<>();
        addIfAny(intents, "Presence Intent", flags, EnumSet.of(Flag.GATEWAY_PRESENCE, Flag.GATEWAY_PRESENCE_LIMITED));
        addIfAny(
                intents,
                "Server Members Intent",
                flags,
                EnumSet.of(Flag.GATEWAY_GUILD_MEMBERS, Flag.GATEWAY_GUILD_MEMBERS_LIMITED));
        addIfAny(
                intents,
                "Message Content Intent",
                flags,
                EnumSet.of(Flag.GATEWAY_MESSAGE_CONTENT, Flag.GATEWAY_MESSAGE_CONTENT_LIMITED));
        return List.copyOf(intents);
    }

    private static void addIfAny(List<String> intents, String name, Set<Flag> set, Set<Flag> meant) {
        if (set.stream().anyMatch(meant::contains)) {
            intents.add(name);
        }
    }

    private static Sessions sessions(JsonNode gateway) {
        JsonNode starts = gateway.path("session_start_limit");
        return new Sessions(
                gateway.path("shards").asInt(),
                starts.path("remaining").asInt(),
                starts.path("total").asInt(),
                Duration.ofMillis(starts.path("reset_after").asLong()));
    }

    private JsonNode get(String path) throws BotException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(settings.apiUrl() + path))
                .timeout(patience)
                .header("Authorization", "Bot " + settings.token().reveal())
                .header("User-Agent", RestConfig.USER_AGENT)
                .build();
        try {
            return body(client.send(request, answer -> new FirstBytes(MOST_BYTES)));
        } catch (IOException e) {
            throw new BotException(Remark.key("bot.unreachable", url()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BotException(Remark.key("bot.unreachable", url()), e);
        }
    }

    private JsonNode body(HttpResponse<byte[]> answer) throws BotException {
        if (answer.statusCode() == HttpURLConnection.HTTP_UNAUTHORIZED) {
            throw new BotException(Remark.key("bot.token-refused"));
        }
        if (answer.statusCode() != HttpURLConnection.HTTP_OK) {
            throw notDiscord("HTTP " + answer.statusCode());
        }
        try {
            JsonNode body = JSON.readTree(new String(answer.body(), StandardCharsets.UTF_8));
            if (body.isObject()) {
                return body;
            }
        } catch (JsonProcessingException e) {
            // What is no JSON at all gets the same sentence as JSON of another shape; a proxy's error page could hold
            // anything.
        }
        throw notDiscord("JSON");
    }

    private BotException notDiscord(String detail) {
        return new BotException(Remark.key(
                "bot.unexpected-answer", Map.of("url", settings.apiUrl().toString(), "detail", detail)));
    }

    private Map<String, String> url() {
        return Map.of("url", settings.apiUrl().toString());
    }
}
