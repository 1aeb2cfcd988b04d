package dev.answercoach.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.review.QuestionKind;
import dev.answercoach.review.offline.OfflineCritic;
import dev.answercoach.text.Language;
import dev.answercoach.text.ResourceList;
import dev.answercoach.text.sentences.Sentence;
import dev.answercoach.text.sentences.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What must hold of the offline coach's scores whatever they are: praise and repetition never raise one, talk about something
 * else seldom does, a better draft scores higher, and no trade costs its people their scores.
 */
class MetamorphicTest {
    private static final double MOST_RISES = 0.10;
    private static final double MOST_RISES_BY_OTHERS = 0.06;
    private static final int MOST_LOST_BY_A_WORD = 1;
    private static final double MOST_CHANGE_BY_OTHERS = 0.1;

    @ParameterizedTest
    @EnumSource(names = {"FLATTERY", "REPETITION"})
    void praiseAndRepetitionRaiseNoScore(Variant variant) {
        for (Trial trial : OfflineCases.sample().trials()) {
            Scores plain = trial.plain().orElseThrow();
            Scores padded = Objects.requireNonNull(trial.scores().get(variant));
            assertThat(OffTopicTable.Row.rises(plain, padded))
                    .as("%s %s %s", trial.labelled().id(), plain, padded)
                    .isFalse();
        }
    }

    /** Rules tell by words alone what is off the topic, so they are held to a share and a mean. */
    @Test
    void otherTopicsSeldomRaiseAScore() {
        OffTopicTable table = OffTopicTable.measured();
        assertThat(table.own().rises()).as(table.toString()).isLessThanOrEqualTo(MOST_RISES);
        assertThat(table.others().rises()).as(table.toString()).isLessThanOrEqualTo(MOST_RISES_BY_OTHERS);
        assertThat(table.others().change()).as(table.toString()).isLessThanOrEqualTo(MOST_CHANGE_BY_OTHERS);
    }

    @Test
    void gradedDraftsComeOutInOrder() {
        Figure order = Metric.ORDER.in(OfflineCases.sample());
        assertThat(order).isEqualTo(Figure.share(12, 12));
    }

    /** A story of work, {@code %s} in the place of what the work is about. */
    private static final List<String> TRADES = List.of(
            "공유 %s 업체의 고객센터에서 일하던 당시 반납 오류 문의가 하루 120건씩 들어왔습니다. 저는 %s 이용 기록 3,000건을 내려받아 오류가 나는 위치를 지도에 표시했습니다."
                    + " %s 거치대 12곳에서만 오류가 난다는 것을 발견하고 현장 팀에 센서 교체를 요청했습니다. 그 결과 %s 반납 오류가 하루 120건에서 15건으로 줄었습니다."
                    + " 이 일을 통해 현상을 위치별로 나누어 보아야 한다는 것을 배웠고, 이후 다른 문의에도 같은 방법을 적용했습니다.",
            "저는 %s 가게에서 아르바이트를 했습니다. 매일 %s 40개가 팔리지 않아 버려졌습니다. 저는 시간대별로 팔린 수를 2주 동안 적었습니다."
                    + " %s 절반은 오후 3시 뒤에 만들기로 사장님께 제안했습니다. 그 결과 버려지는 %s 수가 하루 40개에서 8개로 줄었습니다."
                    + " 감으로 정하기 전에 먼저 세어 보아야 한다는 것을 배웠습니다.",
            "I worked at the %s ticket desk in Harwich in the summer of 2022. Every Saturday about 60 passengers missed the %s"
                    + " because the queue at the desk took 25 minutes. I timed 200 passengers and found that half of them only"
                    + " wanted to change a name. I set up a second %s line for name changes and wrote a one-page guide for it."
                    + " As a result the wait fell from 25 to 9 minutes, and only 4 people missed the %s. I learned to look at"
                    + " what people wait for before asking for more staff.");
    /** Nobody's word of private life, in either language. */
    private static final Map<Language, String> PLAIN_THING = Map.of(Language.KO, "세탁기", Language.EN, "printer");

