package dev.answercoach.playground.gateway;

/** The codes with which the gateway closes. Source: Discord's reference, "Gateway Close Event Codes". */
enum CloseCode {
    UNKNOWN_OPCODE(4001, "Unknown opcode."),
    DECODE_ERROR(4002, "Error while decoding payload."),
    NOT_AUTHENTICATED(4003, "Not authenticated."),
    AUTHENTICATION_FAILED(4004, "Authentication failed."),
    ALREADY_AUTHENTICATED(4005, "Already authenticated."),
    INVALID_SHARD(4010, "Invalid shard."),
    DISALLOWED_INTENTS(4014, "Disallowed intent(s).");

    private final int number;
    private final String reason;

    CloseCode(int number, String reason) {
        this.number = number;
        this.reason = reason;
    }

    int number() {
        return number;
    }

    String reason() {
        return reason;
    }
}
