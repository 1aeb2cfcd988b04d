package dev.answercoach.text.figures;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the items of a list that a text spells out: (1) (2) (3), ① ②, 첫째 둘째, First Second. */
public final class Enumeration {
    private static final int REACH = 1500;
    private static final List<List<String>> MARKERS = List.of(
            List.of("(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)"),
            List.of("①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨"),
            List.of("첫째", "둘째", "셋째", "넷째", "다섯째", "여섯째"),
            List.of("하나는", "다른 하나는", "나머지 하나는"),
            List.of("첫 번째", "두 번째", "세 번째", "네 번째", "다섯 번째"),
            List.of("\n1.", "\n2.", "\n3.", "\n4.", "\n5.", "\n6.", "\n7.", "\n8.", "\n9."),
            List.of("1)", "2)", "3)", "4)", "5)", "6)", "7)", "8)", "9)"));
    private static final Pattern ENGLISH = Pattern.compile("(?i)(?<![a-z])(first|second|third|fourth|fifth)(?:ly)?,");
    /** A last item that is announced without a number. */
    private static final Pattern LAST = Pattern.compile("마지막으로|끝으로|Finally,|Lastly,");

    private static final Pattern COLON_LIST = Pattern.compile(
            "[^.:\\n]{0,20}: ?(?<items>[가-힣A-Za-z]{1,12}(?: [가-힣A-Za-z]{1,12}){0,2}(?:(?:, ?| ?· ?|(?<=[가-힣])[와과] | and |, and )[가-힣A-Za-z]{1,12}(?: [가-힣A-Za-z]{1,12}){0,2}){1,8})(?:입니다|이다|였습니다|이었습니다)?(?:[.\\n)]|$)");
    private static final Pattern BULLETS =
            Pattern.compile("[^\\n]{0,40}\\n(?<lines>(?: {0,4}[-*•·○▶▪] ?[^\\n]{1,200}+(?:\\n|$)){2,9})");
    private static final Pattern COMMA = Pattern.compile(", and |, ?| ?· ?|(?<=[가-힣])[와과] | and ");
    /** How near to the count its list must begin, in UTF-16 units. */
    private static final int NEAR = 80;

    private static final int LONGEST_MARKER = 6;

    private Enumeration() {}

    /** How many items the list has that starts soon after this place; 0 where none does. */
    public static int itemsAfter(String text, int from) {
        String near = text.substring(from, Math.min(text.length(), from + NEAR + LONGEST_MARKER));
        for (List<String> markers : MARKERS) {
            int first = near.indexOf(markers.get(0));
            if (first >= 0) {
                return count(markers, rest(text, from), first);
            }
        }
        String rest = near.contains("irst") ? rest(text, from) : near;
        int english = english(rest);
        boolean listed = english == 0 && (near.indexOf(':') >= 0 || near.indexOf('\n') >= 0);
        return listed ? Math.max(afterColon(rest(text, from)), bullets(rest(text, from))) : english;
    }

    /** How many lines with bullets follow the line that announces them. */
    private static int bullets(String rest) {
        Matcher list = BULLETS.matcher(rest);
        return list.lookingAt() ? (int) list.group("lines").strip().lines().count() : 0;
    }

    /** "세 가지: 순서, 도구, 기록": words that commas part, up to the sentence's end; 0 where more than words stands there. */
    private static int afterColon(String rest) {
        Matcher list = COLON_LIST.matcher(rest);
        return list.lookingAt() ? COMMA.split(list.group("items"), -1).length : 0;
    }

    private static String rest(String text, int from) {
        return text.substring(from, Math.min(text.length(), from + REACH));
    }

    private static int count(List<String> markers, String rest, int first) {
        int at = first;
        int items = 1;
        while (items < markers.size()) {
            int next = rest.indexOf(markers.get(items), at);
            int again = rest.indexOf(markers.get(0), at + 1);
            if (next < 0 || (again >= 0 && again < next)) {
                break;
            }
            at = next;
            items++;
        }
        return LAST.matcher(rest.substring(at)).find() ? items + 1 : items;
    }

    private static int english(String rest) {
        Matcher matcher = ENGLISH.matcher(rest);
        int items = 0;
        while (matcher.find()) {
            if (items == 0 && matcher.start() > NEAR) {
                return 0;
            }
            items++;
        }
        return items > 0 && LAST.matcher(rest).find() ? items + 1 : items;
    }
}
