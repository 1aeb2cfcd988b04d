package dev.answercoach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.playground.Asked;
import dev.answercoach.playground.Person;
import dev.answercoach.playground.SeenMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** A review of the story's draft as a Korean user sees it in Discord. */
final class SeenReview {
    static final String DRAFT = Story.DRAFT.strip().replace('\n', ' ');

    private static final String PRIVACY = "이 봇의 서버에 저장되고";
    private static final int SELECT = 3;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private SeenReview() {}

    static Asked handIn(Person person) {
        return person.runs("review", Map.of("draft", DRAFT, "limit", 600));
    }

    static List<SeenMessage> rewrites(Person person) {
        return person.sees().stream()
                .filter(message -> message.text().contains("제안 "))
                .toList();
    }

    static void isComplete(Person person, Asked review) {
        isComplete(person, review, 2);
    }

    /**
     * The card has come to its end, each rewrite stands there proven, and nothing pretends to be under way.
     *
     * @param rewrites how many messages with rewrites the person sees
     */
    static void isComplete(Person person, Asked review, int rewrites) {
        SeenMessage card = person.awaitChange(
                review.answer(),
                seen -> seen.text().contains("살릴 점") && seen.labels().contains("내보내기(.md)"));
        assertThat(card.text()).contains("246 / 600자");
        person.awaitMessage(message -> message.text().contains("제안 1 ·"));
        person.awaitMessage(message -> message.text().contains("제안 2 ·"));
        // One that is sent again comes only after a pause.
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(rewrites(person)).hasSize(rewrites));
        assertThat(rewrites(person)).allMatch(message -> message.text().contains("✓ 길이, 수치, 이름을 확인했습니다"));
        assertThat(person.sees())
                .noneMatch(message -> message.text().contains("코치가"))
                .noneMatch(SeenMessage::isThinking);
    }

    /** Where texts go was said, or is at the next command. */
    static void isToldWhereTextsGo(Person person) {
        if (!wasToldWhereTextsGo(person)) {
            person.runs("review");
            person.awaitMessage(SeenReview::isPrivacyNotice);
        }
    }

    static boolean wasToldWhereTextsGo(Person person) {
        return person.sees().stream().anyMatch(SeenReview::isPrivacyNotice);
    }

    static boolean isPrivacyNotice(SeenMessage message) {
        return message.text().contains(PRIVACY);
    }

    /** At the next command the person is told of one review that could not be shown, and can open it. */
    static void isToldAndOpens(Person person) {
        int before = rewrites(person).size();
        Asked list = person.runs("review");
        person.awaitMessage(message -> message.text().contains("보여 드리지 못한 첨삭이 1건"));
        SeenMessage offered = list.settledAnswer();
        String menu = offered.components(SELECT).get(0).path("custom_id").asText();
        String newest = offered.components(SELECT)
                .get(0)
                .path("options")
                .path(0)
                .path("value")
                .asText();
        Asked opened = person.choose(offered, menu, newest);
        person.awaitMessage(message -> message.text().contains("제안 2 ·"));
        SeenMessage card = person.awaitChange(
                opened.answer(),
                seen -> seen.text().contains("살릴 점") && seen.labels().contains("내보내기(.md)"));
        assertThat(card.text()).contains("246 / 600자");
        assertThat(rewrites(person)).hasSize(before + 2);
    }
}
