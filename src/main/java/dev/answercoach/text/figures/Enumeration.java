package dev.answercoach.text.figures;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the items of a list that a text spells out: (1) (2) (3), ① ②, 첫째 둘째, First Second. */
final class Enumeration {
    private static final int REACH = 1500;
    private static final List<List<String>> MARKERS = List.of(
            List.of("(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)"),
            List.of("①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨"),
            List.of("첫째", "둘째", "셋째", "넷째", "다섯째", "여섯째"),
            List.of("첫 번째", "두 번째", "세 번째", "네 번째", "다섯 번째"),
            List.of("\n1.", "\n2.", "\n3.", "\n4.", "\n5.", "\n6.", "\n7.", "\n8.", "\n9."),
            List.of("1)", "2)", "3)", "4)", "5)", "6)", "7)", "8)", "9)"));
    private static final Pattern ENGLISH = Pattern.compile("(?i)(?<![a-z])(first|second|third|fourth|fifth)(?:ly)?,");
    /** A last item that is announced without a number. */
    private static final Pattern LAST = Pattern.compile("마지막으로|끝으로|Finally,|Lastly,");
    /** How near to the count its list must begin, in UTF-16 units. */
    private static final int NEAR = 80;

    private Enumeration() {}

    /** How many items the list has that starts soon after this place; 0 where none does. */
    static int itemsAfter(String text, int from) {
        String rest = text.substring(from, Math.min(text.length(), from + REACH));
        for (List<String> markers : MARKERS) {
            int first = rest.indexOf(markers.get(0));
            if (first >= 0 && first <= NEAR) {
                return count(markers, rest, first);
            }
        }
        return english(rest);
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
