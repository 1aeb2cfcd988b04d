package dev.answercoach.text.words;

import dev.answercoach.text.Hangul;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the user wrote, seen as names: the known names in it, with all their other spellings, and every single word. What
 * a vocabulary knows is nothing new in a rewrite.
 */
final class Vocabulary {

    private static final Pattern ACRONYM = Pattern.compile("(?<![A-Za-z])[A-Z][A-Z0-9]{1,9}+(?![a-z])");
    private static final Pattern GAPS = Pattern.compile("[\\s_-]+");
    private static final Pattern BLANKS = Pattern.compile("[ \\t]+");

    /** What may stand between the two parts of a long name. */
    private static final int MOST_BETWEEN = 8;

    private static final int MOST_WORDS = 2_000;

    private final Set<NameLexicon.Name> names = new HashSet<>();
    private final Set<String> latin;
    /** The Latin words as the user wrote them, without other spellings. */
    private final Set<String> written;

    private final WrittenForms forms;

    private final Set<String> initials;
    private final String text;
    private final Pieces hangul;
    /** A long rewrite asks for the same words again and again, and each answer costs a search. */
    private final Map<String, Boolean> seen = new HashMap<>();

    private final Map<String, Boolean> seenLatin = new HashMap<>();
    private final Map<String, Boolean> seenText = new HashMap<>();
    private final Map<String, Boolean> matched = new HashMap<>();
    private final Map<String, Boolean> heard = new HashMap<>();
    private final Map<String, Boolean> strange = new HashMap<>();
    private final Map<String, Boolean> translated = new HashMap<>();
    private final Map<String, Integer> translatedBy = new HashMap<>();
    /** The nouns of Hangul in the sources; of a text longer than any answer the first. */
    private final List<String> words;

    private final Map<String, Boolean> englishOf = new HashMap<>();
    private final Map<String, Boolean> claimed = new HashMap<>();
    private @Nullable Set<String> acronyms;
    /** The first and the last syllables of the words, particles apart. */
    private final Set<String> edges;

    private final boolean korean;

    private final Map<String, Boolean> apart = new HashMap<>();

    private @Nullable String read;
    private List<NameLexicon.Place> readNames = List.of();

    private final Pieces compact;
    private final Pieces whole;
    private final SoundIndex sounds;
    private final Abbreviations abbreviations;

    private Vocabulary(String text) {
        this.text = text;
        SourceWords collected = new SourceWords();
        collected.add(text);
        edges = collected.edges();
        korean = text.chars().anyMatch(unit -> Hangul.isSyllable((char) unit));
        abbreviations = Abbreviations.of(collected.runs());
        words = collected.runs().stream()
                .limit(MOST_WORDS)
                .map(Particles::noun)
                .distinct()
                .toList();
        written = Set.copyOf(collected.latin());
        forms = WrittenForms.of(written);
        for (NameLexicon.Place place : NameLexicon.standard().find(text, NameLexicon.Reading.LENIENT)) {
            add(place.name(), collected);
            parts(place.span().in(text)).forEach(part -> add(part, collected));
        }
        latin = collected.latin();
        initials = collected.initials();
        sounds = SoundIndex.of(text);
        whole = new Pieces(text);
        compact = new Pieces(compact(text));
        // whole phrases too, so that a compound that the user spaced is found: 레디스 클러스터 for 레디스클러스터
        hangul = new Pieces(
                String.join("|", collected.runs()) + "|" + BLANKS.matcher(text).replaceAll(""));
    }

    private void add(NameLexicon.Name name, SourceWords collected) {
        if (names.add(name)) {
            name.spellings().forEach(collected::add);
        }
    }

    /** The names that a longer one begins or ends with: Galaxy of Galaxy Watch. */
    private static List<NameLexicon.Name> parts(String name) {
        List<NameLexicon.Name> parts = new ArrayList<>();
        for (int gap = name.indexOf(' '); gap > 0; gap = name.indexOf(' ', gap + 1)) {
            NameLexicon.standard().named(name.substring(0, gap)).ifPresent(parts::add);
            NameLexicon.standard().named(name.substring(gap + 1)).ifPresent(parts::add);
        }
        return parts;
    }

    /** @param sources in NFC */
    static Vocabulary of(String sources) {
        return new Vocabulary(FoldedText.of(sources).text());
    }

    /** All that the vocabulary was taken from. */
    String text() {
        return text;
    }

    /** The names and ideas of a text; several rules ask for those of one rewrite. */
    List<NameLexicon.Place> namesIn(String text) {
        if (!text.equals(read)) {
            readNames = NameLexicon.standard().find(text);
            read = text;
        }
        return readNames;
    }

