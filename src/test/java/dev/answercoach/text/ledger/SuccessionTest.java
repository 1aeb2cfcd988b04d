package dev.answercoach.text.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Steps;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuccessionTest {
    private static final double BESIDE = (0.5 - 1 / 64.0) * (0.5 - 1 / 64.0);

    @Test
    void aNeighbourOfTheSameFigureInBothTextsSpeaksForStraight() {
        Evidence evidence = about(scores(8), scores(8), 0, 0, 7, 7, 1, 1);

        assertThat(evidence.straight()).isCloseTo(BESIDE, within(1e-9));
        assertThat(evidence.crossed()).isZero();
    }

    @Test
    void aNeighbourOfTheOtherOneSpeaksForCrossed() {
        Evidence evidence = about(scores(8), scores(8), 0, 7, 7, 0, 1, 1);

        assertThat(evidence.crossed()).isCloseTo(BESIDE, within(1e-9));
        assertThat(evidence.straight()).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void inALongTextOnlyNearNeighboursSpeak(boolean atStart) {
        Matching matching =
                new Matching(new ComparedText(FigureText.of(scores(14))), new ComparedText(FigureText.of(scores(14))));
        IntStream.range(0, 14).forEach(i -> matching.keep(i, i));
        int first = atStart ? 0 : 12;

        Evidence evidence =
                succession(matching).about(new Matching.Pair(first, first), new Matching.Pair(first + 1, first + 1));

        double near = IntStream.rangeClosed(2, 6)
                .mapToDouble(distance -> Math.pow(0.25, distance))
                .sum();
        assertThat(evidence.straight()).isCloseTo(near, within(1e-9));
        assertThat(evidence.crossed()).isZero();
    }

    @Test
    void aNeighbourThatIsToldByOneOfTheTwoSaysNothing() {
        assertThat(about(scores(4), scores(4), 0, 0, 1, 1, 3, 0)).isEqualTo(Evidence.NONE);
        assertThat(about(scores(4), scores(4), 0, 0, 1, 1, 3, 1)).isEqualTo(Evidence.NONE);
    }

    @Test
    void theOtherEndOfAStepSaysNothingOfItsPlace() {
        String step = "접수가 52건에서 31건으로 줄고, 반품은 9건입니다.";
        String list = "접수 52건, 재접수 31건, 반품 9건입니다.";

        assertThat(about(step, list, 1, 1, 2, 2, 0, 0)).isEqualTo(Evidence.NONE);
        assertThat(about(list, step, 1, 1, 2, 2, 0, 0)).isEqualTo(Evidence.NONE);
        assertThat(about(list, list, 1, 1, 2, 2, 0, 0)).isEqualTo(new Evidence(0.0625, 0));
    }

    @Test
    void theFigureRightBehindSaysWhichIsWhich() {
        String bays = "소포 52개를 3시간, 편지 61통을 4시간에 날랐습니다.";

        assertThat(about(bays, bays, 0, 0, 2, 2, 1, 1)).isEqualTo(new Evidence(0.5, 0));
        assertThat(about(bays, bays, 2, 2, 0, 0, 1, 1)).isEqualTo(new Evidence(0.5, 0));
        assertThat(about(bays, bays, 0, 2, 2, 0, 1, 1)).isEqualTo(new Evidence(0, 0.5));
    }

    @Test
    void oneThatIsNowBehindAThirdFigureSaysNothingOfTheTwo() {
        String bays = "소포 52개를 3시간, 편지 61통을 4시간, 상자 7개를 5시간에 날랐습니다.";

        assertThat(about(bays, bays, 0, 0, 2, 2, 1, 5)).isEqualTo(Evidence.NONE);
    }

    @Test
    void whatTheRewriteTellsFirstIsBehindNone() {
        String bays = "소포 52개를 3시간, 편지 61통을 4시간에 날랐습니다.";
        String turned = "3시간에 소포 52개, 편지 61통을 날랐습니다.";

        Evidence evidence = about(bays, turned, 0, 1, 2, 2, 1, 0);

        assertThat(evidence).isEqualTo(Evidence.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", ".", "!", "?"})
    void aMarkPartsAFigureFromTheOneBehind(String mark) {
        String parted = "소포 52개" + mark + " 3시간" + mark + " 편지 61통" + mark + " 4시간입니다.";
        String joined = "소포 52개를 3시간, 편지 61통을 4시간에 날랐습니다.";

        assertThat(about(parted, joined, 0, 0, 2, 2, 1, 1)).isEqualTo(Evidence.NONE);
        assertThat(about(joined, parted, 0, 0, 2, 2, 1, 1)).isEqualTo(Evidence.NONE);
    }

    @Test
    void theFigureBehindIsNoFurtherOffThanAFewWords() {
        String near = "소포 52개를 새로 온 동료와 둘이서만 꼬박 3시간, 편지 61통을 4시간에 날랐습니다.";
        String far = "소포 52개를 새로 온 동료와 둘이서만 하루 꼬박 3시간, 편지 61통을 4시간에 날랐습니다.";

        assertThat(about(near, near, 0, 0, 2, 2, 1, 1)).isEqualTo(new Evidence(0.5, 0));
        assertThat(about(far, far, 0, 0, 2, 2, 1, 1)).isEqualTo(Evidence.NONE);
    }

    @Test
    void theOtherEndOfAStepIsNoFollower() {
        String steps = "소포가 52개에서 3개로 줄고 편지가 61통에서 4통으로 줄었습니다.";

        assertThat(about(steps, steps, 0, 0, 2, 2, 1, 1)).isEqualTo(Evidence.NONE);
    }

    @Test
    void aFigureMayStayBetweenTwoOthers() {
        assertThat(staysBetween(8, 0, 0, 2, 2, 1, 1)).isTrue();
        assertThat(staysBetween(8, 0, 2, 2, 0, 1, 1)).isTrue();
        assertThat(staysBetween(8, 2, 0, 0, 2, 1, 1)).isTrue();
    }

    @Test
    void orItMayNot() {
        assertThat(staysBetween(8, 0, 0, 2, 1, 1, 2)).isFalse();
        assertThat(staysBetween(8, 0, 1, 2, 2, 1, 0)).isFalse();
        assertThat(staysBetween(8, 0, 0, 1, 2, 2, 1)).isFalse();
        assertThat(staysBetween(8, 1, 0, 2, 2, 0, 1)).isFalse();
    }

    @Test
    void whatIsToldByTheFigureItselfIsNotBetween() {
        assertThat(staysBetween(8, 0, 0, 2, 2, 1, 0)).isFalse();
        assertThat(staysBetween(8, 2, 2, 0, 0, 1, 0)).isFalse();
    }

    @Test
    void onlyTheFirstFewFiguresBetweenAreAsked() {
        assertThat(staysBetween(8, 0, 0, 7, 7, 4, 4)).isTrue();
        assertThat(staysBetween(8, 0, 0, 7, 7, 5, 5)).isFalse();
    }

    /** What is said of the first two pairs by the third. */
    private static Evidence about(String draft, String rewrite, int... pairs) {
        return succession(matching(draft, rewrite, pairs))
                .about(new Matching.Pair(pairs[0], pairs[1]), new Matching.Pair(pairs[2], pairs[3]));
    }

    private static boolean staysBetween(int size, int... pairs) {
        return succession(matching(scores(size), scores(size), pairs))
                .staysBetween(new Matching.Pair(pairs[0], pairs[1]), new Matching.Pair(pairs[2], pairs[3]));
    }

    private static Matching matching(String draft, String rewrite, int... pairs) {
        Matching matching =
                new Matching(new ComparedText(FigureText.of(draft)), new ComparedText(FigureText.of(rewrite)));
        for (int i = 0; i < pairs.length; i += 2) {
            matching.keep(pairs[i], pairs[i + 1]);
        }
        return matching;
    }

    private static Succession succession(Matching matching) {
        return new Succession(matching, Steps.of(matching.draft()), Steps.of(matching.rewrite()));
    }

    /** A list of so many figures that no word tells apart. */
    private static String scores(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> (61 + 2 * i) + "점")
                .collect(Collectors.joining(", ", "점수는 차례로 ", "입니다."));
    }
}
