package dev.answercoach.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerParserTest {
    private static final String JSON = Verdict.JSON;

    @Test
    void readsWhatWasAskedFor() {
        assertThat(parsed(JSON)).isEqualTo(Verdict.VALUE);
    }

    @Test
    void findsTheObjectInWhatIsAroundIt() {
        assertThat(parsed("```json\n" + JSON + "\n```")).isEqualTo(Verdict.VALUE);
        assertThat(parsed("Here {you} are, {it's \"quoted: " + JSON + " Was that {ok}?"))
                .isEqualTo(Verdict.VALUE);
        assertThat(parsed("<think>{\"score\":1}</think>" + JSON)).isEqualTo(Verdict.VALUE);
        assertThat(parsed("I think {\"score\":1}\n</think>\n" + JSON)).isEqualTo(Verdict.VALUE);
    }

    @Test
    void bracesAndTagsInsideStringsAreText() {
        assertThat(parsed(JSON.replace("그렇다", "} \\\" { </think> \\\\")).reason())
                .isEqualTo("} \" { </think> \\");
    }

    @Test
    void passesOverFieldsThatNobodyAskedFor() {
        assertThat(parsed(JSON.replace("{\"score\"", "{\"reasoning\":{\"a\":[null]},\"score\"")))
                .isEqualTo(Verdict.VALUE);
    }

    @Test
    void aWholeNumberIsADecimalOne() {
        assertThat(parsed(JSON.replace("0.5", "1")).weight()).isEqualTo(1.0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 | 3.7 | score",
                "4 | 4.0 | score",
                "4 | '\"4\"' | score",
                "4 | null | score",
                "4 | true | score",
                "4 | 99999999999 | score",
                "0.5 | '\"0.5\"' | weight",
                "0.5 | null | weight",
                "true | '\"true\"' | final_",
                "true | 1 | final_",
                "true | null | final_",
                "'\"GOOD\"' | '\"good\"' | mood",
                "'\"GOOD\"' | '\"\"' | mood",
                "'\"GOOD\"' | 0 | mood",
                "'\"GOOD\"' | null | mood",
                "'\"그렇다\"' | null | reason",
                "'\"그렇다\"' | 3 | reason",
                "'\"그렇다\"' | true | reason",
                "'\"그렇다\"' | '[\"a\"]' | reason",
                "'[\"a\",\"b\"]' | null | points[0].fixes",
                "'[\"a\",\"b\"]' | '[null]' | points[0].fixes",
                "'[\"a\",\"b\"]' | '\"a\"' | points[0].fixes",
                "'\"월 200건\"' | null | points[0].quote",
            })
    void neitherRoundsNorDefaultsNorGuesses(String right, String wrong, String place) {
        AttemptException e = failure(JSON.replaceFirst(java.util.regex.Pattern.quote(right), wrong));

        assertThat(e.failure()).isEqualTo(Failure.UNUSABLE);
        assertThat(e.detail()).startsWith("the answer is no Verdict at " + place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"score\":4,",
                "\"weight\":0.5,",
                "\"final_\":true,",
                "\"mood\":\"GOOD\",",
                "\"reason\":\"그렇다\","
            })
    void everyFieldMustBeThere(String field) {
        assertThat(failure(JSON.replace(field, "")).failure()).isEqualTo(Failure.UNUSABLE);
        assertThat(failure(JSON.replace("points", "point")).failure()).isEqualTo(Failure.UNUSABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "I cannot",
                "{}",
                "42",
                "{'score': 4}",
                "{\"score\": 4,, }",
                "<think>{\"score\":4}",
                "{ }"
            })
    void whatHoldsNoAnswerIsUnusable(String text) {
        assertThat(failure(text).failure()).isEqualTo(Failure.UNUSABLE);
    }

    @Test
    void aFieldGivenTwiceIsUnusable() {
        assertThat(failure(JSON.replace("{\"score\":4", "{\"score\":4,\"score\":5"))
                        .failure())
                .isEqualTo(Failure.UNUSABLE);
    }

    @Test
    void anObjectWithoutEndIsCutWhereverItEnds() {
        for (int end = JSON.length() - 1; end > 0; end--) {
            assertThat(failure(JSON.substring(0, end)).failure())
                    .as("cut at %d", end)
                    .isEqualTo(Failure.CUT);
        }
    }

    @Test
    void saysNothingOfWhatWasWritten() {
        String secret = "홍길동입니다";

        assertThatThrownBy(() -> parsed(JSON.replace("\"GOOD\"", "\"" + secret + "\"")))
                .hasNoCause()
                .message()
                .doesNotContain(secret);
    }

    @Test
    void takesAMegabyteOfBracesInBoundedTime() {
        assertThat(failure("{".repeat(1_000_000)).failure()).isIn(Failure.UNUSABLE, Failure.CUT);
        assertThat(failure("{x ".repeat(300_000)).failure()).isEqualTo(Failure.UNUSABLE);
        assertThat(failure("{\"a\":".repeat(200_000) + "1" + "}".repeat(200_000))
                        .failure())
                .isEqualTo(Failure.UNUSABLE);
    }

    private static Verdict parsed(String text) {
        return AnswerParser.parse(text, Verdict.class);
    }

    private static AttemptException failure(String text) {
        return catchThrowableOfType(AttemptException.class, () -> parsed(text));
    }
}
