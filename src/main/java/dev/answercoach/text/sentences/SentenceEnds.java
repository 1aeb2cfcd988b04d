package dev.answercoach.text.sentences;

import dev.answercoach.text.Hangul;
import dev.answercoach.text.PlainText;
import dev.answercoach.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds where the sentences of one line end: after a full stop, a question or an exclamation mark outside quotation marks
 * and brackets, and after a polite Korean ending that somebody left without its point. One pass, linear in the line.
 */
final class SentenceEnds {
    private static final String TERMINATORS = ".!?…。";
    private static final String CLOSERS = "\"'”’」』)]}>»~";

    /** What goes on with a quotation: the sentence has not ended yet. */
    private static final List<String> QUOTATION_GOES_ON = List.of(
            "라고", "라는", "라며", "라면서", "라던", "이라고", "이라는", "이라며", "하고 ", "하며", "하면서", "하는 ", "하시며", "하시면서", "하셨", "하시길래",
            "고 ", "는 말", "며 ");
    /** "Stop!" Mina said: who said it belongs to what was said. */
    private static final Pattern SAID_BY = Pattern.compile(
            "(?:(?:[A-Z][a-z]{0,15}|I|my|our|the|a|his|her) ){1,3}(?:said|asked|replied|answered|told|shouted|wrote|added|whispered|says|asks)\\b(?! (?:for|about|whether|if|how|that|to)\\b)");

