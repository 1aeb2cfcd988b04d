package dev.answercoach.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.presentation.Messages;
import dev.answercoach.text.Given;
import dev.answercoach.text.Remark;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a command talks to: standard input, output and error, and the language of the person in front of it.
 *
 * @param in standard input
 * @param out where results go
 * @param err where everything goes that is no result
 * @param interactive whether a person looks at {@code out}
 * @param messages the texts in that person's language
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean interactive, Messages messages) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    Terminal terminal() {
        return new Terminal(out, interactive);
    }

    /** The text behind a file's name. */
    String read(String name) throws UsageException {
        Given<String> text = new TextFile(in).read(name);
        return UsageException.unwrap(text);
    }

    /** Says something that is no result. */
    void note(Remark remark) {
        err.println(Printable.of(messages.say(remark)));
    }

    void note(String key, Map<String, String> data) {
        note(Remark.key(key, data));
    }

    ObjectMapper json() {
        return JSON;
    }

    /** Prints one JSON document on a line of its own. */
    void print(ObjectNode node) {
        try {
            out.println(withoutLoneSurrogates(JSON.writeValueAsString(node)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values must be writable", e);
        }
    }

    /** Half of a pair cannot be encoded, but JSON can name it. */
    private static String withoutLoneSurrogates(String json) {
        return LONE_SURROGATE
                .matcher(json)
                .replaceAll(half -> "\\\\u%04x".formatted((int) half.group().charAt(0)));
    }
}
