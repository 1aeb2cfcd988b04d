package dev.answercoach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.model.ScriptedEndpoint;
import dev.answercoach.playground.Person;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewInDiscordTest {
    @TempDir
    Path directory;

    @Test
    void aDraftBecomesACardAndTwoRewrites() throws Exception {
        try (ScriptedEndpoint endpoint = ScriptedEndpoint.start().replyWith(Story.faithful());
                BotHouse house = BotHouse.withModel(directory, endpoint)) {
            Person haneul = house.person("하늘");
            haneul.runs("review", Map.of("draft", Story.DRAFT.replace('\n', ' '), "limit", 600));
            haneul.awaitMessage(message -> message.text().contains("제안 2"));
            haneul.awaitMessage(message ->
                    message.text().contains("살릴 점") && message.labels().contains("내보내기(.md)"));

            assertThat(haneul.sees()).noneMatch(message -> message.text().contains("코치가 읽고 있습니다"));
        }
    }
}
