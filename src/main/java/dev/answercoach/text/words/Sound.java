package dev.answercoach.text.words;

import dev.answercoach.text.Hangul;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How a name sounds, near enough to know it in the other script: 온도 is Ondo, 모모커피 is Momo Coffee, 레디스 is Redis.
 *
 * <p>Consonants that Korean does not tell apart, or that it writes in several ways, are one: b, p, f and v; r and l.
 * Vowels are compared only roughly, since English spells them at will, and 으 is none, since it only carries a consonant.
 *
 * @param consonants the classes of the consonants, in order
 * @param vowels for each place before, between and after them, which vowels may stand there, as bits
 */
record Sound(String consonants, String vowels) {
    private static final int A = 1;
    private static final int E = 2;
    private static final int I = 4;
    private static final int O = 8;
    private static final int U = 16;
    private static final int ALL = 31;
    /** English also says a as 에이 or 어: beside the vowel that a letter stands for, those that it may stand for. */
    private static final int LOOSE = 5;
    /** An e at the end that may be silent: cafe, score. */
    private static final int SILENT = 1 << 10;

    private static final String LEADING = "KKNTTLMPPSS-CCCKTPH";
    /** The representative final: what a syllable sounds like at its end. */
    private static final String FINALS = "-KKKNNNTLKMPLLPLMPPTTNTTKTPT";

    private static final int[] VOWELS = {
        A, A | E, A, A | E, O | U | E, E, O | U | E, E, O, O | A, A | E, O | E, O, U, U | O, U | E, U | I, U, 0, U | I,
        I
    };

    private static final int FEWEST = 2;
    /** From this many consonants on vowels matter little: hardly two words have all of them alike. */
    private static final int TELLING = 4;

    /** Whether this is enough of a sound to know a name by. */
    boolean isTelling() {
        return consonants.length() >= FEWEST;
    }

    /** Whether two sounds are so near that one may be the other in another script. */
    boolean isLike(Sound other) {
        if (!consonants.equals(other.consonants)) {
            return false;
        }
        int unlike = 0;
        for (int i = 0; i < vowels.length(); i++) {
            unlike += isLike(vowels.charAt(i), other.vowels.charAt(i)) ? 0 : 1;
        }
        return unlike <= Math.max(0, consonants.length() - TELLING + 1);
    }

    private boolean isLike(int mine, int its) {
        int shift = consonants.length() > FEWEST ? LOOSE : 0;
        int ours = (mine >> shift) & ALL;
        int theirs = (its >> shift) & ALL;
        boolean silent = (ours == 0 || theirs == 0) && ((mine | its) & SILENT) != 0;
        return (ours & theirs) != 0 || ours == theirs || silent;
    }

    /** The sound of a word of Hangul syllables. */
    static Sound ofHangul(String word) {
        Builder sound = new Builder();
        for (int i = 0; i < word.length(); i++) {
            if (Hangul.isSyllable(word.charAt(i))) {
                int index = word.charAt(i) - '가';
                char leading = LEADING.charAt(index / 588);
                sound.consonant(leading == 'H' && i > 0 ? '-' : leading);
                int vowel = VOWELS[index % 588 / 28];
                sound.vowel(vowel, vowel);
                sound.consonant(FINALS.charAt(index % 28));
            }
        }
        return sound.build();
    }

    /** The sounds that a word of Latin letters may have: with g and th as in Gmarket and Prometheus, or as in Gemini. */
    static List<Sound> ofLatin(String word) {
        String letters = word.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "")
                .replaceAll("ng(?![aeiouy])", "n")
                .replaceAll("t(?=ch)|d(?=ge)", "")
                .replace("tion", "sion");
        Set<Sound> sounds = new LinkedHashSet<>();
        for (String spelled : List.of(hard(letters), soft(letters))) {
            sounds.add(ofSpelled(spelled));
            // games, rosewood
            sounds.add(ofSpelled(spelled.replaceAll("s(?=[aeiou]|$)", "z")));
        }
        return List.copyOf(sounds);
    }

    private static String hard(String letters) {
        return letters.replace("igh", "i")
                .replace("ph", "p")
                .replace("sh", "s")
                .replace("th", "s")
                .replace("ck", "k")
                .replace("gh", "k");
    }

    /** As in gemini, theta and core. */
    private static String soft(String letters) {
        return hard(letters.replace("th", "t")).replaceAll("g(?=[eiy])", "j").replaceAll("r(?=e(?:[^aeiou]|$))", "");
    }

    private static Sound ofSpelled(String spelled) {
        Builder sound = new Builder();
        for (int i = 0; i < spelled.length(); i++) {
            append(spelled.charAt(i), i + 1 < spelled.length() ? spelled.charAt(i + 1) : ' ', i == 0, sound);
        }
        return sound.build();
    }

    private static void append(char letter, char next, boolean first, Builder sound) {
        switch (letter) {
            case 'a' -> sound.vowel(A, A | E | O);
            case 'e' -> sound.vowel(E, E | I | O | U | (next == ' ' ? SILENT >> LOOSE : 0));
            case 'i', 'y' -> sound.vowel(I, I | A);
            case 'o' -> sound.vowel(O, O | A | U);
            case 'u' -> sound.vowel(U, U | O | A);
            case 'w' -> sound.vowel(U, U);
            case 'b', 'p', 'f', 'v' -> sound.consonant('P');
            case 'c' -> sound.consonant(next == 'h' ? 'C' : "eiy".indexOf(next) >= 0 ? 'S' : 'K');
            case 'g', 'k', 'q' -> sound.consonant('K');
            case 'd', 't' -> sound.consonant('T');
            case 'j', 'z' -> sound.consonant('C');
            case 's' -> sound.consonant('S');
            case 'm' -> sound.consonant('M');
            case 'n' -> sound.consonant('N');
            case 'l' -> sound.consonant('L');
            // before a consonant and at the end Korean drops it: 서버
            case 'r' -> sound.consonant("aeiouy".indexOf(next) >= 0 ? 'L' : '-');
            case 'h' -> sound.consonant(first ? 'H' : '-');
            case 'x' -> {
                sound.consonant('K');
                sound.consonant('S');
            }
            default -> throw new IllegalArgumentException("no Latin letter: " + letter);
        }
    }

    /** Puts a sound together; the same consonant twice without a vowel between is one. */
    private static final class Builder {
        private final StringBuilder consonants = new StringBuilder();
        private final StringBuilder vowels = new StringBuilder("\0");

        void consonant(char consonant) {
            int last = consonants.length() - 1;
            boolean doubled = last >= 0 && consonants.charAt(last) == consonant && vowels.charAt(last + 1) == 0;
            if (consonant != '-' && !doubled) {
                consonants.append(consonant);
                vowels.append('\0');
            }
        }

        void vowel(int close, int loose) {
            int last = vowels.length() - 1;
            vowels.setCharAt(last, (char) (vowels.charAt(last) | close | loose << LOOSE));
        }

        Sound build() {
            return new Sound(consonants.toString(), vowels.toString());
        }
    }
}
