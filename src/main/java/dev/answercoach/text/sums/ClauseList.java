package dev.answercoach.text.sums;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts what a sentence tells in clauses of one kind: "양식을 통일하고, 담당자를 지정하고, 현황을 공유했습니다." */
final class ClauseList {
    private static final Pattern ANNOUNCED = Pattern.compile("[^.\\n]{0,24}(?:다|요)\\. ?(?<list>[^.!?\\n]{10,200})[.]");
    /** "three things: I called the vendor and I rewrote the checklist." */
    private static final Pattern I_DID = Pattern.compile("[^.:\\n]{0,20}: (?<list>I [^.!?:\\n]{5,200})[.]");

    private static final Pattern I = Pattern.compile("(?:^|, |; | and )I (?=[a-z])");
    private static final Pattern CLAUSES = Pattern.compile("(?<=[가-힣][고며]), ?");
    /** The list goes on in a sentence of its own. */
    private static final Pattern GOES_ON = Pattern.compile("^ ?(?:그리고|또|또한|다음|이어|마지막|끝으로|아울러|더불어|둘째|나아가|여기에)");

    private static final int REACH = 260;
    /** Two clauses are too few to be taken for a list. */
    private static final int LEAST = 3;

    private ClauseList() {}

    /** How many clauses the sentence has that follows the one in which something is announced; 0 if it is no list. */
    static int after(String text, int from) {
        String rest = text.substring(from, Math.min(text.length(), from + REACH));
        Matcher english = I_DID.matcher(rest);
        if (english.lookingAt()) {
            return (int) I.matcher(english.group("list")).results().count();
        }
        Matcher announced = ANNOUNCED.matcher(rest);
        if (!announced.lookingAt()
                || GOES_ON.matcher(rest.substring(announced.end())).find()) {
            return 0;
        }
        String[] clauses = CLAUSES.split(announced.group("list"), -1);
        for (String clause : clauses) {
            if (clause.indexOf(',') >= 0) {
                return 0;
            }
        }
        return clauses.length < LEAST ? 0 : clauses.length;
    }
}
