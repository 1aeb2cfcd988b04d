package dev.answercoach.text;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A text as it will be pasted into a form, and so as it is counted and judged: composed (NFC), without invisible
 * characters, without markdown marks, its lines ended by {@code '\n'}, and without white space around it. Every span of
 * the plain text leads back to the span of the source that it came from.
 *
 * <p>List markers stay, since people paste them. So do footnote marks without a note ({@code [^1]}) and pictures of the
 * user's own disk ({@code ![alt](x.png)}): no form shows them, and the user should see them left in the text. NFKC is
 * never applied: it would turn ① into 1 and so change a count.
 */
public final class PlainText {
    /**
     * No language stacks more marks on a letter; Unicode's Stream-Safe Text Format (UAX 15) draws the line here. What goes
     * beyond is not shown by any font, and makes patterns that look back over marks slow.
     */
    private static final int MOST_MARKS = 30;

    private static final Pattern CLUSTER = Pattern.compile("\\X");

    /** A backslash before a sign makes it an ordinary sign, but not inside code. */
    private static final Pattern ESCAPE = Pattern.compile("`[^`\\n]{1,300}`|\\\\(?<sign>[!-/:-@\\[-`{-~])");

    private static final Pattern CODE = Pattern.compile("```[\\s\\S]{0,20000}?```|`[^`\\n]{1,300}`");

    private static final String SIGNS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /**
     * Unicode has as many characters here that no text may use as ASCII has signs. They stand for the escaped ones until
     * the marks are gone.
     */
    private static final char FIRST_ESCAPED = '\uFDD0';

    /**
     * A mark of markdown: the pattern's group {@code text} stays, what else it matched goes. Bounded, so that no input is slow.
     *
     * @param sign a character that every such mark has; most texts have none, and looking for one costs nothing
     */
    private record Mark(char sign, Pattern pattern, boolean keepsText) {
        static Mark of(char sign, String regex) {
            return new Mark(sign, Pattern.compile(regex), regex.contains("(?<text>"));
        }

        static Mark line(char sign, String regex) {
            String line = "^" + regex + (regex.endsWith("\\n?") ? "" : "$");
            return new Mark(sign, Pattern.compile(line, Pattern.MULTILINE), regex.contains("(?<text>"));
        }

