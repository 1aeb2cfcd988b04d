package dev.answercoach.text.words;

import dev.answercoach.text.ResourceList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Knows ordinary Korean nouns and what is put together of them: 응답속도, 경고창, 재대사.
 *
 * <p>What cannot be put together of ordinary nouns, of a few words of one syllable and of what the caller knows is no word
 * of the language, and so most likely a name.
 */
final class KoreanNouns {
    private static final Set<String> WORDS = words();

    /** Syllables that stand before a noun: 재 of 재대사. */
    private static final Set<String> PREFIXES = singles("[prefix]");

    /** Syllables that stand behind a noun: 창 of 경고창. */
    private static final Set<String> SUFFIXES = singles("[suffix]");

    /** A number in words with what is counted: 이천삼백여, 마흔두, 삼백이십만씩. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?:[일이삼사오육칠팔구영공십백천만억조]|스물|스무|서른|마흔|쉰|예순|일흔|여든|아흔|열|한|두|세|네|하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉){2,12}+(?:여|몇|째|번째|씩|[가-힣]{0,2})");

    /** Longer words are not taken apart. */
    private static final int LONGEST = 20;

    /** From this length on a compound may have two syllables of its own. */
    private static final int LONG = 4;

    private KoreanNouns() {}

    private static Set<String> words() {
        Set<String> words = new HashSet<>();
        for (String list : new String[] {
            "korean-nouns.txt",
            "loanwords.txt",
            "generic-heads.txt",
            "generic-names.txt",
            "attachments.txt",
            "korean-adverbs.txt",
            "korean-job-nouns.txt",
            "stopwords.txt",
            "ordinary-workplaces.txt",
            "ordinary-before-credentials.txt",
            "professions.txt"
        }) {
            words.addAll(ResourceList.words(KoreanNouns.class, list));
        }
        return Set.copyOf(words);
    }

    private static Set<String> singles(String section) {
        List<String> lines = ResourceList.lines(KoreanNouns.class, "korean-affixes.txt");
        return Set.of(lines.get(lines.indexOf(section) + 1).split(" "));
    }

    static boolean isListed(String noun) {
        return WORDS.contains(noun);
    }

    /** Whether ordinary nouns and pieces of at least two syllables that {@code known} accepts make up this noun. */
    static boolean areOrdinary(String noun, Predicate<String> known) {
        int length = noun.length();
        if (WORDS.contains(noun) || NUMBER.matcher(noun).matches()) {
            return true;
        }
        if (length > LONGEST) {
            return false;
        }
        int allowed = length < LONG ? 1 : 2;
        int[] singles = new int[length + 1];
        Arrays.fill(singles, 1, length + 1, length);
        for (int start = 0; start < length; start++) {
            if (singles[start] > allowed) {
                continue;
            }
            Set<String> affixes = start == 0 ? PREFIXES : SUFFIXES;
            if (affixes.contains(noun.substring(start, start + 1))) {
                singles[start + 1] = Math.min(singles[start + 1], singles[start] + 1);
            }
            for (int end = start + 2; end <= length; end++) {
                if (singles[end] > singles[start] && isPiece(noun.substring(start, end), known)) {
                    singles[end] = singles[start];
                }
            }
        }
        return length > 1 && singles[length] <= allowed;
    }

    private static boolean isPiece(String piece, Predicate<String> known) {
        return WORDS.contains(piece) || known.test(piece);
    }
}
