package dev.answercoach;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Breaks the form of an answer: what its fields are, and what stands around the object. */
final class BrokenForm {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Random random;

    BrokenForm(Random random) {
        this.random = random;
    }

    void breakOne(ObjectNode answer) {
        List<ObjectNode> objects = new ArrayList<>();
        collect(answer, objects);
        ObjectNode object = pick(objects);
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty()) {
            return;
        }
        String name = pick(names);
        JsonNode value = object.path(name);
        switch (random.nextInt(12)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name + "_", object.remove(name));
            case 2 -> object.putNull(name);
            case 3 -> object.put(name, -300);
            case 4 -> object.put(name, new BigDecimal("1e308"));
            case 5 -> object.put(name, 3.7);
            case 6 -> object.put(name, value.asText());
            case 7 -> object.set(name, nested(1_000));
            case 8 -> object.put("reasoning", "x".repeat(random.nextInt(5_000)));
            case 9 -> repeat(value, 2_000);
            case 10 -> repeat(value, 1 + random.nextInt(3));
            default -> object.put(name, random.nextBoolean());
        }
    }

    String wrapped(String written) {
        return switch (random.nextInt(12)) {
            case 0 -> "```json\n" + written + "\n```";
            case 1 -> "물론입니다! {답}은 다음과 같습니다.\n" + written + "\n도움이 되었기를 바랍니다.";
            case 2 -> "<think>{\"scores\": [}</think>\n" + written;
            case 3 -> written + "\n" + written;
            case 4 -> written.substring(0, random.nextInt(written.length()));
            case 5 -> written.substring(random.nextInt(written.length()));
            case 6 -> written.replaceFirst("\"score\":\\d", "\"score\":NaN");
            case 7 -> written.replaceFirst("\\{", "{\"scores\":[],\"rewrites\":[],");
            case 8 -> "[" + written + "]";
            case 9 -> noise();
            case 10 -> "{".repeat(random.nextInt(5_000)) + written;
            default -> JSON.getNodeFactory().textNode(written).toString();
        };
    }

    private String noise() {
        StringBuilder noise = new StringBuilder();
        for (int i = random.nextInt(400); i > 0; i--) {
            noise.appendCodePoint(
                    random.nextInt(3) == 0 ? "{}[]\":,\\".charAt(random.nextInt(8)) : 32 + random.nextInt(50_000));
        }
        return noise.toString();
    }

    private static JsonNode nested(int depth) {
        JsonNode node = JSON.getNodeFactory().numberNode(1);
        for (int i = 0; i < depth; i++) {
            node = JSON.createArrayNode().add(node);
        }
        return node;
    }

    private static void repeat(JsonNode value, int times) {
        if (value instanceof ArrayNode array && !array.isEmpty()) {
            JsonNode last = array.get(array.size() - 1);
            for (int i = 0; i < times; i++) {
                array.add(last.deepCopy());
            }
        }
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.forEach(child -> collect(child, objects));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
