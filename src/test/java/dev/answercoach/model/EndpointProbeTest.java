package dev.answercoach.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class EndpointProbeTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private final EndpointProbe probe = new EndpointProbe(InstantSource.system());

    @Test
    void saysThatAnEndpointWorksAndHow() {
        try (ScriptedEndpoint endpoint = ScriptedEndpoint.start(ScriptedEndpoint.Limit.NO_JSON_SCHEMA)) {
            endpoint.replyWith(request -> Reply.answer("{\"ok\":true}"));

            EndpointProbe.Finding finding = probe.probe(endpoint.settings(), PATIENCE);

            assertThat(finding.works()).isTrue();
            assertThat(finding.detail()).isEqualTo("answers as json_object");
            assertThat(finding.usage().calls()).isEqualTo(2);
            assertThat(endpoint.violations()).isEmpty();
        }
    }

    @Test
    void saysWhyOneDoesNotAndAsksOnce() {
        try (ScriptedEndpoint endpoint = ScriptedEndpoint.start("sk-right")) {
            Endpoint wrongKey = new Endpoint(
                    endpoint.baseUrl(),
                    "m",
                    "sk-wrong-key",
                    Duration.ofSeconds(5),
                    PATIENCE,
                    Endpoint.MAX_RESPONSE_BYTES);

            EndpointProbe.Finding finding = probe.probe(wrongKey, PATIENCE);

            assertThat(finding.failure()).contains(Failure.MISCONFIGURED);
            assertThat(finding.detail())
                    .contains("HTTP 401, code invalid_api_key")
                    .doesNotContain("sk-wrong");
            assertThat(endpoint.calls()).isEqualTo(1);
        }
    }

    @Test
    void doesNotTryAgain() {
        try (ScriptedEndpoint endpoint = ScriptedEndpoint.start()) {
            endpoint.replyWith(request -> Reply.error(503, "overloaded"));

            assertThat(probe.probe(endpoint.settings(), PATIENCE).failure()).contains(Failure.UNAVAILABLE);
            assertThat(endpoint.calls()).isEqualTo(1);
        }
    }
}
