package dev.answercoach.text.figures;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the noun that an English number counts, which may stand a word or two after it: "50,000 event logs". */
final class EnglishNouns {
    private static final Pattern ENGLISH_NOUN = Pattern.compile("[ -](?<word>[A-Za-z][A-Za-z]{1,20}+)(?![A-Za-z0-9])");
    private static final Pattern PLURAL =
            Pattern.compile(" (?:[a-z-]{3,20} )?(?!this|was|has|is|as)[a-z]{3,20}s(?![A-Za-z])");
    private static final Pattern FUNCTION_WORD = Pattern.compile(
            "(?i)and|or|of|in|to|by|for|the|with|from|on|at|per|a|an|as|than|that|which|were|was|is|are|had|has|while|when|into|within|after|before|each|every|more|less|faster|over|under");
    /** "the 2024 Student Games" are no 2,024 students. */
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private static final int MOST_WORDS_BEFORE_NOUN = 2;

    private final String text;
    private final Units units;

    EnglishNouns(String text, Units units) {
        this.text = text;
        this.units = units;
    }

    /** In English the counted noun may stand a word or two after the number: "50,000 event logs". */
    Optional<Figure> after(int end, Numeral number, int at) {
        int place = end;
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
            if (unit.isPresent() && mayStandApart(unit.get(), noun.group("word")) && (last || !isCounted(noun.end()))) {
                return Optional.of(Figure.of(at, noun.end(), number, unit.get()));
            }
            place = noun.end();
        }
        return Optional.empty();
    }

    /** A counter may, and a time in the plural: "300 engineering hours". */
    private static boolean mayStandApart(Unit unit, String word) {
        return unit.kind() == Unit.Kind.COUNTER || (unit.kind() == Unit.Kind.TIME && word.endsWith("s"));
    }

    private boolean followsFunctionWord(int end) {
        Matcher next = from(ENGLISH_NOUN, end);
        return next.lookingAt() && FUNCTION_WORD.matcher(next.group("word")).matches();
    }

    /** Whether the next word is a noun that a counter stands for. */
    boolean isCounted(int end) {
        Matcher next = from(ENGLISH_NOUN, end);
        return next.lookingAt()
                && units.spelled(next.group("word"))
                        .map(unit -> unit.kind() == Unit.Kind.COUNTER)
                        .orElse(false);
    }

    /** "three workshops": things that no table names, told by their plural. */
    Optional<Figure> plural(int at, Numeral number, int end) {
        Matcher noun = from(PLURAL, end);
        return noun.lookingAt() ? Optional.of(Figure.of(at, end, number, Unit.NONE)) : Optional.empty();
    }

    private Matcher from(Pattern pattern, int at) {
        return pattern.matcher(text)
                .region(at, text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }
}
