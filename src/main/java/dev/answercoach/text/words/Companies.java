package dev.answercoach.text.words;

import dev.answercoach.text.Hangul;
import dev.answercoach.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the companies that a sentence about an application speaks of. */
public final class Companies {
    /** To whom one applies: X에 지원, X의 인재상, X와 함께 성장. */
    private static final Pattern APPLIED_TO = Pattern.compile(
            "(?<![가-힣A-Za-z0-9])(?<name>[가-힣A-Za-z0-9&]{2,14}?)(?:에 (?:지원|입사|기여)|에서 (?:일하고 싶|꿈을|성장하고 싶)|의 (?:인재상|비전|미션|핵심 ?가치|일원|구성원|성장에)|(?:와|과) 함께 (?:성장|일하))"
                    + "|\\b(?:apply(?:ing)? to|join(?:ing)?|work(?:ing)? (?:at|for)|contribute to) (?<english>[A-Z][A-Za-z&]{2,20})\\b");

    private Companies() {}

    /** The companies in the sentence: the well known, and whatever else is applied to and is no ordinary word. */
    public static List<Span> in(String sentence) {
        List<Span> found = new ArrayList<>();
        for (NameLexicon.Place place : NameLexicon.standard().find(sentence)) {
            if (place.name().kind() == NameLexicon.Kind.COMPANY) {
                found.add(place.span());
            }
        }
        Matcher applied = APPLIED_TO.matcher(sentence);
        while (applied.find()) {
            String group = applied.group("name") != null ? "name" : "english";
            Span span = new Span(applied.start(group), applied.end(group));
            if (isCompany(span.in(sentence)) && found.stream().noneMatch(span::overlaps)) {
                found.add(span);
            }
        }
        return List.copyOf(found);
    }

    private static boolean isCompany(String name) {
        if (NameLexicon.standard().named(name).isPresent()) {
            return false;
        }
        if (!Hangul.isSyllable(name.charAt(0))) {
            return Character.isUpperCase(name.charAt(0)) && !EnglishWords.isOrdinary(name);
        }
        return SuffixedNames.isName(name)
                || (!KoreanNouns.areOrdinary(name, piece -> false) && !HangulWords.isPredicate(name));
    }
}
