package dev.answercoach.text.figures;

import dev.answercoach.text.ResourceList;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads English ordinals by the noun that they number: the 71st class is 71기, the ninth floor 9층, third place 3위, the
 * seventh month 7개월째. One that numbers something else is no figure unless it is so large that nobody would leave it out.
 */
public final class EnglishOrdinals {
    /** From the first on. */
    public static final List<String> WORDS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");

    private static final String FIRSTS = "fstenFSTEN";
    private static final Pattern ORDINAL = Pattern.compile(
            "(?:(?<n>\\d{1,4}+)(?:st|nd|rd|th)|(?<word>(?i:" + String.join("|", WORDS) + ")))(?![A-Za-z0-9])");
    private static final Pattern NOUN = Pattern.compile("[ -](?<noun>[A-Za-z]{3,15})(?![A-Za-z])");
    /** "fifth in the company", "second among the eight": a rank. */
    private static final Pattern RANK_AFTER = Pattern.compile(
            " (?:in(?: sales)? (?:the|our|my|its|sales)|among|out of|overall|nationwide|nationally|of (?:\\d|all|the \\d))(?![a-z])");
    /** "on the third of June" is a date, "the third of five steps" no rank. */
    private static final Pattern RANKED_BEFORE = Pattern.compile(
            "(?i)(?<![a-z])(?:rank(?:ed|s|ing)?|placed?|placing|finish(?:ed|ing)?|came|come|coming|stood)(?: in| only| just)? $");

    /** "Safety came first": before all else, unless whoever took part did. */
    private static final Pattern IN_ORDER = Pattern.compile(
            "(?<![a-z])(?!(?:I|we|We|he|she|they|team|who|and|group|crew|class|school|club|that) c)[A-Za-z]{2,20} c[ao]m(?:e|es|ing) (?:in )?$");

    private static final Pattern WORKING_DAY = Pattern.compile("[ -](?:working|business)[ -]day(?![a-z])");

    private static final Pattern PLAIN_NEXT = Pattern.compile("[ -][a-z]{3,}");
    private static final Pattern WORD_NEXT = Pattern.compile("[ -][A-Za-z]{3,}");
    private static final Pattern NO_NOUN_NEXT = Pattern.compile(
            " (?:of|out|in|among|at|from|to|and|nationally|nationwide|overall|for|by|with|on|when|after|before|the|during|across|while|but|or|as|last)(?![a-z])");

    private static final Map<String, Nouns> NOUNS = nouns();
    private static final long DAY = 86_400L;
    /** "the tenth day", "the seventh month": so long after the start. */
    private static final Map<String, Long> TIMES = Map.of("day", DAY, "week", 604_800L, "month", 1L, "year", 12L);

    private static final Unit NTH = Unit.counter("번째");
    private static final int LEAST_NTH = 11;
    private static final int LEAST_TIME = 3;
    private static final int REACH = 24;

    /**
     * What an ordinal before a noun counts.
     *
     * @param least smaller ones may number anything: the second batch, the third round
     */
    private record Nouns(Unit unit, int least) {}

    private EnglishOrdinals() {}

    /** Whether one may start with this letter. */
    static boolean mayStart(char first) {
        return FIRSTS.indexOf(first) >= 0;
    }

    /** The ordinal here, if what it numbers makes a figure of it. */
    static Optional<Figure> at(String text, int at) {
        Matcher ordinal = from(ORDINAL, text, at);
        boolean idiom = text.startsWith("first place", at) && text.startsWith("in the ", at - 7);
        if (idiom || !ordinal.lookingAt()) {
            return Optional.empty();
        }
        boolean digits = ordinal.group("n") != null;
        int number = digits
                ? Integer.parseInt(ordinal.group("n"))
                : WORDS.indexOf(ordinal.group("word").toLowerCase(Locale.ROOT)) + 1;
        int end = ordinal.end();
        Matcher workingDay = from(WORKING_DAY, text, end);
        if (workingDay.lookingAt()) {
            return Optional.of(figure(at, workingDay.end(), number, LikeCounters.WORKING_DAY));
        }
        Matcher noun = from(NOUN, text, end);
        Optional<Figure> numbered = noun.lookingAt() && !text.startsWith("-year", end)
                ? numbered(at, number, noun.group("noun"), noun.end())
                : Optional.empty();
        if (numbered.isPresent()) {
            return numbered;
        }
        if (isRank(text, at, end, digits)) {
            return Optional.of(figure(at, end, number, Unit.counter("위")));
        }
        return digits && number >= LEAST_NTH && from(PLAIN_NEXT, text, end).lookingAt()
                ? Optional.of(figure(at, end, number, NTH))
                : Optional.empty();
    }

    private static Optional<Figure> numbered(int at, int number, String written, int end) {
        String noun = written.toLowerCase(Locale.ROOT);
        Nouns known = NOUNS.get(noun);
        if (known != null && number >= known.least()) {
            return Optional.of(figure(at, end, number, known.unit()));
        }
        Long factor = TIMES.get(noun);
        if (factor == null || number < LEAST_TIME) {
            return Optional.empty();
        }
        Unit unit = new Unit(factor < DAY ? "month" : "s", Unit.Kind.TIME, BigDecimal.valueOf(factor), "");
        return Optional.of(figure(at, end, number, unit));
    }

    private static boolean isRank(String text, int at, int end, boolean digits) {
        boolean ranked = RANKED_BEFORE
                .matcher(text.substring(Math.max(0, at - REACH), at))
                .find();
        if (text.startsWith("first", at)
                && !from(RANK_AFTER, text, end).lookingAt()
                && IN_ORDER.matcher(text.substring(Math.max(0, at - REACH), at)).find()) {
            return false;
        }
        boolean noun = from(WORD_NEXT, text, end).lookingAt()
                && !from(NO_NOUN_NEXT, text, end).lookingAt();
        return !noun && (ranked || digits || from(RANK_AFTER, text, end).lookingAt());
    }

    private static Figure figure(int start, int end, int number, Unit unit) {
        return Figure.fixed(start, end, BigDecimal.valueOf(number), unit, "");
    }

    private static Map<String, Nouns> nouns() {
        Map<String, Nouns> nouns = new HashMap<>();
        for (List<String> row : ResourceList.rows(EnglishOrdinals.class, "ordinal-nouns.tsv", 3)) {
            for (String noun : row.get(2).split(" ", -1)) {
                nouns.put(noun, new Nouns(Unit.counter(row.get(0)), Integer.parseInt(row.get(1))));
            }
        }
        return Map.copyOf(nouns);
    }

    private static Matcher from(Pattern pattern, String text, int at) {
        return pattern.matcher(text)
                .region(at, text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }
}
