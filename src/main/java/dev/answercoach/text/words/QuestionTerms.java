package dev.answercoach.text.words;

import dev.answercoach.text.Hangul;
import dev.answercoach.text.Language;
import dev.answercoach.text.ResourceList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a question asks for, term by term.
 *
 * <p>A good answer shows 책임감 without the word, so traits and the usual words of questions are no terms. What counts is
 * each part of a list ("수업 설계 경험과 학부모 소통 사례") and a name or technical idea, which cannot be shown without being said.
 */
public final class QuestionTerms {
    /** Words that ask, and traits that an answer shows without naming them. */
    private static final Set<String> ASKING = ResourceList.words(QuestionTerms.class, "question-words.txt");

    private static final Pattern KOREAN_PARTS =
            Pattern.compile("(?<=[가-힣A-Za-z0-9]{2})(?:와|과|이랑|하고) |[,，·;]\\s?| 및 | 그리고 |[.?!]\\s?");

    private static final Pattern ENGLISH_PARTS = Pattern.compile("(?i)\\s+(?:and|as well as)\\s+|[,;.?!]\\s*");

    /** Of alternatives an answer takes one. */
    private static final Pattern ALTERNATIVES =
            Pattern.compile("또는|혹은|[가-힣] 등(?:[을의에과,]| )|[가-힣](?:이나|거나) |(?<=[가-힣]{2})나 |/|\\b(?i:or)\\b");

    /** Words that make a clause of an English part: the impact it had. */
    private static final Pattern ENGLISH_CLAUSE = Pattern.compile(
            "(?i)\\b(?:you|it|that|which|who|how|what|why|when|we|they|did|does|do|had|was|were|is|are)\\b(?! work\\b)");

    /** Words at the end of a part that only frame it: 토익 점수, 퇴사율 관리 경험. */
    private static final Set<String> FRAMES = Set.of(
            "경험",
            "사례",
            "과정",
            "방법",
            "방안",
            "이유",
            "계기",
            "점수",
            "활용",
            "이해도",
            "이해",
            "관리",
            "능력",
            "역량",
            "지식",
            "수준",
            "계획",
            "예시",
            "내용",
            "결과",
            "성과",
            "생각",
            "의견",
            "견해",
            "소감",
            "태도",
            "자세",
            "experience",
            "experiences",
            "skills",
            "example",
            "examples",
            "knowledge");

    /** Acronyms that an answer shows without saying them. */
    private static final Set<String> EVERYDAY = Set.of("SNS", "IT", "PC", "TV", "OA", "PPT");

    /** What links a term with what is asked of it: 감염 관리에 대한 생각. */
    private static final Set<String> LINKS = Set.of("대한", "관한", "위한", "대해", "관해", "통한", "대하여", "관하여");

    private static final Pattern WORD = Pattern.compile("[가-힣]+|[A-Za-z][A-Za-z0-9+#.-]*[A-Za-z0-9+#]|[A-Za-z]");

    /** How the English words before a term introduce it: your experience in lesson planning. */
    private static final Pattern INTRODUCTION = Pattern.compile(
            "(?i)^.{0,200}\\b(?:experience|experiences|experienced|example|examples|skills?|knowledge|understanding|background|work|approach|time)\\b(?: (?:you had|you have))? (?:in|with|of|on|for|to)\\b");

    /** Where an English term ends: performance in a web product. */
    private static final Pattern ENGLISH_REST =
            Pattern.compile("(?i)(?<=[a-z]{3}) (?:in|of|for|to|with|at|on|under|across|within) .*");

    private static final Pattern ADNOMINAL = Pattern.compile("[가-힣]{2,}(?:한|하는|했던|된|되는|할|시킨|있는|없는|했는지)");

    /** The verbs with which questions ask: 쓰시오, 설명해, 서술하시오. */
    private static final Pattern ASKING_VERB = Pattern.compile(
            "^(?:쓰|적|설명|서술|기술|기재|작성|말|소개|제시|주|바랍|밝|공유|나열|논하|답|이야기|알려|들려|보)[가-힣]{0,6}(?:오|요|해|다|어|아|시오)$");

    private static final Pattern OBJECT = Pattern.compile("[가-힣]{2,8}(?:을|를|에서|에)");

