package dev.answercoach.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.text.words.TestTables;
import java.text.Normalizer;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotesTest {
    private static final String TEXT =
            "저는 \"Redis 기반\" 작업 큐를 설계했습니다. 장애 티켓이 월 200건에서 30건으로 줄었고,\n응답시간은 3.5초가 되었습니다. The latency fell below 1,000 ms there.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "작업 큐를 설계했습니다 | 작업 큐를 설계했습니다",
                "Redis 기반 작업 큐를 | Redis 기반\" 작업 큐를",
                "“redis 기반” 작업 큐 | Redis 기반\" 작업 큐",
                "작업큐를  설계했습니다. | 작업 큐를 설계했습니다",
                "장애 티켓이 월 200건에서 30건으로 줄었고, 응답시간은… | 장애 티켓이 월 200건에서 30건으로 줄었고,\\n응답시간은",
                "…큐를 설계했습니다... | 큐를 설계했습니다",
                "the LATENCY fell | The latency fell",
                "3.5초 | 3.5초",
                "30건으로 | 30건으로",
            })
    void findsAQuoteWhateverItsSpacesMarksAndCase(String quote, String found) {
        assertThat(Quotes.locate(quote, TEXT)).map(span -> span.in(TEXT)).contains(found.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "작업 큐를 만들었습니다",
                "30건에서 200건으로",
                "0건에서 30건으로",
                "5초가 되었습니다",
                "000 ms there",
                "atency fell",
                "The latency fell be",
                "the re",
                "업 큐를 설계",
                "큐를 설계했습니다 … 응답시간은",
                "",
                " ",
                ".",
                "…",
                "\"\"",
                "?!",
            })
    void findsNoQuoteWhoseWordsDiffer(String quote) {
        assertThat(Quotes.locate(quote, TEXT)).isEmpty();
    }

    @Test
    void findsTheFirstPlaceThatIsAWord() {
        String text = "300건, 30건";
        assertThat(Quotes.locate("30건", text)).contains(new Span(6, 9));
    }

    @Test
    void readsDecomposedHangulOnBothSides() {
        String decomposed = Normalizer.normalize("응답시간을 단축했습니다", Normalizer.Form.NFD);
        assertThat(Quotes.locate(decomposed, "결과: 응답시간을 단축했습니다.")).contains(new Span(4, 16));
        assertThat(Quotes.locate("단축했습니다", decomposed))
                .map(span -> Normalizer.normalize(span.in(decomposed), Normalizer.Form.NFC))
                .contains("단축했습니다");
    }

    @Provide
    Arbitrary<String> drafts() {
        return Arbitraries.of(TestTables.drafts().values());
    }

    @Property(seed = "7", tries = 100)
    void everyStretchOfWholeWordsIsFound(
            @ForAll("drafts") String draft,
            @ForAll @IntRange(min = 0, max = 8) int from,
            @ForAll @IntRange(min = 1, max = 6) int many) {
        String[] words = draft.split(" ");
        int start = Math.min(from, words.length - 1);
        int end = Math.min(start + many, words.length);
        String quote = String.join("  ", Arrays.copyOfRange(words, start, end));
        assertThat(Quotes.locate(quote, draft))
                .hasValueSatisfying(span -> assertThat(span.in(draft).replaceAll("[\\s.]+$", ""))
                        .isEqualTo(String.join(" ", Arrays.copyOfRange(words, start, end))
                                .replaceAll("[\\s.]+$", "")));
    }

    @Property(seed = "7", tries = 300)
    void aFoundQuoteLiesInTheText(@ForAll String quote, @ForAll String text) {
        Quotes.locate(quote, text + quote + text)
                .ifPresent(span -> assertThat(span.end()).isLessThanOrEqualTo((text + quote + text).length()));
    }
}
