package dev.answercoach.text.checks;

import dev.answercoach.text.Span;
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
        return NameLexicon.standard().find(sentence).stream()
                .filter(place -> place.name().kind() == NameLexicon.Kind.COMPANY)
                .filter(place -> !isSame(place, sentence, company))
                .map(place -> finding(place, sentence, offset, company))
                .toList();
    }

    private static boolean isSame(NameLexicon.Place place, String sentence, String company) {
        Optional<NameLexicon.Name> posting = NameLexicon.standard().named(company.strip());
        String written = bare(place.span().in(sentence));
        return posting.filter(place.name()::equals).isPresent()
                || bare(company).contains(written)
                || place.name().spellings().stream()
                        .anyMatch(spelling -> bare(company).contains(bare(spelling)));
    }

    private static Finding finding(NameLexicon.Place place, String sentence, int offset, String company) {
        Span span = new Span(place.span().start() + offset, place.span().end() + offset);
        return new Finding(
                "other-company",
                span,
                Finding.Severity.ERROR,
                Map.of("company", place.span().in(sentence), "expected", company));
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^가-힣a-z0-9]", "");
    }
}
