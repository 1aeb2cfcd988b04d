package dev.answercoach.playground.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.playground.wire.Json;
import dev.answercoach.playground.wire.Refusal;

/** The errors of Discord's REST side, with their numbers. Source: Discord's reference, "Opcodes and Status Codes". */
enum DiscordError {
    NOT_FOUND(404, 0, "404: Not Found"),
    UNAUTHORIZED(401, 0, "401: Unauthorized"),
    UNKNOWN_CHANNEL(404, 10003, "Unknown Channel"),
    UNKNOWN_GUILD(404, 10004, "Unknown Guild"),
    UNKNOWN_MEMBER(404, 10007, "Unknown Member"),
    UNKNOWN_MESSAGE(404, 10008, "Unknown Message"),
    UNKNOWN_USER(404, 10013, "Unknown User"),
    UNKNOWN_WEBHOOK(404, 10015, "Unknown Webhook"),
    UNKNOWN_INTERACTION(404, 10062, "Unknown interaction"),
    UNKNOWN_COMMAND(404, 10063, "Unknown application command"),
    TOO_LARGE(413, 40005, "Request entity too large"),
    ALREADY_ACKNOWLEDGED(400, 40060, "Interaction has already been acknowledged."),
    TOO_MANY_FOLLOW_UPS(
            400, 40094, "This interaction has reached the maximum number of follow-up messages that can be sent"),
    MISSING_ACCESS(403, 50001, "Missing Access"),
    NOT_YOUR_MESSAGE(403, 50005, "Cannot edit a message authored by another user"),
    CANNOT_SEND_TO_USER(403, 50007, "Cannot send messages to this user"),
    MISSING_PERMISSIONS(403, 50013, "Missing Permissions"),
    WRONG_CHANNEL_TYPE(400, 50024, "Cannot execute action on this channel type"),
    INVALID_TOKEN(401, 50027, "Invalid Webhook Token"),
    BROKEN_JSON(400, 50109, "The request body contains invalid JSON."),
    NO_MUTUAL_SERVER(403, 50278, "Cannot send messages to this user due to having no mutual guilds");

    private final int status;
    private final int code;
    private final String message;

    DiscordError(int status, int code, String message) {
        this.status = status;
        this.code = code;
        this.message = message;
    }

    Refusal refusal() {
        return new Refusal(status, Json.object().put("message", message).put("code", code));
    }

    /** 50035 for one field of the body, such as {@code data.flags}. */
    static Refusal invalid(String path, String code, String message) {
        ObjectNode body = Json.object().put("message", "Invalid Form Body").put("code", 50035);
        ObjectNode at = body.putObject("errors");
        for (String step : path.split("\\.", -1)) {
            at = at.putObject(step);
        }
        at.putArray("_errors").addObject().put("code", code).put("message", message);
        return new Refusal(400, body);
    }
}
