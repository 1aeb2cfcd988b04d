package dev.answercoach.playground.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The rules of a text with translations, {@code name} beside {@code name_localizations}. */
final class Localized {
    /** The locales of Discord's clients. */
    private static final Set<String> LOCALES = Set.of(
            "ar", "bg", "cs", "da", "de", "el", "en-GB", "en-US", "es-419", "es-ES", "fi", "fr", "he", "hi", "hr", "hu",
            "id", "it", "ja", "ko", "lt", "nl", "no", "pl", "pt-BR", "ro", "ru", "sv-SE", "th", "tr", "uk", "vi",
            "zh-CN", "zh-TW");

    private Localized() {}

    /** Judges a required text and each translation of it by the same rule. */
    static void judge(Place owner, String field, Consumer<Place> rule) {
        rule.accept(owner.at(field).required());
        for (Place translation : translations(owner, field)) {
            if (!LOCALES.contains(translation.step())) {
                translation.refuse("BASE_TYPE_CHOICES", "Value must be a locale of Discord.");
            }
            rule.accept(translation.required());
        }
    }

    /** Refuses owners of the same name; of the same name in one language too. */
    static void unique(List<Place> owners, Consumer<Place> refusal) {
        Map<String, Set<String>> taken = new HashMap<>();
        for (Place owner : owners) {
            boolean free = isFree(taken, "", owner.at("name"));
            for (Place translation : translations(owner, "name")) {
                free &= isFree(taken, translation.step(), translation);
            }
            if (!free) {
                refusal.accept(owner);
            }
        }
    }

    private static boolean isFree(Map<String, Set<String>> taken, String locale, Place name) {
        return name.text().isEmpty()
                || taken.computeIfAbsent(locale, any -> new HashSet<>())
                        .add(name.value().textValue());
    }

    /** The length of a text, or of its longest translation: that is what counts towards a command's size. */
    static int longest(Place owner, String field) {
        int translated = translations(owner, field).stream()
                .mapToInt(Place::length)
                .max()
                .orElse(0);
        return Math.max(owner.at(field).length(), translated);
    }

    private static List<Place> translations(Place owner, String field) {
        return owner.at(field + "_localizations").object().items();
    }
}
