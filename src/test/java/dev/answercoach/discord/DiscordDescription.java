package dev.answercoach.discord;

import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Discord's own description of its REST API, as a judge of what a bot sends and of what a Discord answers.
 *
 * <p>The file (OpenAPI 3.1) is no part of this repository. It is looked for at {@code COACH_DISCORD_OPENAPI} in the
 * environment, at the system property {@code coach.discord.openapi}, and at {@code ../shared/facts/discord-openapi.json};
 * without it the tests that ask for it are skipped. Each schema is compiled when it is first needed; use it from
 * one thread.
 */
public final class DiscordDescription {
    private static final Path BESIDE = Path.of("..", "shared", "facts", "discord-openapi.json");
    private static final String JSON = "application/json";
    private static final int MOST_PROBLEMS = 20;

    /** JSON Schema with the two words that judge nothing here. */
    private static final JsonMetaSchema DIALECT = JsonMetaSchema.builder(JsonMetaSchema.getV202012())
            .keywords(List.of(new NonValidationKeyword("components"), new NonValidationKeyword("x-discord-union")))
            .build();

    /**
     * A request and its answer.
     *
     * @param path below {@code /api/v10}, or with it; a query is passed over
     * @param body of a multipart request its {@code payload_json}; missing if there was none
     * @param answer missing if there was none
     */
    public record Call(String method, String path, JsonNode body, int status, JsonNode answer) {
        /** A request of which only what was sent is judged. */
        public static Call of(String method, String path, JsonNode body) {
            return new Call(method, path, body, 0, MissingNode.getInstance());
        }
    }

    /** What the description says of one method of one path. */
    private record Operation(String name, Pattern path, int literals, JsonNode description) {}

    private final JsonNode document;
    private final List<Operation> operations;
    private final Map<String, JsonSchema> schemas = new HashMap<>();
    private final JsonSchemaFactory factory =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012, builder -> builder.metaSchema(DIALECT));
    private final SchemaValidatorsConfig settings = SchemaValidatorsConfig.builder()
            .locale(Locale.ENGLISH)
            .preloadJsonSchema(false)
            .build();

    private DiscordDescription(JsonNode document) {
        this.document = document;
        this.operations = document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(method -> operation(method.getKey(), path.getKey(), method.getValue())))
                .sorted(Comparator.comparing(Operation::literals).reversed())
                .toList();
    }

    /** The description, if its file is there. */
    public static Optional<DiscordDescription> find() {
        return Stream.of(System.getenv("COACH_DISCORD_OPENAPI"), System.getProperty("coach.discord.openapi"))
                .flatMap(Stream::ofNullable)
                .filter(file -> !file.isBlank())
                .map(Path::of)
                .findFirst()
                .or(() -> Optional.of(BESIDE).filter(Files::exists))
                .map(DiscordDescription::read);
    }

    /** The description; skips the test where its file is not there. */
    public static DiscordDescription assumed() {
        return find().orElseGet(
                        () -> abort("Discord's API description is not here; set COACH_DISCORD_OPENAPI to its file"));
    }

    private static DiscordDescription read(Path file) {
        try {
            return new DiscordDescription(new ObjectMapper().readTree(file.toFile()));
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot read Discord's API description at " + file, failed);
        }
    }

    /** What the description objects to in a request: an unknown route, a body where none is read, a body of another form. */
    public List<String> problemsOfRequest(Call call) {
        return operation(call)
                .map(operation -> problemsOfBody(operation, call.body()))
                .orElseGet(() -> List.of(call.method() + " " + path(call) + ": no such route"));
    }

    /** What the description objects to in an answer: a status that it does not know, a body of another form. */
    public List<String> problemsOfAnswer(Call call) {
        return operation(call)
                .map(operation -> problemsOfAnswer(operation, call.status(), call.answer()))
                .orElseGet(() -> List.of(call.method() + " " + path(call) + ": no such route"));
    }

    /**
     * What the description objects to in a part of a payload, as events of the gateway carry them.
     *
     * @param schema a name under {@code components/schemas}, such as {@code MessageResponse}
     * @throws IllegalArgumentException if there is no such schema
     */
    public List<String> validate(String schema, JsonNode value) {
        if (!document.path("components").path("schemas").has(schema)) {
            throw new IllegalArgumentException("Discord's description has no schema " + schema);
        }
        JsonNode reference = JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + schema);
        return problems(schema, reference, value);
    }

    private List<String> problemsOfBody(Operation operation, JsonNode body) {
        JsonNode described = operation.description().path("requestBody");
        boolean sent = !body.isMissingNode() && !body.isNull();
        if (!sent) {
            boolean required = described.path("required").asBoolean();
            return required ? List.of(operation.name() + ": a body is required") : List.of();
        }
        JsonNode schema = described.path("content").path(JSON).path("schema");
        return schema.isMissingNode()
                ? List.of(operation.name() + ": no body in JSON is read here")
                : problems(operation.name() + " body", schema, DescriptionDifference.ofRequest(body));
    }

    private List<String> problemsOfAnswer(Operation operation, int status, JsonNode answer) {
        JsonNode responses = operation.description().path("responses");
        Optional<JsonNode> described = Stream.of(String.valueOf(status), status / 100 + "XX")
                .filter(responses::has)
                .map(responses::path)
                .findFirst();
        if (described.isEmpty()) {
            return List.of(operation.name() + ": no status " + status);
        }
        JsonNode schema = resolved(described.get()).path("content").path(JSON).path("schema");
        boolean empty = answer.isMissingNode() || answer.isNull();
        if (schema.isMissingNode()) {
            return empty ? List.of() : List.of(operation.name() + " " + status + ": no body is answered");
        }
        return problems(operation.name() + " " + status, schema, DescriptionDifference.ofAnswer(answer));
    }

    private JsonNode resolved(JsonNode response) {
        return response.has("$ref") ? document.at(response.path("$ref").asText().substring(1)) : response;
    }

    private List<String> problems(String key, JsonNode schema, JsonNode value) {
        return schemas.computeIfAbsent(key, any -> compiled(schema)).validate(value).stream()
                .map(ValidationMessage::getMessage)
                .distinct()
                .limit(MOST_PROBLEMS)
                .map(problem -> key + ": " + problem)
                .toList();
    }

    /** A schema that stands alone, with the definitions that it refers to beside it. */
    private JsonSchema compiled(JsonNode schema) {
        ObjectNode alone = schema.deepCopy();
        return factory.getSchema(alone.set("components", document.path("components")), settings);
    }

    /** The operation of a call; of several that fit, the one with the most fixed parts. */
    private Optional<Operation> operation(Call call) {
        String wanted = call.method().toUpperCase(Locale.ROOT) + " ";
        return operations.stream()
                .filter(operation -> operation.name().startsWith(wanted))
                .filter(operation -> operation.path().matcher(path(call)).matches())
                .findFirst();
    }

    private static String path(Call call) {
        return call.path().replaceFirst("\\?.*", "").replaceFirst("^/?(?:api/v\\d+)?/?", "/");
    }

    private static Operation operation(String method, String path, JsonNode description) {
        List<String> parts = Stream.of(path.split("/", -1)).toList();
        String pattern = parts.stream()
                .map(part -> isVariable(part) ? "[^/]+" : Pattern.quote(part))
                .collect(Collectors.joining("/"));
        int literals = (int) parts.stream().filter(part -> !isVariable(part)).count();
        return new Operation(
                method.toUpperCase(Locale.ROOT) + " " + path, Pattern.compile(pattern), literals, description);
    }

    private static boolean isVariable(String part) {
        return part.startsWith("{");
    }
}
