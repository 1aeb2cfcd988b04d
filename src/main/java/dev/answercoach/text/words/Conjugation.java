package dev.answercoach.text.words;

import dev.answercoach.text.Hangul;
import dev.answercoach.text.ResourceList;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Knows the forms of Korean verbs and adjectives by how they are made: a stem and an ending (않|는다, 그만두|신), the stem as
 * its endings in 아 and 어 change it (덮어쓰, 덮어써), one verb bound to the next by such a form (뜯어|고친).
 *
 * <p>Sounds are compared one by one, since an ending may close the last syllable of the stem: 두 and ㄴ make 둔. Whether a
 * stem is regular is not asked; every change that its last sound allows is taken for possible.
 */
final class Conjugation {
    /** Endings after a stem; a consonant alone closes its last syllable. */
    private static final Pattern ENDINGS = endings(
            "고|고요|고서|고자|고는|고도|고만|고선",
            "며|면|면서|면서도|니|니까|나|나요|으며|으면|으면서|으면서도|으니|으니까|으나",
            "ㄴ|는|은|던|ㄹ|을|ㄴ다|는다|다|ㄴ데|는데|은데|던데|ㄴ지|는지|은지|던지|ㄹ지|을지|ㄴ가|는가|은가|ㄹ까|을까|ㄹ수록|을수록|ㄹ게|을게|ㄹ래|을래",
            "(?:ㄴ|는)?(?:다고|다는|다며|다면|다던|다가|다거나|답니다|대요)|자고|자는|자마자|자며|냐고|느냐|라고|라는",
            "든|든지|거나|거든|거든요|건만|게|게끔|도록|지|지만|지는|지도|지를|질|자|네|네요|군요|는군요|구나|더니|더라|더라도|더라고|더라고요|더군요",
            "려|려고|려면|려는|려던|러|러는|으려|으려고|으려면|으려는|으려던|으러|는데도|ㄴ데도",
            "죠|지요|ㅂ니다|습니다|ㅂ니까|습니까|ㅂ시다|읍시다|세요|으세요|십시오|으십시오|소서",
            "(?:ㄴ|는|은|던|ㄹ|을)(?:것|거|게|걸|건|채|대로|만큼|듯|듯이|뿐|뿐만|후|뒤|때|데|바|줄|수)[가-힣]{0,3}",
            "(?:기|ㅁ|음)(?:이|을|를|에|은|는|가|도|만|까지|부터|으로|로|으로써|로써|과|와|의|에도|에서|에는|보다|보다는|마저|조차|전|전에|위해|때문에|이며|입니다|이다|이고|라도|으로도|로도)?");

    /** Endings after the form in 아 and 어. */
    private static final Pattern AFTER_INFINITIVE = endings("", "서|서는|서도|도|도록|야|야만|야지|야죠|요|라|다|다가|ㅆ[가-힣]{0,6}");

    private static final String HONORIFIC = Normalizer.normalize("시", Normalizer.Form.NFD);
    private static final String HONORIFIC_CLOSED = Normalizer.normalize("으시", Normalizer.Form.NFD);
    private static final String HONORIFIC_INFINITIVE = Normalizer.normalize("셔", Normalizer.Form.NFD);

    /** The stems, in sounds, as endings other than 아 and 어 find them. */
    private final Set<String> stems = new HashSet<>();

    /** Their forms in 아 and 어, in sounds. */
    private final Set<String> infinitives = new HashSet<>();

    private static final int LONGEST = 18;

    /** So many verbs are bound to each other at most: 뜯어고쳐나가. */
    private static final int DEEPEST = 3;

    /** Vowels and closing consonants by their place among the jamo of Unicode. */
    private static final int A = 0;

    private static final int YA = 2;
    private static final int EO = 4;
    private static final int YEO = 6;
    private static final int O = 8;
    private static final int WA = 9;
    private static final int WAE = 10;
    private static final int OE = 11;
    private static final int U = 13;
    private static final int WO = 14;
    private static final int EU = 18;
    private static final int I = 20;
    private static final int D_CLOSING = 7;
    private static final int L_CLOSING = 8;
    private static final int B_CLOSING = 17;
    private static final int S_CLOSING = 19;
    private static final int H_CLOSING = 27;
    private static final int FIRST_CLOSING = 0x11A7;

    private static final Conjugation STANDARD = new Conjugation();

    private Conjugation() {
        Stream.of("korean-predicates.txt", "korean-verbs.txt")
                .flatMap(list -> ResourceList.words(Conjugation.class, list).stream())
                .forEach(this::add);
    }

    /** Whether a word of Hangul syllables is a form of a listed verb or adjective. */
    static boolean isForm(String word) {
        return STANDARD.isForm(sounds(word), DEEPEST);
    }

