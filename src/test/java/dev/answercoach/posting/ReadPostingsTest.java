package dev.answercoach.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Invented postings of many fields and forms, read as people read them: hospital, sales, public sector, factory, marketing. */
class ReadPostingsTest {
    private static final PostingReport REPORT = new PostingReport();

    @BeforeAll
    static void readThem() throws Exception {
        REPORT.read(Path.of(Objects.requireNonNull(ReadPostingsTest.class.getResource("read"))
                .toURI()));
    }

    @Test
    void whoHiresForWhatUntilWhenAndWhatIsAskedAreRead() {
        assertThat(REPORT.misses())
                .filteredOn(miss -> !miss.contains(" keywords "))
                .isEmpty();
    }

    @Test
    void theFirstKeywordsAreThoseThatAnAdviserWouldName() {
        assertThat(REPORT.recall()).as("%s", REPORT).isGreaterThan(0.8);
        assertThat(REPORT.precision()).as("%s", REPORT).isGreaterThan(0.65);
    }
}
