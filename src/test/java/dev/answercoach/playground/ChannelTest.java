package dev.answercoach.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.events.channel.update.GenericChannelUpdateEvent;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What a bot may do in channels by itself, and how it is refused otherwise. */
class ChannelTest extends PlaygroundTest {
    @Test
    void nothingIsAnsweredWithoutTheToken() {
        RawRest stranger = RawRest.with(playground.apiUrl(), "Bot wrong");

        isRefused(stranger.get("/users/@me"), 401, 0);
        assertThat(stranger.get("/gateway").status()).isEqualTo(200);
    }

    @Test
    void aTokenCanBeTakenAway() {
        people.post("/token", "{\"revoked\":true}");
        isRefused(rest.get("/users/@me"), 401, 0);

        people.post("/token", "{\"revoked\":false}");
        assertThat(rest.get("/users/@me").status()).isEqualTo(200);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        isRefused(rest.get("/no/such/route"), 404, 0);
        isRefused(rest.get("/channels/1"), 404, 10003);
        isRefused(rest.get("/users/1"), 404, 10013);
        isRefused(rest.get("/channels/" + haneul.place() + "/messages/1"), 404, 10008);
        isRefused(rest.post("/channels/" + haneul.place() + "/messages", "{"), 400, 50109);
    }

    @Test
    void closedDirectMessagesRefuseTheBot() {
        String messages = "/channels/" + haneul.place() + "/messages";
        haneul.takesDirectMessages(false);
        isRefused(rest.post(messages, "{\"content\":\"x\"}"), 403, 50007);

        haneul.takesDirectMessages(true);
        assertThat(rest.post(messages, "{\"content\":\"x\"}").status()).isEqualTo(200);

        haneul.leaves();
        isRefused(rest.post(messages, "{\"content\":\"x\"}"), 403, 50278);
    }

    @Test
    void permissionsCanBeTakenFromTheBot() {
        TryBot bot = bot();
        String general = haneul.place("general");
        TextChannel channel = bot.jda().getTextChannelById(general);

        people.post("/places/" + general + "/permissions", "{\"send\":false}");
        Awaitility.await().until(() -> !channel.canTalk());
        isRefused(rest.post("/channels/" + general + "/messages", "{\"content\":\"x\"}"), 403, 50013);
        assertThat(rest.get("/channels/" + general).status()).isEqualTo(200);

        people.post("/places/" + general + "/permissions", "{\"view\":false}");
        Awaitility.await()
                .until(() -> !channel.getGuild().getSelfMember().hasPermission(channel, Permission.VIEW_CHANNEL));
        isRefused(rest.get("/channels/" + general), 403, 50001);
        assertThat(haneul.sees("general")).isEmpty();
        assertThat(bot.heard(GenericChannelUpdateEvent.class)).isEmpty();
    }

    @Test
    void aMessageSentTwiceWithOneNonceIsWrittenOnce() {
        String messages = "/channels/" + haneul.place() + "/messages";
        String body = "{\"content\":\"오늘의 질문\",\"nonce\":\"delivery-7\",\"enforce_nonce\":true}";

        JsonNode first = rest.post(messages, body).json();
        JsonNode second = rest.post(messages, body).json();
        assertThat(second.path("id")).isEqualTo(first.path("id"));
        assertThat(haneul.sees()).hasSize(1);

        later(Duration.ofMinutes(6));
        assertThat(rest.post(messages, body).json().path("id")).isNotEqualTo(first.path("id"));
        rest.post(messages, body.replace(",\"enforce_nonce\":true", ""));
        assertThat(haneul.sees()).hasSize(3);
        isRefused(rest.post(messages, body.replace("delivery-7", "n".repeat(26))), 400, 50035);
    }

    @Test
    void aBotChangesNoMessageButItsOwn() {
        String written = "/channels/" + haneul.place() + "/messages/"
                + haneul.writes("제 답변").id();

        isRefused(rest.send("PATCH", written, "{\"content\":\"x\"}"), 403, 50005);
        isRefused(rest.send("DELETE", written, ""), 403, 50013);
        assertThat(rest.get(written).json().path("content").asText()).isEqualTo("제 답변");
    }

