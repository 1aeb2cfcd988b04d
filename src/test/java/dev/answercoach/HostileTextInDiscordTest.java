package dev.answercoach;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.model.Reply;
import dev.answercoach.playground.Exchange;
import dev.answercoach.playground.SeenMessage;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a draft or a model says, the bot pings nobody, links nowhere, and its card cannot be forged. */
class HostileTextInDiscordTest {
    private static final int TEXT = 10;

    private static final String EVIL =
            "@everyone @here <@1100000000000000002> <@&1100000000000000010> <#1100000000000000011>"
                    + " [여기](http://evil.example) https://evil.example discord.gg/evil ||가림|| ``` 끝 ``` # 제목 -# 작게 > 인용 **굵게**";

    /** What Discord's server or a client would make something of, outside a code block. */
    private static final List<Pattern> ALIVE = List.of(
            Pattern.compile("@(everyone|here)"),
            Pattern.compile("(?<!\\\\)<(@[!&]?|#)\\d+>"),
            Pattern.compile("https?://\\S"),
            Pattern.compile("(?<!\\\\)\\[[^\\]\\n]*](?<!\\\\])\\("),
            Pattern.compile("discord\\.gg/"),
            Pattern.compile("(?<!\\\\)\\|\\|"));

    @RegisterExtension
    static final SharedHouse HOUSE = SharedHouse.withModel();

    @SideBySide
    @ParameterizedTest
    @ValueSource(strings = {"자소서", "dm"})
    void aHostileDraftIsShownAsItWasTyped(String place) {
        Guest guest = HOUSE.guest("ko").at(place);
        Guest witness = HOUSE.guest("ko");
        String draft = Story.DRAFT.replace('\n', ' ') + EVIL;
        String question = "위험한 질문 " + place + " " + EVIL;
        HOUSE.tells("위험한 질문 " + place, hostile(draft));

        guest.card(guest.reviews(draft, Map.of("question", question, "limit", 900, "share", place.equals("자소서"))));
        SeenMessage first = guest.rewrite(1);
        guest.press(first, "differences").settledAnswer();
        guest.press(guest.card(), "export").settledAnswer();
        guest.person().runs("review").settledAnswer();

        assertHarmless(guest);
        assertThat(witness.person().events())
                .allSatisfy(event -> assertThat(event.path("pings")).isEmpty());
    }

    @SideBySide
    @Test
    void aHostileModelLeadsNobodyAnywhere() {
        Guest guest = HOUSE.guest("ko");
        HOUSE.tells("위험한 모델", hostile(Story.FAITHFUL + "\n" + EVIL));

        guest.card(guest.reviews(Story.DRAFT.replace('\n', ' '), Map.of("question", "위험한 모델", "limit", 900)));
        guest.press(guest.rewrite(1), "differences").settledAnswer();

        assertHarmless(guest);
        assertThat(Guest.shown(guest.card())).contains("여기 (…)").doesNotContain("evil");
    }

    @SideBySide
    @ParameterizedTest
    @EnumSource(UnhelpfulServer.class)
    void aServerThatIsOfNoUseLeavesAReviewByRulesAndTheReason(UnhelpfulServer server) {
        Guest guest = HOUSE.guest("ko");
        String question = Story.QUESTION + " (" + server + ")";
        HOUSE.tells(question, server.story());

        guest.card(guest.reviews(guest.draft(), Map.of("question", question, "limit", 400)));

        guest.rewrite(2);
        assertThat(Guest.shown(guest.person().sees()))
                .contains(server.told())
                .contains("규칙 기반 코치")
                .doesNotContain("-300", "haiku", "훌륭한");
    }

    @SideBySide
    @Test
    void whatCannotBeReadIsRepeatedHarmlessly() {
        Guest guest = HOUSE.guest("ko");
        var asked = guest.person().runs("review");
        assertThat(asked.modal().isObject()).isTrue();
        guest.person().submit(asked, Map.of("draft", guest.draft(), "limit", "@everyone https://evil.example <@1>"));
        guest.reads("길이를 알아볼 수 없습니다");
        String file = guest.person().uploads("@everyone https___evil.example <@1>.pdf", "글");
        guest.reviews(Map.of("file", file));
        guest.reads(".txt와 .md 파일만");

        assertHarmless(guest);
    }

    private static Story hostile(String rewrite) {
        ObjectNode critique = (ObjectNode) json(Story.faithfulCritique());
        ((ObjectNode) critique.path("points").path(0)).put("problem", EVIL).put("fix", "\n# 제목\n" + EVIL);
        critique.putArray("questions").add(EVIL);
        return Story.replying(Reply.answer(critique.toString()), Reply.answer(Story.rewrites(rewrite, rewrite)));
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In all that this person sees, and in all that the bot asked Discord to show. */
    private static void assertHarmless(Guest guest) {
        for (SeenMessage message : guest.person().sees()) {
            if (message.json().path("author").path("bot").asBoolean()) {
                message.components(TEXT)
                        .forEach(text -> assertHarmless(text.path("content").asText()));
            }
        }
        assertThat(guest.person().events())
                .allSatisfy(event -> assertThat(event.path("pings")).isEmpty());
        for (Exchange exchange : HOUSE.playground().exchanges()) {
            JsonNode message = exchange.body().has("data") ? exchange.body().path("data") : exchange.body();
            if (message.has("components") && !message.has("custom_id")) {
                assertThat(message.path("allowed_mentions").path("parse"))
                        .as("%s", exchange.path())
                        .isEmpty();
                assertThat(message.path("allowed_mentions").has("parse")).isTrue();
            }
        }
    }

    private static void assertHarmless(String markdown) {
        if (markdown.startsWith("```\n")) {
            assertThat(markdown.substring(3, markdown.length() - 3)).doesNotContain("```");
            return;
        }
        ALIVE.forEach(pattern -> assertThat(markdown).doesNotContainPattern(pattern));
        assertThat(markdown).doesNotContainPattern("(?<!\\\\)```");
    }
}
