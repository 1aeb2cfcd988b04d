package dev.answercoach.text.checks;

import dev.answercoach.text.Span;
import dev.answercoach.text.words.Companies;
import dev.answercoach.text.words.NameLexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Catches another company's name where the posting's should stand, the worst slip of who sends one answer to many.
 *
 * <p>A draft may well tell of former employers and customers, so a company counts only in a sentence that speaks of
 * applying: why, for what, and what is to come.
 */
public final class OtherCompanyCheck implements Check {
    private static final Pattern APPLYING = Pattern.compile(
            "지원(?:하|한|했|동기|을|합|이유)|입사(?: ?후|하|한다|를|이유)|합류|기여하|인재상|포부|일하고 싶|함께하고|성장하고 싶|되고 싶|겠습니다|귀사|비전에|가치에 공감|미션에"
                    + "|(?i:\\b(?:apply|applying|application|join|joining|contribute|excited|drawn to|your (?:team|company|mission)|want to work|would love|look forward)\\b)");

    /** What follows a company that is not applied to: 에서 일하며, 재직 중, 의 API를 연동한. */
    private static final Pattern PAST_BEHIND =
            Pattern.compile("[가-힣A-Za-z() ]{0,12}?(?:에서의?|에) ?(?:[가-힣0-9]{1,8} ?(?:년|개월|달|동안|간|으로|로) ?){0,2}"
                    + "(?:근무하|근무했|근무한|근무 ?경험|일하며|일하면서|일했|일한|인턴|재직|수행|배운|배웠|쌓은|쌓았|익힌|얻은|겪은|맡은|경험|실습|다니|거쳐|퇴사|담당)"
                    + "|(?:에서의?)? ?(?:재직|인턴|출신|근무|경력|퇴사|아르바이트)|(?:의|와|과|을|를)? ?(?:API|클라우드|플랫폼을|서비스를|앱을|데이터를|연동|거래|이용하|사용하|활용하|다루)"
                    + "|(?:을|를) (?:떠나|그만두|퇴사|거쳐|상대로|고객사로)");

    private static final Pattern PAST_BEFORE = Pattern.compile(
            "(?i)(?:\\b(?:worked|working|work|intern(?:ed|ship)?|employed|time|years?|months?|experience|career|role|job|position) (?:at|for|with)|\\bleft|\\bleaving|\\bfrom|\\bformer(?:ly)?(?: at)?|고객사인|거래처인|전 직장인) $");

    private static final int LOOK_BACK = 30;

    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]{1,2000}[.!?]?");

    @Override
    public List<Finding> find(Draft draft) {
        String company = draft.lexicon().company();
        if (company.isBlank()) {
            return List.of();
        }
        Matcher sentences = SENTENCE.matcher(draft.text());
        List<Finding> findings = new ArrayList<>();
        while (sentences.find()) {
            if (APPLYING.matcher(sentences.group()).find()) {
                findings.addAll(others(sentences.group(), sentences.start(), company));
            }
        }
        return findings;
    }

    private static List<Finding> others(String sentence, int offset, String company) {
        List<Span> companies = Companies.in(sentence);
        if (companies.stream().anyMatch(place -> isSame(place.in(sentence), company))) {
            // who names the posting's company means it; the other one is where he comes from or what he compares it
            // with
            return List.of();
        }
        return companies.stream()
                .filter(place -> !isPast(sentence, place))
                .map(place -> finding(place, sentence, offset, company))
                .toList();
    }

    /** Whether the writer worked there, or with what it makes. */
    private static boolean isPast(String sentence, Span company) {
        return PAST_BEHIND
                        .matcher(sentence)
                        .region(company.end(), sentence.length())
                        .lookingAt()
                || PAST_BEFORE
                        .matcher(sentence.substring(Math.max(0, company.start() - LOOK_BACK), company.start()))
                        .find();
    }

    /** Whether both are one company by their letters or by the lexicon: 토스 and Toss, 네오페이 and 네오페이(주). */
    private static boolean isSame(String written, String company) {
        Optional<NameLexicon.Name> named = NameLexicon.standard().named(written);
        boolean sameName = named.isPresent()
                && (NameLexicon.standard().named(company.strip()).equals(named)
                        || named.get().spellings().stream()
                                .anyMatch(spelling -> bare(company).contains(bare(spelling))));
        return sameName
                || bare(company).contains(bare(written))
                || bare(written).contains(bare(company));
    }

    private static Finding finding(Span place, String sentence, int offset, String company) {
        Span span = new Span(place.start() + offset, place.end() + offset);
        return new Finding(
                "other-company",
                span,
                Finding.Severity.ERROR,
                Map.of("company", place.in(sentence), "expected", company));
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^가-힣a-z0-9]", "");
    }
}
