package dev.answercoach;

import dev.answercoach.playground.Asked;
import dev.answercoach.playground.Person;
import dev.answercoach.playground.SeenMessage;
import dev.answercoach.playground.SeenMessage.Attachment;
import dev.answercoach.presentation.Messages;
import dev.answercoach.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who uses the bot, and knows what its buttons are called in their language. */
final class Guest {
    private static final Pattern CODE = Pattern.compile("```\\n(.*)\\n```", Pattern.DOTALL);
    private static final Pattern SIGN = Pattern.compile("\\\\([^0-9A-Za-z\\s])");
    private static final int TEXT = 10;

    private final Person person;
    private final Language language;
    private final Messages words;

    Guest(Person person, Language language) {
        this.person = person;
        this.language = language;
        this.words = Messages.in(language);
    }

    /** Korean for Koreans, English for all others. */
    static Language languageOf(String locale) {
        return locale.equals("ko") ? Language.KO : Language.EN;
    }

    Person person() {
        return person;
    }

    Guest at(String place) {
        person.at(place);
        return this;
    }

    String word(String key) {
        return words.text(key);
    }

    String word(String key, Map<String, String> data) {
        return words.text(key, data);
    }

    /** A draft in this person's language, on one line, as an option of a command takes it. */
    String draft() {
        return (language == Language.KO ? Story.DRAFT : EnglishStory.DRAFT)
                .replace('\n', ' ')
                .strip();
    }

    String question() {
        return language == Language.KO ? Story.QUESTION : EnglishStory.QUESTION;
    }

    Asked reviews(Map<String, ?> options) {
        return person.runs("review", options);
    }

    /** Has a draft reviewed, with these options beside it. */
    Asked reviews(String draft, Map<String, ?> others) {
        Map<String, Object> options = new HashMap<>(others);
        options.put("draft", draft);
        return reviews(options);
    }

    /** The card with check and critique of the latest review, once that is finished. */
    SeenMessage card() {
        return person.awaitMessage(message -> hasControl(message, "export:"));
    }

    /** The same of one review. */
    SeenMessage card(Asked review) {
        return person.awaitChange(review.answer(), message -> hasControl(message, "export:"));
    }

    /** The latest rewrite with this number. */
    SeenMessage rewrite(int number) {
        return person.awaitMessage(message -> isRewrite(message, number));
    }

    static boolean isRewrite(SeenMessage message, int number) {
        return message.buttons().stream().anyMatch(button -> button.customId().matches("differences:\\w+:" + number));
    }

    static boolean hasControl(SeenMessage message, String action) {
        return message.buttons().stream().anyMatch(button -> button.customId().startsWith(action));
    }

    /** Waits for a message with these words. */
    SeenMessage reads(String shown) {
        return person.awaitMessage(has(shown));
    }

    /** Presses the button with this action, {@code save} for "button.save". */
    Asked press(SeenMessage message, String action) {
        return person.press(message, word("button." + action));
    }

    /** What the bot answers to a press, once it is more than a promise. */
    String pressed(SeenMessage message, String action) {
        return shown(press(message, action).settledAnswer());
    }

    static Predicate<SeenMessage> has(String words) {
        return message -> shown(message).contains(words);
    }

    /** What a person reads, Markdown's escapes resolved. */
    static String shown(SeenMessage message) {
        return shown(message.text());
    }

    static String shown(String markdown) {
        return SIGN.matcher(markdown.replace("\u200B", "")).replaceAll("$1");
    }

    /** All texts of the messages. */
    static String shown(List<SeenMessage> messages) {
        return messages.stream().map(Guest::shown).collect(Collectors.joining("\n"));
    }

    /** What a person copies from a rewrite: its code block, else its file. */
    static String copied(SeenMessage rewrite) {
        return rewrite.components(TEXT).stream()
                .map(text -> CODE.matcher(text.path("content").asText()))
                .filter(Matcher::matches)
                .map(code -> code.group(1))
                .findFirst()
                .orElseGet(() -> file(rewrite, "answer.txt"));
    }

    /** The text of a file below a message. */
    static String file(SeenMessage message, String name) {
        return message.attachments().stream()
                .filter(attachment -> attachment.filename().equals(name))
                .map(Guest::download)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no file " + name + " but " + message.attachments()));
    }

    static String download(Attachment attachment) {
        try (var in = URI.create(attachment.url()).toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
