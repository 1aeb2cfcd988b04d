package dev.answercoach.posting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a posting, taken apart into what it says and how it was set.
 *
 * @param text what it says, without marks
 * @param sign the mark before it: a bullet as it stands, "1." for any number, "" for none
 * @param level how many # stand before it, 0 for none
 * @param frame how all of it is set off
 * @param afterBlank whether an empty line stands above it
 */
record PostingLine(String text, String sign, int level, Frame frame, boolean afterBlank) {
    /** What is around a whole line. */
    enum Frame {
        NONE,
        BOLD,
        BRACKETS,
        COLON
    }

    private static final Pattern MARKED = Pattern.compile("(#{1,6}+)(?!#)\\s*+(?<title>.++)");
    private static final Pattern NUMBERED =
            Pattern.compile("(?<sign>\\(?\\d{1,2}[.)]|\\(?[가나다라마바사아자차카타파하][.)]|[a-hA-H][.)])\\s++(?<rest>.++)");
    private static final Pattern CIRCLED = Pattern.compile("[①-⑳❶-❿⑴-⒇]\\s*+(?<rest>.++)");
    /** Dashes, stars and the letters that stand for bullets are bullets only before a blank. */
    private static final Pattern DASHED = Pattern.compile("(?<sign>[-*+–—oㅇ])\\s++(?<rest>.++)");

    private static final String BULLETS = "•·●○■□◆◇▶▷►▸▪▫◦ㆍ✓✔✅☑❍★☆※☞‣⁃∙➤➜➔→⦁▣◎";
    /** Bullets that items rarely have and headings often. */
    private static final String HEADING_SIGNS = "■□◆◇▶▷►▣◎●★☆※";

    private static final Pattern BOLD =
            Pattern.compile("\\*\\*(?<title>[^*]{1,80})\\*\\*[:：]?|__(?<under>[^_]{1,80})__[:：]?");
    private static final Pattern BRACKETED = Pattern.compile("[\\[【〔<〈《「『](?<title>[^\\[【〔<\\]】〕>]{1,60})[\\]】〕>〉》」』]");

    /** Reads a line that is not empty and has no blanks around it. */
    static PostingLine of(String line, boolean afterBlank) {
        Matcher marked = MARKED.matcher(line);
        if (marked.matches()) {
            PostingLine title = unmarked(marked.group("title").strip(), afterBlank);
            return new PostingLine(title.text, title.sign, marked.group(1).length(), title.frame, afterBlank);
        }
        return unmarked(line, afterBlank);
    }

    private static PostingLine unmarked(String line, boolean afterBlank) {
        Matcher numbered = NUMBERED.matcher(line);
        if (numbered.matches()) {
            return framed(
                    numbered.group("rest"),
                    numbered.group("sign").replaceAll("[0-9]+", "1").replaceAll("[가-하]", "가"),
                    afterBlank);
        }
        Matcher circled = CIRCLED.matcher(line);
        if (circled.matches()) {
            return framed(circled.group("rest"), "①", afterBlank);
        }
        Matcher dashed = DASHED.matcher(line);
        if (dashed.matches()) {
            return framed(dashed.group("rest"), dashed.group("sign"), afterBlank);
        }
        int end = endOfSign(line);
        return framed(line.substring(end).strip(), line.substring(0, end).strip(), afterBlank);
    }

    /** Whether a mark stands before it, so that it may be one of several items. */
    boolean isItem() {
        return !sign.isEmpty() && level == 0;
    }

    /** Whether it is set off from the text around it, as headings are. */
    boolean isSetOff() {
        return level > 0 || frame != Frame.NONE || isNumbered() || isHeadingSign();
    }

    /** Lines of one shape are of one rank: a heading like the one before it ends what stood below that. */
    String shape() {
        return level > 0 ? "#" + level : frame == Frame.NONE || frame == Frame.COLON ? sign : frame + sign;
    }

    /** The line with another text, such as its label. */
    PostingLine saying(String words) {
        return new PostingLine(words, sign, level, frame, afterBlank);
    }

    private boolean isNumbered() {
        return sign.indexOf('1') >= 0 || sign.indexOf('가') >= 0 || sign.equals("①");
    }

    private boolean isHeadingSign() {
        return !sign.isEmpty() && (HEADING_SIGNS.indexOf(sign.charAt(0)) >= 0 || isPicture(sign.codePointAt(0)));
    }

    private static PostingLine framed(String text, String sign, boolean afterBlank) {
        Matcher bold = BOLD.matcher(text);
        if (bold.matches()) {
            String title = bold.group("title") == null ? bold.group("under") : bold.group("title");
            PostingLine inside = framed(title.strip(), sign, afterBlank);
            return new PostingLine(inside.text, sign, 0, Frame.BOLD, afterBlank);
        }
        Matcher bracketed = BRACKETED.matcher(text);
        if (bracketed.matches()) {
            return new PostingLine(bracketed.group("title").strip(), sign, 0, Frame.BRACKETS, afterBlank);
        }
        String plain = withoutSigns(text);
        boolean colon = plain.endsWith(":") || plain.endsWith("：");
        return new PostingLine(
                colon ? plain.substring(0, plain.length() - 1).strip() : plain,
                sign,
                0,
                colon ? Frame.COLON : Frame.NONE,
                afterBlank);
    }

    /** Pictures behind a text say nothing either: "기술 스택 🛠". */
    private static String withoutSigns(String text) {
        int start = endOfSign(text);
        int end = text.length();
        while (end > start && isMark(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(start, end).replace("**", "").strip();
    }

    private static int endOfSign(String text) {
        int at = 0;
        while (at < text.length() && isMark(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isMark(int sign) {
        return BULLETS.indexOf(sign) >= 0
                || isPicture(sign)
                || Character.isWhitespace(sign)
                || sign == 0x3000
                || sign == 0xA0;
    }

    /** Emoji with all that joins and varies them. */
    private static boolean isPicture(int sign) {
        int type = Character.getType(sign);
        return (type == Character.OTHER_SYMBOL && sign > 0x2000)
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || (type == Character.MODIFIER_SYMBOL && sign > 0xFFFF)
                || sign == 0x200D;
    }
}
