package dev.answercoach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.cli.Checkup.Diagnosis;
import dev.answercoach.discord.DiscordProbe.Finding;
import dev.answercoach.discord.DiscordProbe.Sessions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscordCheckupTest {
    private static final List<String> CONTENT = List.of("Message Content Intent");

    @ParameterizedTest(name = "servers {0}, accounts {1}, endpoint {2}, intents {3}, starts {4}: {5}")
    @CsvSource({
        "true,  true,  false, false, 1, true,  good",
        "true,  false, false, false, 1, true,  servers-only",
        "false, true,  false, false, 1, true,  accounts-only",
        "false, false, false, false, 1, true,  nowhere",
        "true,  true,  false, true,  1, true,  intents",
        "true,  true,  false, true,  0, false, spent",
        "true,  true,  true,  true,  0, false, endpoint"
    })
    void whatMattersMostIsSaidFirst(
            boolean servers,
            boolean accounts,
            boolean endpoint,
            boolean intents,
            int starts,
            boolean healthy,
            String remark) {
        Finding finding = new Finding(
                "Coach",
                servers,
                accounts,
                endpoint,
                intents ? CONTENT : List.of(),
                new Sessions(1, starts, 1000, Duration.ofMinutes(90)));

        Diagnosis diagnosis = DiscordCheckup.diagnosis(finding);

        assertThat(diagnosis.healthy()).isEqualTo(healthy);
        assertThat(diagnosis.remark().key()).isEqualTo("doctor.discord." + remark);
    }

    @Test
    void theWaitIsNeverSaidTooShort() {
        Finding spent =
                new Finding("Coach", true, true, false, List.of(), new Sessions(1, 0, 1000, Duration.ofMillis(1)));

        assertThat(DiscordCheckup.diagnosis(spent).remark().data()).containsEntry("minutes", "1");
    }
}
