package dev.answercoach.posting;

import dev.answercoach.text.Hangul;
import dev.answercoach.text.ResourceList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The noun phrases of a posting's item in Korean: "기내 안전 점검 및 비상 대응" speaks of 기내 안전 and 비상 대응.
 *
 * <p>Words follow each other until one carries a particle, is a predicate, or is one that postings ask in (경험, 우대). Of a
 * phrase the words that say what is done with a thing are cut off as far as the thing stays: 환경 데이터 수집 is asked of
 * 환경 데이터, 비상 대응 of nothing less.
 */
final class KoreanPhrases {
    private static final Set<String> HARD = ResourceList.words(KoreanPhrases.class, "hard-words.txt");
    private static final Set<String> LIGHT = ResourceList.words(KoreanPhrases.class, "light-words.txt");
    private static final Set<String> CUT = ResourceList.words(KoreanPhrases.class, "cut-words.txt");

    private static final Pattern TOKEN =
            Pattern.compile("(?<word>[가-힣A-Za-z0-9][가-힣A-Za-z0-9&+#.'-]{0,40})|(?<divider>[^\\s가-힣A-Za-z0-9])");

    /** A noun with 하다 or 되다 in one of its forms. */
    private static final Pattern VERBAL = Pattern.compile(
            "(?<noun>[가-힣A-Za-z0-9]{2,20}?)"
                    + "(?:(?:하|되)(?:고|며|여|는|기|면|던|신|실|였\\S*|시\\S*|게|거나|도록|지|여\\S*)|[한할함된될됨]|해|했\\S*|됐\\S*|해서|해요|해야|합니다|됩니다|해보신|해본|시키\\S*|시켜\\S*|시킨)");

    /** Nouns that only look like such a verb. */
    private static final Pattern NO_VERB =
            Pattern.compile(".*(?:권한|제한|기한|역할|분할|이해|상해|재해|피해|방해|포함|결함|보관함|은행|여행|비행|진행|현행)");

    /** Particles that are cut off, each where its sound fits the syllable before. */
    private static final Pattern PARTICLE =
            Pattern.compile("(?:에서의?|에게서?|으로서?|으로써|로서|로써|[와과에로]의|까지|부터|에는|에도|이나|이고|이며|[을를이가은는의에와과로나])$");

    /** Nouns that end in what sounds like a particle. */
    private static final Pattern NO_PARTICLE = Pattern.compile(
            ".*(?:[회협문강논동합주결]의|[회진경통선항활]로|[학내외안치]과|평가|단가|원가|물가|국가|전문가|작가|어린이|나이|높이|길이|놀이|차이|사이|손잡이|은행|코로나|바나나|사우나)");

    private static final Pattern PREDICATE = Pattern.compile(
            ".*(?:니다|[어아여해]야|[으하되이있]면|세요|어요|아요|해요|예요|지요|이다|있다|없다|으신|으실|하신|보신|계신|싶은|있고|있으며|있는|없이|다루\\S*|다룬|만들\\S*|[보하되]게|만드\\S*|이끄\\S*|갖춘|갖추\\S*|아는|쓰는|맞는|맞춘|돕는|세우\\S*|끌어\\S*|뽑을|기르는|거나|면서|도록|려는|으며|아서|어서|여서|하며|처럼|[아어여와워려겨쳐켜]본|내는|나는|나누\\S*|미치는|이르는|높이\\S*|줄이\\S*|늘리\\S*|살리\\S*|바꾸\\S*|지키\\S*|찾아\\S*|모으\\S*|배우\\S*|즐기\\S*|가진|가지\\S*)");

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,%+'-]*+(?:[가-힣].*+)?");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9&+#.'-]*");

    /** 통계적 공정 관리 is asked of 공정 관리. */
    private static final Pattern ADJECTIVAL = Pattern.compile("[가-힣]{2,4}적");

    private static final int MOST_WORDS = 3;
    private static final int LONGEST_WORD = 15;
    private static final int LONGEST = 30;

    private KoreanPhrases() {}

    /** The phrases of an item, in order. */
    static List<String> of(String item) {
        List<String> phrases = new ArrayList<>();
        List<String> words = new ArrayList<>();
        Matcher tokens = TOKEN.matcher(item);
        while (tokens.find()) {
            if (tokens.group("word") == null) {
                end(words, phrases::add);
            } else {
                take(stripped(tokens.group("word")), words, phrases::add);
            }
        }
        end(words, phrases::add);
        return phrases;
    }

    private static void take(String word, List<String> words, Consumer<String> found) {
        String bare = withoutParticle(word);
        Matcher verbal = VERBAL.matcher(word);
        if (HARD.contains(word) || HARD.contains(bare) || isNumber(word)) {
            end(words, found);
        } else if (!NO_VERB.matcher(word).matches() && verbal.matches()) {
            if (!HARD.contains(verbal.group("noun"))) {
                words.add(verbal.group("noun"));
            }
            end(words, found);
        } else if (PREDICATE.matcher(word).matches() || word.endsWith("는") || bare.length() > LONGEST_WORD) {
            end(words, found);
        } else {
            words.add(bare);
            // "데이터의 품질" is one thing, "데이터를 품질" is not
            if (!bare.equals(word)) {
                end(words, found);
            }
        }
    }

    private static void end(List<String> words, Consumer<String> found) {
        while (words.size() > 1 && CUT.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        if (words.size() >= MOST_WORDS && ADJECTIVAL.matcher(words.get(0)).matches()) {
            words.remove(0);
        }
        if (words.size() >= MOST_WORDS && LIGHT.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        List<String> last = words.subList(Math.max(0, words.size() - MOST_WORDS), words.size());
        String phrase = String.join(" ", last);
        boolean says = phrase.length() <= LONGEST
                && (last.size() > 1 || (last.size() == 1 && phrase.length() > 1 && !LIGHT.contains(phrase)));
        if (says) {
            found.accept(phrase);
        }
        words.clear();
    }

    private static String withoutParticle(String word) {
        if (LATIN.matcher(word).matches() || NO_PARTICLE.matcher(word).matches()) {
            return word;
        }
        Matcher particle = PARTICLE.matcher(word);
        if (!particle.find() || particle.start() == 0) {
            return word;
        }
        char before = word.charAt(particle.start() - 1);
        boolean hangul = Hangul.isSyllable(before);
        boolean enough = particle.start() > 1
                || !hangul
                || "을를에".indexOf(particle.group().charAt(0)) >= 0;
        return enough && (!hangul || fits(before, particle.group())) ? word.substring(0, particle.start()) : word;
    }

    /** 은, 이, 을, 과 and 으로 follow a consonant, 는, 가, 를, 와 and 로 a vowel. */
    private static boolean fits(char before, String particle) {
        char first = particle.charAt(0);
        boolean closed = Hangul.hasFinalConsonant(before);
        if ("을은과이으".indexOf(first) >= 0) {
            return closed;
        }
        return "를는와가나".indexOf(first) < 0 || !closed;
    }

    private static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches();
    }

    private static String stripped(String word) {
        int end = word.length();
        while (end > 0 && ".'-&".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }
}
