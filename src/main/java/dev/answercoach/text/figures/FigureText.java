package dev.answercoach.text.figures;

import dev.answercoach.text.Language;
import dev.answercoach.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A text, its numerals transcribed and folded, with its quantities and the words that stand around each. Reading it costs
 * more than most of what is then asked of it, so it is read once and handed on. For one thread at a time, since it
 * remembers what it was asked.
 */
public final class FigureText {
    /** How far from a figure its period may be named, in UTF-16 units. */
    private static final int PERIOD_REACH = 120;

    private record PeriodOf(int figure, String period) {}

    private final Transcript transcript;
    private final String folded;
    private final List<Quantity> read;
    /** The same as they compare, each at its place. */
    private final List<Quantity> quantities;

    private final String words;
    private final boolean english;
    private final Map<PeriodOf, Boolean> periods = new HashMap<>();

    private FigureText(Transcript transcript, String folded, List<Quantity> quantities) {
        this.transcript = transcript;
        this.folded = folded;
        this.read = quantities;
        this.quantities = quantities.stream().map(Canonical::of).toList();
        this.words = words(folded);
        this.english = Language.of(folded) == Language.EN;
    }

    /** Reads a plain text. */
    public static FigureText of(String text) {
        Transcript transcript = Transcript.of(text);
        String read = transcript.text();
        return new FigureText(transcript, Scripts.fold(read), Quantities.read(read));
    }

    /** The quantities as they stand in the source, in order and without overlap. */
    public List<Quantity> written() {
        return Reported.of(read, folded).stream().map(transcript::restored).toList();
    }

    public List<Quantity> quantities() {
        return quantities;
    }

    public Quantity quantity(int index) {
        return quantities.get(index);
    }

    public int size() {
        return quantities.size();
    }

    public String folded() {
        return folded;
    }

    /** Whether the text speaks of this, in whatever case and spacing; the noun is in lower case and without spaces. */
    public boolean says(String noun) {
        return words.contains(noun);
    }

    /** A text as {@link #says} compares it. */
    public static String words(String folded) {
        return folded.toLowerCase(Locale.ROOT).replace(" ", "");
    }

    /** Where a stretch of the folded text stands in the source. */
    public Span source(Span span) {
        return transcript.restored(span);
    }

    /** A figure with its place in the source and as it is written there. */
    public Quantity written(int index) {
        return transcript.restored(quantity(index));
    }

    /** Words of the folded text that name a year without a figure, as the date that they are. */
    public Quantity wordsAs(Span words, String value, String unit) {
        return new Quantity(source(words), written(words), value, value, unit, "", Quantity.Bound.EXACT);
    }

    /** A stretch of the folded text as written. */
    public String written(Span span) {
        return transcript.written(source(span));
    }

    public boolean isEnglish() {
        return english;
    }

    /** Whether a sentence ends in this stretch of a folded text. */
    public static boolean endsSentence(String folded) {
        return SentenceMarks.areIn(folded);
    }

    /** The text after a figure up to the sentence's end, other figures included, at most so many units. */
    public String restOfSentence(int index, int reach) {
        int from = quantity(index).span().end();
        String after = folded.substring(from, Math.min(folded.length(), from + reach));
        return after.substring(0, SentenceMarks.first(after));
    }

    /** The text between a figure and the one after it. */
    public String between(int first, int second) {
        return folded.substring(
                quantity(first).span().end(), quantity(second).span().start());
    }

    /** The text after a figure up to the next one or the sentence's end, at most so many units. */
    public String after(int index, int reach) {
        int from = quantity(index).span().end();
        int to = Math.min(folded.length(), from + reach);
        if (index + 1 < size()) {
            to = Math.min(to, quantity(index + 1).span().start());
        }
        String after = folded.substring(from, to);
        return after.substring(0, SentenceMarks.first(after));
    }

    /** The text before a figure back to the sentence's start, other figures included, at most so many units. */
    public String before(int index, int reach) {
        int to = quantity(index).span().start();
        String before = folded.substring(Math.max(0, to - reach), to);
        return before.substring(SentenceMarks.behindLast(before));
    }

    /** The text before a figure back to the one before it or the sentence's start, at most so many units. */
    public String wordsBefore(int index, int reach) {
        String before = before(index, reach);
        int gap = index == 0
                ? before.length()
                : quantity(index).span().start() - quantity(index - 1).span().end();
        return gap < before.length() ? before.substring(before.length() - gap) : before;
    }

    /** Whether the sentence around a figure names this period of a rate ({@link Quantity#per}). */
    public boolean namesPeriod(int index, String period) {
        return periods.computeIfAbsent(
                new PeriodOf(index, period), asked -> Period.named(period, sentence(index, PERIOD_REACH)));
    }

    /** Where the sentence of these words starts and ends, at most so many units to each side. */
    public Span sentenceAround(Span words, int left, int right) {
        int from = Math.max(0, words.start() - left);
        String after = folded.substring(words.end(), Math.min(folded.length(), words.end() + right));
        return new Span(
                from + SentenceMarks.behindLast(folded.substring(from, words.start())),
                words.end() + SentenceMarks.first(after));
    }

    /** The sentence that a figure stands in, at most so many units to each side. */
    public String sentence(int index, int reach) {
        return before(index, reach)
                + folded.substring(
                        quantity(index).span().start(), quantity(index).span().end())
                + restOfSentence(index, reach);
    }
}
