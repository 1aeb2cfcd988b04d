package dev.answercoach.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.answercoach.model.AttemptException.Again;
import dev.answercoach.model.AttemptException.Complaint;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an endpoint answered instead of a completion, classified.
 *
 * <p>Of the body only {@code error.code}, {@code error.type} and {@code error.param} are ever repeated, and only where they look
 * like identifiers: messages echo the user's text (validation errors) and parts of keys ("Incorrect API key provided: sk-…").
 */
final class ErrorReply {
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,63}");
    private static final Pattern ABOUT_FORMAT = Pattern.compile(
            "response_?format|json_?schema|json_?object|structured.?output|requested parameters|grammar");
    private static final Pattern ABOUT_TOKEN_LIMIT = Pattern.compile("max_(?:completion_)?tokens");
    /** Whole words: gateways complain about what is upstream. */
    private static final Pattern ABOUT_STREAM = Pattern.compile("\\bstream(?:ing|_options)?\\b");
    /** Beyond this nothing is looked for. */
    private static final int CHARS_READ = 20_000;

    private static final int PAYMENT_REQUIRED = 402;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int NOT_IMPLEMENTED = 501;

    private final int status;
    private final String text;
    private final JsonNode error;
    private final Optional<Duration> retryAfter;
    private final String apiKey;

    /**
     * @param status the HTTP status
     * @param text the body
     * @param body the body as JSON, a missing node where it is none
     * @param retryAfter how long the endpoint asks to wait
     * @param apiKey what must not be repeated even where it looks like an identifier
     */
    ErrorReply(int status, String text, JsonNode body, Optional<Duration> retryAfter, String apiKey) {
        this.error = body.path("error");
        this.status = effective(status, error);
        this.text = text.substring(0, Math.min(text.length(), CHARS_READ)).toLowerCase(Locale.ROOT);
        this.retryAfter = retryAfter;
        this.apiKey = apiKey;
    }

    /** Gateways pass an error on under status 200 with the status as {@code error.code}. */
    private static int effective(int status, JsonNode error) {
        int code = error.path("code").asInt(0);
        return status < 300 && code >= 400 && code < 600 ? code : status;
    }

    AttemptException exception() {
        if (says("content_filter") || says("content_policy_violation")) {
            return refusal(Failure.REFUSED, Again.NEVER);
        }
        if (status == PAYMENT_REQUIRED || says("insufficient_quota")) {
            return refusal(Failure.QUOTA, Again.NEVER);
        }
        if (status == TOO_MANY_REQUESTS || says("rate_limit_exceeded")) {
            return refusal(Failure.QUOTA, Again.WHEN_TOLD);
        }
        if (status == NOT_IMPLEMENTED) {
            return refusal(Failure.MISCONFIGURED, Again.NEVER);
        }
        if (status >= 500 || status == REQUEST_TIMEOUT || status < 300) {
            return refusal(Failure.UNAVAILABLE, Again.LATER);
        }
        return refusal(Failure.MISCONFIGURED, Again.NEVER);
    }

    private AttemptException refusal(Failure failure, Again again) {
        Set<Complaint> complaints = failure == Failure.MISCONFIGURED ? complaints() : Set.of();
        return AttemptException.refused(failure, detail(), again, retryAfter, complaints);
    }

    private boolean says(String code) {
        return code.equals(error.path("code").asText())
                || code.equals(error.path("type").asText());
    }

    private String detail() {
        StringBuilder detail = new StringBuilder("HTTP ").append(status);
        for (String key : new String[] {"code", "type", "param"}) {
            String value = error.path(key).asText();
            boolean safe = IDENTIFIER.matcher(value).matches() && (apiKey.isEmpty() || !value.contains(apiKey));
            if (safe && !value.equals("null")) {
                detail.append(", ").append(key).append(' ').append(value);
            }
        }
        if (status >= 300 && status < 400) {
            detail.append(", a redirect: is the base URL right?");
        }
        return detail.toString();
    }

    private Set<Complaint> complaints() {
        Set<Complaint> complaints = EnumSet.noneOf(Complaint.class);
        boolean refusesRequest =
                status == 400 || status == 404 || status == 415 || status == 422 || status == NOT_IMPLEMENTED;
        if (!refusesRequest) {
            return complaints;
        }
        // A named parameter is the whole complaint; the rest of a body may well echo the request.
        String param = error.path("param").asText("").toLowerCase(Locale.ROOT);
        String about = IDENTIFIER.matcher(param).matches() && !param.equals("null") ? param : text;
        if (ABOUT_FORMAT.matcher(about).find()) {
            complaints.add(Complaint.FORMAT);
        }
        if (about.contains("temperature")) {
            complaints.add(Complaint.TEMPERATURE);
        }
        if (ABOUT_TOKEN_LIMIT.matcher(about).find()) {
            complaints.add(Complaint.TOKEN_LIMIT);
        }
        if (ABOUT_STREAM.matcher(about).find()) {
            complaints.add(Complaint.STREAM);
        }
        if (status == 400 || status == 422) {
            complaints.add(Complaint.REQUEST);
        }
        return complaints;
    }
}