    private boolean isForm(String sounds, int depth) {
        for (int end = Math.min(LONGEST, sounds.length()); end > 1; end--) {
            String beginning = sounds.substring(0, end);
            String rest = sounds.substring(end);
            if (stems.contains(beginning) && isEnding(rest)) {
                return true;
            }
            boolean infinitive = infinitives.contains(beginning);
            if (infinitive && AFTER_INFINITIVE.matcher(rest).matches()) {
                return true;
            }
            if (infinitive && depth > 1 && isForm(rest, depth - 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEnding(String rest) {
        if (ENDINGS.matcher(rest).matches()) {
            return true;
        }
        for (String honorific : List.of(HONORIFIC, HONORIFIC_CLOSED)) {
            if (rest.startsWith(honorific)
                    && ENDINGS.matcher(rest.substring(honorific.length())).matches()) {
                return true;
            }
        }
        return rest.startsWith(HONORIFIC_INFINITIVE)
                && AFTER_INFINITIVE
                        .matcher(rest.substring(HONORIFIC_INFINITIVE.length()))
                        .matches();
    }

    private void add(String stem) {
        stems.add(sounds(stem));
        String before = stem.substring(0, stem.length() - 1);
        int last = stem.charAt(stem.length() - 1);
        if (Hangul.closing(last) == 0) {
            addOpen(before, last);
        } else {
            addClosed(before, last);
        }
    }

    private void addOpen(String before, int last) {
        int vowel = Hangul.vowel(last);
        addInfinitive(before + (char) last + (vowel == O || vowel == A ? "아" : "어"));
        switch (vowel) {
            case O -> addInfinitive(before + with(last, WA));
            case U -> addInfinitive(before + with(last, WO));
            case I -> addInfinitive(before + with(last, YEO));
            case OE -> addInfinitive(before + with(last, WAE));
            case EU -> addEu(before, last);
            case A -> {
                addInfinitive(before + (char) last);
                if (last == '하') {
                    addInfinitive(before + "해");
                    addInfinitive(before + "하여");
                }
            }
            default -> addInfinitive(before + (char) last);
        }
    }

    /** 쓰, 써; 모으, 모아; 부르, 불러; 따르, 따라. */
    private void addEu(String before, int last) {
        if (before.isEmpty()) {
            addInfinitive(with(last, EO));
            return;
        }
        int previous = before.charAt(before.length() - 1);
        int harmony = harmony(previous);
        addInfinitive(before + with(last, harmony));
        if (last == '르' && Hangul.closing(previous) == 0) {
            String first = before.substring(0, before.length() - 1);
            addInfinitive(first + (char) (previous + L_CLOSING) + (harmony == A ? "라" : "러"));
        }
    }

    /** 먹, 먹어; and as its last sound may change: 돕, 도우, 도와; 듣, 들으, 들어; 짓, 지으, 지어; 만들, 만드; 그렇, 그러. */
    private void addClosed(String before, int last) {
        String vowelOnly = before + (char) (last - Hangul.closing(last));
        String a = harmony(last) == A ? "아" : "어";
        addInfinitive(before + (char) last + a);
        switch (Hangul.closing(last)) {
            case B_CLOSING -> {
                stems.add(sounds(vowelOnly + "우"));
                addInfinitive(vowelOnly + "워");
                addInfinitive(vowelOnly + "와");
            }
            case D_CLOSING -> {
                String changed = vowelOnly.substring(0, vowelOnly.length() - 1)
                        + (char) (vowelOnly.charAt(vowelOnly.length() - 1) + L_CLOSING);
                stems.add(sounds(changed + "으"));
                stems.add(sounds(changed));
                addInfinitive(changed + a);
            }
            case S_CLOSING -> {
                stems.add(sounds(vowelOnly + "으"));
                stems.add(sounds(vowelOnly));
                addInfinitive(vowelOnly + a);
            }
            case L_CLOSING, H_CLOSING -> stems.add(sounds(vowelOnly));
            default -> {
                // the last sound stays
            }
        }
    }

    private void addInfinitive(String form) {
        infinitives.add(sounds(form));
    }

    /** The vowel of the ending after a syllable: ㅏ after a bright vowel, else ㅓ. */
    private static int harmony(int syllable) {
        int vowel = Hangul.vowel(syllable);
        return vowel == A || vowel == O || vowel == YA ? A : EO;
    }

    private static String with(int syllable, int vowel) {
        return Character.toString(Hangul.withVowel(syllable, vowel));
    }

    private static Pattern endings(String... alternatives) {
        String sounds = sounds(String.join("|", alternatives));
        String closed = sounds.replace('ㄴ', closing(4))
                .replace('ㄹ', closing(L_CLOSING))
                .replace('ㅁ', closing(16))
                .replace('ㅂ', closing(B_CLOSING))
                .replace('ㅆ', closing(20));
        return Pattern.compile(closed.replace(sounds("[가-힣]"), "[ᄀ-ᇿ]"));
    }

    private static char closing(int closing) {
        return (char) (FIRST_CLOSING + closing);
    }

    private static String sounds(String syllables) {
        return Normalizer.normalize(syllables, Normalizer.Form.NFD);
    }
}
