package dev.answercoach.text.ledger;

import dev.answercoach.text.QuickPattern;
import dev.answercoach.text.figures.FigureText;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a sentence with a kept figure that says of a deed that it was not done, where the other text says that it was:
 * 통과하지 못했다 told as 통과했다. The evidence is the word itself, which the one text only denies and the other only
 * affirms; other words for it say nothing.
 */
final class PolarityGuard {
    private static final String ENGLISH =
            "(?i)(?<![a-z])(?:did not|didn't|was not|wasn't|were not|weren't|could not|couldn't|had not|hadn't|have not"
                    + "|haven't|never|failed to) (?:[a-z]{2,10}ly )?(?<en>[a-z]{4,14})";
    private static final QuickPattern DENIED = QuickPattern.of("(?<![가-힣])(?<ko>[가-힣]{2,4}?)(?:하|되)?지[는도를가]? ?(?:않|못)"
            + "|(?<![가-힣])(?<noun>[가-힣]{2,4}?)[을를은도]? ?못 ?(?:했|하|한|합)|" + ENGLISH);
    private static final Pattern DENIED_IN_ENGLISH = Pattern.compile(ENGLISH);
    private static final Pattern KOREAN_DEED =
            Pattern.compile("(?<![가-힣])(?<stem>[가-힣]{2,4}?)(?:[을를] ?)?(?:했|하였|하여|해 |해서|됐|되었|되어|돼)");
    private static final Pattern ENGLISH_DEED = Pattern.compile("(?<![a-z])[a-z]{4,14}(?:ed|ing)(?![a-z])");
    /** What an English verb adds to its stem. */
    private static final Pattern ENDING = Pattern.compile("(?:ed|ing|e|(?<!s)s)$");

    private static final Pattern DOUBLED = Pattern.compile("([a-z])\\1$");

    /** What denies a deed in a way that is not looked for: it affirms nothing. */
    private static final QuickPattern DENIAL = QuickPattern.of(
            "(?<![a-z])(?:without|avoid[a-z]*|not|never|no|none|nobody|kept? [a-z ]{0,20}from)(?![a-z])|n't");

    /** "일곱 번밖에 못 했다" says how often it was done. */
    private static final Pattern ONLY = Pattern.compile("밖에 (?:[가-힣]{1,10} ){0,2}$");

    private static final int REACH = 25;
    private static final int SENTENCE = 120;
    /** No answer denies so much. */
    private static final int MOST = 50;

    private final Matching matching;
    private final Set<String> deniedInDraft;
    private final Set<String> deniedInRewrite;

    PolarityGuard(Matching matching) {
        this.matching = matching;
        this.deniedInDraft = denied(matching.draft().folded());
        this.deniedInRewrite = denied(matching.rewrite().folded());
    }

    void apply() {
        Set<String> gone = new HashSet<>(deniedInDraft);
        gone.removeAll(deniedInRewrite);
        Set<String> come = new HashSet<>(deniedInRewrite);
        come.removeAll(deniedInDraft);
        if (gone.isEmpty() && come.isEmpty()) {
            return;
        }
        Set<String> doneInDraft = affirmed(matching.draft().folded());
        Set<String> doneInRewrite = affirmed(matching.rewrite().folded());
        gone.removeAll(doneInDraft);
        gone.retainAll(doneInRewrite);
        come.removeAll(doneInRewrite);
        come.retainAll(doneInDraft);
        if (gone.isEmpty() && come.isEmpty()) {
            return;
        }
        matching.kept(Matching.MOST_PAIRS).stream()
                .filter(pair ->
                        says(matching.draft(), pair.draft(), gone) || says(matching.rewrite(), pair.rewrite(), come))
                .forEach(pair -> matching.change(pair.draft(), pair.rewrite()));
    }

    private static boolean says(FigureText text, int index, Set<String> stems) {
        return denied(text.sentence(index, SENTENCE)).stream().anyMatch(stems::contains);
    }

    private static Set<String> denied(String text) {
        Set<String> stems = new HashSet<>();
        QuickPattern.Search search = DENIED.in(text);
        for (int count = 0; count < MOST && search.find(); count++) {
            Matcher found = search.found();
            if (ONLY.matcher(text.substring(Math.max(0, found.start() - REACH), found.start()))
                    .find()) {
                continue;
            }
            if (found.group("en") != null) {
                stems.add(stem(found.group("en")));
            } else {
                stems.add(found.group("ko") == null ? found.group("noun") : found.group("ko"));
            }
        }
        return stems;
    }

    /** The deeds that are told without a denial. */
    private static Set<String> affirmed(String text) {
        Set<String> stems = new HashSet<>();
        Matcher korean = KOREAN_DEED.matcher(text);
        while (korean.find()) {
            stems.add(korean.group("stem"));
        }
        String lower = text.toLowerCase(Locale.ROOT);
        Matcher english = ENGLISH_DEED.matcher(DENIED_IN_ENGLISH.matcher(lower).replaceAll(" "));
        while (english.find()) {
            if (!DENIAL.isIn(lower.substring(Math.max(0, english.start() - REACH), english.start()))) {
                stems.add(stem(english.group()));
            }
        }
        return stems;
    }

    private static String stem(String verb) {
        return DOUBLED.matcher(ENDING.matcher(verb.toLowerCase(Locale.ROOT)).replaceFirst(""))
                .replaceFirst("$1");
    }
}
