package dev.answercoach.text.checks;

import dev.answercoach.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Points at sounds that fill a pause (음, 어, 그 / um, like). Most are ordinary words too, so they count only with a comma or
 * an ellipsis behind them or heaped, and not where somebody else is quoted.
 */
public final class FillerCheck implements Check {
    public static final String RULE = "style-filler";

    /** What the patterns below can begin with. */
    private static final String FIRST = "으음어흐흠에그뭐있저아이막UuEeHhLlYyIiSsKk";

    private static final String OPENING_QUOTES = "\"'“‘「『(-_";
    private static final int FIRST_BEYOND_ASCII = 0x80;

    private static final String PAUSE = "(?: ?(?:\\.{2,10}+|…{1,5}+)[,，]?+| ?[,，])";

    private static final String SOUND = "(?:으+음|음{1,5}|어{1,5}|흐음|흠|에)[~～ㅡ]{0,5}+";
    /** Words that fill a pause only where they make one. */
    private static final String WORD = "(?:그|뭐|뭐랄까|뭐라 할까|있잖아요)";
    /** Words that also open a list or a clause, so that a comma says nothing of them. */
    private static final String HESITATING = "(?:저|아|그게|그러니까|이제|막)(?: ?(?:\\.{2,10}+|…{1,5}+)[,，]?+)";

    private static final String KOREAN_FILLER = "(?:(?:" + SOUND + "|" + WORD + ")" + PAUSE + "|" + HESITATING + ")";

    /** Behind another filler these need no more than a comma: "어… 그러니까,". */
    private static final String HEAPED = "(?:" + KOREAN_FILLER + "|(?:그러니까|뭐랄까|뭐라 할까|그게|이제|막) ?[,，])";

    /** Not one of the letters or notes that a list names: 아, 어, 오. */
    private static final Pattern KOREAN = Pattern.compile("(?:"
            + KOREAN_FILLER + "(?: ?" + HEAPED + "){0,10}+(?! ?그녀| ?[가-힣](?:,|$))"
            + "|(?<=^|[.!?,…\\n] ?)(?:음|어)(?: (?:음|어|그)(?![\\p{L}\\p{N}])){1,5}+[,，…]?+)");

    private static final String ENGLISH_SOUND = "(?:[Uu]+[mh]+|[Ee]rm+|[Uu]hm+|[Hh]mm+)(?![\\w-])";

    private static final String ENGLISH_FILLER = "(?:" + ENGLISH_SOUND + PAUSE + "?+"
            + "|(?<=^|[.!?,…\\n]\\s?)(?:[Ll]ike|[Yy]ou know|I mean|[Ss]ort of|[Kk]ind of)(?:,|\\.{2,10}+|…))";

    private static final Pattern ENGLISH =
            Pattern.compile("(?<!\\d )" + ENGLISH_FILLER + "(?:\\s?" + ENGLISH_FILLER + "){0,10}+");

    @Override
    public List<Finding> find(Draft draft) {
        List<Finding> findings = new ArrayList<>();
        String text = draft.text();
        Matcher korean = matcher(KOREAN, text);
        Matcher english = matcher(ENGLISH, text);
        int at = 0;
        while (at < text.length()) {
            Matcher fillers = text.charAt(at) < FIRST_BEYOND_ASCII ? english : korean;
            // Few words begin so; trying the patterns at all others would cost more than all other checks together.
            boolean found = FIRST.indexOf(text.charAt(at)) >= 0 && mayBegin(text, at) && isAt(fillers, at, text);
            if (found) {
                findings.add(finding(fillers));
            }
            at = found ? fillers.end() : at + 1;
        }
        return findings;
    }

    private static Matcher matcher(Pattern pattern, String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    private static boolean isAt(Matcher fillers, int at, String text) {
        return fillers.region(at, text.length()).lookingAt();
    }

    /** Not within a word, and not where somebody else's words begin. */
    private static boolean mayBegin(String text, int at) {
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        return !Character.isLetterOrDigit(before) && OPENING_QUOTES.indexOf(before) < 0;
    }

    private static Finding finding(Matcher filler) {
        return new Finding(
                RULE, new Span(filler.start(), filler.end()), Finding.Severity.HINT, Map.of("text", filler.group()));
    }
}
