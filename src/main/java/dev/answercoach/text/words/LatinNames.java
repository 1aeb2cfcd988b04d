package dev.answercoach.text.words;

import dev.answercoach.text.Language;
import dev.answercoach.text.ResourceList;
import dev.answercoach.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells names written in Latin, word by word, by how they look.
 *
 * <p>In an English text a word looks like a name when it has a digit, a sign or a capital inside, is all capitals, or is
 * no ordinary English word and capitalised or long. In a Korean text every Latin word is one, unless it is an ordinary
 * word, a heading, a unit after a figure, an idea that the lexicon knows (idempotency for 멱등성) or the acronym of words
 * that the user wrote out. Where the sources are Korean, a word is known when it translates one of theirs.
 */
final class LatinNames implements NameRule {
    private static final Pattern OPENING = Pattern.compile(
            "[A-Z][a-z]{3,30}(?:ing (?:the|a|an|my|our|their|each|every|this|that|these|those|it|them)|[^su]s (?:were|are|have))\\b");

    private static final Set<String> UNITS = Set.of(
            "ms", "s", "sec", "min", "h", "hr", "hrs", "ns", "us", "kb", "mb", "gb", "tb", "pb", "kib", "mib", "gib",
            "bps", "kbps", "mbps", "gbps", "tps", "rps", "qps", "iops", "fps", "mau", "dau", "wau", "km", "m", "cm",
            "mm", "nm", "kg", "g", "mg", "t", "l", "ml", "kw", "mw", "w", "v", "kv", "a", "ma", "hz", "khz", "mhz",
            "ghz", "k", "b", "krw", "usd", "eur", "won", "x", "am", "pm", "p", "pp", "pt", "rpm", "ppm", "db", "st",
            "nd", "rd", "th", "d", "y", "yr", "days", "bn", "mn");

    /** Money is no name, wherever it stands: 2,100만 원 is 21 million KRW. */
    private static final Set<String> CURRENCIES = Set.of(
            "krw", "usd", "eur", "gbp", "jpy", "cny", "aud", "cad", "chf", "hkd", "sgd", "twd", "nzd", "inr", "vnd",
            "thb", "php", "myr", "idr", "mxn", "brl", "sek", "nok", "dkk", "pln", "rmb", "won", "dollar", "dollars",
            "euro", "euros");

    private static final Pattern FIGURE_BEFORE = Pattern.compile("\\d[ +]?$|\\d ?[A-Za-z]{1,3}/$");
    private static final int LOOK_BACK = 6;

    /** Quarters, halves and years are dates. */
    private static final Pattern PERIOD = Pattern.compile("[QH][1-4](?:FY)?\\d{0,4}|[1-4][QH]|FY\\d{2,4}");

    private static final Set<String> ACRONYMS = ResourceList.words(LatinNames.class, "ordinary-acronyms.txt");

    /** Shorter unknown words in lower case are abbreviations and slips. */
    private static final int SHORTEST_PLAIN = 5;

    private static final int SHORTEST_BENT = 6;