        BitSet in(String text) {
            BitSet found = new BitSet();
            if (text.indexOf(sign) < 0) {
                return found;
            }
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                found.set(matcher.start(), matcher.end());
                if (keepsText) {
                    found.clear(matcher.start("text"), matcher.end("text"));
                }
            }
            return found;
        }
    }

    private static final List<Mark> MARKS = List.of(
            Mark.line('`', "```.*\\n?"),
            Mark.line('-', "-{3,} *\\n?"),
            Mark.line('*', "\\*{3,} *\\n?"),
            Mark.line('_', "_{3,} *\\n?"),
            Mark.line('#', "#{1,6} +(?<text>.*)"),
            Mark.line('>', "> ?(?<text>.*)"),
            Mark.of('[', "!?\\[(?<text>[^\\[\\]\\n]{1,300})]\\((?:https?://|mailto:|/|#|\\.)[^()\\s]{0,500}\\)"),
            Mark.of('*', "\\*\\*(?=[^\\s*])(?<text>(?:[^\\n*]|\\*(?!\\*)){1,500}+)(?<=\\S)\\*\\*"),
            Mark.of('_', "(?<![\\p{L}\\d_])__(?=[^\\s_])(?<text>(?:[^\\n_]|_(?!_)){1,500}+)(?<=\\S)__(?!\\w)"),
            Mark.of('~', "~~(?=[^\\s~])(?<text>[^\\n~]{1,300})(?<=\\S)~~"),
            Mark.of('*', "(?<![\\w*])\\*(?=[^\\s*])(?<text>[^\\n*]{1,300})(?<=\\S)\\*(?![\\w*])"),
            Mark.of('_', "(?<![\\p{L}\\d_])_(?=[^\\s_])(?<text>[^\\n_]{1,300})(?<=\\S)_(?!\\w)"),
            Mark.of('`', "`(?<text>[^`\\n]{1,300})`"));

    private final String source;
    private final String text;
    private final int[] starts;
    private final int[] ends;

    private PlainText(String source, String text, int[] starts, int[] ends) {
        this.source = source;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    public static PlainText of(String source) {
        PlainText plain = composed(source).without(PlainText::invisible).withEscapes();
        for (Mark mark : MARKS) {
            plain = plain.without(mark::in);
        }
        return plain.withSigns().without(PlainText::surroundingSpace);
    }

    /** The text that is counted. */
    public String text() {
        return text;
    }

    /** What it was made from, unchanged. */
    public String source() {
        return source;
    }

    /** Whether there is nothing to read. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The span of the source that this span of the plain text came from. */
    public Span inSource(Span span) {
        Objects.checkFromToIndex(span.start(), span.end(), text.length());
        if (span.isEmpty()) {
            int at = span.start() < starts.length ? starts[span.start()] : source.length();
            return new Span(at, at);
        }
        return new Span(starts[span.start()], ends[span.end() - 1]);
    }

    /** The stretches of the plain text that the source marks as code, whose marks are gone. */
    public Spans code() {
        BitSet inSource = new BitSet();
        if (source.indexOf('`') >= 0) {
            CODE.matcher(source).results().forEach(code -> inSource.set(code.start(), code.end()));
        }
        Spans code = new Spans();
        if (!inSource.isEmpty()) {
            code.take(IntStream.range(0, text.length())
                    .filter(at -> inSource.get(starts[at]))
                    .collect(BitSet::new, BitSet::set, BitSet::or));
        }
        return code;
    }

    /** White space in the widest sense; Java's {@code \s} misses the no-break and the ideographic space. */
    public static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\uFEFF';
    }

    private static PlainText composed(String source) {
        if (source.indexOf('\r') < 0 && Normalizer.isNormalized(source, Normalizer.Form.NFC)) {
            int[] starts = new int[source.length()];
            int[] ends = new int[source.length()];
            for (int i = 0; i < starts.length; i++) {
                starts[i] = i;
                ends[i] = i + 1;
            }
            return new PlainText(source, source, starts, ends);
        }
        StringBuilder text = new StringBuilder(source.length());
        IntStream.Builder starts = IntStream.builder();
        IntStream.Builder ends = IntStream.builder();
        Matcher clusters = CLUSTER.matcher(source);
        while (clusters.find()) {
            String cluster = clusters.group();
            if (cluster.equals("\r\n") || cluster.equals("\r")) {
                text.append('\n');
                starts.add(clusters.start());
                ends.add(clusters.end());
            } else if (cluster.length() == 1 || Normalizer.isNormalized(cluster, Normalizer.Form.NFC)) {
                text.append(cluster);
                for (int i = clusters.start(); i < clusters.end(); i++) {
                    starts.add(i);
                    ends.add(i + 1);
                }
            } else {
                String composed = Normalizer.normalize(cluster, Normalizer.Form.NFC);
                text.append(composed);
                for (int i = 0; i < composed.length(); i++) {
                    starts.add(clusters.start());
                    ends.add(clusters.end());
                }
            }
        }
        return new PlainText(
                source, text.toString(), starts.build().toArray(), ends.build().toArray());
    }

    /** This text without the units that {@code which} finds in it. */
    private PlainText without(Function<String, BitSet> which) {
        BitSet gone = which.apply(text);
        if (gone.isEmpty()) {
            return this;
        }
        int length = text.length() - gone.cardinality();
        StringBuilder rest = new StringBuilder(length);
        int[] restStarts = new int[length];
        int[] restEnds = new int[length];
        for (int i = gone.nextClearBit(0); i < text.length(); i = gone.nextClearBit(i + 1)) {
            restStarts[rest.length()] = starts[i];
            restEnds[rest.length()] = ends[i];
            rest.append(text.charAt(i));
        }
        return new PlainText(source, rest.toString(), restStarts, restEnds);
    }

    /** This text with one unit, which no mark has, for each escaped sign and its backslash. */
    private PlainText withEscapes() {
        if (text.indexOf('\\') < 0) {
            return this;
        }
        char[] units = text.toCharArray();
        int[] from = starts.clone();
        BitSet backslashes = new BitSet();
        Matcher escapes = ESCAPE.matcher(text);
        while (escapes.find()) {
            if (escapes.start("sign") >= 0) {
                int sign = escapes.start("sign");
                units[sign] = (char) (FIRST_ESCAPED + SIGNS.indexOf(text.charAt(sign)));
                from[sign] = starts[escapes.start()];
                backslashes.set(escapes.start());
            }
        }
        return new PlainText(source, new String(units), from, ends).without(text -> backslashes);
    }

    /** This text with the escaped signs themselves. */
    private PlainText withSigns() {
        if (!hasEscaped()) {
            return this;
        }
        char[] units = text.toCharArray();
        for (int i = 0; i < units.length; i++) {
            if (isEscaped(units[i])) {
                units[i] = SIGNS.charAt(units[i] - FIRST_ESCAPED);
            }
        }
        return new PlainText(source, new String(units), starts, ends);
    }

    private boolean hasEscaped() {
        for (int i = 0; i < text.length(); i++) {
            if (isEscaped(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEscaped(char unit) {
        return unit >= FIRST_ESCAPED && unit < FIRST_ESCAPED + SIGNS.length();
    }

    private static BitSet invisible(String text) {
        BitSet found = new BitSet();
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (isOrdinary(unit)) {
                marks = 0;
                continue;
            }
            marks = Character.getType(unit) == Character.NON_SPACING_MARK ? marks + 1 : 0;
            if (isInvisible(unit) || isIdleJoiner(text, i) || marks > MOST_MARKS) {
                found.set(i);
            }
        }
        return found;
    }

    /** Most characters of any text are of these, and none of them is invisible. */
    private static boolean isOrdinary(char unit) {
        return Hangul.isSyllable(unit) || (unit >= ' ' && unit <= '~');
    }

    /**
     * Zero width space and non-joiner, word joiner, byte order mark, soft hyphen; the marks that only turn the direction of
     * writing; control characters that no keyboard types, and the characters that no text may use.
     */
    private static boolean isInvisible(char unit) {
        boolean zeroWidth =
                unit == '\u200B' || unit == '\u200C' || unit == '\u2060' || unit == '\uFEFF' || unit == '\u00AD';
        boolean direction = unit == '\u200E'
                || unit == '\u200F'
                || (unit >= '\u202A' && unit <= '\u202E')
                || (unit >= '\u2066' && unit <= '\u2069');
        boolean control = Character.isISOControl(unit) && unit != '\n' && unit != '\t';
        return zeroWidth || direction || control || isEscaped(unit);
    }

    /** A joiner makes one picture of two emoji (👩‍💻); between letters it shows nothing. */
    private static boolean isIdleJoiner(String text, int at) {
        if (text.charAt(at) != '\u200D') {
            return false;
        }
        if (at == 0 || at + 1 == text.length()) {
            return true;
        }
        int before = text.codePointBefore(at);
        // the tones of skin, and the signs that ask for a picture
        boolean afterEmoji = Character.getType(before) == Character.OTHER_SYMBOL
                || Character.getType(before) == Character.MODIFIER_SYMBOL
                || before == '\uFE0F'
                || before == '\u20E3';
        return !afterEmoji || Character.getType(text.codePointAt(at + 1)) != Character.OTHER_SYMBOL;
    }

    private static BitSet surroundingSpace(String text) {
        int start = 0;
        while (start < text.length() && isSpace(text.charAt(start))) {
            start++;
        }
        int end = text.length();
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        BitSet found = new BitSet();
        found.set(0, start);
        found.set(end, text.length());
        return found;
    }
}