    /** An ordinary English word; iOS, v1.2 and npm을 begin small wherever they stand. */
    private static final Pattern SMALL = Pattern.compile("[a-z]{1,24}(?:['’][a-z]{1,2})?(?:[ ,;.!?]|$)");
    /** Never the end of a sentence. */
    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "st", "mt", "lt", "gen", "capt", "sgt", "rev", "hon", "vs", "e.g", "i.e",
            "approx", "cf");
    /** Not the end of a sentence where a number follows. */
    private static final Set<String> NUMBERED = Set.of(
            "no", "nos", "fig", "figs", "sec", "vol", "ch", "pp", "p", "eq", "art", "ver", "ext", "jan", "feb", "mar",
            "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");
    /** The end of a sentence only where a capital follows, and no day of the week. */
    private static final Set<String> TAILS = Set.of("inc", "ltd", "co", "corp", "etc", "a.m", "p.m");

    private static final Pattern DAY = Pattern.compile("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day");
    /** U.S, Ph.D, B.A; before a capital they end a sentence only if its word often begins one. */
    private static final Pattern INITIALS = Pattern.compile("(?:[A-Z][a-z]?\\.){1,3}[A-Z][a-z]?");

    private static final Pattern BEGINNING = Pattern.compile(
            "(?:The|This|That|These|Those|There|It|Its|We|I|He|She|They|You|My|Our|His|Her|Their|In|On|At|After|Before|When|While|But|And|So|Then|Both|No|Not|As|If|By|For|From|With|What|How|Why|Each|Every|All|Some|One|Now|Later|Still|Yet|Since|Because|Once|Two|Three|A|An)\\b");
    /** What may stand before a point to number what follows: 1, 가, Q1, Step 2. */
    private static final Pattern ENUMERATOR = Pattern.compile(
            "[-•*(]{0,2} ?(?:(?:[A-Za-z]{1,8}|[가-힣]{1,4})? ?[-#]?\\d{1,3}(?:\\.\\d{1,2}){0,2}|[가나다라마바사아자차카타파하]|[A-Za-z]|[ivxIVX]{1,4})");
    /** A day or a month with its year: 2024.03.15, '24.3.5, 2023.05. */
    private static final Pattern DATE = Pattern.compile(
            "(?:19|20)\\d{2}\\.\\d{1,2}(?:\\.\\d{1,2})?|['’]\\d{2}\\.\\d{1,2}(?:\\.\\d{1,2})?|\\d{2}\\.\\d{2}\\.\\d{2}");

    private static final int LONGEST_ENUMERATOR = 16;
    private static final int REACH = 48;

    private static final List<String> BARE_ENDINGS = List.of("없어요", "이에요", "거든요", "더라고요", "더라구요", "잖아요");
    /** After a syllable that closes with ㅆ these end a sentence: 했어요, 였고요, 늘었죠. */
    private static final List<String> PAST_ENDINGS = List.of("어요", "고요", "구요", "지요", "는데요", "죠");
    /** A pause, not a sentence: "글쎄요… 배포 전에". */
    private static final Set<String> PAUSES = Set.of("글쎄요", "그게요", "있잖아요", "저기요", "뭐랄까요");

    /** Unicode's numbers of final consonants. */
    private static final int BIEUP = 17;

    private static final int SSANG_SIOS = 20;

    private final String line;
    private final Enclosures enclosures;

    SentenceEnds(String line) {
        this.line = line;
        this.enclosures = Enclosures.of(line);
    }

    List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < line.length()) {
            int end = endAt(at, start);
            if (end < 0) {
                at++;
                continue;
            }
            spans.add(new Span(start, end));
            start = skipSpace(end);
            at = start;
        }
        if (start < line.length()) {
            spans.add(new Span(start, line.length()));
        }
        return spans;
    }

    /** The end of the sentence whose last mark begins at {@code at}, or -1 where none ends there. */
    private int endAt(int at, int start) {
        if (TERMINATORS.indexOf(line.charAt(at)) >= 0) {
            boolean judgedBefore = at > start && TERMINATORS.indexOf(line.charAt(at - 1)) >= 0;
            return judgedBefore ? -1 : endAfterMark(at, start);
        }
        return endsWithoutMark(at) ? at + 1 : -1;
    }

    private int endAfterMark(int at, int start) {
        int end = at + 1;
        while (end < line.length() && TERMINATORS.indexOf(line.charAt(end)) >= 0) {
            end++;
        }
        boolean quoted = enclosures.covers(at);
        int marks = end;
        while (end < line.length() && CLOSERS.indexOf(line.charAt(end)) >= 0) {
            end++;
        }
        if (quoted && (end == at + 1 || (end < line.length() && enclosures.covers(end)))) {
            return -1;
        }
        if (end >= line.length()) {
            return end;
        }
        if (!PlainText.isSpace(line.charAt(end))) {
            boolean joined = end == marks && Hangul.isSyllable(line.charAt(end)) && !quoted;
            return joined && endsPolitely(at) && !goesOn(end) ? end : -1;
        }
        int next = skipSpace(end);
        if (next >= line.length() || goesOn(next)) {
            return next >= line.length() ? end : -1;
        }
        return isGuarded(at, start, next) || (!endsPolitely(at) && isSaid(end > marks, next)) ? -1 : end;
    }

    /** Whether the mark at {@code at} belongs to a number, a date, an abbreviation or an ellipsis. */
    private boolean isGuarded(int at, int start, int next) {
        if (isEllipsis(at) && (!endsPolitely(at) || PAUSES.contains(tokenBefore(at)))) {
            return !Character.isUpperCase(line.charAt(next));
        }
        return line.charAt(at) == '.' && isPointGuarded(at, start, next);
    }

    /** An English sentence does not begin small, and who said what was quoted ends no sentence either. */
    private boolean isSaid(boolean closed, int next) {
        return looksAt(SMALL, next) || (closed && looksAt(SAID_BY, next));
    }

    private boolean looksAt(Pattern pattern, int from) {
        return pattern.matcher(line)
                .region(from, Math.min(line.length(), from + REACH))
                .lookingAt();
    }

    private boolean isEllipsis(int at) {
        return line.charAt(at) == '…'
                || (line.charAt(at) == '.' && at + 1 < line.length() && line.charAt(at + 1) == '.');
    }

    private boolean isPointGuarded(int at, int start, int next) {
        String token = tokenBefore(at);
        char following = line.charAt(next);
        if (isEnumerator(at, start) || DATE.matcher(token).matches()) {
            return true;
        }
        if (isDigits(token)) {
            boolean date = Character.isDigit(following) || followsDatePart(at - token.length());
            return date && token.length() <= 4;
        }
        String lower = token.toLowerCase(Locale.ROOT);
        boolean initial = token.length() == 1 && Character.isUpperCase(token.charAt(0)) && !token.equals("I");
        if (TITLES.contains(lower) || initial || (NUMBERED.contains(lower) && Character.isDigit(following))) {
            return true;
        }
        if (INITIALS.matcher(token).matches()) {
            return !looksAt(BEGINNING, next);
        }
        return TAILS.contains(lower) && looksAt(DAY, next);
    }

    /** Whether all that stands before the point of this sentence is what numbers it. */
    private boolean isEnumerator(int at, int start) {
        return at - start <= LONGEST_ENUMERATOR
                && ENUMERATOR.matcher(line).region(start, at).matches();
    }

    /** "2025. 4. 1. 입사": the last point follows a part that itself follows one. */
    private boolean followsDatePart(int tokenStart) {
        int before = tokenStart - 1;
        while (before >= 0 && PlainText.isSpace(line.charAt(before))) {
            before--;
        }
        return before >= 1 && line.charAt(before) == '.' && Character.isDigit(line.charAt(before - 1));
    }

    /** "했습니다 그래서": the ending is complete, only its point is missing. */
    private boolean endsWithoutMark(int at) {
        if (at + 1 >= line.length() || !PlainText.isSpace(line.charAt(at + 1)) || enclosures.covers(at)) {
            return false;
        }
        boolean ends =
                endsFormally(at) || endsInThePast(at) || BARE_ENDINGS.stream().anyMatch(ending -> endsAt(ending, at));
        if (!ends) {
            return false;
        }
        int next = skipSpace(at + 1);
        boolean begins = next < line.length()
                && (Character.isLetterOrDigit(line.charAt(next)) || "\"'“‘「『".indexOf(line.charAt(next)) >= 0);
        return begins && !goesOn(next);
    }

    /** -ㅂ니다 and -ㅂ니까, told from 아니다 and 그러니까 by the ㅂ before them. */
    private boolean endsFormally(int at) {
        return at >= 2 && (endsAt("니다", at) || endsAt("니까", at)) && closesWith(line.charAt(at - 2), BIEUP);
    }

    private boolean endsInThePast(int at) {
        return PAST_ENDINGS.stream()
                .anyMatch(ending -> at >= ending.length()
                        && endsAt(ending, at)
                        && closesWith(line.charAt(at - ending.length()), SSANG_SIOS));
    }

    private boolean endsPolitely(int at) {
        return at >= 1 && "다요까죠".indexOf(line.charAt(at - 1)) >= 0;
    }

    private static boolean closesWith(char syllable, int consonant) {
        return Hangul.isSyllable(syllable) && (syllable - 0xAC00) % 28 == consonant;
    }

    private boolean endsAt(String ending, int at) {
        return line.startsWith(ending, at + 1 - ending.length());
    }

    private boolean goesOn(int next) {
        return QUOTATION_GOES_ON.stream().anyMatch(word -> line.startsWith(word, next));
    }

    private String tokenBefore(int at) {
        int start = at;
        while (start > 0
                && at - start < 12
                && !PlainText.isSpace(line.charAt(start - 1))
                && line.charAt(start - 1) != '(') {
            start--;
        }
        return line.substring(start, at);
    }

    private int skipSpace(int from) {
        int at = from;
        while (at < line.length() && PlainText.isSpace(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isDigits(String token) {
        return !token.isEmpty() && token.chars().allMatch(Character::isDigit);
    }
}
