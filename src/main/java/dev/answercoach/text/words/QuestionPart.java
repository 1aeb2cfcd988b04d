package dev.answercoach.text.words;

import dev.answercoach.text.Hangul;
import dev.answercoach.text.ResourceList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One part of a question.
 *
 * @param text its term as shown; empty where the part is a clause, which is only asked whether the answer speaks of it
 * @param words of which an answer must have one
 * @param technical whether it cannot be shown without being said
 * @param witnesses the words by which an answer shows that it speaks of the part
 */
record QuestionPart(String text, List<String> words, boolean technical, List<String> witnesses) {
    /** Words that ask, and traits that an answer shows without naming them. */
    private static final Set<String> ASKING = ResourceList.words(QuestionPart.class, "question-words.txt");

    /** Words at the end of a part that only frame it: 토익 점수, 퇴사율 관리 경험. */
    private static final Set<String> FRAMES = ResourceList.words(QuestionPart.class, "question-frames.txt");

    /** What may be asked of anybody in any words. */
    private static final Set<String> VAGUE = ResourceList.words(QuestionPart.class, "question-vague.txt");

    /** Words that say little of the noun behind them. */
    private static final Set<String> MODIFIERS = ResourceList.words(QuestionPart.class, "question-modifiers.txt");

    /** Qualities of the writer, which are terms of their own although questions use them every day. */
    private static final Set<String> SIDES = Set.of("strength", "strengths", "weakness", "weaknesses");

    /** Acronyms that an answer shows without saying them. */
    private static final Set<String> EVERYDAY = Set.of("SNS", "IT", "PC", "TV", "OA", "PPT");

    private static final Pattern WORD = Pattern.compile(
            "[가-힣]+|[A-Za-z][A-Za-z0-9+#.-]*(?:[/&][A-Za-z0-9+#]+)*(?:[A-Za-z0-9+#]|(?<=[A-Za-z]))(?<![.-])|[0-9](?:[A-Z](?![A-Za-z])|시그마)");

    /** Where what is asked for ends, and what is to be told of it begins. */
    private static final Pattern REST = Pattern.compile(
            "^(?:경험|사례|과정|방법|방안|이유|계기|점수|이해도|예시|생각|의견|견해|소감|태도|자세|각각|모두|함께|어떻게|어떤|왜|무엇|어디|얼마나|그때|업무|직무|대한|관한|위한|대해|관해|통한|위해|통해|대하여|관하여|관련|관련한|관련된|관점)(?:[가-힣]{0,3})$");

    private static final Set<String> AMONG = Set.of("중", "가운데", "중에서", "가운데서");

    /** How the English words before a term introduce it: your experience in lesson planning. */
    private static final Pattern INTRODUCTION = Pattern.compile(
            "(?i)^.{0,200}\\b(?:experience|experiences|experienced|example|examples|skills?|knowledge|understanding|background|work|approach|time|know|thoughts|views?)\\b(?: (?:you had|you have))? (?:in|with|of|on|for|to|about)\\b");

    /** Where an English term ends: performance in a web product. */
    private static final Pattern ENGLISH_REST =
            Pattern.compile("(?i)(?<=[a-z]{3}) (?:in|of|for|to|with|at|on|under|across|within) .*");

    /** Words that make a clause of an English part: the impact it had. */
    private static final Pattern ENGLISH_CLAUSE = Pattern.compile(
            "(?i)\\b(?:you|it|that|which|who|how|what|why|when|we|they|did|does|do|had|was|were|is|are)\\b(?! work\\b)");

    private static final Pattern ADNOMINAL = Pattern.compile("[가-힣]{2,}(?:한|하는|했던|된|되는|할|시킨|있는|없는|했는지)");

