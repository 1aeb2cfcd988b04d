package dev.answercoach.text.words;

import dev.answercoach.text.QuickPattern;
import dev.answercoach.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells prizes by what is done with them: 대상을 받았습니다, 도지사 표창을 받았습니다. A prize that the draft gives to
 * somebody else (군수 표창을 받은 과장님) is new when the rewrite claims it.
 */
final class Honours implements NameRule {
    private static final String RECEIVED = "(?:을|를|도|까지)? ?(?:받|수상|수여받|탔|타며|차지|거머쥐|거머쥔|따냈|획득|안았|안으)";

    /** 과장님께서 받으신 is no claim of the writer. */
    private static final String OF_OTHERS = "(?:은|으신|으셨던|하신|하셨던) (?:[가-힣]{1,8} )?[가-힣]{1,8}(?:님|씨|께)";

    private static final String PRIZE = "(?:표창장?|상장|훈장|감사패|공로패|감사장|상)";

    /** Without this there is no honour, and looking for it costs least. */
    private static final QuickPattern SIGN = QuickPattern.of(PRIZE + RECEIVED);

    private static final Pattern HONOUR =
            Pattern.compile("(?<![가-힣A-Za-z0-9])(?:(?<giver>[가-힣A-Za-z]{2,12}) )?(?<honour>[가-힣A-Za-z]{0,8}" + PRIZE
                    + ")" + RECEIVED + "(?!" + OF_OTHERS + ")");

    /** A word with a particle gives no prize: 대회에서, 저는. */
    private static final Pattern BENT = Pattern.compile(".*(?:[을를은는의도로며고해한서여]|에|에서|부터|께|께서|에게|한테|이|가)");

    private static final QuickPattern ENGLISH = QuickPattern.of(
            "(?i)(?<!(?:\\d|hundred|thousand|million|billion) )\\b(?:won|win|winning|received|receiving|earned|awarded|took)(?: us| me| our team)? (?:(?:the|a|an|our|its|my|this|some|several|many|multiple|company|internal) ){0,3}"
                    + "(?<honour>(?:[a-z'’-]{2,20} ){0,5}(?:awards?|prizes?|medals?|scholarship|fellowship|trophy|honou?rs))\\b");

    private static final QuickPattern PLACE = QuickPattern.of("입선|특선|입상|우승");

    /** What one comes away with from a contest, said without a verb: 사진대전 입선. */
    private static final Pattern PLACED = Pattern.compile(
            "(?<honour>[가-힣A-Za-z]{2,14}(?:대전|대회|공모전|콘테스트|경연|전람회|비엔날레|해커톤)(?:에서)? (?:입선|특선|입상|우승|준우승))");

    private static final Pattern ENGLISH_PRIZE =
            Pattern.compile("(?i)\\b(?:award|prize|medal|scholarship|fellowship|trophy|honou?r|grant\\b|won )");
    /** 이상을, 향상을 and 영상을 are no prizes, but 신인상을 is one. */
    private static final String PRIZE_SYLLABLE = "(?:(?<![이향정일현항예보협영인비통증손가대])|(?<=신인))상";

    private static final Pattern KOREAN_PRIZE = Pattern.compile(
            PRIZE_SYLLABLE
                    + "(?:[을은과도,]|하고)|상금|포상|(?<![가-힣])[금은동]장[을 ,(]|수상|메달|입상|입선|특선|우승|표창|장학|[1-3]위|[1-3]등|(?:[금은동대]|우수|장려|특별|공로|모범|감사|최우수)상(?![가-힣])|감사[장패]|공로패|상장");

    @Override
    public List<Span> newIn(String rewrite, Vocabulary known) {
        List<Span> found = new ArrayList<>();
        boolean signed = SIGN.isIn(rewrite);
        Matcher honours = HONOUR.matcher(rewrite);
        while (signed && honours.find()) {
            newPart(honours, known).ifPresent(found::add);
        }
        boolean isPlaced = PLACE.isIn(rewrite);
        Matcher placed = PLACED.matcher(rewrite);
        while (isPlaced && placed.find()) {
            if (!isGrounded(known)) {
                found.add(new Span(placed.start("honour"), placed.end("honour")));
            }
        }
        QuickPattern.Search search = ENGLISH.in(rewrite);
        while (search.find()) {
            Matcher english = search.found();
            if (!known.knowsText(english.group("honour"))
                    && !known.knowsLatin(english.group("honour"))
                    && !known.matches(KOREAN_PRIZE)) {
                found.add(new Span(english.start("honour"), english.end("honour")));
            }
        }
        return found;
    }

    /** Whether the sources tell of any prize. */
    static boolean isGrounded(Vocabulary known) {
        return known.matches(KOREAN_PRIZE) || known.matches(ENGLISH_PRIZE);
    }

    private static Optional<Span> newPart(Matcher claim, Vocabulary known) {
        String honour = claim.group("honour");
        if (SuffixedNames.isGeneric(honour) && !honour.equals("대상")) {
            return Optional.empty();
        }
        String giver = claim.group("giver");
        boolean named = giver != null && !BENT.matcher(giver).matches() && !SuffixedNames.isOrdinaryHead(giver);
        Span whole = new Span(claim.start(named ? "giver" : "honour"), claim.end("honour"));
        boolean fresh = isClaimed(honour, known) ? named && !known.knowsText(giver) : !known.matches(ENGLISH_PRIZE);
        return fresh ? Optional.of(whole) : Optional.empty();
    }

    /** Whether the sources have the prize, and not only as somebody else's. 대상 is also a target: it takes the verb. */
    private static boolean isClaimed(String honour, Vocabulary known) {
        String prize = Pattern.quote(honour);
        String claim = honour.equals("대상") ? prize + RECEIVED : prize + "(?!" + RECEIVED + OF_OTHERS + ")";
        return known.matches(Pattern.compile(claim));
    }
}