    /** What may be asked of anybody in any words. */
    private static final Set<String> VAGUE = Set.of(
            "문제", "목표", "성과", "역할", "업무", "직무", "회사", "조직", "기관", "본인", "자신", "경험", "상황", "과정", "결과", "노력", "기여", "사례",
            "이유", "가치", "핵심", "우리", "가장", "어려", "적어", "주십시오", "주세요", "각각", "함께", "최근", "점을", "방안", "갈등");

    /** 창의성 is shown by 창의적인. */
    private static final Pattern ADJECTIVAL = Pattern.compile("(?<=[가-힣]{2})(?:성|적)$");

    /** From so many syllables on a noun is a compound, in which 해 need be no verb. */
    private static final int COMPOUND = 5;

    private static final int MOST_WORDS = 4;

    /**
     * One term.
     *
     * @param text as shown; empty where the part is a clause, which is only asked whether the answer speaks of it
     * @param words of which an answer must have one
     * @param technical whether it cannot be shown without being said
     * @param part all words of its part of the question; an answer with one of them does not paraphrase it
     */
    private record Term(String text, List<String> words, boolean technical, List<String> part) {
        boolean isShown() {
            return !text.isEmpty();
        }
    }

    private final List<Term> terms;

    private QuestionTerms(List<Term> terms) {
        this.terms = List.copyOf(terms);
    }

    /** Reads a question; one without terms, or an empty one, asks for nothing in particular. */
    public static QuestionTerms of(String question) {
        if (ALTERNATIVES.matcher(question).find()) {
            return new QuestionTerms(List.of());
        }
        boolean english = Language.of(question) == Language.EN;
        Pattern parts = english ? ENGLISH_PARTS : KOREAN_PARTS;
        return new QuestionTerms(parts.splitAsStream(question)
                .map(part -> english ? englishTerm(part) : part)
                .flatMap(part -> term(part, english).stream())
                .toList());
    }

    /** The terms that the answer names in no form: not by a synonym, nor in the other language or script. */
    public List<String> unansweredIn(String answer) {
        if (answer.isBlank() || terms.stream().noneMatch(Term::isShown)) {
            return List.of();
        }
        // most terms are said plainly, and need no reading of the answer
        List<Term> unsaid =
                terms.stream().filter(term -> !isPlain(term, answer)).toList();
        if (unsaid.isEmpty()) {
            return List.of();
        }
        Vocabulary said = Vocabulary.of(answer);
        List<Term> open = unsaid.stream()
                .filter(term -> term.words().stream().noneMatch(word -> isSaid(word, said)))
                .filter(term -> !isSaidOtherwise(term.text(), said))
                .toList();
        // an answer that names none of several parts paraphrases the question, and only what is technical is surely
        // left out
        boolean paraphrased = open.size() == terms.size()
                && terms.stream().noneMatch(term -> witnesses(term.part()).anyMatch(answer::contains));
        return open.stream()
                .filter(term -> term.isShown() && (term.technical() || !paraphrased))
                .map(Term::text)
                .distinct()
                .toList();
    }

    private static String englishTerm(String part) {
        String term = INTRODUCTION.matcher(part).replaceFirst("");
        return ENGLISH_CLAUSE.matcher(term).find()
                ? term
                : ENGLISH_REST.matcher(term).replaceFirst("");
    }

    private static Optional<Term> term(String part, boolean english) {
        List<String> words =
                WORD.matcher(part).results().map(MatchResult::group).toList();
        List<String> framed = withoutFrame(words);
        List<String> telling = framed.stream()
                .filter(word -> !isAsking(word))
                .map(QuestionTerms::bare)
                .toList();
        boolean clause =
                english ? ENGLISH_CLAUSE.matcher(part).find() : framed.stream().anyMatch(QuestionTerms::isClause);
        if (telling.isEmpty() || framed.size() > MOST_WORDS || clause) {
            return technicalOf(words).or(() -> objectOf(words)).or(() -> witness(words));
        }
        String text = String.join(" ", framed.stream().map(QuestionTerms::bare).toList());
        return Optional.of(new Term(text, telling, telling.stream().anyMatch(QuestionTerms::isTechnical), words));
    }

    /** What of a part is the term: up to the word that frames it, from the first word that says something. */
    private static List<String> withoutFrame(List<String> words) {
        int end = words.size();
        while (end > 0 && isAskingOutright(words.get(end - 1))) {
            end--;
        }
        int start = 0;
        while (start < end && isAsking(words.get(start))) {
            start++;
        }
        return words.subList(start, end);
    }

