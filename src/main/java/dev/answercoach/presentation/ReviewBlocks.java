package dev.answercoach.presentation;

import dev.answercoach.presentation.Block.Copy;
import dev.answercoach.presentation.Block.Heading;
import dev.answercoach.presentation.Block.Line;
import dev.answercoach.presentation.Block.Row;
import dev.answercoach.presentation.Block.Rows;
import dev.answercoach.presentation.Block.Tone;
import dev.answercoach.review.Critique;
import dev.answercoach.review.ReviewEvent;
import dev.answercoach.review.Rewrite;
import dev.answercoach.review.Rubric;
import dev.answercoach.review.Wish;
import dev.answercoach.text.CountingRule;
import dev.answercoach.text.KeyName;
import dev.answercoach.text.Leftover;
import dev.answercoach.text.Limit;
import dev.answercoach.text.Remark;
import dev.answercoach.text.checks.Defect;
import dev.answercoach.text.checks.Proof;
import dev.answercoach.text.figures.Quantity;
import dev.answercoach.text.ledger.Ledger;
import dev.answercoach.text.sums.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A critique and its rewrites, as pieces that every face can draw. */
public final class ReviewBlocks {
    private static final int BEST_SCORE = 5;
    private static final int GOOD_SCORE = 4;
    private static final int WEAK_SCORE = 2;
    /** Beyond these the text itself tells more than a list. */
    private static final int MOST_CHANGES = 10;

    private final Messages messages;
    private final Numbers numbers;

    public ReviewBlocks(Messages messages) {
        this.messages = messages;
        this.numbers = new Numbers(messages);
    }

    /** Why the offline coach had to step in. */
    public Block degraded(ReviewEvent.Degraded degraded) {
        return new Line(messages.text("review.degraded." + KeyName.of(degraded.failure())), Tone.WARNING);
    }

