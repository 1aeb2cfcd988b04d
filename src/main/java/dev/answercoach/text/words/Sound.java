package dev.answercoach.text.words;

import dev.answercoach.text.Hangul;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

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

    /** Two consonants that close a syllable, by their place among the finals. */
    private static final Map<Integer, String> DOUBLE_FINALS =
            Map.of(3, "KS", 5, "NC", 9, "LK", 10, "LM", 11, "LP", 12, "LS", 13, "LT", 18, "PS");

    private static final int SILENT_LEAD = 11;
    private static final int N_LEAD = 2;
    private static final int L_LEAD = 5;
    private static final int M_LEAD = 6;
    private static final int SYLLABLES_OF_LEAD = 588;
    private static final int N_FINAL = 4;
    private static final int L_FINAL = 8;

    /** After these ㄹ is spoken as ㄴ. */
    private static final String NASAL_BEFORE_L = "KPMN";

    /** What stopped consonants become before ㄴ and ㅁ: ㅇ, ㄴ, ㅁ. */
    private static final Map<Character, Integer> NASALS = Map.of('K', 21, 'T', 4, 'P', 16);

    private static final int[] VOWELS = {
        A, A | E, A, A | E, O | U | E, E, O | U | E, E, O, O | A, A | E, O | E, O, U, U | O, U | E, U | I, U, 0, U | I,
        I
    };

    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]");
    private static final Pattern NASAL = Pattern.compile("ng(?![aeiouy])");
    /** As the official transcription closes a syllable with it: Yongin, Gwangyang. */
    private static final Pattern WORD_NASAL = Pattern.compile("ng");

    private static final Pattern UNHEARD =
            Pattern.compile("t(?=ch)|d(?=ge)|(?<=s)t(?=le)|(?<=[ao])l(?=k)|(?<=[ei])gh?(?=n$)|k(?=n[aeiou])(?<!.)");
    /** Korean closes a syllable with neither: ashford is 애시퍼드. */
    private static final Pattern HISSING = Pattern.compile("(sh|ch)(?![aeiouy])");

    /** What Korean hears no vowel in, and what is silent: oaten is 오튼, whit 휘트, iron 아이언, comb 콤. */
    private static final Pattern FAINT = Pattern.compile("(?<=[bcdfgkpstvz])[aeo](?=[nl]$)");

    /** Suzuki is 스즈키. */
    private static final Pattern JAPANESE_U = Pattern.compile("(?<=[sz])u(?=[^aeiou]|$)");

    private static final Pattern SILENT_B = Pattern.compile("(?<=m)be?$");
    private static final Pattern WH = Pattern.compile("^wh");
    private static final Pattern IRON = Pattern.compile("^iron");

    private static final Pattern VOICED = Pattern.compile("s(?=[aeiou]|$)");
    /** Maze is 메이즈, paper 페이퍼. */
    private static final Pattern LONG_A = Pattern.compile("a(?=[^aeiouy]e(?:r|rs)?$)");

    private static final Pattern SOFT_G = Pattern.compile("g(?=[eiy])");
    private static final Pattern SILENT_R = Pattern.compile("r(?=e(?:[^aeiou]|$))");
    private static final Pattern ROMANISED = Pattern.compile("yeo|ae|oe|eo|eu");
    private static final Map<String, String> ROMAN_VOWELS = Map.of("yeo", "o", "eo", "o", "ae", "E", "oe", "E");

    private static final Pattern DIGRAPH = Pattern.compile("ee|ea|oo|oa|ou|ai|ay|ds|ew|au|aw");
    private static final Map<String, String> DIGRAPHS = Map.ofEntries(
            Map.entry("ee", "i"),
            Map.entry("ea", "i"),
            Map.entry("oo", "u"),
            Map.entry("oa", "o"),
            Map.entry("ou", "u"),
            Map.entry("ai", "ei"),
            Map.entry("ay", "ei"),
            Map.entry("ds", "z"),
            Map.entry("ew", "yu"),
            Map.entry("au", "o"),
            Map.entry("aw", "o"));

    private static final int FEWEST = 2;
    /** From this many consonants on vowels matter little: hardly two words have all of them alike. */
    private static final int TELLING = 4;

    /** Whether this is enough of a sound to know a name by. */
    boolean isTelling() {
        return consonants.length() >= FEWEST;
    }

    /** Whether many a word sounds so. */
    boolean isShort() {
        return consonants.length() <= FEWEST;
    }

    /** Whether hardly another word sounds so. */
    boolean isDistinct() {
        return consonants.length() >= TELLING;
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
                closing(word, i, sound);
            }
        }
        return sound.build();
    }

    /** A word as it is spoken, which is how names are transcribed officially: 종로 as 종노, 신라 as 실라, 독립 as 동닙. */
    static String spoken(String word) {
        StringBuilder spoken = new StringBuilder(word);
        for (int i = 0; i + 1 < word.length(); i++) {
            if (!Hangul.isSyllable(spoken.charAt(i)) || !Hangul.isSyllable(spoken.charAt(i + 1))) {
                continue;
            }
            int closing = Hangul.closing(spoken.charAt(i));
            int lead = Hangul.lead(spoken.charAt(i + 1));
            if (lead == L_LEAD && NASAL_BEFORE_L.indexOf(FINALS.charAt(closing)) >= 0 && closing != N_FINAL) {
                spoken.setCharAt(i + 1, (char) (spoken.charAt(i + 1) - (L_LEAD - N_LEAD) * SYLLABLES_OF_LEAD));
                lead = N_LEAD;
            }
            if (closing == N_FINAL && lead == L_LEAD) {
                spoken.setCharAt(i, (char) (spoken.charAt(i) + L_FINAL - N_FINAL));
            } else if (lead == N_LEAD || lead == M_LEAD) {
                int nasal = NASALS.getOrDefault(FINALS.charAt(closing), closing);
                spoken.setCharAt(i, (char) (spoken.charAt(i) + nasal - closing));
            }
        }
        return spoken.toString();
    }

    /** A syllable's end: before a vowel both of two consonants are heard, before ㅈ and ㅊ no ㅅ is: 맑은, 브릿지. */
    private static void closing(String word, int i, Builder sound) {
        int closing = Hangul.closing(word.charAt(i));
        int next =
                i + 1 < word.length() && Hangul.isSyllable(word.charAt(i + 1)) ? Hangul.lead(word.charAt(i + 1)) : -1;
        char end = FINALS.charAt(closing);
        boolean swallowed = end == 'T' && next >= 0 && LEADING.charAt(next) == 'C';
        if (next == SILENT_LEAD && DOUBLE_FINALS.containsKey(closing)) {
            String both = DOUBLE_FINALS.get(closing);
            sound.consonant(both.charAt(0));
            sound.consonant(both.charAt(1));
        } else if (!swallowed) {
            sound.consonant(end);
        }
    }

    /** The sounds that a word of Latin letters may have: with g and th as in Gmarket and Prometheus, or as in Gemini. */
    static List<Sound> ofLatin(String word) {
        String latin = IRON.matcher(
                        NO_LETTER.matcher(word.toLowerCase(Locale.ROOT)).replaceAll(""))
                .replaceAll("aion");
        String plain = NASAL.matcher(latin).replaceAll("n");
        String letters = HISSING.matcher(UNHEARD.matcher(plain).replaceAll(""))
                .replaceAll("$1i")
                .replace("ts", "z")
                .replace("tion", "sion");
        Set<Sound> sounds = new LinkedHashSet<>();
        String sounded = hard(WORD_NASAL.matcher(latin).replaceAll("n"));
        for (String spelled : List.of(
                hard(letters),
                soft(letters),
                romanised(letters),
                romanised(sounded),
                hard(plain.replace("ch", "k")),
                hard(plain),
                hard(LONG_A.matcher(letters).replaceAll("ei")),
                hard(digraphs(letters)),
                soft(digraphs(plain)),
                faint(letters),
                faint(digraphs(letters)))) {
            sounds.add(ofSpelled(spelled));
            // games, rosewood
            sounds.add(ofSpelled(VOICED.matcher(spelled).replaceAll("z")));
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
        String soft = SOFT_G.matcher(hard(letters.replace("th", "t"))).replaceAll("j");
        return SILENT_R.matcher(soft).replaceAll("");
    }

    private static String faint(String letters) {
        String heard = WH.matcher(letters).replaceAll("hu");
        String faint = FAINT.matcher(SILENT_B.matcher(heard).replaceAll("")).replaceAll("");
        return hard(JAPANESE_U.matcher(faint).replaceAll(""));
    }

    /** As English reads two letters together: Oatree is 오트리, Moonbeam is 문빔, Kidsland is 키즈랜드. */
    private static String digraphs(String letters) {
        return DIGRAPH.matcher(letters).replaceAll(both -> DIGRAPHS.getOrDefault(both.group(), ""));
    }

    /** As the official transcription spells Korean vowels: Haeoreum is 해오름. */
    private static String romanised(String letters) {
        return ROMANISED
                .matcher(letters)
                .replaceAll(vowel -> ROMAN_VOWELS.getOrDefault(vowel.group(), ""))
                .replace('r', 'l');
    }

    private static Sound ofSpelled(String spelled) {
        Builder sound = new Builder();
        for (int i = 0; i < spelled.length(); i++) {
            boolean heard = i > 0 && spelled.charAt(i) == 'e' && "ao".indexOf(spelled.charAt(i - 1)) >= 0;
            append(
                    heard ? 'E' : spelled.charAt(i),
                    i + 1 < spelled.length() ? spelled.charAt(i + 1) : ' ',
                    i == 0,
                    sound);
        }
        return sound.build();
    }

    private static void append(char letter, char next, boolean first, Builder sound) {
        switch (letter) {
            case 'a' -> sound.vowel(A, A | E | O);
            case 'e' -> sound.vowel(E, E | I | O | U | (next == ' ' ? SILENT >> LOOSE : 0));
            // never silent: Mirae is no 미르
            case 'E' -> sound.vowel(E, E | I | O | U);
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
