package dev.answercoach.discord.posting;

import dev.answercoach.discord.Control;
import dev.answercoach.discord.Dispatcher;
import dev.answercoach.discord.Press;
import dev.answercoach.discord.Reception;
import dev.answercoach.discord.Visit;
import dev.answercoach.discord.cards.Card;
import dev.answercoach.posting.Posting;
import dev.answercoach.posting.Postings;
import dev.answercoach.presentation.Block;
import dev.answercoach.presentation.Messages;
import dev.answercoach.presentation.PostingBlocks;
import dev.answercoach.text.Remark;
import java.util.List;
import java.util.Optional;

/** What the buttons of postings do. */
final class PostingControls {
    private final Postings postings;
    private final PostingOpening opening;

    PostingControls(Postings postings, PostingOpening opening) {
        this.postings = postings;
        this.opening = opening;
    }

    List<Control> all() {
        return List.of(
                new PostingControl(
                        Actions.WRITE, (press, card, posting) -> new Reception.Ask(PostingCompose.modal(card))),
                new PostingControl(Actions.SHOW, this::show),
                new PostingControl(Actions.USE, (press, card, posting) -> use(press.visit(), posting)),
                new PostingControl(Actions.USE_NONE, (press, card, posting) -> useNone(press.visit())),
                new PostingControl(Actions.DELETE, this::confirmDelete),
                new PostingControl(Actions.DELETE_SURELY, this::delete));
    }

    /** The next reviews are for this posting. */
    Reception use(Visit visit, String posting) {
        return postings.use(visit.user(), posting)
                .map(used -> say(blocks(visit).used(used)))
                .orElseGet(() -> unknown(visit));
    }

    /** The next reviews are for no posting. */
    Reception useNone(Visit visit) {
        postings.clearCurrent(visit.user());
        return say(blocks(visit).cleared());
    }

    /** Asks whether the posting is to be deleted. */
    Reception askToDelete(Visit visit, Posting posting) {
        return askToDelete(opening.prompt(visit, PostingSubmission.kept(posting.id())), posting);
    }

    private Reception show(Press press, Card card, String ignored) {
        return postings.find(card.user(), press.values().get(0))
                .map(chosen -> opening.show(press.visit(), chosen))
                .orElseGet(() -> unknown(press.visit()));
    }

    private Reception confirmDelete(Press press, Card card, String posting) {
        return postings.find(card.user(), posting)
                .map(found -> askToDelete(card, found))
                .orElseGet(() -> unknown(press.visit()));
    }

    private static Reception askToDelete(Card card, Posting posting) {
        return Reception.Answer.privately(reply -> reply.show(new PostingSheets(card).deleteQuestion(posting)));
    }

    private Reception delete(Press press, Card card, String posting) {
        Optional<Posting> found = postings.find(card.user(), posting);
        boolean isDeleted = postings.delete(card.user(), posting);
        PostingBlocks blocks = blocks(press.visit());
        Block said = found.filter(any -> isDeleted).map(blocks::deleted).orElseGet(blocks::unknown);
        Block.Tone tone = isDeleted ? Block.Tone.GOOD : Block.Tone.WARNING;
        return new Reception.Change(reply -> reply.show(List.of(said), tone, List.of()));
    }

    private static Reception say(Block block) {
        return Reception.Answer.privately(reply -> reply.show(List.of(block), Block.Tone.GOOD, List.of()));
    }

    private static Reception unknown(Visit visit) {
        return Dispatcher.say(visit, Remark.key("posting.unknown"));
    }

    private static PostingBlocks blocks(Visit visit) {
        return new PostingBlocks(Messages.in(visit.language()));
    }
}
