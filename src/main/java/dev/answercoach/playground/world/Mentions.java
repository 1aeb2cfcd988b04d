package dev.answercoach.playground.world;

import com.fasterxml.jackson.databind.JsonNode;
import dev.answercoach.playground.wire.Json;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whom a message pings: what its texts mention, as far as {@code allowed_mentions} lets it. Source: Discord's reference,
 * "Allowed Mentions Object"; a message without that object may ping everybody whom it mentions.
 *
 * @param users ids of the users
 * @param everyone whether everyone or everybody who is online is pinged
 */
record Mentions(Set<String> users, Set<String> roles, boolean everyone) {
    private static final Pattern USER = Pattern.compile("<@!?(\\d{15,20})>");
    private static final Pattern ROLE = Pattern.compile("<@&(\\d{15,20})>");
    private static final Pattern EVERYONE = Pattern.compile("@(everyone|here)");

    static Mentions of(String texts, JsonNode allowed) {
        return new Mentions(
                allowed(USER, texts, allowed, "users"),
                allowed(ROLE, texts, allowed, "roles"),
                EVERYONE.matcher(texts).find() && (isAbsent(allowed) || parses(allowed, "everyone")));
    }

    /** All that a message says, with the texts of its components. */
    static String texts(JsonNode message) {
        StringBuilder texts = new StringBuilder(message.path("content").asText(""));
        components(message.path("components"), texts);
        return texts.toString();
    }

    private static void components(JsonNode components, StringBuilder texts) {
        for (JsonNode component : components) {
            texts.append('\n')
                    .append(
                            component.path("type").asInt() == 10
                                    ? component.path("content").asText()
                                    : "");
            components(component.path("components"), texts);
        }
    }

    private static Set<String> allowed(Pattern pattern, String texts, JsonNode allowed, String kind) {
        Set<String> found = new LinkedHashSet<>();
        Matcher matcher = pattern.matcher(texts);
        while (matcher.find()) {
            String id = matcher.group(1);
            if (isAbsent(allowed) || parses(allowed, kind) || names(allowed.path(kind), id)) {
                found.add(id);
            }
        }
        return found;
    }

    private static boolean isAbsent(JsonNode allowed) {
        return !allowed.isObject();
    }

    private static boolean parses(JsonNode allowed, String kind) {
        return names(allowed.path("parse"), kind);
    }

    private static boolean names(JsonNode list, String wanted) {
        return Json.elements(list).anyMatch(one -> one.asText().equals(wanted));
    }
}
