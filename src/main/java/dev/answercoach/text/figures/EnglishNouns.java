package dev.answercoach.text.figures;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the noun that an English number counts, which may stand a word or two after it: "50,000 event logs". */
final class EnglishNouns {
    private static final Pattern ENGLISH_NOUN =
            Pattern.compile("[ -](?<word>[A-Za-z](?:[A-Za-z]|-(?=[A-Za-z])){1,24}+)(?![A-Za-z0-9])");
    private static final Pattern ORDINAL_YEAR = Pattern.compile(" (?:first|second|third|fourth|fifth|sixth)-year");
    /** "36 five-ton trucks": how large each is. */
    private static final Pattern NUMBERED = Pattern.compile(
            " (?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety)-[a-z]");
    /** "five staff training sessions" counts sessions. */
    private static final Pattern STAFF_OF = Pattern.compile(
            " staff (?:[a-z]+ )?[a-z]{3,}(?:sions|ings|shops|hours|rooms|days|surveys|meetings)(?![a-z])");

    private static final Pattern FUNCTION_WORD = Pattern.compile(
            "(?i)and|or|of|in|to|by|for|the|with|from|on|at|per|a|an|as|than|that|which|were|was|is|are|had|has|while|when|into|within|after|before|each|every|more|less|faster|over|under");
    private static final Pattern NO_SINGULAR =
            Pattern.compile("(?i)people|staff|children|men|women|.*[^a-z].*|percent|[a-z]{1,3}");
    /** Words that say something of what was counted before them. */
    private static final Pattern NO_NOUN = Pattern.compile(
            "(?i).*(?:ed|ing|ly)|who|whose|whom|where|because|but|so|if|out|up|down|off|back|later|ago|earlier|long|old|only|also|again|then|per|via|since|until|during|without|across|through|between|including");
    /** "the 2024 Student Games" are no 2,024 students. */
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private static final int MOST_WORDS_BEFORE_NOUN = 2;
    private static final Pattern BEARER =
            Pattern.compile("[ -](?:patient|inpatient|catheter|line|ventilator|device|bed|room|vehicle|resident)$");
    /** Data points and feed points are things, and no score. */
    private static final Pattern POINT_OF = Pattern.compile(
            "(?:data|measur[a-z]+|sampl[a-z]+|feed|infeed|touch|check|collection|access|drop|pick-up|control|entry|charging|test|inspection|contact|water|sales|story)$");

    private static final Unit PIECES = Unit.counter("개");
    private static final String PEOPLE = "명";
    private static final int LONGEST_BEARER = 11;

    private final String text;
    private final Units units;

    EnglishNouns(String text, Units units) {
        this.text = text;
        this.units = units;
    }

    /** In English the counted noun may stand a word or two after the number: "50,000 event logs". */
    Optional<Figure> after(int end, Numeral number, int at) {
        if (!mayFollow(end)) {
            return Optional.empty();
        }
        int place = end;
        boolean single = number.high().compareTo(BigDecimal.ONE) == 0;
        boolean year = YEAR.matcher(text.substring(at, end)).matches();
        for (int words = 0; words <= MOST_WORDS_BEFORE_NOUN; words++) {
            Matcher noun = from(ENGLISH_NOUN, place);
            if (!noun.lookingAt() || FUNCTION_WORD.matcher(noun.group("word")).matches()) {
                return Optional.empty();
            }
            Optional<Unit> unit = units.spelled(noun.group("word"));
            boolean last = !from(ENGLISH_NOUN, noun.end()).lookingAt()
                    || followsFunctionWord(noun.end())
                    || words == MOST_WORDS_BEFORE_NOUN;
            if (year && Character.isUpperCase(noun.group("word").charAt(0))) {
                return Optional.empty();
            }
            boolean modifier = !single && isModifier(place, noun.end());
            if (unit.isPresent()
                    && !modifier
                    && mayStandApart(unit.get(), noun.group("word"))
                    && (words == 0 || single || isPlural(noun.group("word")))
                    && (last || !isCounted(noun.end()) || arePeople(unit.get(), noun.group("word")))) {
                // "186 first-year students": what stands between is a figure of its own.
                boolean ordinal = words > 0
                        && (NUMBERED.matcher(text).region(end, text.length()).lookingAt()
                                || (EnglishOrdinals.mayStart(text.charAt(end + 1))
                                        && ORDINAL_YEAR
                                                .matcher(text)
                                                .region(end, text.length())
                                                .lookingAt()));
                return Optional.of(Figure.of(
                        at, ordinal ? end : noun.end(), number, taken(unit.get(), place, noun.group("word"))));
            }
            place = noun.end();
        }
        return Optional.empty();
    }

