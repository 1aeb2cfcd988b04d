package dev.answercoach.text.words;

import dev.answercoach.text.Hangul;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a text by their sounds, so that a name is known when the other script writes it. */
final class SoundIndex {
    /** Longer words are no names. */
    private static final int LONGEST = 12;

    private static final int SHORTEST_LATIN = 3;
    private static final int SHORTEST_HANGUL = 2;

    /** A name of one word or two, or a term that Korean writes as one word: Momo Coffee, line cook. */
    private static final Pattern LATIN =
            Pattern.compile("(?:[A-Z][a-z](?= [A-Z])|[A-Za-z]{3,20}+)(?=(?<second>(?:[ -]| & )[A-Za-z]{2,20}+)?)");

    private static final Pattern FAINT_END = Pattern.compile("r$|(?<=[bcdfgkpstvz])[aeo](?=[nl]$)");

    private static final Pattern SAINT = Pattern.compile("\\bSt\\.? (?=[A-Z])");

    private static final Pattern HANGUL = Pattern.compile("[가-힣]{2,30}+|(?<![가-힣])[가-힣](?![가-힣])");

    /** Shorter words are written alike by chance. */
    private static final int SHORTEST_TRANSCRIBED = 3;

    private final String text;
    private @Nullable Set<String> romanised;
    private @Nullable Map<String, Set<Sound>> hangul;
    private @Nullable Map<String, Set<Sound>> latin;
    private @Nullable Map<String, Set<Sound>> wholes;

    private SoundIndex(String text) {
        this.text = text;
    }

    /** Each script is listened to when a word of the other one is first asked for. */
    static SoundIndex of(String text) {
        return new SoundIndex(text);
    }

    private Map<String, Set<Sound>> hangul() {
        if (hangul == null) {
            hangul = heardHangul(text);
        }
        return hangul;
    }

    private Map<String, Set<Sound>> latin() {
        if (latin == null) {
            latin = heardLatin(text);
        }
        return latin;
    }

    /** Whether a word of Hangul, or its beginning, is written so in Latin letters: Ieum for 이음. */
    boolean isTranscribed(String latin) {
        if (romanised == null) {
            romanised = new HashSet<>();
            Matcher words = HANGUL.matcher(text);
            while (words.find()) {
                String word = words.group().substring(0, Math.min(words.group().length(), LONGEST));
                for (int length = SHORTEST_HANGUL; length <= word.length(); length++) {
                    String part = word.substring(0, length);
                    romanised.add(Romanisation.of(part));
                    romanised.add(Romanisation.of(Sound.spoken(part)));
                }
            }
        }
        return latin.length() >= SHORTEST_TRANSCRIBED
                && (romanised.contains(latin.toLowerCase(Locale.ROOT))
                        || romanised.contains(Romanisation.usual(latin)));
    }

    /** The same of a word without its particles and nothing less: what two consonants say of a part is chance. */
    boolean knowsWhole(String latin) {
        if (wholes == null) {
            wholes = heardWholes(text);
        }
        return isIn(wholes, Sound.ofLatin(latin));
    }

    private static Map<String, Set<Sound>> heardWholes(String text) {
        Map<String, Set<Sound>> heard = new HashMap<>();
        Set<String> seen = new HashSet<>();
        Matcher words = HANGUL.matcher(text);
        while (words.find()) {
            Particles.stems(words.group()).stream()
                    .filter(stem -> stem.length() <= LONGEST
                            && (stem.length() > 1 || words.group().length() == 1))
                    .filter(seen::add)
                    .forEach(stem -> put(heard, soundsOf(stem)));
        }
        return heard;
    }

    private static Map<String, Set<Sound>> heardHangul(String text) {
        Map<String, Set<Sound>> heard = new HashMap<>();
        Matcher words = HANGUL.matcher(text);
        Set<String> seen = new HashSet<>();
        while (words.find()) {
            for (String stem : Particles.stems(words.group())) {
                if (stem.length() <= LONGEST) {
                    partsOf(stem, words.group()).stream().filter(seen::add).forEach(part -> put(heard, soundsOf(part)));
                }
            }
        }
        return heard;
    }

    private static List<Sound> soundsOf(String hangul) {
        String spoken = Sound.spoken(hangul);
        return spoken.equals(hangul)
                ? List.of(Sound.ofHangul(hangul))
                : List.of(Sound.ofHangul(hangul), Sound.ofHangul(spoken));
    }

    private static Map<String, Set<Sound>> heardLatin(String text) {
        Map<String, Set<Sound>> heard = new HashMap<>();
        Matcher names = LATIN.matcher(SAINT.matcher(text).replaceAll("Saint "));
        while (names.find()) {
            put(heard, Sound.ofLatin(names.group()));
            if (names.group().endsWith("s")) {
                put(
                        heard,
                        Sound.ofLatin(names.group().substring(0, names.group().length() - 1)));
            }
            if (names.group("second") != null) {
                // Korean says the sign: Maple & Rye is 메이플앤라이
                both(names.group(), names.group("second").replace("&", "en"))
                        .forEach(name -> put(heard, Sound.ofLatin(name)));
            }
        }
        return heard;
    }

    /** Two words as one; an r that ends the first is not heard, nor always the s of a plural: Maker Institute, Oaten Foods. */
    private static Set<String> both(String first, String second) {
        Set<String> both = new LinkedHashSet<>();
        both.add(first + second);
        both.add(FAINT_END.matcher(first).replaceAll("") + second);
        if (second.endsWith("s")) {
            both.add(first + second.substring(0, second.length() - 1));
        }
        return both;
    }

    /** Whether a word of the other script, or a beginning or an end of one, sounds like this word. */
    boolean knows(String word) {
        if (Hangul.isSyllable(word.charAt(0))) {
            return word.length() >= SHORTEST_HANGUL && isIn(latin(), soundsOf(word));
        }
        return word.length() >= SHORTEST_LATIN
                && (isIn(hangul(), Sound.ofLatin(word))
                        || (word.endsWith("s") && isIn(hangul(), Sound.ofLatin(word.substring(0, word.length() - 1)))));
    }

    private static boolean isIn(Map<String, Set<Sound>> index, List<Sound> sounds) {
        return sounds.stream()
                .filter(Sound::isTelling)
                .anyMatch(sound -> index.getOrDefault(sound.consonants(), Set.of()).stream()
                        .anyMatch(sound::isLike));
    }

    private static void put(Map<String, Set<Sound>> index, List<Sound> sounds) {
        for (Sound sound : sounds) {
            if (sound.isTelling()) {
                index.computeIfAbsent(sound.consonants(), key -> new HashSet<>())
                        .add(sound);
            }
        }
    }

    /** The beginnings and ends of a word without its particles. */
    private static List<String> partsOf(String word, String written) {
        List<String> parts = new ArrayList<>();
        if (written.length() == 1) {
            // a name of one syllable stands alone: 결(結), but not in 결과
            parts.add(word);
        }
        for (int length = SHORTEST_HANGUL; length <= word.length(); length++) {
            parts.add(word.substring(0, length));
            parts.add(word.substring(word.length() - length));
        }
        return parts;
    }
}
