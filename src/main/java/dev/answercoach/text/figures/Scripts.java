package dev.answercoach.text.figures;

import dev.answercoach.text.Hangul;
import dev.answercoach.text.PlainText;

/** Which script a UTF-16 unit of a folded text belongs to, as far as figures care. */
public final class Scripts {
    private Scripts() {}

    public static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    public static boolean isLatin(char unit) {
        return (unit >= 'A' && unit <= 'Z')
                || (unit >= 'a' && unit <= 'z')
                || unit == 'μ'
                || (unit >= 'À' && unit <= 'ɏ' && unit != '×' && unit != '÷');
    }

    public static boolean isWord(char unit) {
        return isDigit(unit) || isLatin(unit) || Hangul.isSyllable(unit);
    }

    /**
     * The text with every character replaced by the plain one that it stands for (full-width digits and signs, odd
     * spaces, dashes and arrows). Each UTF-16 unit becomes exactly one, so that every place stays where it was.
     */
    public static String fold(String text) {
        char[] units = text.toCharArray();
        for (int i = 0; i < units.length; i++) {
            units[i] = fold(units[i]);
        }
        return new String(units);
    }

    private static char fold(char unit) {
        if (unit >= '\uFF01' && unit <= '\uFF5E') {
            return (char) (unit - '\uFF01' + '!');
        }
        return switch (unit) {
            case '∼', '〜', '˜' -> '~';
            case '–', '—', '‒', '−', '‐', '‑' -> '-';
            case '⇒', '➡', '➔', '➜', '⟶' -> '→';
            case 'µ' -> 'μ';
            case '∙', '•', 'ㆍ', '・', '‧' -> '·';
            case '’', '‘' -> '\'';
            case '₩', '￦' -> '₩';
            default -> unit != '\n' && PlainText.isSpace(unit) ? ' ' : unit;
        };
    }
}