    /** "1,000 catheter days" are days of many, and no time of nearly three years. */
    private Unit taken(Unit unit, int place, String word) {
        if (word.equals("points")
                && POINT_OF.matcher(text.substring(Math.max(0, place - LONGEST_BEARER), place))
                        .find()) {
            return PIECES;
        }
        boolean days = unit.kind() == Unit.Kind.TIME && (word.equals("days") || word.equals("nights"));
        return days
                        && BEARER.matcher(text.substring(Math.max(0, place - LONGEST_BEARER), place))
                                .find()
                ? Unit.NONE
                : unit;
    }

    /** A counter may, and a time in the plural: "300 engineering hours". */
    private static boolean mayStandApart(Unit unit, String word) {
        return unit.kind() == Unit.Kind.COUNTER || (unit.kind() == Unit.Kind.TIME && word.endsWith("s"));
    }

    /** "Sixteen clerks call": several of something are not counted by a singular that stands further on. */
    private static boolean isPlural(String word) {
        return word.endsWith("s") || NO_SINGULAR.matcher(word).matches();
    }

    /** "19 engineers order updates": people in the plural are what is counted, and the next noun is none. */
    private static boolean arePeople(Unit unit, String word) {
        return unit.name().equals(PEOPLE) && word.endsWith("s");
    }

    private boolean followsFunctionWord(int end) {
        Matcher next = from(ENGLISH_NOUN, end);
        return next.lookingAt() && FUNCTION_WORD.matcher(next.group("word")).matches();
    }

    /** Whether the word is a singular before another noun: the "store" of "nine store managers". */
    boolean isModifier(int start, int end) {
        if (!mayFollow(end)) {
            return false;
        }
        Matcher next = from(ENGLISH_NOUN, end);
        if (text.startsWith(" staff", start)
                && STAFF_OF.matcher(text).region(start, text.length()).lookingAt()) {
            return true;
        }
        return start < end
                && text.charAt(start) == ' '
                && Scripts.isLatin(text.charAt(end - 1))
                && (text.charAt(end - 1) != 's' || text.startsWith("bus", end - 3))
                && !NO_SINGULAR.matcher(text.substring(start + 1, end)).matches()
                && next.lookingAt()
                && text.charAt(end) == ' '
                && !FUNCTION_WORD.matcher(next.group("word")).matches()
                && !NO_NOUN.matcher(next.group("word")).matches();
    }

    /** Whether the next word is a noun that a counter stands for. */
    boolean isCounted(int end) {
        if (!mayFollow(end)) {
            return false;
        }
        Matcher next = from(ENGLISH_NOUN, end);
        return next.lookingAt()
                && units.spelled(next.group("word"))
                        .map(unit -> unit.kind() == Unit.Kind.COUNTER)
                        .orElse(false);
    }

    private boolean mayFollow(int end) {
        return end + 1 < text.length()
                && (text.charAt(end) == ' ' || text.charAt(end) == '-')
                && Scripts.isLatin(text.charAt(end + 1));
    }

    private Matcher from(Pattern pattern, int at) {
        return pattern.matcher(text)
                .region(at, text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }
}
