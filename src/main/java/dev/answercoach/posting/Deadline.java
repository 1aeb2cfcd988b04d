package dev.answercoach.posting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Until when one can apply. Only a date that a word of applying or closing stands by counts, and of a span its end: postings
 * also say when results come out and when work begins. A date without a year takes that of the posting's other dates.
 */
final class Deadline {
    /** Longer lines are running text whose dates mean anything. */
    private static final int LONGEST_LINE = 600;

    private static final int MOST_LINES = 2_000;

    private static final int MONTHS_A_YEAR = 12;

    /** How far from its date the word may stand, in UTF-16 units. */
    private static final int REACH = 60;

    private static final Pattern CLOSING =
            Pattern.compile("마감|(?:접수|모집|지원|공고|채용|원서|응시|신청) ?(?:기간|기한|일시|일정)|접수 ?일|원서 ?접수|서류 ?접수"
                    + "|(?i)\\b(?:deadline|clos(?:e[sd]?|ing)|apply (?:by|before|until|no later than)|(?:appl(?:y|ications?)|send|submit|email|e-mail|reply)\\b[^.]{0,40}\\b(?:by|until|before|till)"
                    + "|open until|due|last day|valid ?through|expires)\\b");

    /** "6월 30일까지": alone it says only until when; with a word of applying in the same sentence, a deadline. */
    private static final Pattern UNTIL = Pattern.compile("^[^.\\n]{0,24}?까지");

    private static final Pattern APPLYING = Pattern.compile("접수|지원|제출|보내|응모|신청|메일|모집|이력서|포트폴리오");

    private static final Pattern OTHER =
            Pattern.compile("발표|합격|면접|입사|졸업|근무|계약|출근|시작|(?i:interview|start|results|graduat)");

    private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
    private static final Pattern DATE = Pattern.compile(
            String.join(
                    "|",
                    "(?<y1>20\\d{2})\\s?[.\\-/년]\\s?(?<m1>\\d{1,2})\\s?[.\\-/월]\\s?(?<d1>\\d{1,2})(?!\\d)",
                    "(?<![\\d.])['’](?<y2>\\d{2})\\s?[.\\-/년]\\s?(?<m2>\\d{1,2})\\s?[.\\-/월]\\s?(?<d2>\\d{1,2})(?!\\d)",
                    "(?<![\\d./-])(?<a3>\\d{1,2})[./-](?<b3>\\d{1,2})[./-](?<y3>20\\d{2})(?!\\d)",
                    "(?<![\\d.])(?<y4>[23]\\d)[.\\-/년]\\s?(?<m4>\\d{1,2})[.\\-/월]\\s?(?<d4>\\d{1,2})(?![\\d])",
                    "(?i:(?<d5>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<m5>" + MONTHS
                            + ")[a-z]{0,6}\\.?(?:,? (?<y5>20\\d{2}))?)",
                    "(?i:\\b(?<m6>" + MONTHS
                            + ")[a-z]{0,6}\\.? (?<d6>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (?<y6>20\\d{2}))?)",
                    "(?<![\\d.])(?<m7>\\d{1,2})월\\s?(?<d7>\\d{1,2})일",
                    "(?<![\\d./-])(?<m8>1[0-2]|0?[1-9])\\s?[./]\\s?(?<d8>[12]\\d|3[01]|0?[1-9])(?![\\d%/]|\\.\\d|\\s?(?:점|만|이상|이하|배|:\\d))"));

    private static final Pattern YEAR = Pattern.compile(
            "(?<!\\d)(20\\d{2})\\s?(?:년|[.\\-/])|(?i:" + MONTHS + ")[a-z]{0,6}\\.?(?: \\d{1,2},?)? (20\\d{2})");

    /** A date of a line: where it stands, and what it says. */
    private record Dated(int start, int end, LocalDate date) {}

    private Deadline() {}

