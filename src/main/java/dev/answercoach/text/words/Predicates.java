package dev.answercoach.text.words;

import dev.answercoach.text.QuickPattern;
import dev.answercoach.text.ResourceList;
import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells forms of Korean verbs and adjectives by their stem: 두꺼워져, 빠지고, 어려운.
 *
 * <p>The last sound of a stem changes with its ending (빠지다, 빠져; 어렵다, 어려운; 만들다, 만드는), so stems are compared
 * without it, and a word counts only if it also ends as such forms do.
 */
final class Predicates {
    /** What the last syllable of a form may be. */
    private static final Pattern ENDING =
            Pattern.compile(".*(?:[고며면게지서도기자다요니까여려켜겨쳐져춰꿔눠둬줘워와봐라러아어해야음임던든란]|[는은을던운인한할린긴든른난낸킨친진된갈온올질릴길킬칠질될울]|[가-힣]데)");

    /** Endings so long that no name has them by chance, and verbs put together of two. */
    private static final QuickPattern UNMISTAKABLE = QuickPattern.of("(?:"
            + String.join(
                    "|",
                    "(?<=[가-힣]{2})던|고자|[는은을]지|[으이]면|[는은던]데|니까|[어아여해봐와줘둬워춰꿔]야|다면|으니|더라고?|자마자|을수록|게끔",
                    "다가|다고|냐고|자고|길래|던지|든지|거든|거나|도록|면서|[어아여해]도|기로|려면|으려|[어아이]질|줄이되|되다",
                    "거예|[에예네군지데게래]요|십시오|세요|셔서|시게|시기|시면|시던|셨던|으신|으실|하신|하실|되신|되실|내신|으시",
                    "(?<=[가-힣])하게|(?<=[가-힣]{2})히|(?<=[가-힣])없이|없애|답[다게은한]|싶[어은다었으]|(?<=[가-힣])하[고며는던여지기면]|(?<=[가-힣])받[고아은는았게]",
                    "[어아여려러][내보오와가나넣놓두주드버들올온간낸본준둔운왔줄낼볼둘갈길신실][가-힣]{0,3}|[어아]올리[고며는던여지기]?",
                    "기위해[가-힣]{0,3}|드리|드린|드려|짜리|미끄러|쓰시오|추려|되묻|[려져]서")
            + ")(?:요|도|는|은|만|를|로|로요)?\\z");

    private static final Set<String> STEMS = ResourceList.words(Predicates.class, "korean-predicates.txt").stream()
            .map(Predicates::withoutLastSound)
            .collect(Collectors.toUnmodifiableSet());

    private static final int SHORTEST = 3;
    private static final int LONGEST =
            STEMS.stream().mapToInt(String::length).max().orElse(0);

    private Predicates() {}

    /** Whether a word of Hangul syllables is a form of a listed verb or adjective. */
    static boolean isForm(String word) {
        if (UNMISTAKABLE.isIn(word) || Conjugation.isForm(word)) {
            return true;
        }
        if (!ENDING.matcher(word).matches() || KoreanNouns.isListed(Particles.noun(word))) {
            return false;
        }
        String sounds = sounds(word.substring(0, Math.min(word.length(), LONGEST)));
        for (int end = SHORTEST; end <= Math.min(sounds.length(), LONGEST); end++) {
            if (STEMS.contains(sounds.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private static String withoutLastSound(String stem) {
        String sounds = sounds(stem);
        return sounds.substring(0, sounds.length() - 1);
    }

    private static String sounds(String syllables) {
        return Normalizer.normalize(syllables, Normalizer.Form.NFD);
    }
}