    boolean knows(NameLexicon.Name name) {
        return names.contains(name);
    }

    /** Whether this Latin word, or each part of it that a hyphen, slash or point divides, stands in the sources. */
    boolean knowsLatin(String word) {
        return seenLatin.computeIfAbsent(word, this::findLatin);
    }

    private boolean findLatin(String word) {
        String spelled = LetterNames.spelledOut(word);
        if (spelled.length() > 2 && knowsHangul(spelled)) {
            return true;
        }
        String whole = word.toLowerCase(Locale.ROOT);
        if (latin.contains(whole)
                || latin.contains(SourceWords.NO_LETTER.matcher(whole).replaceAll(""))
                || initials.contains(whole)
                || (!isAcronym(word) && knowsSound(word))
                || sounds.isTranscribed(word)) {
            return true;
        }
        Matcher parts = SourceWords.LATIN.matcher(whole);
        boolean any = false;
        while (parts.find()) {
            if (parts.group().length() > 1 || whole.length() == 1) {
                any = true;
                if (!knowsForm(parts.group(), isAcronym(word))) {
                    return false;
                }
            }
        }
        return any || compact.has(whole);
    }

    /** Korean writes it letter by letter, so that sounds say nothing: DOTS is not 대상. */
    private static boolean isAcronym(String word) {
        final int longest = 4;
        return word.length() <= longest && word.chars().allMatch(Character::isUpperCase);
    }

    private boolean knowsForm(String word, boolean acronym) {
        return latin.contains(word)
                || initials.contains(word)
                || (!acronym && knowsSound(word))
                || (word.endsWith("s") && latin.contains(word.substring(0, word.length() - 1)))
                || latin.contains(word + "s");
    }

    /** Whether these are the initials of words that the user wrote side by side. */
    boolean knowsInitials(String acronym) {
        return initials.contains(acronym.toLowerCase(Locale.ROOT));
    }

