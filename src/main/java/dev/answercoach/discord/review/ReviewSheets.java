package dev.answercoach.discord.review;

import dev.answercoach.discord.ControlId;
import dev.answercoach.discord.cards.Card;
import dev.answercoach.discord.drawing.Drawing;
import dev.answercoach.discord.drawing.Sheet;
import dev.answercoach.presentation.Block;
import dev.answercoach.presentation.Block.Line;
import dev.answercoach.presentation.Block.Tone;
import dev.answercoach.presentation.CheckCard;
import dev.answercoach.presentation.Messages;
import dev.answercoach.presentation.ReviewBlocks;
import dev.answercoach.review.CoachKind;
import dev.answercoach.review.Critique;
import dev.answercoach.review.ReviewEvent.Degraded;
import dev.answercoach.review.ReviewTask;
import dev.answercoach.review.ReviewView;
import dev.answercoach.review.Rewrite;
import dev.answercoach.review.Stage;
import dev.answercoach.review.Wish;
import dev.answercoach.text.Remark;
import dev.answercoach.text.checks.CheckReport;
import dev.answercoach.text.checks.Proof;
import dev.answercoach.text.sums.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import org.jspecify.annotations.Nullable;

/** Draws a review: what check and critique say in one card, each rewrite in its own. */
final class ReviewSheets {
    private final Card card;
    private final ReviewTask task;
    private final boolean hasModel;
    private final Messages frame;
    private final Drawing drawing;
    private final CheckCard check;
    private final ReviewBlocks coach;
    private @Nullable Main shown;
    private List<Sheet> main = List.of();

    /** All that the first card depends on beside its place in the queue; most events change none of it. */
    private record Main(
            CheckReport check, List<Degraded> degradations, Optional<Critique> critique, boolean finished) {}

    /**
     * @param card whose language the frame speaks; what the coach says is in the language of the draft
     * @param hasModel whether a model is asked, so that there is something to wait for
     */
    ReviewSheets(Card card, ReviewTask task, boolean hasModel) {
        this.card = card;
        this.task = task;
        this.hasModel = hasModel;
        this.frame = Messages.in(card.language());
        this.drawing = new Drawing(frame);
        this.check = new CheckCard(frame);
        this.coach = new ReviewBlocks(Messages.in(task.language()));
    }

    /** Check and critique, as far as they have come; drawn anew only where something of them is new. */
    synchronized List<Sheet> main(ReviewView view, ShownPlace place) {
        Main wanted = new Main(view.report().orElse(task.check()), ofReview(view), view.critique(), view.isFinished());
        if (!wanted.equals(shown)) {
            main = drawn(view, view.critique(), place.before());
            shown = wanted;
        }
        return main;
    }

    /** How the first message of the same looks at the review's place in the queue. */
    synchronized Sheet passing(ReviewView view, ShownPlace place) {
        main = drawn(view, view.critique(), place.now());
        return main.get(0);
    }

    /** How it looks while the critique is being written; it waits no longer then. */
    synchronized Sheet growing(ReviewView view, Optional<Critique> soFar) {
        return drawn(view, view.critique().or(() -> soFar), OptionalInt.empty()).get(0);
    }

    private List<Sheet> drawn(ReviewView view, Optional<Critique> critique, OptionalInt ahead) {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(check(view));
        ofReview(view).forEach(degraded -> blocks.add(coach.degraded(degraded)));
        critique.ifPresent(said -> blocks.addAll(coach.critique(said, task.rubric())));
        blocks.addAll(working(view, ahead));
        return drawing.draw(blocks, CheckCard.outcome(view.report().orElse(task.check())), rows(view));
    }

    /** Where rules replaced the model, wishes aside: what came of those is told where it is shown. */
    private static List<Degraded> ofReview(ReviewView view) {
        return view.degradations().stream()
                .filter(degraded -> degraded.stage() != Stage.WISH)
                .toList();
    }

    /** The same with a sentence about what went wrong, and a button that tries again. */
    List<Sheet> failed(ReviewView view, Remark why) {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(check(view));
        view.critique().ifPresent(critique -> blocks.addAll(coach.critique(critique, task.rubric())));
        blocks.add(new Line(frame.say(why), Tone.BAD));
        return drawing.draw(blocks, Tone.BAD, List.of(ActionRow.of(button(Actions.RETRY, 0))));
    }

    /** @param number the rewrite's number, from 1 */
    List<Sheet> rewrite(int number, Rewrite rewrite) {
        Proof proof = rewrite.proof();
        return drawing.draw(
                coach.rewrite(number, rewrite), ReviewBlocks.tone(proof.status()), rewriteRows(number, proof));
    }

