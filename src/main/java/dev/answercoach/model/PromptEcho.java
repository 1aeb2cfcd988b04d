package dev.answercoach.model;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Knows its prompts' own words again in what a model answers: {@value #WORDS} of them in a row, or {@value #LETTERS} letters
 * and digits in a row whatever stands between them. What a prompt was filled with is none of its own words.
 *
 * <p>A prompt is no secret, but who asked for a critique should not read the coach's instructions instead. Instructions that
 * were translated or put in other words are not known again.
 */
public final class PromptEcho {
    private static final int WORDS = 8;
    private static final int LETTERS = 40;

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Mn}]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern FILLED = Pattern.compile("\\{\\{[^{}]{1,200}}}");

    private final Set<String> runs;

    private PromptEcho(Set<String> runs) {
        this.runs = runs;
    }

    /**
     * Learns prompts' words.
     *
     * @param texts all that a model may have read before it answers
     * @param answer the record that they ask for
     */
    public static PromptEcho of(Collection<PromptText> texts, Class<?> answer) {
        Set<String> runs = new HashSet<>(runs(words(RenderedPrompt.added(answer))));
        texts.stream()
                .flatMap(text -> Stream.of(text.system(), text.user()))
                .map(template -> FILLED.matcher(template).replaceAll(" "))
                .forEach(own -> runs.addAll(runs(words(own))));
        return new PromptEcho(runs);
    }

    /**
     * Whether a part of an answer repeats the prompts.
     *
     * @param given what they were filled with, which is the user's own or was made for the user
     */
    public boolean isIn(String said, Collection<String> given) {
        List<String> repeated =
                runs(words(said)).stream().filter(runs::contains).toList();
        if (repeated.isEmpty()) {
            return false;
        }
        String givenLetters = letters(words(String.join("\n", given)));
        return repeated.stream().anyMatch(run -> !givenLetters.contains(letters(run)));
    }

    private static Set<String> runs(String words) {
        Set<String> runs = new HashSet<>();
        List<String> each = List.of(words.split(" "));
        for (int i = 0; i + WORDS <= each.size(); i++) {
            runs.add(String.join(" ", each.subList(i, i + WORDS)));
        }
        String letters = letters(words);
        for (int i = 0; i + LETTERS <= letters.length(); i++) {
            runs.add(letters.substring(i, i + LETTERS));
        }
        return runs;
    }

    private static String words(String text) {
        String plain = Normalizer.normalize(UNSEEN.matcher(text).replaceAll(""), Normalizer.Form.NFKC);
        return BETWEEN_WORDS
                .matcher(plain.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    private static String letters(String words) {
        return words.replace(" ", "");
    }
}
