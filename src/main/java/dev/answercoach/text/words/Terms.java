package dev.answercoach.text.words;

import dev.answercoach.text.Hangul;
import dev.answercoach.text.ResourceList;
import dev.answercoach.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a posting's term in a text however it is spaced and whatever particles its words carry: "코드 리뷰" stands in
 * "코드리뷰를", in "코드의 리뷰" and in "코드를 꼼꼼히 리뷰". A Latin word is found as a whole only, so that "Go" is not in
 * "Google"; an ordinary English one in its other forms too.
 */
final class Terms {
    private static final Pattern WORD = Pattern.compile("[가-힣]+|[A-Za-z0-9]+(?:[+#]{1,2}(?![A-Za-z0-9]))?");

    /** A Hangul term of so many syllables stands inside compounds too: 재계약 in 조기재계약. */
    private static final int FOUND_INSIDE = 3;
    /** What may stand between two words of a term: "CI/CD", "high-availability", "SLO (목표)". */
    private static final int MOST_SEPARATORS = 3;

    private static final int LONGEST_BETWEEN = 6;
    private static final int LONGEST_TAIL = 12;
    private static final int SHORTEST_STEM = 3;

    private static final String SENTENCE_MARKS = ".!?\n:;";
    /** How the first of two clauses ends: "코드를 쓰고 리뷰" speaks of two things. */
    private static final String CONNECTIVES = "고며서면다요";

    private static final Pattern VERBAL_TAIL = Pattern.compile("(?:하|되|시키|받|당하|했|됐|한|할|해|함|된|될|됨|합|됩|시켰|받았)[가-힣]{0,9}");
    /** One syllable behind a noun makes a noun of it: 보안팀, 물류비. */
    private static final String SUFFIXES = "팀부사자성률율비원과실력권론화용별형급장점업물품법서표안량값치";

    /** Ordinary words that begin as others do: 인사이트 says nothing of 인사. */
    private static final Set<String> LOANWORDS = ResourceList.words(Terms.class, "loanwords.txt");

    private static final Set<String> ENGLISH = ResourceList.words(Terms.class, "stopwords.txt");

    private final String text;
    /** The text in lower case, unit by unit, so that places stay what they are. */
    private final String lower;

    /** A word of a term as it is looked for. */
    private record Part(String form, boolean isHangul, boolean isInflected) {
        static Part of(String written) {
            boolean hangul = Hangul.isSyllable(written.charAt(0));
            boolean inflected = !hangul && written.chars().allMatch(unit -> unit >= 'a' && unit <= 'z');
            String form = written.toLowerCase(Locale.ROOT);
            return new Part(inflected ? stem(form) : form, hangul, inflected);
        }
    }

    private Terms(String text, String lower) {
        this.text = text;
        this.lower = lower;
    }