    /**
     * The rewrite that came of a wish. Where rules made it in place of the model, it says why, with a button that wishes for the
     * same again.
     *
     * @param number the rewrite's number, from 1
     */
    List<Sheet> wished(int number, ReviewView view) {
        Rewrite rewrite = view.rewrites().get(number - 1);
        Optional<Degraded> degraded = view.degradations().stream()
                .filter(one -> one.stage() == Stage.WISH && rewrite.coach() == CoachKind.OFFLINE)
                .reduce((earlier, later) -> later);
        if (degraded.isEmpty() || !(rewrite.wish() instanceof Wish.Remade wish)) {
            return rewrite(number, rewrite);
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(coach.degraded(degraded.get()));
        blocks.addAll(coach.rewrite(number, rewrite));
        Proof proof = rewrite.proof();
        List<ActionRow> rows = new ArrayList<>(rewriteRows(number, proof));
        rows.add(ActionRow.of(again(wish)));
        return drawing.draw(blocks, ReviewBlocks.tone(proof.status()), rows);
    }

    /**
     * Why a wish came to nothing, with a button that wishes for the same again where that may end otherwise.
     *
     * @param wish what was wished for; empty where that is not known any more
     */
    Sheet unfulfilled(Remark why, Optional<Wish> wish) {
        List<ActionRow> rows = wish.filter(Wish.Remade.class::isInstance)
                .filter(one -> !why.key().equals("wish.unfulfilled." + one.key()))
                .map(one -> List.of(ActionRow.of(again(one))))
                .orElse(List.of());
        return drawing.draw(List.of(new Line(frame.say(why), Tone.WARNING)), Tone.WARNING, rows)
                .get(0);
    }

    private Button again(Wish wish) {
        String action = wish instanceof Wish.Shorter ? Actions.SHORTER : Actions.ANOTHER;
        return Button.secondary(
                new ControlId(action, card.id(), wish.of()).toString(), frame.text("button." + Actions.RETRY));
    }

    /**
     * While a wished-for rewrite is on its way.
     *
     * @param ahead how many reviews are before it in the queue; empty where it does not wait
     */
    Sheet wishing(OptionalInt ahead) {
        return drawing.draw(working("review.working.rewrites", ahead), Tone.PLAIN)
                .get(0);
    }

    /** Why a wished-for rewrite does not come, with a button that tries again. */
    Sheet failedWish(Remark why) {
        return drawing.draw(
                        List.of(new Line(frame.say(why), Tone.BAD)),
                        Tone.BAD,
                        List.of(ActionRow.of(button(Actions.RETRY, 0))))
                .get(0);
    }

    /** One sentence in place of a card. */
    Sheet sentence(Remark remark, Tone tone) {
        return drawing.draw(List.of(new Line(frame.say(remark), tone)), tone).get(0);
    }

    private List<Block> check(ReviewView view) {
        String posting = Stream.of(task.digest().company(), task.digest().role())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return check.of(task.draft(), posting, view.report().orElse(task.check()));
    }

    private List<Block> working(ReviewView view, OptionalInt ahead) {
        if (view.isFinished()) {
            return List.of();
        }
        String key = hasModel && view.critique().isEmpty() ? "review.working.critique" : "review.working.rewrites";
        return working(key, ahead);
    }

    private List<Block> working(String key, OptionalInt ahead) {
        String now = ahead.isPresent() ? waiting(ahead.getAsInt()) : frame.text(key);
        return List.of(new Line(now, Tone.PLAIN), new Line(frame.text("bot.working.until"), Tone.QUIET));
    }

    private String waiting(int ahead) {
        return ahead == 0
                ? frame.text("bot.waiting.next")
                : frame.text("bot.waiting", Map.of("count", Integer.toString(ahead)));
    }

    private List<ActionRow> rows(ReviewView view) {
        if (!view.isFinished()) {
            return List.of(ActionRow.of(button(Actions.DELETE, 0)));
        }
        List<Button> buttons = new ArrayList<>();
        Optional<CheckReport> report = view.report();
        if (report.filter(found -> found.sums().stream().anyMatch(ReviewSheets::isBroken))
                .isPresent()) {
            buttons.add(button(Actions.COMPUTE_DRAFT, 0));
        }
        if (report.filter(check::leavesOut).isPresent()) {
            buttons.add(button(Actions.FINDINGS, 0));
        }
        if (!ofReview(view).isEmpty()) {
            buttons.add(button(Actions.RETRY, 0));
        }
        buttons.add(button(Actions.EXPORT, 0));
        buttons.add(button(Actions.DELETE, 0));
        return List.of(ActionRow.of(buttons));
    }

    private static boolean isBroken(Sum sum) {
        return sum.verdict() == Sum.Verdict.BROKEN;
    }

    private List<ActionRow> rewriteRows(int number, Proof proof) {
        List<Button> first = new ArrayList<>();
        if (proof.status() != Proof.Status.FAILED) {
            first.add(button(Actions.SAVE, number));
        }
        first.add(button(Actions.SHORTER, number));
        if (hasModel) {
            // Rules would tell it the same way again.
            first.add(button(Actions.ANOTHER, number));
        }
        first.add(button(Actions.DIFFERENCES, number));
        List<Button> second = new ArrayList<>();
        if (!proof.blanks().isEmpty() && proof.isFaithful()) {
            second.add(button(Actions.FILL, number));
        }
        if (!proof.brokenSums().isEmpty()) {
            second.add(button(Actions.COMPUTE, number));
        }
        return second.isEmpty() ? List.of(ActionRow.of(first)) : List.of(ActionRow.of(first), ActionRow.of(second));
    }

    private Button button(String action, int number) {
        String id = new ControlId(action, card.id(), number).toString();
        String label = frame.text("button." + action);
        return switch (action) {
            case Actions.SAVE, Actions.FILL -> Button.primary(id, label);
            case Actions.DELETE -> Button.danger(id, label);
            default -> Button.secondary(id, label);
        };
    }
}