    /** Whether the user wrote this Latin word, in whatever case. */
    boolean hasWritten(String word) {
        return written.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a Korean word that this English one may stand for is in the sources. */
    boolean translates(String english) {
        return translated.computeIfAbsent(
                english,
                word -> Translations.of(word).stream()
                        .anyMatch(korean -> korean.length() > 1 ? hangul.has(korean) : edges.contains(korean)));
    }

    /** How many words of Hangul in the sources this English word may stand in for, as far as a text of usual length tells. */
    int wordsTranslatedBy(String english) {
        return translatedBy.computeIfAbsent(english, this::countTranslated);
    }

    private int countTranslated(String english) {
        Set<String> korean = Translations.of(english);
        return (int) words.stream()
                .filter(word -> korean.stream()
                        .anyMatch(piece -> piece.length() > 1
                                ? word.contains(piece)
                                : word.length() > 1 && (word.startsWith(piece) || word.endsWith(piece))))
                .count();
    }

    /** What the pattern finds in the sources, each once. */
    Set<String> found(Pattern pattern, String group) {
        Set<String> found = new HashSet<>();
        Matcher matches = pattern.matcher(text);
        while (matches.find()) {
            found.add(matches.group(group));
        }
        return found;
    }

    /** Whether an English word of the sources may stand for this Korean one. */
    boolean isTranslated(String korean) {
        return englishOf.computeIfAbsent(
                korean,
                word -> written.stream()
                        .anyMatch(english -> Translations.of(english).contains(word)));
    }

    /** Whether the sources have these capitals as a word of their own. */
    boolean hasAcronym(String capitals) {
        if (acronyms == null) {
            acronyms = ACRONYM.matcher(text).results().map(MatchResult::group).collect(Collectors.toUnmodifiableSet());
        }
        return acronyms.contains(capitals);
    }

    /** Whether this word stands in the sources otherwise than before what this pattern excludes. */
    boolean claims(String word, String excluded) {
        return claims(word, "", excluded);
    }

    /** The same of a word that does not stand behind what another pattern excludes. */
    boolean claims(String word, String before, String excluded) {
        String claim = before + wholeLatin(Pattern.quote(word), word) + excluded;
        return claimed.computeIfAbsent(
                claim,
                key -> Pattern.compile(key, Pattern.CASE_INSENSITIVE)
                        .matcher(text)
                        .find());
    }

    /** "CS Leaders" names no lead. */
    private static String wholeLatin(String regex, String word) {
        return Hangul.isSyllable(word.charAt(word.length() - 1)) ? regex : "(?<![A-Za-z])" + regex + "(?![A-Za-z])";
    }

    /** What other forms of its Latin words are known by. */
    WrittenForms forms() {
        return forms;
    }

    /** Whether any of the sources is Korean; an acronym of English words, whose letters Korean can spell out, makes none. */
    boolean hasHangul() {
        return korean;
    }

    /** Whether these syllables stand in the sources, within a word or across a space. */
    boolean knowsHangul(String syllables) {
        return seen.computeIfAbsent(syllables, hangul::has);
    }

    /** Whether this word of Hangul is neither a verb nor put together of words of the language and of the sources. */
    boolean isStrange(String word) {
        return strange.computeIfAbsent(word, this::findStrange);
    }

    private boolean findStrange(String word) {
        String noun = HangulWords.noun(word);
        if (noun.isEmpty()) {
            return false;
        }
        // knowsHangul remembers its answers in a map of its own, so that it may be asked from within
        return !isMadeOfWords(noun)
                && Particles.stems(word).stream().noneMatch(this::isMadeOfWords)
                && Copula.noun(word)
                        .filter(before -> before.length() == 1 || isMadeOfWords(before))
                        .isEmpty()
                && !HangulWords.isPredicate(word)
                && !KoreanDictionary.isOneWord(word)
                && Particles.stems(word).stream()
                        .noneMatch(stem -> KoreanDictionary.isOneWord(stem) || KoreanDictionary.isBareVerb(stem));
    }

    private boolean isMadeOfWords(String noun) {
        return KoreanNouns.areOrdinary(noun, this::isPiece);
    }

    /** Names that the lexicon has are judged by it. */
    private boolean isPiece(String syllables) {
        return knowsHangul(syllables)
                || (syllables.length() > 2 && !written.isEmpty() && knowsSound(syllables))
                || NameLexicon.standard().named(syllables).isPresent();
    }

    /** Whether a word of the sources in the other script sounds like this one: Ondo where the draft has 온도. */
    boolean knowsSound(String word) {
        return heard.computeIfAbsent(word, sounds::knows);
    }

    /** Whether nothing but a sound of two consonants within a longer word makes this Latin word known: FAISS by 베이스라인. */
    boolean isHeardByChance(String word) {
        return !hasWritten(word)
                && !latin.contains(word.toLowerCase(Locale.ROOT))
                && knowsSound(word)
                && !sounds.isTranscribed(word)
                && Sound.ofLatin(word).stream().allMatch(Sound::isShort)
                && !sounds.knowsWhole(word);
    }

    /** The same of a sound of so many consonants that hardly two words have it. */
    boolean knowsSoundWell(String word) {
        return knowsSound(word)
                && (Hangul.isSyllable(word.charAt(0))
                                ? Sound.ofHangul(word)
                                : Sound.ofLatin(word).get(0))
                        .isDistinct();
    }

    /** Whether the sources have a longer word that this one is short for, or a shorter one: 종소세 and 종합소득세. */
    boolean isAbbreviated(String word) {
        return abbreviations.isRelated(word);
    }

    /** Whether this stands in the sources, letter case, white space and hyphens apart. */
    boolean knowsText(String text) {
        return seenText.computeIfAbsent(text, key -> compact.has(compact(key)));
    }

    /** Whether the sources as written have this somewhere. */
    boolean matches(Pattern pattern) {
        return matched.computeIfAbsent(
                pattern.flags() + pattern.pattern(),
                key -> pattern.matcher(text).find());
    }

    /** Whether the sources have a word of Hangul with these two parts and a few syllables between: 한빛대학교병원. */
    boolean hasApart(String head, String tail) {
        return apart.computeIfAbsent(head + '|' + tail, key -> whole.hasBefore(head, end -> isBehind(tail, end)));
    }

    private boolean isBehind(String tail, int from) {
        int most = Math.min(text.length() - tail.length(), from + MOST_BETWEEN);
        for (int at = from; at <= most; at++) {
            if (at > from && text.startsWith(tail, at)) {
                return true;
            }
            if (at < text.length() && text.charAt(at) != ' ' && !Hangul.isSyllable(text.charAt(at))) {
                return false;
            }
        }
        return false;
    }

    private static String compact(String text) {
        StringBuilder compact = new StringBuilder(GAPS.matcher(text).replaceAll(""));
        for (int i = 0; i < compact.length(); i++) {
            // letter by letter: of a whole word the last sigma would depend on what stands around
            compact.setCharAt(i, Character.toLowerCase(compact.charAt(i)));
        }
        return compact.toString();
    }
}
