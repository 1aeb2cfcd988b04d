package dev.answercoach.text.checks;

import dev.answercoach.text.CountingRule;
import dev.answercoach.text.Leftover;
import dev.answercoach.text.Leftovers;
import dev.answercoach.text.Limit;
import dev.answercoach.text.PlainText;
import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Quantity;
import dev.answercoach.text.ledger.Addition;
import dev.answercoach.text.ledger.DraftFigures;
import dev.answercoach.text.ledger.Ledger;
import dev.answercoach.text.links.OwnLinks;
import dev.answercoach.text.sums.Sum;
import dev.answercoach.text.sums.Sums;
import dev.answercoach.text.words.ContentWords;
import dev.answercoach.text.words.Names;
import dev.answercoach.text.words.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Judges a rewrite against its draft. It believes nobody: what it says of a text it has counted and compared itself, on
 * exactly the characters that the user will paste. It proves what it checked and no more; a true figure that was moved
 * into an untrue sentence of known words passes. The draft is read once for all rewrites; a gate is for one thread.
 */
public final class Gate {
    /** What becomes of a text below the minimum. */
    public enum Minimum {
        /** It is refused. */
        BINDS,
        /** It passes as {@link Proof.Status#SHORT}, because the user wanted it shorter. */
        WARNS
    }

    private final Draft draft;
    private final Minimum minimum;
    private final DraftFigures figures;
    private final Sources sources;
    private final OwnLinks links;

    public Gate(Draft draft) {
        this(draft, List.of(), Minimum.BINDS);
    }

    /** @param additions what the user has added to the draft: neither invented nor new */
    public Gate(Draft draft, List<Addition> additions, Minimum minimum) {
        this.draft = draft;
        this.minimum = minimum;
        this.figures = DraftFigures.of(draft.text(), additions);
        List<String> own = Stream.concat(
                        Stream.of(draft.text(), draft.question()),
                        additions.stream().map(Addition::text))
                .toList();
        this.sources = Sources.of(own);
        this.links = OwnLinks.of(own);
    }

    /** Judges a plain text ({@link PlainText#text()}). */
    public Proof judge(String rewrite) {
        FigureText read = FigureText.of(rewrite);
        Ledger ledger = figures.against(read);
        List<String> newNames = Names.newIn(rewrite, sources);
        List<Leftover> blanks = Leftovers.find(rewrite);
        int used = used(rewrite, draft.limit());
        List<Defect> defects = defects(rewrite, used, ledger, newNames);
        return new Proof(
                status(defects, blanks, used),
                used,
                draft.limit(),
                ledger,
                newNames,
                ContentWords.newIn(rewrite, sources, newNames),
                Sums.find(read).stream()
                        .filter(sum -> sum.verdict() == Sum.Verdict.BROKEN)
                        .toList(),
                blanks,
                defects);
    }

    private Proof.Status status(List<Defect> defects, List<Leftover> blanks, int used) {
        if (!defects.isEmpty()) {
            return Proof.Status.FAILED;
        }
        if (!blanks.isEmpty()) {
            return Proof.Status.BLANKS;
        }
        return under(used) > 0 ? Proof.Status.SHORT : Proof.Status.PROVEN;
    }

    private int under(int used) {
        Limit limit = draft.limit();
        return limit == null ? 0 : limit.under(used);
    }

    private static int used(String rewrite, @Nullable Limit limit) {
        return limit == null ? CountingRule.CHARACTERS.count(rewrite) : limit.used(rewrite);
    }

    private List<Defect> defects(String rewrite, int used, Ledger ledger, List<String> newNames) {
        List<Defect> defects = new ArrayList<>();
        if (rewrite.isBlank()) {
            defects.add(new Defect(Defect.Kind.EMPTY, "", ""));
        }
        Limit limit = draft.limit();
        if (limit != null && limit.over(used) > 0) {
            defects.add(new Defect(Defect.Kind.TOO_LONG, Integer.toString(used), Integer.toString(limit.max())));
        }
        if (limit != null && under(used) > 0 && minimum == Minimum.BINDS) {
            defects.add(new Defect(Defect.Kind.TOO_SHORT, Integer.toString(used), Integer.toString(limit.min())));
        }
        for (Ledger.Change change : ledger.changed()) {
            defects.add(defect(change));
        }
        for (Quantity invented : ledger.invented()) {
            defects.add(new Defect(Defect.Kind.INVENTED_FIGURE, invented.text(), ""));
        }
        for (String name : newNames) {
            defects.add(new Defect(Defect.Kind.NEW_NAME, name, ""));
        }
        for (String link : links.newIn(rewrite)) {
            defects.add(new Defect(Defect.Kind.NEW_LINK, link, ""));
        }
        return defects;
    }

    /** A moved figure is the same on both sides, so that only the words around it tell what is wrong. */
    private Defect defect(Ledger.Change change) {
        return change.isMove()
                ? new Defect(
                        Defect.Kind.MOVED_FIGURE,
                        change.to().text(),
                        Surroundings.of(change.from().span(), draft.text()))
                : new Defect(
                        Defect.Kind.CHANGED_FIGURE,
                        change.to().text(),
                        change.from().text());
    }
}
