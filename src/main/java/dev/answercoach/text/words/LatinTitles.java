package dev.answercoach.text.words;

import dev.answercoach.text.Language;
import dev.answercoach.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells names that are made of ordinary English words, by their capitals inside a sentence: Blue Harbor, Vale. A title
 * whose words translate the user's is none: Purchasing Team for 구매팀, Haeoreum City Hall for 해오름시청.
 */
final class LatinTitles implements NameRule {
    /** So many words of a title must translate the user's for one that does not: a translation is free. */
    private static final int TRANSLATED_FOR_ONE = 3;

    /** Words that English capitalises though they name nothing that was invented. */
    private static final Set<String> CAPITALISED = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "korean",
            "korea",
            "english",
            "japanese",
            "chinese",
            "seoul",
            "i",
            "internet",
            "web",
            "monday's",
            "mr",
            "ms",
            "mrs",
            "dr",
            "christmas",
            "easter",
            "chuseok",
            "situation",
            "task",
            "action",
            "result");

    @Override
    public List<Span> newIn(String rewrite, Vocabulary known) {
        List<Span> found = new ArrayList<>();
        if (Language.of(rewrite) != Language.EN) {
            return found;
        }
        List<LatinWord> words = LatinWord.in(rewrite);
        int at = 0;
        while (at < words.size()) {
            int end = endOfRun(words, at, rewrite);
            int first = NameLexicon.startsSentence(rewrite, words.get(at).span().start()) ? at + 1 : at;
            if (end > first && isNew(words.subList(first, end), end - at, rewrite, known)) {
                Span span = new Span(
                        words.get(first).span().start(),
                        words.get(end - 1).span().end());
                if (!Headings.isTitleLine(rewrite, span)) {
                    found.add(span);
                }
            }
            at = Math.max(at + 1, end);
        }
        return found;
    }

    private static int endOfRun(List<LatinWord> words, int start, String text) {
        int end = start;
        while (end < words.size()
                && words.get(end).isCapitalised()
                && words.get(end).text().length() > 1
                && (end == start || words.get(end - 1).isBefore(words.get(end), text))) {
            end++;
        }
        return end;
    }

    private static boolean isNew(List<LatinWord> title, int length, String text, Vocabulary known) {
        if (title.stream().anyMatch(word -> !word.isOrdinary())) {
            // the word itself is judged alone; beside a name of the user's, ordinary words are its title
            return title.stream()
                            .anyMatch(word -> !word.isOrdinary()
                                    && !known.knowsLatin(word.text())
                                    && !known.translates(word.text()))
                    && length > 1
                    && !known.hasHangul();
        }
        if (known.hasHangul()) {
            return length > 1
                    ? !isTranslated(title, known)
                    : standsInSentence(title.get(0), text, known) && !isTranslated(title, known);
        }
        boolean fresh = title.stream().anyMatch(word -> !isUsual(word) && !known.knowsLatin(word.text()));
        return fresh && (length > 1 || standsInSentence(title.get(0), text, known));
    }

    private static boolean isTranslated(List<LatinWord> title, Vocabulary known) {
        int translated = 0;
        int foreign = 0;
        int unlisted = 0;
        for (LatinWord word : title) {
            if (isUsual(word)) {
                continue;
            }
            if (known.knowsLatin(word.text()) || known.translates(word.text())) {
                translated++;
            } else if (Translations.of(word.text()).isEmpty()) {
                unlisted++;
            } else {
                foreign++;
            }
        }
        return translated >= foreign * TRANSLATED_FOR_ONE && translated >= unlisted;
    }

    private static boolean isUsual(LatinWord word) {
        return CAPITALISED.contains(word.text().toLowerCase(Locale.ROOT));
    }

    /** Whether a lone capitalised word stands amid lower case, where English capitalises names only. */
    private static boolean standsInSentence(LatinWord word, String text, Vocabulary known) {
        int start = word.span().start();
        boolean afterWord = start > 1 && text.charAt(start - 1) == ' ' && Character.isLowerCase(text.charAt(start - 2));
        return afterWord && !word.text().contains("-") && !known.knowsText(EnglishWords.base(word.text()));
    }
}
