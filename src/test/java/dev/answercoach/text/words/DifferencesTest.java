package dev.answercoach.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.text.words.Differences.Kind;
import dev.answercoach.text.words.Differences.Segment;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    @Test
    void aChangedParticleShowsTheWholeWord() {
        assertThat(shown("지연을 줄였습니다.", "지연은 줄었습니다.")).isEqualTo("[-지연을 줄였습니다-]{+지연은 줄었습니다+}.");
        assertThat(shown("결제 지연을 크게 줄였습니다.", "결제 지연이 크게 줄였습니다.")).isEqualTo("결제 [-지연을-]{+지연이+} 크게 줄였습니다.");
    }

    @Test
    void aFigureIsOneWord() {
        assertThat(shown("하루 1,000건을 4.5초에", "하루 1,500건을 4.7초에")).isEqualTo("하루 [-1,000건을 4.5초에-]{+1,500건을 4.7초에+}");
        assertThat(shown("85% 감소", "85.5% 감소")).isEqualTo("[-85%-]{+85.5%+} 감소");
    }

    @Test
    void wordsThatOnlyCameInOrWentStandAlone() {
        assertThat(shown("먼저 로그를 분석했습니다.", "로그를 꼼꼼히 분석했습니다.")).isEqualTo("[-먼저 -]로그를 {+꼼꼼히 +}분석했습니다.");
    }

    @Test
    void aChangeOfLinesIsAChange() {
        assertThat(shown("첫째.\n둘째.", "첫째.\n\n둘째.")).isEqualTo("첫째.{+\n+}\n둘째.");
    }

    @Test
    void equalTextsHaveOneSegmentAndEmptyOnesNone() {
        assertThat(Differences.between("같은 글", "같은 글")).containsExactly(new Segment(Kind.SAME, "같은 글"));
        assertThat(Differences.between("", "")).isEmpty();
        assertThat(Differences.between("", "새 글")).containsExactly(new Segment(Kind.ADDED, "새 글"));
        assertThat(Differences.between("옛 글", "")).containsExactly(new Segment(Kind.REMOVED, "옛 글"));
    }

    @Test
    void aVeryLongTextIsToldInFewPieces() {
        String before = "시작 " + "가 나 ".repeat(20_000) + "끝";
        String after = "시작 " + "다 라 ".repeat(20_000) + "끝";

        assertThat(Differences.between(before, after))
                .extracting(Segment::kind)
                .containsExactly(Kind.SAME, Kind.REMOVED, Kind.ADDED, Kind.SAME);
    }

    @Property(tries = 500)
    void whatIsSameOrRemovedIsTheTextBeforeAndWhatIsSameOrAddedTheTextAfter(
            @ForAll("texts") String before, @ForAll("texts") String after) {
        List<Segment> segments = Differences.between(before, after);

        assertThat(joined(segments, Kind.ADDED)).isEqualTo(before);
        assertThat(joined(segments, Kind.REMOVED)).isEqualTo(after);
        assertThat(segments).noneMatch(segment -> segment.text().isEmpty());
        for (int i = 1; i < segments.size(); i++) {
            assertThat(segments.get(i).kind()).isNotEqualTo(segments.get(i - 1).kind());
        }
    }

    @Property(tries = 300)
    void anythingThatCanBeTypedIsCompared(@ForAll String before, @ForAll String after) {
        List<Segment> segments = Differences.between(before, after);

        assertThat(joined(segments, Kind.ADDED)).isEqualTo(before);
        assertThat(joined(segments, Kind.REMOVED)).isEqualTo(after);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "지연을", "지연은", "줄였습니다", "8분", "20초", "1,000건", " ", " ", " ", "\n", "\n\n", ". ", ",", "👩‍💻",
                        "한글", "%")
                .list()
                .ofMaxSize(40)
                .map(words -> String.join("", words));
    }

    private static String shown(String before, String after) {
        return Differences.between(before, after).stream()
                .map(segment -> switch (segment.kind()) {
                    case SAME -> segment.text();
                    case REMOVED -> "[-" + segment.text() + "-]";
                    case ADDED -> "{+" + segment.text() + "+}";
                })
                .collect(Collectors.joining());
    }

    /** All segments but those of one kind. */
    private static String joined(List<Segment> segments, Kind without) {
        return segments.stream()
                .filter(segment -> segment.kind() != without)
                .map(Segment::text)
                .collect(Collectors.joining());
    }
}
