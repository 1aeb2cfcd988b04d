package dev.answercoach.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {
    private static final URI URL = URI.create("https://models.example/v1");

    @Test
    void showsEverythingButTheKey() {
        assertThat(Endpoint.of(URL, "m", "sk-secret-1"))
                .asString()
                .contains("https://models.example/v1", "modelName=m", "PT1M30S")
                .doesNotContain("secret");
        assertThat(Endpoint.of(URL, "m", Endpoint.NO_KEY)).asString().contains("apiKey=none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "models.example/v1",
                "ftp://models.example",
                "https:///v1",
                "http://m.example/v1?k=1",
                "http://m.example/#x"
            })
    void refusesWhatIsNoBaseUrl(String url) {
        assertThatThrownBy(() -> Endpoint.of(URI.create(url), "m", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("baseUrl is " + url)
                .hasMessageContaining("expected");
    }

    @Test
    void doesNotRepeatSecrets() {
        assertThatThrownBy(() -> Endpoint.of(URI.create("https://user:hidden@models.example"), "m", ""))
                .hasMessageStartingWith("baseUrl")
                .hasMessageNotContaining("hidden");
        assertThatThrownBy(() -> Endpoint.of(URL, "m", "sk-hidden\n"))
                .hasMessageStartingWith("apiKey")
                .hasMessageNotContaining("hidden");
    }

    @Test
    void refusesTimesAndSizesThatMakeNoSense() {
        Duration second = Duration.ofSeconds(1);
        assertThatThrownBy(() -> Endpoint.of(URL, " ", "")).hasMessageStartingWith("modelName");
        assertThatThrownBy(() -> new Endpoint(URL, "m", "", Duration.ZERO, second, 2000))
                .hasMessageStartingWith("connectTimeout is PT0S");
        assertThatThrownBy(() -> new Endpoint(URL, "m", "", second, Duration.ofHours(2), 2000))
                .hasMessageStartingWith("requestTimeout is PT2H");
        assertThatThrownBy(() -> new Endpoint(URL, "m", "", second, second, 10))
                .hasMessageStartingWith("maxResponseBytes is 10");
    }
}
