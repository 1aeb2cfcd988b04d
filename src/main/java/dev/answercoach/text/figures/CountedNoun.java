package dev.answercoach.text.figures;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Names what a Korean counter counts: the 이장 of "이장 37명" and of "37명의 이장". */
final class CountedNoun {
    private static final Pattern BEFORE = Pattern.compile("(?<![가-힣\\d])(?<noun>[가-힣]{2,8}) $");
    private static final Pattern AFTER =
            Pattern.compile("의 (?<noun>[가-힣]{2,8}?)(?:에게|에서|으로|은|는|이|가|을|를|과|와|도|로|께|께서)?(?![가-힣])");
    /** Words before a figure that name nothing it counts, and words that a particle ends. */
    private static final Pattern NO_NOUN = Pattern.compile(
            "모두|전체|전원|매일|매주|매달|매년|하루|평균|최대|최소|오직|각각|현재|이후|당시|결과|기존|신규|동안|이상|이하|미만|초과|기준|포함|함께|먼저|다시|다른|[가-힣]+(?:[은는을를에의며고께던된한할]|에서|으로|까지|부터|보다|이나|께서)");

    private static final int REACH = 12;
    /** How many figures of the draft are looked at for one of the rewrite. */
    private static final int MOST_PLACES = 200;

    private CountedNoun() {}

    /** Whether the rewrite counts with this figure what the draft counts with another one. */
    static boolean moved(FigureText draft, int inDraft, FigureText rewrite, int inRewrite) {
        String before = of(draft, inDraft);
        String after = before.isEmpty() ? "" : of(rewrite, inRewrite);
        if (after.isEmpty() || related(before, after)) {
            return false;
        }
        Quantity own = draft.quantity(inDraft);
        return IntStream.range(0, draft.size())
                .filter(other -> draft.quantity(other).unit().equals(own.unit())
                        && !draft.quantity(other).low().equals(own.low()))
                .limit(MOST_PLACES)
                .mapToObj(other -> of(draft, other))
                .anyMatch(noun -> !noun.isEmpty() && related(noun, after));
    }

    private static String of(FigureText text, int index) {
        Matcher before = BEFORE.matcher(text.before(index, REACH));
        if (before.find() && !NO_NOUN.matcher(before.group("noun")).matches()) {
            return before.group("noun");
        }
        Matcher after = AFTER.matcher(text.after(index, REACH));
        return after.lookingAt() ? after.group("noun") : "";
    }

    private static boolean related(String a, String b) {
        return a.contains(b) || b.contains(a);
    }
}
