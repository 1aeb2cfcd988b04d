package dev.answercoach.text.words;

import dev.answercoach.text.Hangul;
import dev.answercoach.text.Language;
import dev.answercoach.text.ResourceList;
import dev.answercoach.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names and ideas that are known by several spellings, in Latin and in Hangul: 쿠버네티스 is Kubernetes is k8s. It is
 * read from {@code names.tsv}, {@code locations.tsv} and {@code concepts.tsv}, whose heads say how they are written.
 */
public final class NameLexicon {
    /** What a name is the name of. An idea is no name, but has spellings like one. */
    public enum Kind {
        TECHNOLOGY,
        PRODUCT,
        COMPANY,
        SCHOOL,
        CERTIFICATE,
        PRIZE,
        ROLE,
        LOCATION,
        CONCEPT
    }

    /**
     * A name.
     *
     * @param kind what it is the name of
     * @param spellings how it is written, the usual way first
     */
    public record Name(Kind kind, List<String> spellings) {
        public Name {
            spellings = List.copyOf(spellings);
        }

        public String usual() {
            return spellings.get(0);
        }
    }

    /**
     * A name in a text.
     *
     * @param name the name
     * @param span where it stands, without particles
     */
    public record Place(Name name, Span span) {}

    /** How carefully a text is read. */
    enum Reading {
        /** A spelling that is also an ordinary word counts only where it looks like a name. */
        STRICT,
        /** It always counts: what the user may have meant is nothing new. */
        LENIENT
    }

    /** A spelling in the index, and whether it is an ordinary word too. */
    private record Spelling(Name name, String written, boolean ambiguous) {}

    private static final String SEPARATORS = " -./&_'·";
    /** A Hangul spelling of this many syllables is never part of an ordinary word. */
    private static final int UNMISTAKABLE = 4;
    /** From this length on a Hangul spelling is also found inside a word: 사내카카오톡. */
    private static final int FOUND_INSIDE = 3;

    private static final int LONGEST_LOANWORD = 10;

    /** What may stand between the end of a sentence and the first word of the next. */
    private static final String LEADING = " \t\"'“‘”’(*•-–0123456789)";

    private static final String COUNTERS = "대명건번회개장시분초층살석점곳";

    private static final Pattern NUMERAL = Pattern.compile("[0-9한두세네섯곱덟홉열몇러] ?$");

    private static final int LONGEST_LEADING = 16;

    private static final String ENDING = ".!?:;\n";

    /** Two units are numbered so far; that two pairs may share a number costs but time. */
    private static final int PAIRS = 1 << 16;

    private static final int HASHES = 1 << 20;

    private final Map<String, Spelling> spellings = new HashMap<>();
    /** Every beginning of a spelling, so that a reader of a text knows when to stop. */
    private final Set<String> beginnings = new HashSet<>();
    /** Their hash codes, cut short: a look at one bit tells of most words that they begin no spelling. */
    private final BitSet hashes = new BitSet(HASHES);

    /** The first two units of spellings, as {@link #pair} numbers them: most places of a text begin none, and are left at once. */
    private final BitSet pairs = new BitSet(PAIRS);
    /** The spellings of one unit. */
    private final BitSet singles = new BitSet();

    private final List<Name> names = new ArrayList<>();
    private final Set<String> loanwords = ResourceList.words(NameLexicon.class, "loanwords.txt");
    private final Set<String> attachments = ResourceList.words(NameLexicon.class, "attachments.txt");

    private NameLexicon() {
        Stream.of("names.tsv", "companies.tsv", "certificates.tsv", "tools.tsv", "locations.tsv", "concepts.tsv")
                .forEach(this::read);
        for (String key : spellings.keySet()) {
            for (int end = 1; end <= key.length(); end++) {
                beginnings.add(key.substring(0, end));
                hashes.set(key.substring(0, end).hashCode() & (HASHES - 1));
            }
            if (key.length() == 1) {
                singles.set(key.charAt(0));
            } else {
                pairs.set(pair(key.charAt(0), key.charAt(1)));
            }
        }
    }

    /** The lexicon of the house, read at first use. */
    public static NameLexicon standard() {
        return Standard.LEXICON;
    }

    private static final class Standard {
        static final NameLexicon LEXICON = new NameLexicon();
    }

    /** Every name, in the order of the lists. */
    public List<Name> names() {
        return List.copyOf(names);
    }

    /** The name that is spelled so, whatever the case, the spaces and the hyphens. */
    public Optional<Name> named(String spelling) {
        return Optional.ofNullable(spellings.get(spaced(spelling))).map(Spelling::name);
    }

