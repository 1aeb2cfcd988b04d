package dev.answercoach.text.ledger;

import dev.answercoach.text.Span;
import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Quantity;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Settles what one text tells by a figure and the other without one: a single thing ("a colleague" for 동료 한 명), none at
 * all ("no outage" for 장애 0건), a period by its name (격주, "every quarter"), a number in a name or as a bare word ("Level
 * 1", 둘이서), a year by another (이듬해). What is lost is asked of generously, since a loss is shown to the user; what is
 * invented only of words that can hardly be said of anything else.
 */
final class OtherWords {
    private static final Pattern NONE = Pattern.compile(
            "(?i)없|않|전무|무사고|무장애|(?<![a-z])(?:no|none|zero|without|never|nothing|neither|free of)(?![a-z])|(?:n't|not) (?:a |one |have|see|record)");
    /** After these a stretch of time is how often something happens, and not how long it took. */
    private static final Pattern OFTEN = Pattern.compile("^ ?(?:에 ?(?:한|평균|약|\\d)?|마다|당|평균|씩|$)");

    private static final Pattern NOT_ONE = Pattern.compile("(?:단 )?한 ?[가-힣]{1,3}(?:도|조차|마저)? ?(?:없|않|못|안 |나오지|발생하지)"
            + "|(?:단 )?한 ?[가-힣]{1,3}(?:도|조차)(?: [가-힣]{1,8}){0,2} ?(?:없|않|못|안 )|(?i)not a single");
    private static final Pattern NOT_TWICE =
            Pattern.compile("두 ?번(?: ?이상)?(?: [가-힣]{1,8}){0,2}?(?:지 ?(?:않|못)|면 안| 안 )");
    private static final Pattern TAKEN = Pattern.compile(" ?(?:만|내|안|이내|걸|가 ?걸|이 ?걸)");

    private static final Pattern COUNTED = Pattern.compile("(?i)(?<=zero |no |nil |0 )[a-z]{3,20}");

    private static final Pattern EACH = Pattern.compile("당|마다");
    private static final Set<String> ORDINAL =
            Set.of("위", "등", "급", "등급", "학년", "호봉", "회차", "층", "배", "date", "clock", "%", "%p", "점");
    private static final Set<String> ONE_TIMES = Set.of("60 s", "3600 s", "86400 s", "604800 s", "1 month", "12 month");
    private static final List<String> MONTHS = List.of(
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
            "december");
    private static final int YEAR = 4;
    private static final int REACH = 6;
    private static final int CLAUSE = 40;
    private static final int NEGATION = 24;
    /** How far before a figure its subject is looked for, in UTF-16 units. */
    private static final int SUBJECT = 12;

    private static final int MONTH = "--11".length();

    private final Matching matching;
    private final SameThing sameThing;
    private final DateFit dates;
    private final boolean translated;

    OtherWords(Matching matching, Likeness likeness) {
        this.matching = matching;
        this.sameThing = new SameThing(matching);
        this.dates = likeness.dates();
        this.translated = likeness.isTranslated();
    }

    void settle() {
        FigureText draft = matching.draft();
        FigureText rewrite = matching.rewrite();
        if (!matching.openInRewrite().isEmpty()) {
            invented(draft, rewrite);
        }
        if (!matching.openInDraft().isEmpty()) {
            lost(draft, rewrite);
        }
        dates.inRewrite().relative().forEach((start, year) -> {
            if (!dates.knowsYear(year)) {
                Span words = new Span(start, dates.inRewrite().endOf(start));
                matching.invent(rewrite.wordsAs(words, Integer.toString(year), "date"));
            }
        });
    }

    private void lost(FigureText draft, FigureText rewrite) {
        Words told = new Words(rewrite);
        for (int d : matching.openInDraft()) {
            Quantity figure = draft.quantity(d);
            boolean isTold = isOne(figure)
                    ? !matching.isOpenInRewrite(figure.unit())
                    : isNamedYear(figure)
                            || told.namesMonth(figure)
                            || told.small.tells(figure, true, words -> sameThing.ofDraft(d, words))
                            || (isNone(figure) && (told.tellsNone() || isIdiom(draft, d)))
                            || tellsNumber(told.numbers, figure)
                            || DateFit.isLengthOfDate(draft, d);
            if (isTold) {
                matching.keepInOtherWords(d);
            }
        }
    }

    private void invented(FigureText draft, FigureText rewrite) {
        Words told = new Words(draft);
        for (int r : matching.openInRewrite()) {
            Quantity figure = rewrite.quantity(r);
            boolean isTold = isOne(figure)
                    ? !matching.isOpenInDraft(figure.unit()) || isEach(rewrite, r)
                    : (mayBeInWords(rewrite, r)
                                    && told.small.tells(figure, false, words -> sameThing.ofRewrite(r, words)))
                            || (isNone(figure) && told.tellsNoneOf(noneOf(rewrite, r)))
                            || (translated && told.numbers.tellsTimeInWords(figure))
                            || (isCount(figure) && told.numbers.tellsInWords(figure))
                            || (isYear(figure) && isKnownYear(told.numbers, figure));
            if (isTold || isIdiom(rewrite, r) || DateFit.isLengthOfDate(rewrite, r)) {
                matching.tolerate(r);
            }
        }
    }

    /** Not what a time took, and no time that the rewrite may have put into another one's place. */
    private boolean mayBeInWords(FigureText rewrite, int index) {
        Quantity figure = rewrite.quantity(index);
        return !Elided.isTime(figure)
                || isOften(rewrite, index)
                || (isOneTime(figure)
                        && !isTaken(rewrite, index)
                        && !matching.isOpenInDraft("s")
                        && !matching.isOpenInDraft("month"));
    }

    private boolean isNamedYear(Quantity figure) {
        return isYear(figure) && dates.inRewrite().names(Integer.parseInt(figure.low()));
    }

    private boolean isKnownYear(Unread numbers, Quantity year) {
        return numbers.tells(year) || dates.knowsYear(Integer.parseInt(year.low()));
    }

    /** A text as it is searched for words; each question is searched for once. */
    private static final class Words {
        private final Unread numbers;
        private final ToldInWords small;
        private final String text;
        private @Nullable Boolean none;

        Words(FigureText text) {
            this.numbers = Unread.of(text);
            this.small = new ToldInWords(text);
            this.text = text.folded().toLowerCase(Locale.ROOT);
        }

        boolean tellsNone() {
            if (none == null) {
                none = NONE.matcher(text).find();
            }
            return none;
        }

        /** Whether some clause says that there was none of this. */
        boolean tellsNoneOf(Set<String> subject) {
            Matcher none = NONE.matcher(text);
            while (none.find()) {
                int from = Math.max(0, none.start() - CLAUSE);
                int to = Math.min(text.length(), none.end() + CLAUSE);
                if (!Collections.disjoint(subject, Context.features(text.substring(from, to)))) {
                    return true;
                }
            }
            return false;
        }

        /** Whether an English text names this month of a date without a day ("the November exam" for 11월 시험). */
        boolean namesMonth(Quantity date) {
            boolean isMonth =
                    date.unit().equals("date") && !date.isRange() && date.low().length() == MONTH;
            return isMonth
                    && date.low().startsWith("--")
                    && text.contains(MONTHS.get(Integer.parseInt(date.low().substring(2)) - 1));
        }
    }

    private static boolean tellsNumber(Unread unread, Quantity figure) {
        if (!figure.isNumber()) {
            return isYear(figure) && unread.tells(figure);
        }
        return unread.tellsTimeInWords(figure)
                || (isRank(figure) && unread.ranks(figure))
                || ((isCount(figure) || isRank(figure)) && unread.tells(figure));
    }

    private static boolean isYear(Quantity figure) {
        return !figure.isRange()
                && figure.low().length() == YEAR
                && RelativeYears.year(figure).isPresent();
    }

    /** How many there are of a thing, and not which of them it is. */
    private static boolean isCount(Quantity figure) {
        return figure.isNumber() && !ORDINAL.contains(figure.unit()) && UnitFit.isCounter(figure.unit());
    }

    private static boolean isRank(Quantity figure) {
        return ORDINAL.contains(figure.unit())
                && !figure.unit().startsWith("%")
                && !figure.unit().equals("배");
    }

    private static boolean isOne(Quantity figure) {
        return isCount(figure) && figure.low().equals("1") && figure.high().equals("1");
    }

    /** No figures but ways to speak: "한 명도 없이", "같은 주문이 두 번 처리되지 않게". */
    private static boolean isIdiom(FigureText text, int index) {
        String told = text.quantity(index).text() + text.after(index, NEGATION);
        return NOT_ONE.matcher(told).lookingAt() || NOT_TWICE.matcher(told).lookingAt();
    }

    /** One month, one day: "한 달 광고비" for 월 광고비. */
    private static boolean isOneTime(Quantity figure) {
        return figure.bound() == Quantity.Bound.EXACT
                && !figure.isRange()
                && ONE_TIMES.contains(figure.low() + ' ' + figure.unit());
    }

    /** "하루 만에": what something took, and not how often it came. */
    private static boolean isTaken(FigureText rewrite, int index) {
        return TAKEN.matcher(rewrite.after(index, REACH)).lookingAt();
    }

    private static boolean isNone(Quantity figure) {
        return figure.isNumber()
                && !figure.unit().startsWith("%")
                && figure.low().equals("0")
                && figure.high().equals("0");
    }

    /** What there was none of: the word before the figure, or the English one that it counts ("zero accidents"). */
    private static Set<String> noneOf(FigureText rewrite, int index) {
        String before = rewrite.wordsBefore(index, SUBJECT).strip();
        Matcher counted = COUNTED.matcher(rewrite.quantity(index).text() + rewrite.after(index, CLAUSE));
        return Context.features(counted.find() ? counted.group() : before.substring(before.lastIndexOf(' ') + 1));
    }

    /** "유저 한 명당": what is told of each. */
    private static boolean isEach(FigureText rewrite, int index) {
        return EACH.matcher(rewrite.after(index, REACH)).lookingAt();
    }

    private static boolean isOften(FigureText rewrite, int index) {
        return OFTEN.matcher(rewrite.after(index, REACH)).find();
    }
}