    static Terms of(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            lower.append(Character.toLowerCase(text.charAt(i)));
        }
        return new Terms(text, lower.toString());
    }

    /** Where the term stands first. */
    Optional<Span> find(String term) {
        List<Part> parts = parts(term);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Part first = parts.get(0);
        int syllables = parts.stream()
                .mapToInt(part -> part.isHangul() ? part.form().length() : 0)
                .sum();
        boolean inside = first.isHangul() && syllables >= FOUND_INSIDE;
        for (int at = lower.indexOf(first.form()); at >= 0; at = lower.indexOf(first.form(), at + 1)) {
            int end = begins(at, first, inside) ? matchedTo(at, parts) : -1;
            if (end >= 0 && isMeant(term, new Span(at, end))) {
                return Optional.of(new Span(at, end));
            }
        }
        return Optional.empty();
    }

    boolean contains(String term) {
        return find(term).isPresent();
    }

    /** Whether a word begins here, or the term may stand inside one. */
    private boolean begins(int at, Part first, boolean inside) {
        if (at == 0 || !isWordUnit(lower.charAt(at - 1))) {
            return true;
        }
        boolean sameScript = Hangul.isSyllable(lower.charAt(at - 1)) == first.isHangul();
        return !sameScript || inside;
    }

    /** The end of the term that begins here, -1 where it does not. */
    private int matchedTo(int start, List<Part> parts) {
        int at = start;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (i > 0) {
                at = reached(at, part, parts.get(i - 1));
            }
            if (at < 0 || !lower.startsWith(part.form(), at)) {
                return -1;
            }
            at = part.isHangul() ? at + part.form().length() : endOfLatin(at, part);
            if (at < 0) {
                return -1;
            }
        }
        boolean hangulLast = parts.get(parts.size() - 1).isHangul();
        boolean single = parts.size() == 1 && parts.get(0).form().length() < FOUND_INSIDE;
        return hangulLast && single && !isWholeWord(start, at) ? -1 : at;
    }

    /** Where the next word of a term begins: right here, behind particles and separators, or behind one word between. */
    private int reached(int from, Part next, Part before) {
        if (lower.startsWith(next.form(), from)) {
            return from;
        }
        int wordEnd = before.isHangul() ? endOfHangul(from) : from;
        if (wordEnd - from > LONGEST_TAIL) {
            return -1;
        }
        if (wordEnd > from && !Particles.isParticle(lower.substring(from, wordEnd))) {
            return -1;
        }
        int at = behindSeparators(wordEnd);
        if (at < 0 || lower.startsWith(next.form(), at)) {
            return at;
        }
        int between = endOfHangul(at);
        boolean adverb = next.isHangul()
                && before.isHangul()
                && between > at
                && between - at <= LONGEST_BETWEEN
                && CONNECTIVES.indexOf(lower.charAt(between - 1)) < 0;
        return adverb ? behindSeparators(between) : -1;
    }

    private int behindSeparators(int from) {
        int at = from;
        while (at < lower.length() && !isWordUnit(lower.charAt(at))) {
            boolean ends = SENTENCE_MARKS.indexOf(lower.charAt(at)) >= 0
                    && (lower.charAt(at) == '\n' || at + 1 == lower.length() || !isWordUnit(lower.charAt(at + 1)));
            if (ends || at - from == MOST_SEPARATORS) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private int endOfHangul(int from) {
        int at = from;
        while (at < lower.length() && at - from <= LONGEST_TAIL && Hangul.isSyllable(lower.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The end of the Latin word that begins here if it is this one, -1 where it is another. */
    private int endOfLatin(int from, Part part) {
        int end = from + part.form().length();
        if (!part.isInflected()) {
            char last = part.form().charAt(part.form().length() - 1);
            boolean marked = last == '+' || last == '#';
            boolean goesOn = end < lower.length() && (isLatin(lower.charAt(end)) || (!marked && isMarked(end)));
            return goesOn ? -1 : end;
        }
        while (end < lower.length() && isLatin(lower.charAt(end)) && end - from <= LONGEST_TAIL * 2) {
            end++;
        }
        return stem(lower.substring(from, end)).equals(part.form()) ? end : -1;
    }

    /** C in "C++" is another language. */
    private boolean isMarked(int at) {
        return (lower.charAt(at) == '+' || lower.charAt(at) == '#')
                && (at + 1 == lower.length() || !isLatin(lower.charAt(at + 1)));
    }

    /** Whether a short word has behind it only what may follow a noun. */
    private boolean isWholeWord(int start, int end) {
        int wordEnd = endOfHangul(end);
        String tail = lower.substring(end, wordEnd);
        if (tail.isEmpty()
                || Particles.isParticle(tail)
                || VERBAL_TAIL.matcher(tail).matches()) {
            return true;
        }
        String word = lower.substring(start, wordEnd);
        if (tail.length() == 1 || Particles.isParticle(tail.substring(1))) {
            return SUFFIXES.indexOf(tail.charAt(0)) >= 0;
        }
        return Particles.stems(word).stream().noneMatch(LOANWORDS::contains);
    }

    /** "IT" is not it, and "Go" is not go. */
    private boolean isMeant(String term, Span span) {
        return span.length() != term.length()
                || !ENGLISH.contains(term.toLowerCase(Locale.ROOT))
                || span.in(text).equals(term);
    }

    private static List<Part> parts(String term) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = WORD.matcher(Normalizer.normalize(term, Normalizer.Form.NFC));
        while (matcher.find()) {
            parts.add(Part.of(matcher.group()));
        }
        return parts;
    }

    /** What the forms of an ordinary English word share: manage, managed, managing; study, studies. */
    private static String stem(String word) {
        String stem = word;
        if (stem.length() > SHORTEST_STEM
                && stem.endsWith("s")
                && !stem.endsWith("ss")
                && !stem.endsWith("us")
                && !stem.endsWith("is")) {
            stem = stem.substring(0, stem.length() - 1);
        }
        for (String ending : List.of("ing", "ed")) {
            if (stem.length() > ending.length() + SHORTEST_STEM && stem.endsWith(ending)) {
                stem = stem.substring(0, stem.length() - ending.length());
            }
        }
        if (stem.endsWith("ie")) {
            stem = stem.substring(0, stem.length() - 2);
        } else if (stem.length() > SHORTEST_STEM && (stem.endsWith("e") || stem.endsWith("y"))) {
            stem = stem.substring(0, stem.length() - 1);
        }
        return stem;
    }

    private static boolean isWordUnit(char unit) {
        return Hangul.isSyllable(unit) || isLatin(unit);
    }

    private static boolean isLatin(char unit) {
        return (unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9');
    }
}
