package dev.answercoach.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.SessionInvalidateEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.utils.Compression;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The gateway: who is let in, what is told to whom, and what happens when a connection is lost. */
class GatewayTest extends PlaygroundTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void whatWasMissedIsToldWhenTheConnectionIsTakenUpAgain() {
        TryBot bot = bot();
        bot.on(SlashCommandInteractionEvent.class, event -> event.reply("heard").queue());
        bot.commands(Commands.slash("ask", "Asks"));

        disturb("drop");
        Asked asked = haneul.runs("ask");

        assertThat(asked.answer().text()).isEqualTo("heard");
        bot.awaitEvent(SessionResumeEvent.class);
        assertThat(bot.heard(SlashCommandInteractionEvent.class)).hasSize(1);
    }

    @Test
    void aBotThatIsAskedToReconnectResumes() {
        TryBot bot = bot();

        disturb("reconnect");

        bot.awaitEvent(SessionResumeEvent.class);
        assertThat(bot.heard(SessionInvalidateEvent.class)).isEmpty();
    }

    @Test
    void aSessionThatIsInterruptedCanBeResumed() {
        TryBot bot = bot();

        disturb("invalid-session-resumable");

        bot.awaitEvent(SessionResumeEvent.class);
    }

    @Test
    void aSessionThatIsOverIsBegunAnew() {
        TryBot bot = bot();

        disturb("invalid-session");

        bot.awaitEvent(SessionInvalidateEvent.class);
        bot.awaitEvent(SessionRecreateEvent.class);
        haneul.writes("still there?");
        bot.awaitEvent(MessageReceivedEvent.class);
    }

    @Test
    void connectionsAreClosedWithAnyCode() {
        TryBot bot = bot();

        people.post("/gateway", "{\"action\":\"close\",\"code\":4009}");

        assertThat(bot.awaitEvent(SessionDisconnectEvent.class)
                        .getServiceCloseFrame()
                        .getCloseCode())
                .isEqualTo(4009);
        bot.awaitEvent(SessionResumeEvent.class);
        assertThat(people.post("/gateway", "{\"action\":\"sing\"}").status()).isEqualTo(400);
    }

    @Test
    void aBotIsShutOutWhenItsTokenIsTakenAway() {
        TryBot bot = bot();
        people.post("/token", "{\"revoked\":true}");

        disturb("invalid-session");

        assertThat(bot.awaitEvent(ShutdownEvent.class).getCode()).isEqualTo(4004);
    }

    @Test
    void privilegedIntentsMustBeGranted() {
        TryBot refused = closing(new TryBot(playground, Compression.NONE, 1, GatewayIntent.MESSAGE_CONTENT));
        Awaitility.await()
                .until(() ->
                        refused.shards().getShards().stream().anyMatch(jda -> jda.getStatus() == JDA.Status.SHUTDOWN));

        people.post("/gateway/intents", "{\"messageContent\":true}");
        TryBot admitted = closing(new TryBot(playground, Compression.NONE, 1, GatewayIntent.MESSAGE_CONTENT))
                .ready();
        haneul.at("general").writes("제 답변");

        assertThat(admitted.awaitEvent(MessageReceivedEvent.class).getMessage().getContentRaw())
                .isEqualTo("제 답변");
    }

    @Test
    void whatPeopleWriteInAServerIsHiddenWithoutThatIntent() {
        TryBot bot = bot();

        haneul.at("general").writes("제 답변");
        assertThat(bot.awaitEvent(MessageReceivedEvent.class).getMessage().getContentRaw())
                .isEmpty();

        haneul.writes("<@" + bot.jda().getSelfUser().getId() + "> 제 답변");
        Awaitility.await()
                .until(() -> bot.heard(MessageReceivedEvent.class).size() == 2
                        && bot.heard(MessageReceivedEvent.class)
                                .get(1)
                                .getMessage()
                                .getContentRaw()
                                .endsWith("제 답변"));
    }

    @Test
    void payloadsAreCompressedIfTheClientAsksForIt() {
        TryBot bot = closing(new TryBot(playground, Compression.ZLIB, 1)).ready();

        haneul.writes("안녕하세요 ".repeat(200));
        haneul.writes("또 왔습니다");

        Awaitility.await().until(() -> bot.heard(MessageReceivedEvent.class).size() == 2);
        assertThat(bot.heard(MessageReceivedEvent.class))
                .extracting(event -> event.getMessage().getContentRaw().length())
                .containsExactly(1199, 6);
    }

    @Test
    void eachShardHearsItsOwn() {
        TryBot bot = closing(new TryBot(playground, Compression.NONE, 2)).ready();

        haneul.at("general").writes("in the server");
        haneul.at("dm").writes("in private");

        Awaitility.await().until(() -> bot.heard(MessageReceivedEvent.class).size() == 2);
        // Of two shards, the server's id belongs to the second; direct messages are the first's.
        assertThat(bot.shards().getShardById(0).getGuilds()).isEmpty();
        assertThat(bot.shards().getShardById(1).getGuilds()).hasSize(1);
        assertThat(bot.heard(MessageReceivedEvent.class))
                .extracting(event -> event.isFromGuild() + " "
                        + event.getJDA().getShardInfo().getShardId())
                .containsExactlyInAnyOrder("true 1", "false 0");
    }

    @Test
    void whoDoesNotSpeakTheProtocolIsShutOut() throws Exception {
        assertThat(closeCodeAfter("nonsense")).isEqualTo(4002);
        assertThat(closeCodeAfter("{\"op\":42}")).isEqualTo(4001);
        assertThat(closeCodeAfter("{\"op\":3,\"d\":{}}")).isEqualTo(4003);
        assertThat(closeCodeAfter(identify("wrong", 0, 1))).isEqualTo(4004);
        assertThat(closeCodeAfter(identify(PlaygroundOptions.TOKEN, 2, 2))).isEqualTo(4010);
        String good = identify(PlaygroundOptions.TOKEN, 0, 1);
        assertThat(closeCodeAfter(good, good)).isEqualTo(4005);
    }

    @Test
    void heartbeatsAreAnsweredAndOldSessionsAreNot() throws Exception {
        RawGateway gateway = new RawGateway(playground.gatewayUrl());
        assertThat(gateway.next().path("op").asInt()).isEqualTo(10);

        gateway.say("{\"op\":1,\"d\":null}");
        assertThat(gateway.next().path("op").asInt()).isEqualTo(11);

        gateway.say(
                "{\"op\":6,\"d\":{\"token\":\"" + PlaygroundOptions.TOKEN + "\",\"session_id\":\"gone\",\"seq\":3}}");
        JsonNode invalid = gateway.next();
        assertThat(invalid.path("op").asInt()).isEqualTo(9);
        assertThat(invalid.path("d").asBoolean()).isFalse();
    }

    private void disturb(String action) {
        assertThat(people.post("/gateway", "{\"action\":\"" + action + "\"}").status())
                .isEqualTo(204);
    }

    private static String identify(String token, int shard, int shards) {
        return "{\"op\":2,\"d\":{\"token\":\"" + token + "\",\"intents\":0,\"properties\":{},\"shard\":[" + shard + ","
                + shards + "]}}";
    }

    private int closeCodeAfter(String... payloads) throws Exception {
        RawGateway gateway = new RawGateway(playground.gatewayUrl());
        for (String payload : payloads) {
            gateway.say(payload);
        }
        return gateway.closed.get(10, TimeUnit.SECONDS);
    }

    /** A client that says whatever it likes. */
    private static final class RawGateway implements WebSocket.Listener {
        private final BlockingQueue<JsonNode> payloads = new LinkedBlockingQueue<>();
        private final CompletableFuture<Integer> closed = new CompletableFuture<>();
        private final StringBuilder text = new StringBuilder();
        private final WebSocket socket;

        RawGateway(URI gateway) {
            socket = HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .buildAsync(URI.create(gateway + "/?v=10&encoding=json"), this)
                    .join();
        }

        void say(String payload) {
            socket.sendText(payload, true).join();
        }

        JsonNode next() throws InterruptedException {
            JsonNode next = payloads.poll(10, TimeUnit.SECONDS);
            assertThat(next).isNotNull();
            return next;
        }

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                try {
                    payloads.add(JSON.readTree(text.toString()));
                } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
                    throw new IllegalStateException(e);
                }
                text.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedFuture(true);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            closed.complete(code);
            return CompletableFuture.completedFuture(true);
        }
    }
}
