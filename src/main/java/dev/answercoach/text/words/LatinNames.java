package dev.answercoach.text.words;

import dev.answercoach.text.Language;
import dev.answercoach.text.ResourceList;
import dev.answercoach.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells names written in Latin by how they look.
 *
 * <p>In an English text a word looks like a name when it has a digit, a sign or a capital inside, is all capitals, or is
 * capitalised; as the first word of a sentence only if it is no ordinary English word. In a Korean text every Latin word
 * is one, unless it is an ordinary word, a unit after a figure, an idea that the lexicon knows (idempotency for 멱등성) or
 * the acronym of words that the user wrote out.
 */
final class LatinNames implements NameRule {
    private static final Pattern WORD = Pattern.compile(
            "(?<![A-Za-z0-9])[A-Za-z][A-Za-z0-9]{0,60}(?:[.'’&/+_-][A-Za-z0-9]{1,60}){0,8}(?:\\+\\+|#|\\+)?");

    private static final Pattern PART = Pattern.compile("[A-Za-z0-9]+");

    private static final Pattern OPENING = Pattern.compile(
            "[A-Z][a-z]{3,30}(?:ing (?:the|a|an|my|our|their|each|every|this|that|these|those|it|them)|[^su]s (?:were|are|have))\\b");

    private static final Set<String> ORDINARY = ResourceList.words(LatinNames.class, "ordinary-latin.txt");

    private static final Set<String> UNITS = Set.of(
            "ms", "s", "sec", "min", "h", "hr", "hrs", "ns", "us", "kb", "mb", "gb", "tb", "pb", "kib", "mib", "gib",
            "bps", "kbps", "mbps", "gbps", "tps", "rps", "qps", "iops", "fps", "mau", "dau", "wau", "km", "m", "cm",
            "mm", "nm", "kg", "g", "mg", "t", "l", "ml", "kw", "mw", "w", "v", "kv", "a", "ma", "hz", "khz", "mhz",
            "ghz", "k", "b", "krw", "usd", "eur", "won", "x", "am", "pm", "p", "pp", "pt", "rpm", "ppm", "db", "st",
            "nd", "rd", "th", "d", "y", "yr", "days", "bn", "mn");

    /** Money is no name, wherever it stands: 2,100만 원 is 21 million KRW. */
    private static final Set<String> CURRENCIES =
            Set.of("krw", "usd", "eur", "gbp", "jpy", "cny", "won", "dollar", "dollars", "euro", "euros");

    private static final Pattern FIGURE_BEFORE = Pattern.compile("\\d[ +]?$");

