package dev.answercoach.text.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;

/**
 * Reads English figures that are one expression, number and unit together: half an hour, a third of, twice a week, doubled,
 * every other Thursday, in their twenties, in my fourth year, Level 2.
 */
final class EnglishWholes {
    private static final String PERIOD = "second|minute|hour|day|week|fortnight|month|quarter|year|decade";
    private static final String WEEKDAYS = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    private static final String ORDINAL =
            "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,2}+(?:st|nd|rd|th)";
    /** Before these words a single period lasts; elsewhere "a week" is what a rate is over. */
    private static final String LASTING =
            "[Ww]ithin|[Aa]fter|[Ff]or|[Oo]ver|took|takes|take|lasted|lasts|[Aa]t least|[Mm]ore than|[Ll]ess than|[Uu]nder|[Nn]early|[Aa]lmost|[Jj]ust|[Oo]nly|[Aa]bout|spent";

    private static final String SCHOOL =
            "(?=[^.!?;\\n]{0,40}(?:[Uu]niversity|[Cc]ollege|[Ss]chool|department of [A-Z]|[Ss]tudent|[Uu]ndergrad))";
    private static final String SCHOOL_YEAR = "first|second|third|fourth|1st|2nd|3rd|4th";
    private static final List<String> ORDINAL_WORDS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final List<String> COUNTS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final Map<String, String> CLASSES =
            Map.of("freshman", "1", "sophomore", "2", "junior", "3", "senior", "4");
    private static final List<String> DECADES = List.of(
            "teens", "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties");
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "hundred",
            BigDecimal.valueOf(100),
            "thousand",
            BigDecimal.valueOf(1_000),
            "million",
            BigDecimal.valueOf(1_000_000));
    private static final Map<String, BigDecimal> HALVES = Map.of(
            "dozen", BigDecimal.valueOf(6),
            "thousand", BigDecimal.valueOf(500),
            "million", BigDecimal.valueOf(500_000),
            "billion", BigDecimal.valueOf(500_000_000));
    static final Unit WEEK_OF_MONTH = new Unit("주차", Unit.Kind.LITERAL, BigDecimal.ONE, "");
    private static final int PLACES = 6;

    /** "Class I" may be what somebody taught: one alone counts before a noun only, or at the end. */
    private static final String ROMAN =
            "(?:I{2,3}|IV|VI{0,3}|I(?= [a-z]{4,}(?<!ed|ught|led|ade|eld)(?![a-z])|[.,;)]|$))";

    private static final String NUMBERS = String.join("|", COUNTS);

    private static final List<String> ROMANS = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII");

    private static final Openings<Function<Matcher, Figure>> RULES = new Openings<Function<Matcher, Figure>>()
            .add("D", "D-(?<n>\\d{1,4}+)(?![\\d-])", m -> figure(m, new BigDecimal(m.group("n")), unit("day")))
            .add(
                    "LGCTlgt",
                    "(?<![A-Za-z])(?:[Ll]evel|[Gg]rade|[Tt]ier|Class)[ -](?<n>\\d{1,2}|" + ROMAN
                            + ")(?![A-Za-z\\d]|[.,]\\d)",
                    m -> counted(m, arabic(m.group("n")), "급"))
            // "Year 8" is a class of a school, "Year 2 of the plan" is none
            .add(
                    "Y",
                    "(?<![A-Za-z])Years? (?<n>1[0-3]|[1-9])(?![\\d%-]|[.,:]\\d| (?:of|into|on)(?![a-z]))",
                    m -> counted(m, m.group("n"), "학년"))
            .add(
                    "Pp",
                    "(?<![A-Za-z])[Pp]hase[ -](?<n>[1-4]|" + ROMAN
                            + "|one|two|three|four)(?= (?:[a-z]{2,12} )?(?:trial|stud(?:y|ies)))",
                    m -> counted(m, arabic(m.group("n")), "상"))
            .add(
                    "wb",
                    "(?<![A-Za-z])(?:working|business)[ -]day (?<n>\\d{1,2}|" + NUMBERS + ")(?![A-Za-z\\d]|[.,:]\\d)",
                    m -> figure(m, new BigDecimal(arabic(m.group("n"))), LikeCounters.WORKING_DAY))
            .add(
                    "dwmy",
                    "(?=(?:day|week|month|year) )(?<=\\b(?:[Ii]n|[Bb]y|[Oo]n|[Uu]ntil|[Ff]rom|[Ss]ince|[Aa]fter) )(?<of>day|week|month|year) (?!one|two|[12](?!\\d))(?<n>\\d{1,2}|"
                            + NUMBERS + ")(?![A-Za-z\\d-]|[.,:]\\d)",
                    m -> figure(m, new BigDecimal(arabic(m.group("n"))), unit(of(m))))
            .add(
                    "Aa",
                    "[Aa] pair of(?= [a-z]{3,}s(?![a-z]))(?! (?:glasses|scissors|trousers|shoes|gloves|eyes|hands))",
                    m -> figure(m, BigDecimal.valueOf(2), Unit.NONE))
            .add(
                    "EeAa",
                    "(?i)(?:every|each) (?<n>third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?= (?!(?:" + PERIOD
                            + "|time|night|morning)(?![a-z])|" + WEEKDAYS + ")[a-z]{3,})",
                    m -> figure(
                            m,
                            BigDecimal.ONE.divide(new BigDecimal(ordinal(m)), PLACES, RoundingMode.HALF_UP),
                            Unit.WHOLE))
            .add(
                    "h",
                    "(?<=[Ii]n the |[Ww]ithin the |[Dd]uring the )hour(?= (?:from|before|after|until))",
                    m -> figure(m, BigDecimal.ONE, unit("hour")))
            .add(
                    "AaOo",
                    "(?i)(?:an?|one) (?<of>" + PERIOD + ")[ -]and[ -]a[ -]half(?![a-z])",
                    m -> figure(m, decimal("1.5"), unit(of(m))))
            .add(
                    "Hh",
                    "[Hh]alf a (?<n>million|billion|thousand|dozen)(?![a-z])",
                    m -> figure(m, HALVES.getOrDefault(m.group("n"), BigDecimal.ONE), Unit.NONE))
            .add(
                    "Hh",
                    "[Hh]alf an? (?<m>kilomet(?:er|re)|met(?:er|re)|mile|lit(?:er|re)|ton|tonne|kilogram|acre|hectare|inch)(?![a-z])",
                    m -> figure(m, decimal("0.5"), unit(m.group("m"))))
            .add("Hh", "[Hh]alf a (?:percent(?!age)|per cent)(?![a-z])", m -> figure(m, decimal("0.5"), share("%")))
            .add(
                    "tfsenTFSEN",
                    "(?i)(?<n>two|three|four|five|six|seven|eight|nine|ten)-?fold(?![a-z])",
                    m -> figure(
                            m,
                            BigDecimal.valueOf(COUNTS.indexOf(m.group("n").toLowerCase(Locale.ROOT)) + 1L),
                            share("배")))
            .add(
                    "AaOo",
                    "(?:[Aa]n?|[Oo]ne) (?<of>hour|minute)(?= (?:five|ten|fifteen|twenty|thirty|forty|fifty)(?:-[a-z]{3,5})?(?:[.,;:)]|$| (?:and|to|for|now|per|each)(?![a-z])))",
                    m -> figure(m, BigDecimal.ONE, unit(of(m))))
            .add("Qq", "(?i)quarter of an hour(?![a-z])", m -> figure(m, BigDecimal.valueOf(15), unit("minute")))
            .add(
                    "mth",
                    "(?<=\\bper )(?<n>million|thousand|hundred)(?![a-z])",
                    m -> figure(m, SCALES.getOrDefault(m.group("n"), BigDecimal.ONE), Unit.NONE))
            .add("Aa", "(?i)a quarter of an hour(?![a-z])", m -> figure(m, BigDecimal.valueOf(15), unit("minute")))
            .add("Tt", "(?i)three[ -]quarters of an hour", m -> figure(m, BigDecimal.valueOf(45), unit("minute")))
            .add(
                    "AaOoTtFfSsEeNn",
                    "(?i)(?:(?<n>one|two|three|four|five|six|seven|eight|nine)[ -](?<d>third|fifth|sixth|eighth|tenth)s?(?! (?:time|place|prize|party|year))|(?<n2>a|one|two|three)[ -](?<d2>third|quarter|fifth|tenth)s?(?= of (?!an? |the year)| (?:[a-z]{2,12}ed|were|was|are|is|had|has|have|went|came|took|left|got|said|did|gave|could|would|fewer|less|more|lower|higher)\\b|(?<=third)(?:[,.;)]|$)|(?<=by a third) ))(?![a-z-])",
                    EnglishWholes::fraction)
            .add("Hh", "[Hh]alf and half(?![a-z])", m -> figure(m, BigDecimal.valueOf(50), share("%")))
            .add(
                    "Hh",
                    "(?i)(?<!(?:first|second|latter|other|better|1st|2nd|and a)[ -])half(?:[ -](?:an? )?(?<of>hour|day|year|month))?(?![A-Za-z-])",
                    EnglishWholes::half)
            .add(
                    "OoTt",
                    "(?i)(?<n>once|twice|thrice)(?= (?:a|an|per|each|every) (?:" + PERIOD
                            + "|semester|term|season|sprint|shift)(?![a-z])| (?:daily|weekly|monthly|yearly|annually)(?![a-z]))",
                    m -> counted(
                            m, m.group("n").length() == 4 ? "1" : m.group("n").length() == 5 ? "2" : "3", "회"))
            .add(
                    "Tt",
                    "[Tt]wice(?! (?:as|the|its|that|those|what|our|their|his|her|my|your|more|a|an)(?![a-z]))(?![A-Za-z-])",
                    m -> counted(m, "2", "회"))
            .add(
                    "fsjFSJ",
                    "(?<n>[Ff]reshman|[Ss]ophomore|[Jj]unior|[Ss]enior) year(?![a-z])",
                    m -> counted(m, CLASSES.getOrDefault(m.group("n").toLowerCase(Locale.ROOT), "1"), "학년"))
            .add(
                    "TtDdQqHh",
                    "(?i)(?<n>twice|doubl(?:ed|ing)|tripl(?:ed|ing)|quadrupl(?:ed|ing)|quintupl(?:ed|ing)|halv(?:ed|ing))(?![A-Za-z-])",
                    EnglishWholes::multiplied)
            .add(
                    "d",
                    "(?<=\\b(?:than|over|nearly|almost|about|roughly) )double(?= (?:the|its|our|their|that|what)(?![a-z]))",
                    m -> figure(m, BigDecimal.valueOf(2), share("배")))
            .add(
                    "Ee",
                    "(?i)every (?:other|second) (?:(?<of>day|week|month|year)|" + WEEKDAYS + ")(?![a-z])",
                    m -> figure(m, BigDecimal.valueOf(2), unit(m.group("of") == null ? "week" : of(m))))
            .add(
                    "tfsenTFSEN",
                    "(?i)(?<n>two|three|four|five|six|seven|eight|nine|ten)-year-olds?(?= (?:child|boy|girl|kid|pupil|student|son|daughter|patient|class)|s?[.,;:)]|$| (?:and|with|in|at|to|who|for)(?![a-z]))",
                    m -> counted(m, arabic(m.group("n").toLowerCase(Locale.ROOT)), "세"))
            .add(
                    "fst",
                    "(?<n>first|second|third|fourth) week of (?=(?:each|every|the) month|January|February|March|April|May|June|July|August|September|October|November|December)",
                    m -> figure(m, new BigDecimal(ordinal(m)), WEEK_OF_MONTH))
            .add(
                    "u",
                    "under-(?<n>threes|fives|sixes|tens|twelves)(?![a-z])",
                    m -> counted(
                                    m,
                                    arabic(m.group("n")
                                            .replaceFirst("e?s$", "")
                                            .replaceFirst("^(thre|fiv|twelv)$", "$1e")),
                                    "세")
                            .bounded(Quantity.Bound.AT_MOST))
            .add(
                    "EeHhSsBb",
                    "(?i)(?:(?:every|each) (?:six|6) months(?![^.!?\\n]{0,40} months)|every (?:half[- ]year|half a year)|half-yearly|semi-?annual(?:ly)?|biannual(?:ly)?)(?![a-z])",
                    EnglishWholes::halfYearly)
            .add("Aa", "[Aa] fortnight(?![a-z])", m -> figure(m, BigDecimal.valueOf(2), unit("week")))
            .add(
                    "BbFf",
                    "(?:[Bb]i-?weekly|[Ff]ortnightly)(?![a-z])",
                    m -> figure(m, BigDecimal.valueOf(2), unit("week")))
            .add(
                    "TtFfSsEeNn",
                    "(?<=\\b(?:[Tt]heir|[Hh]is|[Hh]er|[Mm]y|[Oo]ur|[Ee]arly|[Ll]ate|[Tt]he|[Mm]id)[ -])(?<n>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\\b",
                    m -> figure(
                            m,
                            BigDecimal.TEN.multiply(BigDecimal.valueOf(DECADES.indexOf(m.group("n")) + 1L)),
                            Unit.WHOLE))
            .add(
                    "mhtio",
                    "(?<=\\b(?:[Ii]n|[Ff]rom|[Ss]ince|[Dd]uring) )(?:my|his|her|their|its|our) (?<n>" + SCHOOL_YEAR
                            + ") year\\b" + SCHOOL,
                    m -> counted(m, ordinal(m), "학년"))
            .add(
                    "mhtio",
                    "(?<=\\b(?:[Ii]n|is|now|entering|into) )(?:my|his|her|their|its|our) (?!first|1st)(?<n>" + ORDINAL
                            + ") (?<of>year|month|week)\\b",
                    m -> figure(m, new BigDecimal(ordinal(m)), unit(of(m))))
            .add(
                    "fst",
                    "(?<n>" + ORDINAL + ")-year(?= (?:[a-z]+ )?(?:student|undergraduate|major))",
                    m -> counted(m, ordinal(m), "학년"))
            .add(
                    "AaOo",
                    "(?<=(?:\\b(?:" + LASTING
                            + "|was|is|of|to|from|than|by|in)|[(,:]) )(?:[Aa]n?|[Oo]ne) (?<of>minute|hour|day|week|month|year)(?= and (?:\\d{1,2}|[a-z]{3,12}(?:-[a-z]{3,5})?) (?:seconds|minutes|hours|days|weeks|months))",
                    m -> figure(m, BigDecimal.ONE, unit(of(m))))
            .add(
                    "AaOo",
                    "(?:(?<=\\b(?:" + LASTING + ") )(?:[Aa]n?|[Oo]ne) (?<of>" + PERIOD
                            + ")(?!(?<=second) [a-z])|(?:[Aa]n?|[Oo]ne) (?<of2>"
                            + PERIOD + ")(?= (?:later|ago|earlier|of [A-Za-z])))(?![A-Za-z-])",
                    m -> figure(m, BigDecimal.ONE, unit(m.group("of") == null ? m.group("of2") : of(m))));

    private final Openings.Walk<Function<Matcher, Figure>> walk;

    EnglishWholes(String text) {
        this.walk = RULES.on(text);
    }

    /** The expression that starts here. */
    Optional<Figure> at(int at) {
        Figure[] found = new Figure[1];
        walk.endOfTaken(at, (matcher, reading) -> {
            found[0] = reading.apply(matcher);
            return true;
        });
        return Optional.ofNullable(found[0]);
    }

    private static Figure fraction(Matcher m) {
        String count = m.group("n") == null ? m.group("n2") : m.group("n");
        String part = m.group("d") == null ? m.group("d2") : m.group("d");
        int above = Math.max(1, COUNTS.indexOf(count.toLowerCase(Locale.ROOT)) + 1);
        int below = part.equalsIgnoreCase("quarter") ? 4 : ORDINAL_WORDS.indexOf(part.toLowerCase(Locale.ROOT)) + 1;
        BigDecimal value = BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below), PLACES, RoundingMode.HALF_UP);
        return figure(m, value, Unit.WHOLE);
    }

    private static Figure half(Matcher m) {
        return m.group("of") == null
                ? figure(m, BigDecimal.valueOf(50), share("%"))
                : figure(m, decimal("0.5"), unit(of(m)));
    }

    /** Every six months is twice a year; "for six months" is not. */
    static Figure halfYearly(Matcher m) {
        return Figure.fixed(m.start(), m.end(), BigDecimal.valueOf(2), Unit.counter("회"), "year");
    }

    private static Figure multiplied(Matcher m) {
        String word = m.group("n").toLowerCase(Locale.ROOT);
        if (word.startsWith("h")) {
            return figure(m, BigDecimal.valueOf(50), share("%"));
        }
        int factor = word.startsWith("qui") ? 5 : word.startsWith("q") ? 4 : word.startsWith("tr") ? 3 : 2;
        return figure(m, BigDecimal.valueOf(factor), share("배"));
    }

    private static String ordinal(Matcher m) {
        String word = m.group("n").toLowerCase(Locale.ROOT);
        return Scripts.isDigit(word.charAt(0))
                ? word.substring(0, word.length() - 2)
                : Integer.toString(ORDINAL_WORDS.indexOf(word) + 1);
    }

    /** The digits of a Roman numeral, a word or what is in digits already. */
    private static String arabic(String written) {
        int roman = ROMANS.indexOf(written) + 1;
        int word = COUNTS.indexOf(written) + 1;
        return Scripts.isDigit(written.charAt(0)) ? written : Integer.toString(Math.max(roman, word));
    }

    private static String of(Matcher m) {
        return m.group("of").toLowerCase(Locale.ROOT);
    }

    private static Figure counted(Matcher m, String number, String counter) {
        return figure(m, new BigDecimal(number), Unit.counter(counter));
    }

    private static Figure figure(Matcher m, BigDecimal value, Unit unit) {
        return Figure.fixed(m.start(), m.end(), value, unit, "");
    }

    private static Unit unit(String name) {
        return Units.table().spelled(name).orElse(Unit.NONE);
    }

    private static Unit share(String name) {
        return new Unit(name, Unit.Kind.SHARE, BigDecimal.ONE, "");
    }

    private static BigDecimal decimal(String value) {
        return new BigDecimal(value);
    }
}
