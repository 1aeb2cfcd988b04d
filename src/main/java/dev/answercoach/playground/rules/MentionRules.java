package dev.answercoach.playground.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules of {@code allowed_mentions}. */
final class MentionRules {
    private MentionRules() {}

    static void judge(Place mentions) {
        mentions.object().at("replied_user").flag();
        List<Place> parse = mentions.at("parse").list(0, 3).items();
        parse.forEach(one -> one.word(Set.of("roles", "users", "everyone")));
        for (String kind : List.of("users", "roles")) {
            ids(mentions.at(kind));
            boolean parsed = parse.stream().anyMatch(one -> one.value().asText().equals(kind));
            if (parsed && mentions.at(kind).isFilled()) {
                mentions.at(kind)
                        .refuse(
                                "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
                                "parse:[\"" + kind + "\"] and " + kind + ": [ids...] are mutually exclusive.");
            }
        }
    }

    private static void ids(Place list) {
        Set<String> seen = new HashSet<>();
        for (Place id : list.list(0, 100).items()) {
            id.snowflake();
            if (!seen.add(id.value().asText())) {
                id.refuse("SET_TYPE_ALREADY_CONTAINS_VALUE", "The set already contains this value");
            }
        }
    }
}
