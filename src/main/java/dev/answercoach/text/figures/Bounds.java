package dev.answercoach.text.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how exact a figure is meant: "약 3개월", "100ms 이하", "at least 5 users". */
final class Bounds {
    private static final Pattern BEFORE = Pattern.compile(
            "(?i)(?:(?<![가-힣])(?:(?<about>약|대략|거의|대략적으로|얼추)|(?<least>최소|적어도)|(?<most>최대|많아야))"
                    + "|(?<![a-z])(?:(?<about2>some|about|around|approximately|approx\\.|roughly|nearly|almost|circa)|(?<least2>at least|more than|a minimum of|above|no less than|over)"
                    + "|(?<most2>at most|less than|fewer than|under|below|up to|within|a maximum of|no more than))|(?<least3>≥|>=|>)|(?<most3>≤|<=|<)|(?<![\\d가-힣%a-z]\\s?)(?<about3>~)) ?$");
    private static final Pattern AFTER = Pattern.compile(
            " ?(?:(?<least>이상|초과|(?:[을를이가] )?(?:넘(?:는|게|던|은|었|겼|어|긴)|웃도|웃돌(?!지))|or more|\\+)|(?<most>이하|미만|이내|(?:[을를이가] )?(?:넘|웃돌)지 (?:않|못)|안에|내(?:에|로)?(?![가-힣])|or less|or fewer)"
                    + "|(?<about>정도|가량|쯤|내외|안팎|남짓|or so))");
    /** No bounding phrase before a figure is longer, in UTF-16 units. */
    private static final int REACH = 18;

    /** After these "over two hours" is a bound; elsewhere it tells the time that something took. */
    private static final Pattern LASTED =
            Pattern.compile("(?i)(?<![a-z])(?:was|were|is|are|took|takes|of|to|lasted|by) $");

    /** How the phrases of {@link #BEFORE} end: most figures stand behind other words, and need no search. */
    private static final String LAST_LETTERS = "dyltaecnfrwo.≥≤<>=~약략의로추소도대야";

    private Bounds() {}

    static List<Figure> apply(List<Figure> figures, String text) {
        List<Figure> bounded = new ArrayList<>(figures.size());
        for (int i = 0; i < figures.size(); i++) {
            int floor = i == 0 ? 0 : figures.get(i - 1).end();
            Figure figure = figures.get(i);
            bounded.add(before(after(figure, text), text, floor));
        }
        return bounded;
    }

    private static Figure after(Figure figure, String text) {
        Matcher matcher = AFTER.matcher(text).region(figure.end(), text.length());
        if (!matcher.lookingAt()) {
            return figure;
        }
        Quantity.Bound bound = matcher.group("least") != null
                ? Quantity.Bound.AT_LEAST
                : matcher.group("most") != null ? Quantity.Bound.AT_MOST : Quantity.Bound.ABOUT;
        return figure.bounded(bound).spanning(figure.start(), matcher.end());
    }

    private static Figure before(Figure figure, String text, int floor) {
        int from = Math.max(floor, figure.start() - REACH);
        if (!mayEndPhrase(text, from, figure.start())) {
            return figure;
        }
        Matcher matcher = BEFORE.matcher(text).region(from, figure.start()).useTransparentBounds(true);
        if (!matcher.find()) {
            return figure;
        }
        String word = matcher.group().strip();
        boolean during = word.equalsIgnoreCase("over")
                && isTime(figure.unit())
                && !LASTED.matcher(text.substring(from, matcher.start())).find();
        if (during) {
            return figure;
        }
        Figure extended = figure.spanning(matcher.start(), figure.end());
        return figure.bound() == Quantity.Bound.EXACT || figure.bound() == Quantity.Bound.ABOUT
                ? extended.bounded(boundOf(matcher))
                : extended;
    }

    private static boolean mayEndPhrase(String text, int from, int at) {
        int last = at > from && text.charAt(at - 1) == ' ' ? at - 2 : at - 1;
        return last >= from && LAST_LETTERS.indexOf(Character.toLowerCase(text.charAt(last))) >= 0;
    }

    private static boolean isTime(Unit unit) {
        return unit.kind() == Unit.Kind.TIME
                || unit.name().equals("분기")
                || unit.name().equals("학기");
    }

    private static Quantity.Bound boundOf(Matcher matcher) {
        if (matcher.group("least") != null || matcher.group("least2") != null || matcher.group("least3") != null) {
            return Quantity.Bound.AT_LEAST;
        }
        boolean most =
                matcher.group("most") != null || matcher.group("most2") != null || matcher.group("most3") != null;
        return most ? Quantity.Bound.AT_MOST : Quantity.Bound.ABOUT;
    }
}
