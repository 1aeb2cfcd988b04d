package dev.answercoach.discord.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Messages as Discord gets them, in a file beside the tests, so that a change of what users see is seen in review.
 * {@code mvn test -Dtest=SnapshotTest -Dsnapshots=write} writes the files anew.
 */
final class Snapshot {
    private static final Path FILES = Path.of("src/test/resources/dev/answercoach/discord/drawing");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Snapshot() {}

    static void matches(String name, List<Sheet> sheets) {
        Path file = FILES.resolve(name + ".json");
        String drawn = json(sheets);
        try {
            if (System.getProperty("snapshots", "compare").equals("write")) {
                Files.createDirectories(FILES);
                Files.writeString(file, drawn);
            }
            assertThat(drawn).as(file.toString()).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String json(List<Sheet> sheets) {
        ArrayNode messages = JSON.createArrayNode();
        try {
            for (Sheet sheet : sheets) {
                ObjectNode message = messages.addObject();
                message.set("message", JSON.readTree(sheet.toCreate().toData().toString()));
                ObjectNode files = message.putObject("files");
                sheet.files().forEach(file -> files.put(file.name(), file.text()));
            }
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(sorted(messages)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("JDA wrote what is not JSON", e);
        }
    }

    /** JDA's objects come in no order of their own. */
    private static Object sorted(ArrayNode messages) throws JsonProcessingException {
        return JSON.treeToValue(messages, Object.class);
    }
}
