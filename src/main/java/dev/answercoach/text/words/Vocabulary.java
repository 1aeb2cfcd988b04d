package dev.answercoach.text.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the user wrote, seen as names: the known names in it, with all their other spellings, and every single word. What
 * a vocabulary knows is nothing new in a rewrite.
 */
final class Vocabulary {
    private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z0-9]*");
    private static final Pattern CHUNK = Pattern.compile("[A-Za-z0-9+#./&'-]+");
    private static final Pattern HANGUL = Pattern.compile("[가-힣]+");
    /** Words that stand side by side, whose initials may make an acronym: Round Trip Time, RTT. */
    private static final Pattern PHRASE = Pattern.compile("[A-Za-z]{1,40}+(?:[ -][A-Za-z]{1,40}+){1,60}+");

    private final Set<NameLexicon.Name> names = new HashSet<>();
    private final Set<String> latin = new HashSet<>();
    private final Set<String> initials = new HashSet<>();
    private final String text;
    private final String hangul;
    /** A long rewrite asks for the same words again and again, and each answer costs a search. */
    private final Map<String, Boolean> seen = new HashMap<>();

    private final Map<String, Boolean> seenLatin = new HashMap<>();
    private final Map<String, Boolean> seenText = new HashMap<>();
    private final Map<String, Boolean> matched = new HashMap<>();
    private final Map<String, Boolean> heard = new HashMap<>();
    private final String compact;
    private final SoundIndex sounds;

    private Vocabulary(String text) {
        this.text = text;
        TreeSet<String> runs = new TreeSet<>();
        collect(text, runs);
        for (NameLexicon.Place place : NameLexicon.standard().find(text, NameLexicon.Reading.LENIENT)) {
            if (names.add(place.name())) {
                place.name().spellings().forEach(spelling -> collect(spelling, runs));
            }
        }
        sounds = SoundIndex.of(text);
        compact = text.replaceAll("[\\s_-]+", "").toLowerCase(Locale.ROOT);
        // whole phrases too, so that a compound that the user spaced is found: 레디스 클러스터 for 레디스클러스터
        hangul = String.join("|", runs) + "|" + text.replaceAll("[ \\t]+", "");
    }

    /** @param sources in NFC */
    static Vocabulary of(String sources) {
        return new Vocabulary(FoldedText.of(sources).text());
    }

    boolean knows(NameLexicon.Name name) {
        return names.contains(name);
    }

    /** Whether this Latin word, or each part of it that a hyphen, slash or point divides, stands in the sources. */
    boolean knowsLatin(String word) {
        return seenLatin.computeIfAbsent(word, this::findLatin);
    }

    private boolean findLatin(String word) {
        String whole = word.toLowerCase(Locale.ROOT);
        if (latin.contains(whole)
                || latin.contains(whole.replaceAll("[^a-z0-9]", ""))
                || initials.contains(whole)
                || knowsSound(word)) {
            return true;
        }
        Matcher parts = LATIN.matcher(whole);
        boolean any = false;
        while (parts.find()) {
            if (parts.group().length() > 1 || whole.length() == 1) {
                any = true;
                if (!knowsForm(parts.group())) {
                    return false;
                }
            }
        }
        return any || compact.contains(whole);
    }

    private boolean knowsForm(String word) {
        return latin.contains(word)
                || initials.contains(word)
                || knowsSound(word)
                || (word.endsWith("s") && latin.contains(word.substring(0, word.length() - 1)))
                || latin.contains(word + "s");
    }

    /** Whether these syllables stand in the sources, within a word or across a space. */
    boolean knowsHangul(String syllables) {
        return seen.computeIfAbsent(syllables, hangul::contains);
    }

    /** Whether a word of the sources in the other script sounds like this one: Ondo where the draft has 온도. */
    boolean knowsSound(String word) {
        return heard.computeIfAbsent(word, sounds::knows);
    }

    /** Whether this stands in the sources, letter case, white space and hyphens apart. */
    boolean knowsText(String text) {
        return seenText.computeIfAbsent(
                text, key -> compact.contains(key.replaceAll("[\\s_-]+", "").toLowerCase(Locale.ROOT)));
    }

    /** Whether the sources as written have this somewhere. */
    boolean matches(Pattern pattern) {
        return matched.computeIfAbsent(
                pattern.flags() + pattern.pattern(),
                key -> pattern.matcher(text).find());
    }

    /** Whether the sources name something of this kind. */
    boolean hasKind(NameLexicon.Kind kind) {
        return names.stream().anyMatch(name -> name.kind() == kind);
    }

    private void collect(String text, Set<String> runs) {
        Matcher words = LATIN.matcher(text);
        while (words.find()) {
            latin.add(words.group().toLowerCase(Locale.ROOT));
        }
        Matcher chunks = CHUNK.matcher(text);
        while (chunks.find()) {
            latin.add(chunks.group().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
        }
        Matcher phrases = PHRASE.matcher(text);
        while (phrases.find()) {
            addInitials(phrases.group().toLowerCase(Locale.ROOT).split("[ -]"));
        }
        Matcher syllables = HANGUL.matcher(text);
        while (syllables.find()) {
            runs.add(syllables.group());
        }
    }

    private void addInitials(String[] words) {
        final int most = 6;
        for (int start = 0; start < words.length; start++) {
            StringBuilder acronym = new StringBuilder();
            for (int end = start; end < words.length && end < start + most; end++) {
                acronym.append(words[end].charAt(0));
                if (acronym.length() > 2) {
                    initials.add(acronym.toString());
                }
            }
        }
    }
}