    public List<Block> critique(Critique critique, Rubric rubric) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(messages.text("review.critique." + KeyName.of(critique.coach()))));
        if (!critique.scores().isEmpty()) {
            blocks.add(new Rows(critique.scores().stream()
                    .map(score -> new Row(name(score, rubric), score(score), tone(score.score())))
                    .toList()));
        }
        if (!critique.strengths().isEmpty()) {
            blocks.add(new Heading(messages.text("review.strengths")));
            critique.strengths()
                    .forEach(strength -> blocks.add(new Line(
                            "+ " + quoted(strength.quote()) + "  " + messages.say(strength.reason()), Tone.PLAIN)));
        }
        if (!critique.points().isEmpty()) {
            blocks.add(new Heading(messages.text("review.points")));
            int number = 1;
            for (Critique.Point point : critique.points()) {
                blocks.add(new Line(number++ + ". " + quoted(point.quote()), Tone.PLAIN));
                blocks.add(new Line("   " + messages.say(point.problem()), Tone.PLAIN));
                blocks.add(new Line("   → " + messages.say(point.fix()), Tone.PLAIN));
            }
        }
        if (!critique.questions().isEmpty()) {
            blocks.add(new Heading(messages.text("review.questions")));
            critique.questions().forEach(question -> blocks.add(new Line("? " + messages.say(question), Tone.PLAIN)));
        }
        return blocks;
    }

    /** The proof first, so that one line tells whether the text may be used; then the text; then what changed. */
    public List<Block> rewrite(int number, Rewrite rewrite) {
        Proof proof = rewrite.proof();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(
                messages.text("review.rewrite", Map.of("number", Integer.toString(number), "title", title(rewrite)))));
        blocks.add(new Line(verdict(proof), tone(proof.status())));
        blocks.add(new Line(proven(proof), tone(proof.status())));
        if (proof.under() > 0 && proof.status() != Proof.Status.FAILED) {
            blocks.add(line("review.short", "by", numbers.amount(proof.under(), rule(proof)), Tone.WARNING));
        }
        proof.defects().forEach(defect -> blocks.add(new Line("✗ " + defect(defect, proof), Tone.BAD)));
        if (!proof.ledger().lost().isEmpty()) {
            blocks.add(line("review.lost", "figures", figures(proof.ledger().lost()), Tone.WARNING));
        }
        for (Sum sum : proof.brokenSums()) {
            Map<String, String> data = Map.of("sum", quoted(sum.text()), "computed", sum.computed());
            blocks.add(new Line(messages.text("review.broken-sum", data), Tone.WARNING));
        }
        if (!proof.blanks().isEmpty()) {
            String blanks = proof.blanks().stream().map(Leftover::text).collect(Collectors.joining(", "));
            blocks.add(line("review.blanks", "blanks", blanks, Tone.WARNING));
        }
        if (!proof.newWords().isEmpty()) {
            blocks.add(line("review.new-words", "words", String.join(", ", proof.newWords()), Tone.PLAIN));
        }
        blocks.add(new Copy(rewrite.text()));
        rewrite.changes().stream()
                .limit(MOST_CHANGES)
                .forEach(change -> blocks.add(new Line("· " + messages.say(change), Tone.QUIET)));
        int more = rewrite.changes().size() - MOST_CHANGES;
        if (more > 0) {
            blocks.add(line("review.more-changes", "count", Integer.toString(more), Tone.QUIET));
        }
        return blocks;
    }

    /** What the rewrite was to be, and which one it was made from where the user wished for it. */
    public String title(Rewrite rewrite) {
        Wish wish = rewrite.wish();
        return wish == null
                ? messages.text("style." + KeyName.of(rewrite.style()))
                : messages.text("wish.title." + wish.key(), Map.of("of", Integer.toString(wish.of())));
    }

    /** Why a wish came to nothing. */
    public Block unfulfilled(Remark reason) {
        return new Line(messages.say(reason), Tone.WARNING);
    }

    private String verdict(Proof proof) {
        Limit limit = proof.limit();
        String length = limit == null
                ? numbers.length(proof.used(), CountingRule.CHARACTERS)
                : numbers.ofLimit(proof.used(), limit);
        return messages.text("review.status." + KeyName.of(proof.status()), Map.of("length", length));
    }

    /** What the ledger and the names show; it claims no more than was checked. */
    private String proven(Proof proof) {
        Ledger ledger = proof.ledger();
        int all = ledger.kept().size() + ledger.changed().size() + ledger.lost().size();
        return messages.text(
                "review.proven",
                Map.of(
                        "kept", Integer.toString(ledger.kept().size()),
                        "all", Integer.toString(all),
                        "changed", Integer.toString(ledger.changed().size()),
                        "invented", Integer.toString(ledger.invented().size()),
                        "names", Integer.toString(proof.newNames().size())));
    }

    private String defect(Defect defect, Proof proof) {
        CountingRule rule = rule(proof);
        return switch (defect.kind()) {
            case TOO_LONG, TOO_SHORT ->
                messages.text(
                        "defect." + KeyName.of(defect.kind()),
                        Map.of(
                                "found", numbers.amount(Integer.parseInt(defect.found()), rule),
                                "expected", numbers.amount(Integer.parseInt(defect.expected()), rule)));
            case EMPTY, CHANGED_FIGURE, MOVED_FIGURE, INVENTED_FIGURE, NEW_NAME, NEW_LINK ->
                messages.text(
                        "defect." + KeyName.of(defect.kind()),
                        Map.of("found", defect.found(), "expected", defect.expected()));
        };
    }

    private static CountingRule rule(Proof proof) {
        Limit limit = proof.limit();
        return limit == null ? CountingRule.CHARACTERS : limit.rule();
    }

    private Block line(String key, String name, String value, Tone tone) {
        return new Line(messages.text(key, Map.of(name, value)), tone);
    }

    private static String figures(List<Quantity> quantities) {
        return quantities.stream().map(Quantity::text).collect(Collectors.joining(", "));
    }

    private String name(Critique.Score score, Rubric rubric) {
        return rubric.criteria().stream()
                .filter(criterion -> criterion.id().equals(score.criterion()))
                .findFirst()
                .map(criterion -> criterion.name().getOrDefault(messages.language(), criterion.id()))
                .orElse(score.criterion());
    }

    private String score(Critique.Score score) {
        String dots = "●".repeat(score.score()) + "○".repeat(BEST_SCORE - score.score());
        String quote = score.quote().isEmpty() ? "" : quoted(score.quote()) + "  ";
        return dots + " " + score.score() + "  " + quote + messages.say(score.reason());
    }

    private String quoted(String quote) {
        return messages.text("review.quoted", Map.of("quote", quote.replace('\n', ' ')));
    }

    private static Tone tone(int score) {
        if (score >= GOOD_SCORE) {
            return Tone.GOOD;
        }
        return score <= WEAK_SCORE ? Tone.WARNING : Tone.PLAIN;
    }

    /** The colour of a rewrite. */
    public static Tone tone(Proof.Status status) {
        return switch (status) {
            case PROVEN -> Tone.GOOD;
            case BLANKS, SHORT -> Tone.WARNING;
            case FAILED -> Tone.BAD;
        };
    }
}