    @Override
    public List<Span> newIn(String rewrite, Vocabulary known) {
        boolean english = Language.of(rewrite) == Language.EN;
        BitSet ideas = ideas(rewrite);
        List<Word> words = words(rewrite);
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean looks =
                    english ? looksLikeName(word) && !opensSentence(word, rewrite) : !isOrdinaryInKorean(word.text());
            if (looks && !ideas.get(word.span().start()) && !isUnit(word, rewrite) && !isKnown(word.text(), known)) {
                found.add(word.span());
            }
        }
        if (english) {
            found.addAll(titles(words, rewrite, known));
        }
        BitSet expansions = expansions(words, rewrite, known);
        found.removeIf(span -> expansions.get(span.start()));
        return found;
    }

    private record Word(Span span, String text) {
        boolean isCapitalised() {
            return Character.isUpperCase(text.charAt(0));
        }
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group().replaceAll("['’](?:s|ve|re|ll|d|m|t)$", "");
            words.add(new Word(new Span(matcher.start(), matcher.start() + word.length()), word));
        }
        return words;
    }

    private static BitSet ideas(String text) {
        BitSet ideas = new BitSet(text.length());
        for (NameLexicon.Place place : NameLexicon.standard().find(text)) {
            if (place.name().kind() == NameLexicon.Kind.CONCEPT) {
                ideas.set(place.span().start(), place.span().end());
            }
        }
        return ideas;
    }

    private static boolean looksLikeName(Word word) {
        String letters = word.text();
        if (letters.length() == 1 || letters.startsWith("I'") || letters.startsWith("I’")) {
            return false;
        }
        if (hasInnerCapital(letters)
                || letters.chars().anyMatch(Character::isDigit)
                || letters.endsWith("+")
                || letters.endsWith("#")) {
            return !isOrdinaryHyphenated(letters);
        }
        if (!word.isCapitalised()) {
            return false;
        }
        return !allOrdinary(letters);
    }

    /** Whether grammar says that the first word of a sentence is a gerund or a plural: Calibrating the rig, Parcels were. */
    private static boolean opensSentence(Word word, String text) {
        return NameLexicon.startsSentence(text, word.span().start())
                && OPENING.matcher(text)
                        .region(word.span().start(), text.length())
                        .lookingAt();
    }

    /** "API-driven", "A/B" and "Kafka-based" are judged by their parts; "Follow-Up" and "2-week" are no names. */
    private static boolean isOrdinaryHyphenated(String letters) {
        return letters.matches(".*[-/'’].*") && allOrdinary(letters);
    }

    private static boolean allOrdinary(String letters) {
        for (String part : parts(letters)) {
            boolean shouted = part.length() > 1 && part.equals(part.toUpperCase(Locale.ROOT));
            boolean number = part.chars().allMatch(Character::isDigit);
            if (!number
                    && (shouted || !EnglishWords.isOrdinary(part))
                    && !ORDINARY.contains(part.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> parts(String letters) {
        return PART.matcher(letters).results().map(MatchResult::group).toList();
    }

    private static boolean hasInnerCapital(String letters) {
        return letters.substring(1).chars().anyMatch(Character::isUpperCase);
    }

    private static boolean isOrdinaryInKorean(String letters) {
        if (ORDINARY.contains(letters.toLowerCase(Locale.ROOT))) {
            return true;
        }
        return letters.equals(letters.toLowerCase(Locale.ROOT)) && allOrdinary(letters);
    }

    private static boolean isUnit(Word word, String text) {
        int start = word.span().start();
        String unit = word.text().toLowerCase(Locale.ROOT);
        return CURRENCIES.contains(unit)
                || (UNITS.contains(unit)
                        && FIGURE_BEFORE
                                .matcher(text.substring(Math.max(0, start - 2), start))
                                .find());
    }

    private static boolean isKnown(String word, Vocabulary known) {
        if (known.knowsLatin(word)) {
            return true;
        }
        List<String> unknown = new ArrayList<>();
        for (String part : parts(word)) {
            boolean ordinary = part.equals(part.toLowerCase(Locale.ROOT)) && EnglishWords.isOrdinary(part);
            if (!ordinary && !known.knowsLatin(part)) {
                unknown.add(part);
            }
        }
        return unknown.isEmpty();
    }

    /**
     * Two or more capitalised words inside a sentence are a name though each is an ordinary word: Blue Harbor. A line of
     * which every word is capitalised is a heading.
     */
    private static List<Span> titles(List<Word> words, String text, Vocabulary known) {
        List<Span> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int end = i;
            while (end < words.size()
                    && words.get(end).isCapitalised()
                    && words.get(end).text().length() > 1
                    && (end == i || adjacent(words.get(end - 1), words.get(end), text))) {
                end++;
            }
            if (end - i > 1) {
                int first = NameLexicon.startsSentence(text, words.get(i).span().start()) ? i + 1 : i;
                List<Word> run = words.subList(first, end);
                // beside a name that the user wrote, ordinary words are its title: NeoPay Platform Team
                boolean fresh = run.stream().anyMatch(word -> !known.knowsLatin(word.text()))
                        && run.stream().noneMatch(word -> known.knowsLatin(word.text()) && !allOrdinary(word.text()));
                Span span = new Span(
                        words.get(first).span().start(),
                        words.get(end - 1).span().end());
                if (end - first > 1 && fresh && !isHeading(span, text)) {
                    found.add(span);
                }
            }
            i = Math.max(i + 1, end);
        }
        return found;
    }

    private static boolean adjacent(Word before, Word after, String text) {
        return after.span().start() - before.span().end() == 1
                && text.charAt(before.span().end()) == ' ';
    }

    private static boolean isHeading(Span span, String text) {
        int lineStart = text.lastIndexOf('\n', span.start()) + 1;
        int newline = text.indexOf('\n', span.end());
        String line = text.substring(lineStart, newline < 0 ? text.length() : newline);
        return words(line).stream().allMatch(Word::isCapitalised);
    }

    /** Where words stand whose initials the user wrote as an acronym: "Round Trip Time" where the draft has RTT. */
    private static BitSet expansions(List<Word> words, String text, Vocabulary known) {
        final int longest = 6;
        BitSet found = new BitSet(text.length());
        for (int start = 0; start < words.size(); start++) {
            StringBuilder initials = new StringBuilder();
            for (int end = start; end < words.size() && end < start + longest; end++) {
                if (end > start && !adjacent(words.get(end - 1), words.get(end), text)) {
                    break;
                }
                initials.append(words.get(end).text().charAt(0));
                if (initials.length() > 2 && known.knowsLatin(initials.toString())) {
                    found.set(
                            words.get(start).span().start(),
                            words.get(end).span().end());
                }
            }
        }
        return found;
    }
}