    /** Whether the word asks or frames and is no trait, which after a word of its own is part of the term: 학부모 소통. */
    private static boolean isAskingOutright(String word) {
        return word.length() == 1
                || LINKS.contains(word)
                || ASKING_VERB.matcher(word).find()
                || FRAMES.contains(bare(word))
                || (isAsking(word)
                        && (!Hangul.isSyllable(word.charAt(0))
                                || isClause(word)
                                || !KoreanNouns.isListed(bare(word))
                                || ASKING_VERB.matcher(word).find()));
    }

    /** What a clause is about, where its first word is set off by a particle: 소통을 실천한 사례, 실패에서 배운 점. */
    private static Optional<Term> objectOf(List<String> words) {
        if (words.size() < 2 || !OBJECT.matcher(words.get(0)).matches()) {
            return Optional.empty();
        }
        String object = bare(words.get(0));
        return object.length() > 1 && KoreanNouns.isListed(object) && !VAGUE.contains(object)
                ? Optional.of(new Term(object, List.of(object), false, words))
                : Optional.empty();
    }

    /** The words by which an answer shows that it speaks of a part. */
    private static Stream<String> witnesses(List<String> words) {
        return words.stream()
                .map(QuestionTerms::bare)
                .filter(word -> word.length() > 1 && !VAGUE.contains(word) && !FRAMES.contains(word))
                .filter(word ->
                        !LINKS.contains(word) && !ASKING_VERB.matcher(word).find())
                .map(word -> ADJECTIVAL.matcher(word).replaceFirst(""))
                .filter(word -> Hangul.isSyllable(word.charAt(0)) || !isAsking(word));
    }

    private static Optional<Term> witness(List<String> words) {
        List<String> telling = witnesses(words).toList();
        return telling.isEmpty() ? Optional.empty() : Optional.of(new Term("", telling, false, telling));
    }

    /** Of a part that is a whole clause at most a name or an idea is a term. */
    private static Optional<Term> technicalOf(List<String> words) {
        return words.stream()
                .map(QuestionTerms::bare)
                .filter(word -> !isAsking(word) && isTechnical(word))
                .findFirst()
                .map(word -> new Term(word, List.of(word), true, words));
    }

    private static boolean isAsking(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return ASKING.contains(lower)
                || ASKING.contains(EnglishWords.base(lower))
                || ASKING.contains(bare(word))
                || (Hangul.isSyllable(word.charAt(0))
                        && (word.length() == 1 || Particles.stems(word).stream().anyMatch(ASKING::contains)));
    }

    /** A verb that a noun follows makes a clause of the part: 갈등을 해결한, 기획·제작한. */
    private static boolean isClause(String word) {
        return Hangul.isSyllable(word.charAt(0))
                && (HangulWords.noun(word).isEmpty() || ADNOMINAL.matcher(word).matches());
    }

    private static String bare(String word) {
        if (!Hangul.isSyllable(word.charAt(0))) {
            return word;
        }
        // 중대재해처벌법에 is no 중대재 that was done
        String bare = Particles.noun(word);
        boolean compound =
                bare.length() >= COMPOUND && !bare.equals(word) && KoreanNouns.areOrdinary(bare, piece -> false);
        return compound ? bare : HangulWords.nounOrSelf(word);
    }

    /** An acronym, or a name or idea of the lexicon. */
    private static boolean isTechnical(String term) {
        boolean acronym = term.length() > 1 && term.matches("[A-Z][A-Z0-9/&+-]+");
        if (EVERYDAY.contains(term)) {
            return false;
        }
        // a question capitalises Python only where the language is meant
        boolean everyday = (term.equals(term.toLowerCase(Locale.ROOT)) && EnglishWords.isOrdinary(term))
                || KoreanNouns.isListed(term);
        return acronym || (!everyday && NameLexicon.standard().named(term).isPresent());
    }

    private static boolean isPlain(Term term, String answer) {
        return term.words().stream().anyMatch(word -> Hangul.isSyllable(word.charAt(0)) && answer.contains(word));
    }

    private static boolean isSaid(String word, Vocabulary said) {
        if (!Hangul.isSyllable(word.charAt(0))) {
            return said.knowsLatin(word)
                    || said.knowsLatin(EnglishWords.base(word))
                    || said.translates(word)
                    || isSaidOtherwise(word, said)
                    || (!isTechnical(word) && said.sharesBeginning(word));
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
