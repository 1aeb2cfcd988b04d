package dev.answercoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.evaluation.Examined;
import dev.answercoach.evaluation.Metric;
import dev.answercoach.evaluation.OffTopicTable;
import dev.answercoach.evaluation.OfflineCases;
import dev.answercoach.presentation.Messages;
import dev.answercoach.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Holds docs/eval.md to what the offline coach does. {@code mvn test -Dtest=EvalPageTest -Dsnapshots=write} writes its tables
 * anew.
 */
class EvalPageTest {
    private static final Path PAGE = Path.of("docs/eval.md");
    private static final String START = "<!-- measured -->\n";

    @Test
    void thePageShowsWhatTheOfflineCoachDoes() throws IOException {
        String page = Files.readString(PAGE);
        String upToDate = page.substring(0, page.indexOf(START) + START.length()) + measured();
        if (System.getProperty("snapshots", "compare").equals("write")) {
            Files.writeString(PAGE, upToDate);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(upToDate);
    }

    /** Without the cost: rules make no calls, and seconds differ from machine to machine. */
    private static String measured() {
        Examined offline = OfflineCases.report();
        Messages messages = Messages.in(Language.EN);
        EvalSheet sheet = new EvalSheet(messages);
        List<EvalTable> tables =
                new ArrayList<>(sheet.tables(offline, EnumSet.complementOf(EnumSet.of(Metric.Section.COST))));
        tables.add(sheet.criteria(offline));
        return "\n" + String.join("\n\n", sheet.remarks(offline)) + "\n"
                + EvalMarkdown.tables(tables)
                + "\n### Off-topic text of other stories\n\n"
                + OffTopicTable.measured().markdown()
                + new EvalMarkdown(messages).misses(offline);
    }
}
