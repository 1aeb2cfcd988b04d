package dev.answercoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.text.CountingRule;
import dev.answercoach.text.Limit;
import dev.answercoach.text.PlainText;
import dev.answercoach.text.checks.Checks;
import dev.answercoach.text.checks.Draft;
import dev.answercoach.text.words.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckJsonTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path DOCUMENT = Path.of("docs/check-json.md");

    /** Pieces of drafts as people and programs write them: decomposed, marked, with halves of pairs and marks of order. */
    private static final List<String> PIECES = List.of(
            "저는 ",
            "월 200건에서 30건으로 80% 줄였습니다. ",
            "**굵게** ",
            "쓸수 있습니다. ",
            "[회사명] ",
            "음, ",
            "\r\n",
            "\n\n- ",
            "\u200B",
            "\uFEFF",
            "\uD83D",
            "\uDE00",
            "👩\u200D💻 ",
            Normalizer.normalize("막기위해 각각 3시간, ", Normalizer.Form.NFD),
            "e\u0301 ",
            "\\*별\\* ",
            "[글](https://a.example) ",
            "| 표  | 5개 |\n",
            "`code  x` ",
            "수량을  세고 ",
            "Outbox Outbux Outbox ",
            "I built it in 2 weeks.  ");

    @Test
    void theDocumentsExampleIsWhatIsPrinted() throws IOException {
        String document = Files.readString(DOCUMENT);
        String example = block("text", document) + "\n";
        Draft draft = new Draft(PlainText.of(example), "", Limit.of(60, CountingRule.CHARACTERS), Lexicon.NONE);

        assertThat(json(draft)).isEqualTo(JSON.readTree(block("json", document)));
    }

    @Test
    void everyFieldOfTheDocumentIsThere() throws IOException {
        String table = Files.readString(DOCUMENT).split("## ", -1)[1];
        List<String> named = Pattern.compile("^\\| `(\\w+)` \\|", Pattern.MULTILINE)
                .matcher(table)
                .results()
                .map(row -> row.group(1))
                .toList();
        List<String> fields = new ArrayList<>();
        json(draft("글입니다.")).fieldNames().forEachRemaining(fields::add);

        assertThat(fields).isEqualTo(named);
    }

    @Test
    void whatIsNotThereIsNullOrEmpty() {
        JsonNode json = json(draft("글입니다."));

        assertThat(json.path("limit").isNull()).isTrue();
        assertThat(json.at("/sentences/0/star").isNull()).isTrue();
        for (String list : List.of("quantities", "sums", "leftovers", "style", "findings")) {
            assertThat(json.path(list).isArray()).as(list).isTrue();
            assertThat(json.path(list)).as(list).isEmpty();
        }
    }

    @Test
    void offsetsCountTheFileAsRead() {
        String text = "가\r\n" + Normalizer.normalize("막기위해", Normalizer.Form.NFD) + " **쓸수** 있는";
        JsonNode style = json(draft(text)).path("style");

        assertThat(style).hasSize(2);
        assertThat(written(text, style.path(0))).isEqualTo(Normalizer.normalize("막기위해", Normalizer.Form.NFD));
        assertThat(style.path(0).path("text").asText()).isEqualTo("막기위해");
        assertThat(written(text, style.path(1))).isEqualTo("쓸수");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everySpanPointsAtItsText(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 25; i++) {
            String text = random.ints(1 + random.nextInt(25), 0, PIECES.size())
                    .mapToObj(PIECES::get)
                    .collect(Collectors.joining());
            JsonNode json = json(draft(text));
            for (String list : List.of("quantities", "sums", "leftovers", "style", "findings")) {
                for (JsonNode item : json.path(list)) {
                    assertThat(plain(written(text, item)))
                            .as(list + " of " + text)
                            .isEqualTo(plain(item.path("text").asText()));
                }
            }
            int end = 0;
            for (JsonNode sentence : json.path("sentences")) {
                assertThat(sentence.path("start").asInt()).isGreaterThanOrEqualTo(end);
                end = sentence.path("end").asInt();
                assertThat(end).isLessThanOrEqualTo(text.length());
            }
        }
    }

    /** A span may begin within a marked word, so marks alone tell nothing. */
    private static String plain(String text) {
        return PlainText.of(text).text().replaceAll("[*`\\\\\\[\\]()#>-]|https://a.example|\\s", "");
    }

    private static String written(String source, JsonNode item) {
        return source.substring(item.path("start").asInt(), item.path("end").asInt());
    }

    private static Draft draft(String text) {
        return new Draft(PlainText.of(text), "", null, Lexicon.NONE);
    }

    private static JsonNode json(Draft draft) {
        ObjectNode node = CheckJson.of(draft, Checks.report(draft), JSON);
        return JSON.valueToTree(node);
    }

    /** The first block of code in this language. */
    private static String block(String language, String document) {
        Matcher block = Pattern.compile("```" + language + "\n(.*?)\n```", Pattern.DOTALL)
                .matcher(document);
        assertThat(block.find()).isTrue();
        return block.group(1);
    }
}
