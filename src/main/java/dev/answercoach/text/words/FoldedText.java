package dev.answercoach.text.words;

import dev.answercoach.text.Hangul;
import dev.answercoach.text.ResourceList;
import dev.answercoach.text.Span;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A copy of a text that is only compared and never shown, in which every Latin letter is a plain one, however it was
 * dressed: Ｋａｆｋａ, 𝐊𝐚𝐟𝐤𝐚, Ⓚⓐⓕⓚⓐ, Káfka and Кafka with a Cyrillic first letter all become Kafka. Characters that show
 * nothing are left out. Every span of the copy leads back to the text.
 */
final class FoldedText {
    private static final Map<Integer, Character> LOOK_ALIKES = lookAlikes();

    /** A word with letters of Latin beside others: only there a look-alike poses as Latin. Кафка is honest Cyrillic. */
    private static final Pattern MIXED = Pattern.compile(
            "(?<![\\p{L}&&[^\\p{IsHangul}]])(?=[^A-Za-z\\s]{0,60}[A-Za-z])[\\p{L}&&[^\\p{IsHangul}]]{2,60}+");

    private static final Pattern ASCII = Pattern.compile("[A-Za-z0-9]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final String text;
    /** Where each unit came from, and at the end the length of the original. */
    private final int[] origins;

    private FoldedText(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    static FoldedText of(String original) {
        StringBuilder folded = new StringBuilder(original.length());
        // a ligature may become several letters
        int[] origins = new int[original.length() + 1];
        int at = 0;
        boolean dressed = false;
        while (at < original.length()) {
            int letter = original.codePointAt(at);
            int before = folded.length();
            append(letter, folded);
            dressed |= letter >= 0x80 && !Hangul.isSyllable(letter) && Character.isLetter(letter);
            if (folded.length() >= origins.length) {
                origins = Arrays.copyOf(origins, origins.length * 2);
            }
            Arrays.fill(origins, before, folded.length(), at);
            at += Character.charCount(letter);
        }
        if (dressed) {
            unmask(folded);
        }
        int[] exact = Arrays.copyOf(origins, folded.length() + 1);
        exact[folded.length()] = original.length();
        return new FoldedText(folded.toString(), exact);
    }

    String text() {
        return text;
    }

    /** The span of the text that this span of the copy came from. */
    Span inOriginal(Span span) {
        return new Span(origins[span.start()], origins[span.end()]);
    }

    private static void append(int letter, StringBuilder folded) {
        if (letter < 0x80 || Hangul.isSyllable(letter)) {
            folded.append((char) letter);
        } else if (!isInvisible(letter, folded)) {
            String plain = plain(letter);
            folded.append(plain.isEmpty() ? Character.toString(letter) : plain);
        }
    }

    /** The ASCII letters or digit that a character is a dress of; the empty string where it is none. */
    private static String plain(int letter) {
        int squared = squared(letter);
        if (squared > 0) {
            return Character.toString(squared);
        }
        boolean circled = letter >= 'Ⓐ' && letter <= 'ⓩ';
        boolean dressed = Character.isLetter(letter) || Character.getType(letter) == Character.DECIMAL_DIGIT_NUMBER;
        if (Hangul.isSyllable(letter) || !(dressed || circled)) {
            return "";
        }
        String bare = MARKS.matcher(Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD))
                .replaceAll("");
        return ASCII.matcher(bare).matches() ? bare : "";
    }

    /** The letter in a square or a black circle (🄺, 🅚, 🅺), which Unicode does not decompose; 0 for any other. */
    private static int squared(int letter) {
        for (int first : new int[] {0x1F130, 0x1F150, 0x1F170}) {
            if (letter >= first && letter < first + 26) {
                return 'A' + letter - first;
            }
        }
        return 0;
    }

    /** Format characters, variation selectors, the blank letters of Hangul, and accents on a Latin letter. */
    private static boolean isInvisible(int letter, StringBuilder before) {
        int type = Character.getType(letter);
        boolean blank = letter == 0x3164 || letter == 0xFFA0 || letter == 0x115F || letter == 0x1160;
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
        // only a letter carries an accent: one that begins a line is a sign of its own
        boolean afterPlain = before.length() > 0 && isPlain(before.charAt(before.length() - 1));
        boolean selector = letter == 0x034F || (letter >= 0xFE00 && letter <= 0xFE0F);
        return type == Character.FORMAT || blank || selector || (mark && afterPlain);
    }

    private static boolean isPlain(char unit) {
        return unit < 0x80 && Character.isLetterOrDigit(unit);
    }

    private static void unmask(StringBuilder folded) {
        Matcher words = MIXED.matcher(folded.toString());
        while (words.find()) {
            for (int i = words.start(); i < words.end(); i++) {
                folded.setCharAt(i, LOOK_ALIKES.getOrDefault((int) folded.charAt(i), folded.charAt(i)));
            }
        }
    }

    private static Map<Integer, Character> lookAlikes() {
        Map<Integer, Character> letters = new HashMap<>();
        for (String line : ResourceList.lines(FoldedText.class, "look-alikes.txt")) {
            line.substring(1).strip().chars().forEach(letter -> letters.put(letter, line.charAt(0)));
        }
        return Map.copyOf(letters);
    }
}