    @Override
    public List<Span> newIn(String rewrite, Vocabulary known) {
        boolean english = Language.of(rewrite) == Language.EN;
        BitSet ideas = ideas(rewrite, known);
        List<LatinWord> words = LatinWord.in(rewrite);
        BitSet settled = expansions(words, rewrite, known);
        settled.or(spelledApart(words, rewrite, known));
        List<Span> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            LatinWord word = words.get(at);
            boolean looks = english ? looksLikeName(word, rewrite) : !isOrdinaryInKorean(word, rewrite);
            int start = word.span().start();
            if (looks
                    && !isShoutedWord(word, rewrite)
                    && !ideas.get(start)
                    && !settled.get(start)
                    && !isAcronym(word.text())
                    && !Headings.isSectionWord(word.text())
                    && !LatinTitles.isUsualCapital(word.text())
                    && !isMeasure(word, rewrite)
                    && !Numerals.isKnown(word.text(), known)
                    && !Numerals.isKnownLettered(word.text(), known)
                    && !Numerals.isKnownRank(word.text(), known)
                    && (!isKnown(word, known) || (!english && known.isHeardByChance(word.text())))
                    && !(at > 0 && saysWhatIs(words.get(at - 1), word, rewrite, known))) {
                found.add(word.span());
            }
        }
        return found;
    }

    private static BitSet ideas(String text, Vocabulary known) {
        BitSet ideas = new BitSet(text.length());
        for (NameLexicon.Place place : known.namesIn(text)) {
            if (place.name().kind() == NameLexicon.Kind.CONCEPT) {
                ideas.set(place.span().start(), place.span().end());
            }
        }
        return ideas;
    }

    private static boolean looksLikeName(LatinWord word, String text) {
        String letters = word.text();
        if (letters.length() == 1 || letters.startsWith("I'") || letters.startsWith("I’")) {
            return false;
        }
        if (word.isOddlyWritten()) {
            // "Follow-Up" and "2-week" are no names; "API-driven" and "Kafka-based" are judged by their parts
            return word.parts().size() == 1 || !word.isOrdinary();
        }
        if (word.isCapitalised()) {
            return !word.isOrdinary() && !opensSentence(word, text);
        }
        return letters.length() >= SHORTEST_PLAIN
                && !word.isOrdinary()
                && !isBent(word.text())
                && !isPlainCompound(word);
    }

    /** What is written small and ends as verbs and adverbs do is one, though no list has it: onboarded, catering. */
    private static boolean isBent(String letters) {
        return letters.length() >= SHORTEST_BENT
                && (letters.endsWith("ed") || letters.endsWith("ing") || letters.endsWith("ly"));
    }

    /** An ordinary word is no acronym where its whole heading is in capitals. */
    private static boolean isShoutedWord(LatinWord word, String text) {
        String letters = word.text();
        return letters.length() > 1
                && letters.equals(letters.toUpperCase(Locale.ROOT))
                && word.parts().stream().allMatch(EnglishWords::isOrdinary)
                && Headings.isShouted(text, word.span());
    }

    private static boolean isPlainCompound(LatinWord word) {
        return word.parts().stream()
                .allMatch(part -> part.length() < SHORTEST_PLAIN
                        || EnglishWords.isOrdinary(part)
                        || EnglishWords.isCompound(part));
    }

    /** Whether grammar says that the first word of a sentence is a gerund or a plural: Calibrating the rig, Parcels were. */
    private static boolean opensSentence(LatinWord word, String text) {
        int start = word.span().start();
        return NameLexicon.startsSentence(text, start)
                && (EnglishWords.isCompound(word.text())
                        || OPENING.matcher(text).region(start, text.length()).lookingAt());
    }

    private static boolean isOrdinaryInKorean(LatinWord word, String text) {
        if (EnglishWords.isAbbreviation(word.text().toLowerCase(Locale.ROOT))) {
            return true;
        }
        return word.isOrdinary() && (word.isLowerCase() || Headings.isHeading(text, word.span()));
    }

    /** Of measures, things and departments that every trade uses: KPI, X-ray. */
    static boolean isAcronym(String word) {
        return ACRONYMS.contains(word);
    }

    static boolean isPeriod(String word) {
        return PERIOD.matcher(word).matches();
    }

    private static boolean isMeasure(LatinWord word, String text) {
        int start = word.span().start();
        String unit = word.text().toLowerCase(Locale.ROOT);
        return CURRENCIES.contains(unit)
                || isPeriod(word.text())
                || (UNITS.contains(unit) && (isUnitAlone(word.text()) || isBehindFigure(text, start)));
    }

    /** Small letters make a unit of this also without a figure: kg당, ms 단위. */
    private static boolean isUnitAlone(String word) {
        return word.length() > 1 && Character.isLowerCase(word.charAt(0));
    }

    private static boolean isBehindFigure(String text, int start) {
        return FIGURE_BEFORE
                .matcher(text.substring(Math.max(0, start - LOOK_BACK), start))
                .find();
    }

    /** Whether the word only says what the name before it is: Salesforce CRM. */
    private static boolean saysWhatIs(LatinWord name, LatinWord word, String text, Vocabulary known) {
        return LatinTitles.isGeneric(word.text())
                && name.isBefore(word, text)
                && name.isCapitalised()
                && known.hasWritten(name.text());
    }

    /** Whether the sources have the word or each part of it, in this or another form. */
    static boolean isKnown(LatinWord word, Vocabulary known) {
        if (known.knowsLatin(word.text()) || known.translates(word.text()) || isForm(word, known)) {
            return true;
        }
        List<String> parts = word.parts();
        return parts.size() > 1
                && parts.stream()
                        .allMatch(part -> known.knowsLatin(part)
                                || known.translates(part)
                                || (part.equals(part.toLowerCase(Locale.ROOT)) && EnglishWords.isOrdinary(part)));
    }

    private static boolean isForm(LatinWord word, Vocabulary known) {
        return !word.isOddlyWritten()
                && (known.forms().hasForm(word.text())
                        || (word.isLowerCase() && known.forms().hasClipped(word.text())));
    }

    /** Where words stand whose initials the user wrote as an acronym: "Round Trip Time" where the draft has RTT. */
    private static BitSet expansions(List<LatinWord> words, String text, Vocabulary known) {
        final int longest = 6;
        BitSet found = new BitSet(text.length());
        for (int start = 0; start < words.size(); start++) {
            StringBuilder initials = new StringBuilder();
            for (int end = start; end < words.size() && end < start + longest; end++) {
                if (end > start && !words.get(end - 1).isBefore(words.get(end), text)) {
                    break;
                }
                initials.append(words.get(end).text().charAt(0));
                boolean title = initials.length() > 1
                        && words.subList(start, end + 1).stream().allMatch(LatinWord::isCapitalised);
                // as written: initials of other words of the draft say nothing of these
                if ((initials.length() > 2 || title)
                        && known.hasAcronym(initials.toString().toUpperCase(Locale.ROOT))) {
                    found.set(
                            words.get(start).span().start(),
                            words.get(end).span().end());
                }
            }
        }
        return found;
    }

    /** Where two or three words stand that Korean writes as one: Hanbit Naru for 한빛나루, Bom Bit for 봄빛. */
    private static BitSet spelledApart(List<LatinWord> words, String text, Vocabulary known) {
        final int longest = 3;
        BitSet found = new BitSet(text.length());
        if (!known.hasHangul()) {
            return found;
        }
        for (int start = 0; start < words.size(); start++) {
            StringBuilder joined = new StringBuilder();
            for (int end = start;
                    end < words.size()
                            && end < start + longest
                            && words.get(end).isCapitalised();
                    end++) {
                if (end > start && !words.get(end - 1).isBefore(words.get(end), text)) {
                    break;
                }
                joined.append(words.get(end).text());
                if (end > start && known.knowsSound(joined.toString())) {
                    found.set(
                            words.get(start).span().start(),
                            words.get(end).span().end());
                }
            }
        }
        return found;
    }
}
