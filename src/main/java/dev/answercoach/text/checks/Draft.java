package dev.answercoach.text.checks;

import dev.answercoach.text.Language;
import dev.answercoach.text.Leftover;
import dev.answercoach.text.Leftovers;
import dev.answercoach.text.Limit;
import dev.answercoach.text.PlainText;
import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Quantity;
import dev.answercoach.text.sentences.Sentence;
import dev.answercoach.text.sentences.Sentences;
import dev.answercoach.text.sums.Sum;
import dev.answercoach.text.sums.Sums;
import dev.answercoach.text.words.Coverage;
import dev.answercoach.text.words.Lexicon;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is checked: a text, the question it answers, the limit it must keep, and what the posting asks for.
 *
 * <p>What several checks need of the text (its sentences, figures, leftovers …) is read when the first of them asks, and
 * only once. A draft never changes, and several threads may ask it.
 */
public final class Draft {
    private final PlainText plain;
    private final String question;
    private final @Nullable Limit limit;
    private final Lexicon lexicon;
    private final boolean blind;

    private final Once<Language> language = new Once<>(() -> Language.of(text()));
    private final Once<List<Sentence>> sentences = new Once<>(() -> Sentences.split(text()));
    private final Once<List<Leftover>> leftovers = new Once<>(() -> Leftovers.find(plain()));
    private final Once<Figures> figures = new Once<>(() -> Figures.of(text()));
    private final Once<Coverage> coverage = new Once<>(() -> Coverage.of(text(), lexicon()));

    private record Figures(List<Quantity> quantities, List<Sum> sums) {
        static Figures of(String text) {
            FigureText read = FigureText.of(text);
            return new Figures(read.written(), Sums.find(read));
        }
    }

    /** A draft of an application that is not blind; see the other constructor. */
    public Draft(PlainText plain, String question, @Nullable Limit limit, Lexicon lexicon) {
        this(plain, question, limit, lexicon, false);
    }

    /**
     * @param plain the text
     * @param question the question, empty where none was named
     * @param limit the limit, null where none was named
     * @param lexicon the posting's words, {@link Lexicon#NONE} without one
     * @param blind whether the application is to hide school, origin, family, age and gender
     */
    public Draft(PlainText plain, String question, @Nullable Limit limit, Lexicon lexicon, boolean blind) {
        this.plain = plain;
        this.question = question;
        this.limit = limit;
        this.lexicon = lexicon;
        this.blind = blind;
    }

    public PlainText plain() {
        return plain;
    }

    /** The text as it is counted; every span of a finding is a span of it. */
    public String text() {
        return plain.text();
    }

    public String question() {
        return question;
    }

    public @Nullable Limit limit() {
        return limit;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    public boolean isBlind() {
        return blind;
    }

    public Language language() {
        return language.get();
    }

    /** Its sentences in order, each with what it seems to do. */
    public List<Sentence> sentences() {
        return sentences.get();
    }

    /** What its writer forgot to fill in or to take out, in order. */
    public List<Leftover> leftovers() {
        return leftovers.get();
    }

    /** Its figures, in order and without overlap. */
    public List<Quantity> quantities() {
        return figures.get().quantities();
    }

    /** Its arithmetic claims, in order. */
    public List<Sum> sums() {
        return figures.get().sums();
    }

    /** The posting's keywords, covered and missing. */
    public Coverage coverage() {
        return coverage.get();
    }
}