    @Test
    void aTradeNamedByAWordOfPrivateLifeKeepsItsScores() {
        List<String> words = new ArrayList<>(ResourceList.words(OfflineCritic.class, "private-words.txt"));
        words.addAll(List.of("자전거", "유튜브", "기타", "이모티콘", "ferry", "bicycle", "boat", "bakery", "novel", "fish"));
        for (String trade : TRADES) {
            Language language = Language.of(trade);
            LabelledCase labelled = behavioural(language);
            Scores plain = OffTopicTable.scores(
                    labelled, trade.replace("%s", Objects.requireNonNull(PLAIN_THING.get(language))));
            for (String word : words) {
                if (Language.of(word) == language) {
                    Scores named = OffTopicTable.scores(labelled, trade.replace("%s", word));
                    assertThat(named.byCriterion())
                            .as("%s in %s", word, trade)
                            .allSatisfy((criterion, score) -> assertThat(score)
                                    .isGreaterThanOrEqualTo(
                                            plain.byCriterion().getOrDefault(criterion, 0) - MOST_LOST_BY_A_WORD));
                }
            }
        }
    }

    private static LabelledCase behavioural(Language language) {
        return OfflineCases.CASES.stream()
                .filter(labelled -> labelled.story().kind() == QuestionKind.BEHAVIOURAL)
                .filter(labelled -> labelled.story().language() == language)
                .findFirst()
                .orElseThrow();
    }

    /** Sentences of a draft, and what is put in front of them, between them and behind them. */
    record Padded(LabelledCase labelled, List<String> sentences, List<String> padding, int at) {
        String plain() {
            return String.join("\n", sentences);
        }

        String text() {
            List<String> all = new ArrayList<>(sentences);
            all.addAll(Math.min(at, sentences.size()), padding);
            return String.join("\n", all);
        }
    }

    @Property(tries = 60, seed = "20")
    void praiseAndRepetitionDoNotEitherInDraftsThatNobodyWrote(@ForAll("padded") Padded padded) {
        Scores plain = OffTopicTable.scores(padded.labelled(), padded.plain());
        Scores now = OffTopicTable.scores(padded.labelled(), padded.text());
        assertThat(OffTopicTable.Row.rises(plain, now))
                .as("%s%n%s%n%s%n%s", plain, now, padded.plain(), padded.text())
                .isFalse();
    }

    @Provide
    Arbitrary<Padded> padded() {
        return Arbitraries.of(OfflineCases.CASES).flatMap(labelled -> {
            List<String> sentences = sentences(labelled.draft());
            return Combinators.combine(
                            Arbitraries.of(true, true, false).list().ofSize(sentences.size()),
                            Arbitraries.of(Variant.FLATTERY, Variant.REPETITION),
                            Arbitraries.integers().between(0, sentences.size()))
                    .as((kept, variant, at) -> padded(labelled, sentences, kept, variant, at));
        });
    }

    private static Padded padded(
            LabelledCase labelled, List<String> sentences, List<Boolean> kept, Variant variant, int at) {
        List<String> draft = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (i == 0 || kept.get(i)) {
                draft.add(sentences.get(i));
            }
        }
        return switch (variant) {
            case REPETITION -> new Padded(labelled, draft, draft.subList(0, (draft.size() + 1) / 2), draft.size());
            default -> {
                LabelledCase empty = new LabelledCase(labelled.story(), labelled.grade(), "", labelled.expected());
                yield new Padded(labelled, draft, sentences(Variant.FLATTERY.of(empty)), at);
            }
        };
    }

    private static List<String> sentences(String text) {
        return new ArrayList<>(
                Sentences.split(text).stream().map(Sentence::text).toList());
    }
}