    /** The names and ideas of a plain text, in order and without overlap. */
    public List<Place> find(String text) {
        return find(text, Reading.STRICT);
    }

    List<Place> find(String text, Reading reading) {
        boolean english = Language.of(text) == Language.EN;
        List<Place> places = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Optional<Place> place = startsAt(text, at) && beginsSpelling(text, at)
                    ? longestAt(text, at, reading, english)
                    : Optional.empty();
            place.ifPresent(places::add);
            at = place.map(found -> found.span().end()).orElse(at + 1);
        }
        return places;
    }

    private Optional<Place> longestAt(String text, int at, Reading reading, boolean english) {
        boolean insideWord = at > 0 && Hangul.isSyllable(text.charAt(at)) && Hangul.isSyllable(text.charAt(at - 1));
        Optional<Place> best = Optional.empty();
        StringBuilder key = new StringBuilder();
        int hash = 0;
        for (int end = at; end < text.length(); end++) {
            char unit = text.charAt(end);
            boolean separator = end > at && SEPARATORS.indexOf(unit) >= 0;
            if (separator && key.charAt(key.length() - 1) == ' ') {
                if (unit == '&' || (unit == ' ' && text.charAt(end - 1) == '&')) {
                    continue;
                }
                break;
            }
            if (!separator && !isNameUnit(unit)) {
                break;
            }
            key.append(separator ? ' ' : Character.toLowerCase(unit));
            hash = 31 * hash + key.charAt(key.length() - 1);
            if (!hashes.get(hash & (HASHES - 1)) || !beginnings.contains(key.toString())) {
                break;
            }
            Spelling spelling = separator ? null : spellings.get(key.toString());
            Span span = new Span(at, end + 1);
            if (spelling == null || (insideWord && (span.length() < FOUND_INSIDE || isInLoanword(text, span)))) {
                continue;
            }
            if (reading == Reading.LENIENT
                    ? endsWord(text, span) || isPlural(text, span)
                    : isName(text, span, spelling, english)) {
                best = Optional.of(new Place(spelling.name(), span));
            }
        }
        return best;
    }

    /** 러스트 in 일러스트로 is no name. */
    private boolean isInLoanword(String text, Span span) {
        if (span.start() < 2 || !Hangul.isSyllable(text.charAt(span.start() - 2))) {
            // behind one syllable: 러스트 in 트러스트
            return true;
        }
        int start = span.start();
        while (start > 0 && span.start() - start < LONGEST_LOANWORD && Hangul.isSyllable(text.charAt(start - 1))) {
            start--;
        }
        int longest = Math.min(text.length(), span.end() + LONGEST_LOANWORD);
        for (int end = span.end(); end <= longest; end++) {
            if (loanwords.contains(text.substring(start, end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNameUnit(char unit) {
        return Character.isLetterOrDigit(unit) || unit == '+' || unit == '#' || unit == '.';
    }

    private static boolean startsAt(String text, int at) {
        char unit = text.charAt(at);
        if (Hangul.isSyllable(unit)) {
            return true;
        }
        if (!Character.isLetterOrDigit(unit) && unit != '.') {
            return false;
        }
        return at == 0 || !isLatinOrDigit(text.charAt(at - 1));
    }

    private boolean beginsSpelling(String text, int at) {
        char first = Character.toLowerCase(text.charAt(at));
        if (singles.get(first) || at + 1 == text.length()) {
            return singles.get(first);
        }
        char second = text.charAt(at + 1);
        return pairs.get(pair(first, SEPARATORS.indexOf(second) >= 0 ? ' ' : Character.toLowerCase(second)));
    }

    private static int pair(char first, char second) {
        return (first * 31 + second) % PAIRS;
    }

    private boolean isName(String text, Span span, Spelling spelling, boolean english) {
        if (Hangul.isSyllable(text.charAt(span.end() - 1))) {
            return isHangulName(text, span, spelling);
        }
        if (!endsWord(text, span) || (english && isPlainWord(span.in(text), spelling))) {
            return false;
        }
        if (!english || !spelling.ambiguous()) {
            return true;
        }
        return span.in(text).equals(spelling.written()) && !startsSentence(text, span.start());
    }

    /** A word of the dictionary in lower case is that word, though a name is written with capitals: soil, retrofit. */
    private static boolean isPlainWord(String text, Spelling spelling) {
        return !text.equals(spelling.written())
                && text.equals(text.toLowerCase(Locale.ROOT))
                && EnglishWords.isListed(text);
    }

    /** Whether what follows in the same word may follow a name: nothing, particles, or a word that names go before. */
    private boolean isHangulName(String text, Span span, Spelling spelling) {
        if (span.length() == 2 && isCounted(text, span)) {
            return false;
        }
        String tail = HangulWords.wordFrom(text, span.end());
        if (spelling.ambiguous() && isVerb(span.in(text) + tail)) {
            return false;
        }
        if (tail.isEmpty() || Particles.isParticle(tail)) {
            return true;
        }
        if (spelling.ambiguous()) {
            return false;
        }
        int syllables = span.length();
        return syllables >= UNMISTAKABLE
                || startsWithWord(tail)
                || (tail.length() > 1 && KoreanNouns.isListed(Particles.noun(tail)));
    }

    /** In 세 대만 the first syllable is what is counted. */
    private static boolean isCounted(String text, Span span) {
        return COUNTERS.indexOf(text.charAt(span.start())) >= 0
                && NUMERAL.matcher(text.substring(Math.max(0, span.start() - 2), span.start()))
                        .find();
    }

    /** 타다가 is a form of 타다 rather than a company with a particle. */
    private static boolean isVerb(String word) {
        return word.endsWith("다가") && KoreanDictionary.isVerbForm(word);
    }

    private boolean startsWithWord(String tail) {
        for (int end = tail.length(); end > 0; end--) {
            String head = tail.substring(0, end);
            if (attachments.contains(head) || (end > 1 && (loanwords.contains(head) || spellings.containsKey(head)))) {
                return true;
            }
        }
        return false;
    }

    /** Latin spellings end where a word ends; a Hangul one may be followed by anything that the reading allows. */
    private static boolean endsWord(String text, Span span) {
        if (span.end() == text.length() || Hangul.isSyllable(text.charAt(span.end() - 1))) {
            return true;
        }
        char next = text.charAt(span.end());
        boolean plural = next == 's'
                && Character.isUpperCase(text.charAt(span.end() - 1))
                && (span.end() + 1 == text.length() || !isLatinOrDigit(text.charAt(span.end() + 1)));
        return plural || !isLatinOrDigit(next);
    }

    /** freelancers, managers: the writer has the name. */
    private static boolean isPlural(String text, Span span) {
        return text.charAt(span.end()) == 's'
                && (span.end() + 1 == text.length() || !isLatinOrDigit(text.charAt(span.end() + 1)));
    }

    private static boolean isLatinOrDigit(char unit) {
        return Character.isLetterOrDigit(unit) && !Hangul.isHangul(unit);
    }

    /** Whether the word at this place is the first of a sentence or line, list marks and quotation marks apart. */
    static boolean startsSentence(String text, int at) {
        int before = at - 1;
        while (before >= 0
                && at - before <= LONGEST_LEADING
                && text.charAt(before) != '\n'
                && LEADING.indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        return before < 0 || ENDING.indexOf(text.charAt(before)) >= 0;
    }

    private void read(String resource) {
        Kind kind = Kind.CONCEPT;
        for (String line : ResourceList.lines(NameLexicon.class, resource)) {
            if (line.startsWith("[")) {
                kind = Kind.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
            } else {
                add(kind, List.of(line.split(" *\\| *")));
            }
        }
    }

    private void add(Kind kind, List<String> marked) {
        List<String> written = marked.stream().map(NameLexicon::unmarked).toList();
        Name name = new Name(kind, written);
        names.add(name);
        for (String mark : marked) {
            Spelling spelling = new Spelling(name, unmarked(mark), mark.startsWith("="));
            String spaced = spaced(spelling.written());
            spellings.putIfAbsent(spaced, spelling);
            spellings.putIfAbsent(spaced.replace(" ", ""), spelling);
        }
    }

    private static String unmarked(String spelling) {
        return spelling.startsWith("=") ? spelling.substring(1) : spelling;
    }

    /** Lower case, every separator inside it a space; the point of .NET belongs to the name. */
    private static String spaced(String spelling) {
        String joined = spelling.replace(" & ", " ");
        StringBuilder key = new StringBuilder(joined.length());
        for (int i = 0; i < joined.length(); i++) {
            char unit = joined.charAt(i);
            boolean separator = i > 0 && SEPARATORS.indexOf(unit) >= 0;
            key.append(separator ? ' ' : Character.toLowerCase(unit));
        }
        return key.toString();
    }
}