    /** The verbs with which questions ask: 쓰시오, 설명해, 서술하시오. */
    private static final Pattern ASKING_VERB = Pattern.compile(
            "^(?:쓰|적|설명|서술|기술|기재|작성|말|소개|제시|주|바랍|밝|공유|나열|논하|답|이야기|알려|들려|보)[가-힣]{0,6}(?:오|요|해|다|어|아|시오)$|^(?:알려|들려|보여|써|있나요|있습니까|있으신가요)$"
                    + "|^(?:쓰|적|밝히|(?:설명|서술|기술|제시|말|답|소개)하)(?:고|며|되)$");

    private static final Pattern OBJECT = Pattern.compile("[가-힣A-Za-z0-9/&]{2,12}(?:을|를|에서|에)");

    private static final Pattern ATTRIBUTE = Pattern.compile("(?:의|을|를|에|에서|한|된)$");

    /** 창의성 is shown by 창의적인. */
    private static final Pattern ADJECTIVAL = Pattern.compile("(?<=[가-힣]{2})(?:성|적)$");

    private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Z0-9/&+-]+|[A-Z][a-z]?&[A-Z]");

    /** From so many syllables on a noun is a compound, in which 해 need be no verb. */
    private static final int COMPOUND = 5;

    /** A word this short is a verb only with an ending that hardly a noun has: 낮춘, but 도록 and 개편. */
    private static final int SHORT = 2;

    private static final String VERBAL = "한된던는은춘운른린친킨힌긴낀닌든룬뀐쓴큰딘민";

    private static final int MOST_WORDS = 4;

    /** The object of a clause has no more words. */
    private static final int MOST_OBJECT = 3;

    boolean isShown() {
        return !text.isEmpty();
    }

    /** The same with fewer words, unless none would be left. */
    QuestionPart withWords(List<String> fewer) {
        return fewer.isEmpty() ? this : new QuestionPart(text, fewer, technical, witnesses);
    }

    static Optional<QuestionPart> english(String part) {
        String term = INTRODUCTION.matcher(part).replaceFirst("");
        if (!ENGLISH_CLAUSE.matcher(term).find()) {
            term = ENGLISH_REST.matcher(term).replaceFirst("");
        }
        List<String> words = words(term);
        boolean clause = ENGLISH_CLAUSE.matcher(term).find();
        Optional<QuestionPart> side = words.stream()
                .filter(word -> SIDES.contains(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(word -> new QuestionPart(word, List.of(word), false, List.of(word)));
        return side.or(() -> phrase(withoutFrame(words), clause, words))
                .or(() -> named(part, words))
                .or(() -> witness(words));
    }

    /** @param later whether another part stands before it, so that 중 means one of them and not a time */
    static Optional<QuestionPart> korean(String part, boolean later) {
        List<String> words = afterSetting(words(part), later);
        List<String> first = untilRest(words);
        List<String> asked = withoutFrame(first);
        return phrase(asked, asked.stream().anyMatch(QuestionPart::isClause), words)
                .map(term -> term.withWords(Stream.concat(term.words().stream(), traitsBefore(asked, first))
                        .toList()))
                .or(() -> named(part, words))
                .or(() -> objectOf(words))
                .or(() -> witness(words));
    }

    private static List<String> words(String part) {
        return WORD.matcher(part).results().map(MatchResult::group).toList();
    }

    /** Without where or when it was: 연구 과정에서의 창의성, 고객 응대 중 갈등을 해결한 경험. */
    private static List<String> afterSetting(List<String> words, boolean later) {
        for (int at = words.size() - 2; at > 0; at--) {
            String word = words.get(at);
            if (word.endsWith("에서의") || (!later && AMONG.contains(word))) {
                return words.subList(at + 1, words.size());
            }
        }
        return words;
    }

    private static List<String> untilRest(List<String> words) {
        int end = 0;
        boolean telling = false;
        while (end < words.size()) {
            String word = words.get(end);
            if (telling && (REST.matcher(word).matches() || AMONG.contains(word))) {
                break;
            }
            telling |= !isAsking(word);
            end++;
        }
        return words.subList(0, end);
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

    /** A trait before a term tells that the answer speaks of it: 윤리 of 윤리 의식. */
    private static Stream<String> traitsBefore(List<String> asked, List<String> first) {
        return first.stream()
                .takeWhile(word -> asked.isEmpty() || !word.equals(asked.get(0)))
                .map(QuestionPart::bare)
                .filter(word -> word.length() > 1 && KoreanNouns.isListed(word) && !VAGUE.contains(word));
    }

    /** The part as a phrase of nouns, if it is one. */
    private static Optional<QuestionPart> phrase(List<String> asked, boolean clause, List<String> part) {
        List<String> telling = asked.stream()
                .filter(word -> !isAsking(word))
                .map(word -> word.equals(asked.get(asked.size() - 1)) ? bare(word) : attributive(word))
                .toList();
        if (telling.isEmpty() || asked.size() > MOST_WORDS || clause) {
            return Optional.empty();
        }
        List<String> own =
                telling.stream().filter(word -> !MODIFIERS.contains(word)).toList();
        String last = bare(asked.get(asked.size() - 1));
        String text = Stream.concat(
                        asked.subList(0, asked.size() - 1).stream().map(QuestionPart::attributive), Stream.of(last))
                .collect(Collectors.joining(" "));
        boolean technical = isTechnical(text) || telling.stream().anyMatch(QuestionPart::isTechnical);
        return Optional.of(new QuestionPart(text, own.size() < 2 ? telling : own, technical, witnesses(part)));
    }

    /** Whether the word asks or frames and is no trait, which after a word of its own is part of the term: 학부모 소통. */
    private static boolean isAskingOutright(String word) {
        return word.length() == 1
                || REST.matcher(word).matches()
                || ASKING_VERB.matcher(word).find()
                || FRAMES.contains(bare(word))
                || (isAsking(word)
                        && (!Hangul.isSyllable(word.charAt(0)) || isClause(word) || !KoreanNouns.isListed(bare(word))));
    }

    /** Of a part that is a whole clause at most a name or an idea is a term. */
    private static Optional<QuestionPart> named(String part, List<String> words) {
        Optional<String> phrase = NameLexicon.standard().find(part).stream()
                .map(place -> place.span().in(part))
                .filter(term -> term.indexOf(' ') > 0 && !isAsking(term) && isTechnical(term))
                .filter(term -> words(term).stream().noneMatch(QuestionPart::isAsking))
                .findFirst();
        return phrase.or(() -> words.stream()
                        .map(QuestionPart::bare)
                        .filter(word -> !isAsking(word) && isTechnical(word))
                        .findFirst())
                .map(term -> new QuestionPart(term, List.of(term, headOf(term)), true, witnesses(words)));
    }

    /** The word of a term that alone tells what it is about: complaints of customer complaints, A/B of A/B 테스트. */
    private static String headOf(String term) {
        List<String> words = words(term);
        return words.stream()
                .filter(word -> ACRONYM.matcher(word).matches())
                .findFirst()
                .orElseGet(() -> words.get(words.size() - 1));
    }

    /** What a clause is about: 소통을 실천한 사례, 안전 교육을 담당한 경험, 실패에서 배운 점. */
    private static Optional<QuestionPart> objectOf(List<String> words) {
        int end = 0;
        while (end < words.size()
                && end < MOST_OBJECT
                && !OBJECT.matcher(words.get(end)).matches()) {
            end++;
        }
        if (end == MOST_OBJECT || end + 1 >= words.size()) {
            return Optional.empty();
        }
        List<String> object = words.subList(0, end + 1);
        if (object.stream().anyMatch(QuestionPart::isClause)) {
            return Optional.empty();
        }
        return end == 0 ? traitOf(words) : phrase(untilTelling(object), false, words);
    }

    /** Alone, an object is a term only as a word of the language, and then even a trait is one. */
    private static Optional<QuestionPart> traitOf(List<String> words) {
        String object = bare(words.get(0));
        return object.length() > 1 && KoreanNouns.isListed(object) && !VAGUE.contains(object)
                ? Optional.of(new QuestionPart(object, List.of(object), false, witnesses(words)))
                : Optional.empty();
    }

    /** Of 토질 시험 결과를 the first two; nothing of 고객의 신뢰를, which anybody may be asked for. */
    private static List<String> untilTelling(List<String> object) {
        List<String> asked = withoutFrame(object);
        boolean telling = !asked.isEmpty() && !VAGUE.contains(bare(asked.get(asked.size() - 1)));
        boolean about = asked.size() > 1 || (telling && !isAsking(object.get(object.size() - 1)));
        return about ? asked : List.of();
    }

    private static Optional<QuestionPart> witness(List<String> words) {
        List<String> telling = witnesses(words);
        return telling.isEmpty() ? Optional.empty() : Optional.of(new QuestionPart("", telling, false, telling));
    }

    private static List<String> witnesses(List<String> words) {
        return words.stream()
                .map(QuestionPart::bare)
                .filter(word -> word.length() > 1 && !VAGUE.contains(word) && !FRAMES.contains(word))
                .filter(word -> !REST.matcher(word).matches()
                        && !ASKING_VERB.matcher(word).find())
                .map(word -> ADJECTIVAL.matcher(word).replaceFirst(""))
                .filter(word -> Hangul.isSyllable(word.charAt(0)) || !isAsking(word))
                .toList();
    }

    private static boolean isAsking(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return ASKING.contains(lower)
                || ASKING.contains(EnglishWords.base(lower))
                || ASKING.contains(bare(word))
                || (Hangul.isSyllable(word.charAt(0))
                        && !isWord(word)
                        && (word.length() == 1 || Particles.stems(word).stream().anyMatch(ASKING::contains)));
    }

    /** A verb that a noun follows makes a clause of the part: 갈등을 해결한, 기획·제작한. */
    private static boolean isClause(String word) {
        if (!Hangul.isSyllable(word.charAt(0)) || isWord(word)) {
            return false;
        }
        boolean verbal = word.length() > SHORT || VERBAL.indexOf(word.charAt(word.length() - 1)) >= 0;
        return (verbal && HangulWords.noun(word).isEmpty())
                || ADNOMINAL.matcher(word).matches();
    }

    /** A noun before a noun has no particle but 의, so that the last syllable of 재시도 stays. */
    private static String attributive(String word) {
        return Hangul.isSyllable(word.charAt(0)) && ATTRIBUTE.matcher(word).find() ? bare(word) : word;
    }

    private static String bare(String word) {
        if (!Hangul.isSyllable(word.charAt(0)) || isWord(word)) {
            return word;
        }
        // 중대재해처벌법에 is no 중대재 that was done
        String bare = Particles.noun(word);
        boolean compound =
                bare.length() >= COMPOUND && !bare.equals(word) && KoreanNouns.areOrdinary(bare, piece -> false);
        return compound ? bare : HangulWords.nounOrSelf(word);
    }

    /** Whether it is a word as it stands, without a particle that could be taken off: 협력사, 시각화. */
    private static boolean isWord(String word) {
        return word.length() > SHORT
                && (KoreanNouns.isListed(word)
                        || NameLexicon.standard().named(word).isPresent());
    }

    /** An acronym, or a name or idea of the lexicon. */
    static boolean isTechnical(String term) {
        if (EVERYDAY.contains(term)) {
            return false;
        }
        // a question capitalises Python only where the language is meant
        boolean everyday = (term.equals(term.toLowerCase(Locale.ROOT)) && EnglishWords.isOrdinary(term))
                || KoreanNouns.isListed(term);
        return ACRONYM.matcher(term).matches()
                || (!everyday && NameLexicon.standard().named(term).isPresent());
    }
}
