package dev.answercoach.playground.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * One HTTP request, read whole.
 *
 * @param path decoded, from the root of the server
 * @param headers names in lower case
 * @param variables what stands in the places of the route's template
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares these, and bytes are handed on without copies.
public record Call(
        String method,
        String path,
        Map<String, String> query,
        Map<String, String> headers,
        byte[] body,
        Map<String, String> variables) {

    /** The same call with what stands in the places of its route's template. */
    public Call with(Map<String, String> found) {
        return new Call(method, path, query, headers, body, found);
    }

    /** The path as logs may show it: without what could be a secret. */
    public String shownPath() {
        return path.replaceAll("[A-Za-z0-9_-]{30,}", "SECRET");
    }

    /** The value of a place of the route's template. */
    public String at(String name) {
        String value = variables.get(name);
        if (value == null) {
            throw new IllegalStateException("the route has no place named " + name);
        }
        return value;
    }

    public String query(String name, String otherwise) {
        return query.getOrDefault(name, otherwise);
    }

    /** A whole number of the query. Refuses what is none. */
    public long number(String name, long otherwise) {
        String given = query.get(name);
        if (given == null || given.isEmpty()) {
            return otherwise;
        }
        try {
            return Long.parseLong(given);
        } catch (NumberFormatException e) {
            throw Refusal.sentence(400, name + " must be a whole number.");
        }
    }

    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /** The body as JSON, a missing node if there is none. Refuses what is no JSON. */
    public JsonNode json() {
        return Json.read(body).orElseThrow(() -> Refusal.sentence(400, "The body is no JSON."));
    }
}
