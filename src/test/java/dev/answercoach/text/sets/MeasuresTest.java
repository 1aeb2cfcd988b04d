package dev.answercoach.text.sets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Holds the gate and the checks to what they have reached on texts that were kept apart while their rules were made, and
 * on those that they were made on. The bounds only ever get tighter; what they aim at stands in the page of misses.
 * {@code mvn test -Dtest=MeasuresTest -Dsnapshots=write} writes the page of misses anew.
 */
class MeasuresTest {
    private static final Path SETS = Path.of("src/test/resources/dev/answercoach/text/sets");
    private static final Path PAGE = Path.of("docs/misses.md");
    private static final String START = "<!-- measured -->\n";

    private static final Measures APART = Measures.of(SETS.resolve("apart"));

    @Test
    void faithfulRewritesAreJudgedSafeAsOftenAsReached() {
        assertThat(APART.faithful()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(APART.faithfulSafe()).isGreaterThanOrEqualTo(0.84);
    }

    @Test
    void plantedFaultsPassNoOftenerThanReached() {
        assertThat(APART.planted()).hasSizeGreaterThanOrEqualTo(200);
        assertThat(APART.plantedSafe()).isLessThanOrEqualTo(0.02);
    }

    @Test
    void quantitiesAreReadExactlyAsOftenAsReached() {
        assertThat(APART.score("quantities").expected()).isGreaterThanOrEqualTo(200);
        assertThat(APART.score("quantities").recall()).isGreaterThanOrEqualTo(0.97);
        assertThat(APART.score("quantities").precision()).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void whatTheRulesWereMadeOnStaysRight() {
        Measures developed = Measures.of(SETS.resolve("develop"));
        assertThat(developed.faithfulSafe()).isGreaterThanOrEqualTo(0.93);
        assertThat(developed.plantedSafe()).isLessThanOrEqualTo(0.018);
        assertThat(developed.score("sums").recall()).isGreaterThanOrEqualTo(0.98);
        assertThat(developed.score("leftovers").recall()).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void everyMissIsListed() throws IOException {
        String page = Files.readString(PAGE);
        String upToDate = page.substring(0, page.indexOf(START) + START.length()) + "\n" + APART.markdown();
        if (System.getProperty("snapshots", "compare").equals("write")) {
            Files.writeString(PAGE, upToDate);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(upToDate);
    }
}
