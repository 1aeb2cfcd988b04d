package dev.answercoach.text.words;

import dev.answercoach.text.ResourceList;
import dev.answercoach.text.Span;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Knows how Korean words of foreign origin look and which of them are ordinary.
 *
 * <p>Most Korean nouns are Sino-Korean, and some four hundred syllables are their only building stones. A noun made of
 * other syllables (크, 플, 엘, 벨 …) was transliterated; if it is also no ordinary loanword it is most likely a name, known
 * to the lexicon or not: 폴라리스, 테라폼, 플링크.
 */
final class Loanwords {
    /** Syllables that no Sino-Korean reading has and native nouns seldom have. */
    private static final String FOREIGN = "크트스프베르브드즈츠티디레케네테퍼터커버머러너셔쳐져워웨웹쉬슈쥬츄큐튜듀뷰뮤플블클글틀슬플흘펠멜델벨젤헬렐넬켈텔셀엘웰빌딜릴킬틸힐콜톨폴볼롤놀쿨툴풀룰불"
            + "팩랙잭캑넥덱렉벡섹엑젝텍펙켓넷겟셋젯펫헷멧벳렛컷샷핏빗킷닛릿밋싯팟앱랩맵갭캡탭팁칩힙팅링닝밍싱킹핑딩팬밴맨캔랜탠샌챈젠켄텐펜벤멘렌넨덴엔쉘셸폰톤콘런던턴펀컨션숀쿠쿼퀀퀄퀵콰퀘"
            + "카캄캠캘칼캐커케코쿄타탐탬탤탈태파팜패페포푸피팝팔필핀픽핏믹닉릭틱빅픽식윅닥덕럭벅컵펍럽헙텀범섬펌컴톰봄홈폼롬봇폿롯옷켈섀섈섐쇼숍슐슨튼븐른든큰픈젼죠쵸얀욘위윈윌윙왓왑웍웜웰햄햇헐훅횬뉴뉼류률륨늄튬듐볼벨르렘템젬엠셈펨혼윤킨틴빈딘린닌핀잰쟈쟝젝져";

    /** Of the above, those that Sino-Korean or native nouns do use; they count only beside a truly foreign one. */
    private static final String SHARED = "글슬불너네태포피파패타칼탈팔섬범봄옷위윤혼로류률빈린식닥덕식져든른큰런던풀놀싱밍앱르러터버드스프필캐코쇼";

    private static final Set<String> ORDINARY = ResourceList.words(Loanwords.class, "loanwords.txt");
    private static final Set<String> ATTACHMENTS = ResourceList.words(Loanwords.class, "attachments.txt");

    private static final Span NONE = new Span(0, 0);

    /** Shorter words look like too many others. */
    private static final int SHORTEST = 3;

    private Loanwords() {}

    static boolean isOrdinary(String word) {
        return ORDINARY.contains(word);
    }

    /** Whether a word of Hangul alone, without particles, looks transliterated. */
    static boolean looksForeign(String word) {
        if (word.length() < SHORTEST) {
            return false;
        }
        int foreign = 0;
        int surely = 0;
        for (int i = 0; i < word.length(); i++) {
            if (FOREIGN.indexOf(word.charAt(i)) >= 0) {
                foreign++;
                surely += SHARED.indexOf(word.charAt(i)) < 0 ? 1 : 0;
            }
        }
        return foreign * 2 >= word.length() && (surely >= 1 && foreign >= 2);
    }

    /**
     * The part of a noun that looks like an unknown foreign name, empty where none does. Ordinary words and what
     * {@code known} accepts are cut off at both ends first, so that 폴라리스서버 is judged by 폴라리스.
     */
    static Span strangePart(String noun, Predicate<String> known) {
        if (noun.length() < SHORTEST || !hasForeign(noun) || isFamiliar(noun, known)) {
            return NONE;
        }
        int start = 0;
        int end = noun.length();
        boolean cut = true;
        while (cut && start < end) {
            int head = familiarHead(noun.substring(start, end), known);
            start += head;
            int tail = familiarTail(noun.substring(start, end), known);
            end -= tail;
            cut = head + tail > 0;
        }
        String rest = noun.substring(start, end);
        if (looksForeign(rest) || looksForeign(ending(rest))) {
            return new Span(start, end);
        }
        boolean shortRest = !rest.isEmpty() && rest.length() < SHORTEST && noun.length() > SHORTEST;
        boolean strange = shortRest && (isSurelyForeign(rest) || (hasForeign(rest) && looksForeign(noun)));
        return strange ? new Span(0, noun.length()) : NONE;
    }

    /** A long name may begin with native syllables: 누리베이커스. */
    private static String ending(String word) {
        final int syllables = 4;
        return word.substring(Math.max(0, word.length() - syllables));
    }

    private static int familiarHead(String word, Predicate<String> known) {
        for (int length = word.length(); length > 1; length--) {
            if (isFamiliar(word.substring(0, length), known)) {
                return length;
            }
        }
        return 0;
    }

    private static int familiarTail(String word, Predicate<String> known) {
        for (int start = 0; start < word.length(); start++) {
            String tail = word.substring(start);
            if (ATTACHMENTS.contains(tail) || (tail.length() > 1 && isFamiliar(tail, known))) {
                return tail.length();
            }
        }
        return 0;
    }

    private static boolean isFamiliar(String word, Predicate<String> known) {
        return ORDINARY.contains(word) || ATTACHMENTS.contains(word) || known.test(word);
    }

    private static boolean hasForeign(String word) {
        return word.chars().anyMatch(syllable -> FOREIGN.indexOf(syllable) >= 0);
    }

    private static boolean isSurelyForeign(String word) {
        return word.chars().allMatch(syllable -> FOREIGN.indexOf(syllable) >= 0 && SHARED.indexOf(syllable) < 0);
    }
}
