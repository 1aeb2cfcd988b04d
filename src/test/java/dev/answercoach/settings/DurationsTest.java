package dev.answercoach.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {
    @ParameterizedTest
    @CsvSource({"500ms,500", "120s,120000", "5m,300000", "24h,86400000", "30d,2592000000", "2 M,120000", "PT2M,120000"})
    void readsWhatHostsWrite(String text, long millis) {
        assertThat(Durations.parse(text)).isEqualTo(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "m", "-5s", "5 minutes", "1.5h", "9999999999s", "P"})
    void refusesTheRest(String text) {
        assertThatThrownBy(() -> Durations.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1ms", "100ms", "1s", "1m", "90s", "120s", "5m", "1h", "24h", "30d"})
    void writesTheShortFormThatItReads(String text) {
        assertThat(Durations.write(Durations.parse(text))).isEqualTo(text);
    }
}
