package dev.answercoach.text.words;

import dev.answercoach.text.Hangul;
import dev.answercoach.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a question asks for, term by term, and which of it an answer never speaks of.
 *
 * <p>A good answer shows 책임감 without the word, so traits and the usual words of questions are no terms. What counts is
 * each part of a list ("수업 설계 경험과 학부모 소통 사례") and a name or technical idea, which cannot be shown without being said.
 */
public final class QuestionTerms {
    private static final Pattern KOREAN_PARTS =
            Pattern.compile("(?<=[가-힣A-Za-z0-9]{2}|[)\\]」』])(?:와|과|이랑|하고) |[,，·;]\\s?| 및 | 그리고 |[.?!]\\s?");

    private static final Pattern ENGLISH_PARTS =
            Pattern.compile("(?i)\\s+(?:and|as well as)\\s+|[,;?!]\\s*|\\.(?:\\s+|$)");

    /** Of alternatives an answer takes one. A slash between capitals belongs to a name: CI/CD, A/B. */
    private static final Pattern ALTERNATIVES = Pattern.compile(
            "또는|혹은|[가-힣] 등(?:[을의에과,]| )|[가-힣](?:이나|거나) |(?<=[가-힣]{2})나 |(?<![A-Z])/|/(?![A-Z])|/(?=[A-Z][a-z])|\\b(?i:or)\\b"
                    + "| (?:중|가운데)(?:에서)? (?:하나|한 ?가지|더 |가장|어느|어떤|무엇|택|골라|선택)");

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{3,30}+");

    private final List<QuestionPart> parts;

    private QuestionTerms(List<QuestionPart> parts) {
        this.parts = List.copyOf(parts);
    }

    /** Reads a question; one without terms, or an empty one, asks for nothing in particular. */
    public static QuestionTerms of(String question) {
        if (ALTERNATIVES.matcher(question).find()) {
            return new QuestionTerms(List.of());
        }
        boolean english = Language.of(question) == Language.EN;
        List<QuestionPart> parts = new ArrayList<>();
        (english ? ENGLISH_PARTS : KOREAN_PARTS)
                .splitAsStream(question)
                .forEach(part -> (english ? QuestionPart.english(part) : QuestionPart.korean(part, !parts.isEmpty()))
                        .ifPresent(parts::add));
        return new QuestionTerms(distinguished(parts));
    }

    /** What two parts ask for alike tells neither from the other: 예방 in 낙상 예방과 투약 오류 예방. */
    private static List<QuestionPart> distinguished(List<QuestionPart> parts) {
        Map<String, Integer> times = new HashMap<>();
        parts.forEach(part -> part.words().stream().distinct().forEach(word -> times.merge(word, 1, Integer::sum)));
        return parts.stream()
                .map(part -> part.withWords(part.words().stream()
                        .filter(word -> times.getOrDefault(word, 0) == 1)
                        .toList()))
                .toList();
    }

    /** The terms that the answer names in no form: not by a synonym, nor in the other language or script. */
    public List<String> unansweredIn(String answer) {
        if (answer.isBlank() || parts.stream().noneMatch(QuestionPart::isShown)) {
            return List.of();
        }
        // most terms are said plainly, and need no reading of the answer
        List<QuestionPart> unsaid =
                parts.stream().filter(part -> !isPlain(part, answer)).toList();
        if (unsaid.isEmpty()) {
            return List.of();
        }
        Vocabulary said = Vocabulary.of(answer);
        Set<String> bases = LATIN.matcher(answer)
                .results()
                .map(word -> EnglishWords.base(word.group().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
        List<QuestionPart> open = unsaid.stream()
                .filter(part -> part.words().stream()
                        .noneMatch(word ->
                                isSaid(word, said) || bases.contains(EnglishWords.base(word.toLowerCase(Locale.ROOT)))))
                .filter(part -> !isSaidOtherwise(part.text(), said) && !StandIns.answer(part, said))
                .toList();
        boolean paraphrased = isParaphrased(open, answer);
        return open.stream()
                .filter(part -> part.isShown() && (part.technical() || !paraphrased))
                .map(QuestionPart::text)
                .distinct()
                .toList();
    }

    /**
     * An answer that names none of several parts paraphrases the question, and only what is technical is surely left out;
     * but where that is left out, the answer is about something else.
     */
    private boolean isParaphrased(List<QuestionPart> open, String answer) {
        return open.size() == parts.size()
                && open.stream().noneMatch(QuestionPart::technical)
                && parts.stream().noneMatch(part -> part.witnesses().stream().anyMatch(answer::contains));
    }

    private static boolean isPlain(QuestionPart part, String answer) {
        return part.words().stream().anyMatch(word -> Hangul.isSyllable(word.charAt(0)) && answer.contains(word));
    }

    private static boolean isSaid(String word, Vocabulary said) {
        if (!Hangul.isSyllable(word.charAt(0))) {
            return said.knowsLatin(word)
                    || said.knowsLatin(EnglishWords.base(word))
                    || said.translates(word)
                    || isSaidOtherwise(word, said)
                    || (!QuestionPart.isTechnical(word) && said.forms().sharesBeginning(word));
        }
        return said.knowsHangul(word)
                || (word.length() > 2 && said.knowsHangul(word.substring(0, 2)))
                || said.isTranslated(word)
                || said.knowsSound(word)
                || isSaidOtherwise(word, said);
    }

    private static boolean isSaidOtherwise(String term, Vocabulary said) {
        return Stream.of(NameLexicon.standard().named(term))
                        .flatMap(Optional::stream)
                        .anyMatch(said::knows)
                || Synonyms.of(term).stream().anyMatch(said::knowsText);
    }
}
