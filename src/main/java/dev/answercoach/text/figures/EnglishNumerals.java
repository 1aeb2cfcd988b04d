package dev.answercoach.text.figures;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads English number words: three, twenty-five, two hundred thousand, dozens of. */
public final class EnglishNumerals {
    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90),
            Map.entry("a", 1));
    private static final Map<String, Long> LARGE = Map.of(
            "dozen",
            12L,
            "hundred",
            100L,
            "thousand",
            1000L,
            "million",
            1_000_000L,
            "billion",
            1_000_000_000L,
            "trillion",
            1_000_000_000_000L);
    private static final Map<String, Long> VAGUE = Map.of(
            "dozens of", 10L,
            "tens of", 10L,
            "hundreds of", 100L,
            "thousands of", 1000L,
            "tens of thousands of", 10_000L,
            "hundreds of thousands of", 100_000L,
            "millions of", 1_000_000L);
    private static final Pattern AND_A_HALF = Pattern.compile("[ -]and[ -]a[ -]half");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Pattern SCALE_AFTER =
            Pattern.compile("[ -](?<scale>dozen|hundred|thousand|million|billion|trillion)(?![a-z])");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{1,10}+");
    private static final Pattern POINT = Pattern.compile(
            " point(?<digits>(?: (?:zero|one|two|three|four|five|six|seven|eight|nine)){1,4}+)(?: (?<scale>thousand|million|billion|trillion))?(?![a-z])");
    private static final Pattern SEPARATOR = Pattern.compile("[ -](?:and )?");
    private static final Pattern VAGUE_WORDS = Pattern.compile(
            "(?i)(?:(?:tens|hundreds) of thousands|dozens|tens|hundreds|thousands|millions) of(?![A-Za-z])");

    private EnglishNumerals() {}

    public static Optional<Numeral> at(String text, int at) {
        Matcher vague = VAGUE_WORDS.matcher(text).region(at, text.length());
        if (vague.lookingAt()) {
            long scale = VAGUE.getOrDefault(vague.group().toLowerCase(Locale.ROOT), 1L);
            return Optional.of(new Numeral(
                    vague.end(),
                    BigDecimal.valueOf(scale),
                    BigDecimal.valueOf(scale * 9),
                    BigDecimal.ONE,
                    Numeral.Script.ENGLISH));
        }
        return exact(text, at);
    }

    private static Optional<Numeral> exact(String text, int at) {
        long total = 0;
        long group = 0;
        int end = at;
        int next = at;
        int words = 0;
        Matcher matcher = WORD.matcher(text);
        while (words < 10 && matcher.region(next, text.length()).lookingAt()) {
            String word = matcher.group().toLowerCase(Locale.ROOT);
            boolean article = word.equals("a");
            if (article && (words > 0 || !largeFollows(text, matcher.end()))) {
                break;
            }
            Integer small = SMALL.get(word);
            Long large = LARGE.get(word);
            if (small != null) {
                if (group % 10 != 0 || (small >= 10 && group % 100 != 0)) {
                    break;
                }
                group += small;
            } else if (large != null && words > 0) {
                if (large <= 100) {
                    group = Math.max(1, group) * large;
                } else {
                    total += Math.max(1, group) * large;
                    group = 0;
                }
            } else {
                break;
            }
            words++;
            end = matcher.end();
            Matcher separator = SEPARATOR.matcher(text).region(end, text.length());
            if (!separator.lookingAt()) {
                break;
            }
            next = separator.end();
        }
        if (words == 0) {
            return Optional.empty();
        }
        Optional<Numeral> pointed = pointed(text, end, total + group);
        if (pointed.isPresent()) {
            return pointed;
        }
        BigDecimal value = BigDecimal.valueOf(total + group);
        Matcher half = AND_A_HALF.matcher(text).region(end, text.length());
        return Optional.of(
                half.lookingAt()
                        ? withHalf(text, half.end(), value.add(HALF))
                        : Numeral.exact(end, value, BigDecimal.ONE, Numeral.Script.ENGLISH));
    }

    /** "two and a half", "six and a half thousand". */
    private static Numeral withHalf(String text, int end, BigDecimal value) {
        Matcher scaled = SCALE_AFTER.matcher(text).region(end, text.length());
        if (!scaled.useTransparentBounds(true).lookingAt()) {
            return Numeral.exact(end, value, BigDecimal.ONE, Numeral.Script.ENGLISH);
        }
        BigDecimal scale = BigDecimal.valueOf(LARGE.getOrDefault(scaled.group("scale"), 1L));
        return Numeral.exact(scaled.end(), value.multiply(scale), scale, Numeral.Script.ENGLISH);
    }

    /** "two point three million": the digits are told one by one. */
    private static Optional<Numeral> pointed(String text, int end, long whole) {
        Matcher point = POINT.matcher(text).region(end, text.length());
        if (!point.lookingAt()) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder(whole + ".");
        for (String word : point.group("digits").strip().split(" ", -1)) {
            digits.append(SMALL.getOrDefault(word, 0));
        }
        String scale = point.group("scale");
        BigDecimal factor = BigDecimal.valueOf(scale == null ? 1 : LARGE.getOrDefault(scale, 1L));
        return Optional.of(Numeral.exact(
                point.end(), new BigDecimal(digits.toString()).multiply(factor), factor, Numeral.Script.ENGLISH));
    }

    private static boolean largeFollows(String text, int at) {
        return text.startsWith(" hundred", at)
                || text.startsWith(" thousand", at)
                || text.startsWith(" million", at)
                || text.startsWith(" dozen", at)
                || text.startsWith(" billion", at)
                || text.startsWith(" trillion", at);
    }
}