    @Test
    void theHistoryIsReadInPagesTheYoungestFirst() {
        String messages = "/channels/" + haneul.place() + "/messages";
        for (int i = 1; i <= 5; i++) {
            haneul.writes("m" + i);
        }
        String third = haneul.sees().get(2).id();

        assertThat(rest.get(messages + "?limit=2").json())
                .extracting(ChannelTest::content)
                .containsExactly("m5", "m4");
        assertThat(rest.get(messages + "?before=" + third).json())
                .extracting(ChannelTest::content)
                .containsExactly("m2", "m1");
        assertThat(rest.get(messages + "?limit=1&after=" + third).json())
                .extracting(ChannelTest::content)
                .containsExactly("m4");
    }

    @Test
    void itIsKnownWhomAMessagePings() {
        String messages = "/channels/" + haneul.place("general") + "/messages";
        String text = "<@" + haneul.id() + "> @everyone <@" + sam.id() + ">";

        rest.post(messages, "{\"content\":\"" + text + "\"}");
        rest.post(messages, "{\"content\":\"" + text + "\",\"allowed_mentions\":{\"parse\":[]}}");
        rest.post(messages, "{\"content\":\"" + text + "\",\"allowed_mentions\":{\"users\":[\"" + sam.id() + "\"]}}");
        rest.post(
                messages,
                "{\"flags\":32768,\"components\":[{\"type\":17,\"components\":[{\"type\":10,\"content\":\"" + text
                        + "\"}]}],\"allowed_mentions\":{\"parse\":[\"everyone\"]}}");

        assertThat(haneul.events())
                .extracting(event -> event.path("pings").toString())
                .containsExactly(
                        "[\"" + haneul.id() + "\",\"" + sam.id() + "\",\"everyone\"]",
                        "[]",
                        "[\"" + sam.id() + "\"]",
                        "[\"everyone\"]");
    }

    @Test
    void aPrivateThreadIsSeenByItsMembers() {
        TryBot bot = bot();
        TextChannel channel = bot.jda().getTextChannelById(haneul.place("general"));

        ThreadChannel thread = channel.createThreadChannel("모의면접", true).complete();
        assertThat(haneul.events()).isEmpty();
        thread.addThreadMemberById(haneul.id()).complete();
        thread.sendMessage("1분 자기소개").complete();

        assertThat(haneul.at("thread").sees()).extracting(SeenMessage::text).containsExactly("1분 자기소개");
        assertThat(sam.events()).isEmpty();
        haneul.writes("안녕하세요");
        Awaitility.await()
                .until(() -> !bot.heard(net.dv8tion.jda.api.events.message.MessageReceivedEvent.class)
                        .isEmpty());

        thread.getManager().setArchived(true).complete();
        thread.sendMessage("이어서 하겠습니다").complete();
        assertThat(haneul.sees()).hasSize(3);
        isRefused(rest.send("PATCH", "/channels/" + thread.getId(), "{\"locked\":true}"), 403, 50013);
    }

    @Test
    void aThreadCanBeStartedAtAMessage() {
        TryBot bot = bot();
        String message = haneul.at("general").writes("제 답변").id();

        ThreadChannel thread = bot.jda()
                .getTextChannelById(haneul.place())
                .createThreadChannel("첨삭", message)
                .complete();

        assertThat(thread.getId()).isEqualTo(message);
        assertThat(sam.place("thread")).isEqualTo(message);
        isRefused(rest.post("/channels/" + thread.getId() + "/threads", "{\"name\":\"x\"}"), 400, 50024);
    }

    @Test
    void editsCanBeLimited() {
        String messages = "/channels/" + haneul.place() + "/messages";
        String message = messages + "/"
                + rest.post(messages, "{\"content\":\"0\"}").json().path("id").asText();
        for (int i = 1; i <= 7; i++) {
            assertThat(rest.send("PATCH", message, "{\"content\":\"" + i + "\"}")
                            .status())
                    .isEqualTo(200);
        }

        people.post("/strict", "{\"edits\":true}");
        for (int i = 1; i <= 5; i++) {
            assertThat(rest.send("PATCH", message, "{\"content\":\"" + i + "\"}")
                            .status())
                    .isEqualTo(200);
        }
        RawRest.Answer sixth = rest.send("PATCH", message, "{\"content\":\"6\"}");

        assertThat(sixth.status()).isEqualTo(429);
        assertThat(sixth.json().path("retry_after").asDouble()).isBetween(0.0, 5.0);
        assertThat(sixth.response().headers().firstValue("Via")).isPresent();
        later(Duration.ofSeconds(5));
        assertThat(rest.send("PATCH", message, "{\"content\":\"7\"}").status()).isEqualTo(200);
    }

    private static String content(JsonNode message) {
        return message.path("content").asText();
    }
}
