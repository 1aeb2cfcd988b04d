package dev.answercoach.playground.rules;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Discord's error bodies that name no field. */
final class Refusals {
    private Refusals() {}

    static ObjectNode emptyMessage() {
        return of(50006, "Cannot send an empty message");
    }

    static ObjectNode tooLarge() {
        return of(40005, "Request entity too large");
    }

    static ObjectNode tooManyCommands(int limit) {
        return of(30032, "Maximum number of application commands reached (" + limit + ").");
    }

    /** What Discord answers where it breaks itself: code 0, status 500. */
    static ObjectNode internalError() {
        return of(0, "500: Internal Server Error");
    }

    static ObjectNode of(int code, String message) {
        return JsonNodeFactory.instance.objectNode().put("message", message).put("code", code);
    }
}
