package dev.answercoach.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PiecesTest {
    private static final int QUESTIONS = 400;
    private static final int LONGEST = 45;

    /** One letter, a few and many: texts of few letters repeat themselves, which is what sorting fears. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 30, 5_000})
    void findsInALongTextWhatASearchFinds(int letters) {
        Random random = new Random(letters);
        String text = text(random, letters, 20_000);
        Pieces pieces = new Pieces(text);
        for (int i = 0; i < QUESTIONS; i++) {
            String piece = i % 2 == 0
                    ? text(random, letters, 1 + random.nextInt(LONGEST))
                    : piece(random, text, 1 + random.nextInt(LONGEST));
            assertThat(pieces.has(piece)).as(piece).isEqualTo(text.contains(piece));
        }
        assertThat(pieces.has("없음")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 20_000})
    void asksWhatStandsBehindEveryPlace(int length) {
        String text = "나".repeat(length) + "다마" + "나".repeat(length) + "다바";
        Pieces pieces = new Pieces(text);
        for (int i = 0; i < QUESTIONS; i++) {
            assertThat(pieces.hasBefore("나다", end -> text.charAt(end) == '바')).isTrue();
            assertThat(pieces.hasBefore("나다", end -> text.charAt(end) == '사')).isFalse();
        }
    }

    private static String piece(Random random, String text, int length) {
        int start = random.nextInt(text.length() - length);
        return text.substring(start, start + length);
    }

    private static String text(Random random, int letters, int length) {
        return Stream.generate(() -> Character.toString('가' + random.nextInt(letters)))
                .limit(length)
                .collect(Collectors.joining());
    }
}