    /** The last day on which one can apply; empty where the posting names none, or hires until somebody is found. */
    static Optional<LocalDate> of(List<PostingLine> lines) {
        int year = firstYear(lines);
        boolean underHeading = false;
        for (PostingLine line : lines.subList(0, Math.min(lines.size(), MOST_LINES))) {
            String text = Cut.to(LONGEST_LINE, line.text());
            Optional<LocalDate> found = inLine(text, year, underHeading);
            if (found.isPresent()) {
                return found;
            }
            underHeading = CLOSING.matcher(text).find() && text.length() < REACH;
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> inLine(String text, int year, boolean underHeading) {
        List<Dated> dates = dates(text, year);
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        Matcher closing = CLOSING.matcher(text);
        while (closing.find()) {
            Optional<LocalDate> after = endOfSpan(text, dates, closing.end());
            if (after.isPresent()) {
                return after;
            }
            Optional<LocalDate> before = lastBefore(text, dates, closing.start());
            if (before.isPresent()) {
                return before;
            }
        }
        for (Dated dated : dates) {
            boolean until =
                    UNTIL.matcher(text).region(dated.end(), text.length()).lookingAt();
            if (until && APPLYING.matcher(text).find()) {
                return Optional.of(dated.date());
            }
        }
        return underHeading && !OTHER.matcher(text).find() ? endOfSpan(text, dates, 0) : Optional.empty();
    }

    /** The first date after a word, or the end of the span that it begins. */
    private static Optional<LocalDate> endOfSpan(String text, List<Dated> dates, int from) {
        Dated first = null;
        for (Dated dated : dates) {
            if (first != null) {
                return Optional.of(isSpan(text.substring(first.end(), dated.start())) ? dated.date() : first.date());
            }
            if (dated.start() >= from && isNear(text.substring(from, dated.start()))) {
                first = dated;
            }
        }
        return Optional.ofNullable(first).map(Dated::date);
    }

    private static Optional<LocalDate> lastBefore(String text, List<Dated> dates, int until) {
        Optional<LocalDate> last = Optional.empty();
        for (Dated dated : dates) {
            if (dated.end() <= until && isNear(text.substring(dated.end(), until))) {
                last = Optional.of(dated.date());
            }
        }
        return last;
    }

    private static boolean isNear(String between) {
        return between.length() <= REACH && !OTHER.matcher(between).find();
    }

    private static boolean isSpan(String between) {
        return (between.length() <= REACH / 2 && between.chars().anyMatch(sign -> "~∼〜～-–—".indexOf(sign) >= 0))
                || between.contains("부터")
                || between.strip().equals("to");
    }

    private static int firstYear(List<PostingLine> lines) {
        for (PostingLine line : lines.subList(0, Math.min(lines.size(), MOST_LINES))) {
            Matcher year = YEAR.matcher(Cut.to(LONGEST_LINE, line.text()));
            if (year.find()) {
                return Integer.parseInt(year.group(1) == null ? year.group(2) : year.group(1));
            }
        }
        return 0;
    }

    private static List<Dated> dates(String text, int firstYear) {
        List<Dated> dates = new ArrayList<>();
        int year = firstYear;
        Matcher matcher = DATE.matcher(text);
        while (matcher.find()) {
            Optional<LocalDate> date = date(matcher, year);
            if (date.isPresent()) {
                dates.add(new Dated(matcher.start(), matcher.end(), date.get()));
                year = date.get().getYear();
            }
        }
        return dates;
    }

    private static Optional<LocalDate> date(Matcher matcher, int year) {
        for (String kind : List.of("1", "2", "4")) {
            if (matcher.group("y" + kind) != null) {
                return date(number(matcher, "y" + kind), number(matcher, "m" + kind), number(matcher, "d" + kind));
            }
        }
        if (matcher.group("y3") != null) {
            int first = number(matcher, "a3");
            int second = number(matcher, "b3");
            // 9/30/2026 can only be American; 3/4/2026 is read as in the rest of the world
            return second > MONTHS_A_YEAR
                    ? date(number(matcher, "y3"), first, second)
                    : date(number(matcher, "y3"), second, first);
        }
        for (String kind : List.of("5", "6")) {
            if (matcher.group("m" + kind) != null) {
                int month = MONTHS.indexOf(matcher.group("m" + kind).toLowerCase(Locale.ROOT)) / 4 + 1;
                int named = matcher.group("y" + kind) == null ? year : number(matcher, "y" + kind);
                return date(named, month, number(matcher, "d" + kind));
            }
        }
        String kind = matcher.group("m7") == null ? "8" : "7";
        return date(year, number(matcher, "m" + kind), number(matcher, "d" + kind));
    }

    private static int number(Matcher match, String group) {
        return Integer.parseInt(match.group(group));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        if (year == 0) {
            return Optional.empty();
        }
        try {
            final int century = 2000;
            return Optional.of(LocalDate.of(year < century ? century + year : year, month, day));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }
}
