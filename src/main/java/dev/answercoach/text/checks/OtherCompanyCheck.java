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
        return Companies.in(sentence).stream()
                .filter(place -> !isSame(place.in(sentence), company))
                .map(place -> finding(place, sentence, offset, company))
                .toList();
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
