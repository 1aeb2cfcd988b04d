package dev.answercoach.presentation;

import dev.answercoach.text.Language;
import dev.answercoach.text.Remark;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Every text that a user reads, in one language. A message names its data in braces, {@code {name}}; {@code {name|은}} is
 * followed by the Korean particle that fits the value, chosen from the pair of the particle given ({@link Particle}).
 */
public final class Messages {
    /** Each part is a pair of files, {@code messages/PART_ko.properties} and {@code messages/PART_en.properties}. */
    static final List<String> PARTS = List.of(
            "attachment",
            "bot",
            "check",
            "cli",
            "command",
            "drawing",
            "eval",
            "help",
            "offline",
            "posting",
            "privacy",
            "review",
            "settings",
            "store",
            "wish");

    private static final Pattern PLACE =
            Pattern.compile("\\{(?<name>[a-zA-Z][a-zA-Z0-9]*)(?:\\|(?<particle>[가-힣]{1,2}))?}");

    private final Language language;
    private final Map<String, String> texts;

    private Messages(Language language, Map<String, String> texts) {
        this.language = language;
        this.texts = Map.copyOf(texts);
    }

    /** The texts in a language, read once. */
    public static Messages in(Language language) {
        return language == Language.KO ? Korean.TEXTS : English.TEXTS;
    }

    private static final class Korean {
        static final Messages TEXTS = read(Language.KO);
    }

    private static final class English {
        static final Messages TEXTS = read(Language.EN);
    }

    private static Messages read(Language language) {
        Map<String, String> texts = new HashMap<>();
        for (String part : PARTS) {
            read(part, language).forEach((key, text) -> {
                if (texts.put(key.toString(), text.toString()) != null) {
                    throw new IllegalStateException("message " + key + " stands in two parts, one is " + part);
                }
            });
        }
        return new Messages(language, texts);
    }

    public Language language() {
        return language;
    }

    public String text(String key) {
        return text(key, Map.of());
    }

    /**
     * A message with its data put in.
     *
     * @throws IllegalArgumentException if there is no such message, or its data is incomplete
     */
    public String text(String key, Map<String, String> data) {
        String template = texts.get(key);
        if (template == null) {
            throw new IllegalArgumentException("no message " + key + " in " + language);
        }
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(value(key, place.group(1), place.group(2), data)));
    }

    /** What a coach says: a model's words as they are, a rule's from here. */
    public String say(Remark remark) {
        return remark.words().isEmpty() ? text(remark.key(), remark.data()) : remark.words();
    }

    Set<String> keys() {
        return texts.keySet();
    }

    /** The message before its data is put in. */
    String template(String key) {
        String template = texts.get(key);
        if (template == null) {
            throw new IllegalArgumentException("no message " + key + " in " + language);
        }
        return template;
    }

    /** The texts as picocli reads them for its usage help. */
    public ResourceBundle bundle() {
        return new ResourceBundle() {
            @Override
            protected @Nullable Object handleGetObject(String key) {
                return texts.get(key);
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.enumeration(texts.keySet());
            }
        };
    }

    private static String value(String key, String name, @Nullable String particle, Map<String, String> data) {
        String value = data.get(name);
        if (value == null) {
            throw new IllegalArgumentException("message " + key + " needs " + name + ", given " + data.keySet());
        }
        return particle == null ? value : value + Particle.of(particle).after(value);
    }

    private static Properties read(String part, Language language) {
        String file =
                "/dev/answercoach/messages/" + part + "_" + language.locale().getLanguage() + ".properties";
        try (InputStream stream = Messages.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no message file " + file);
            }
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
