package dev.answercoach.discord.review;

import dev.answercoach.discord.Control;
import dev.answercoach.discord.ControlId;
import dev.answercoach.discord.Dispatcher;
import dev.answercoach.discord.Press;
import dev.answercoach.discord.Reception;
import dev.answercoach.discord.Reply;
import dev.answercoach.discord.cards.Card;
import dev.answercoach.discord.cards.Cards;
import dev.answercoach.presentation.Block;
import dev.answercoach.presentation.Block.Heading;
import dev.answercoach.presentation.Block.Line;
import dev.answercoach.presentation.Block.Tone;
import dev.answercoach.presentation.CheckBlocks;
import dev.answercoach.presentation.Messages;
import dev.answercoach.review.Review;
import dev.answercoach.review.ReviewArchive;
import dev.answercoach.review.ReviewTask;
import dev.answercoach.review.Reviews;
import dev.answercoach.review.Stage;
import dev.answercoach.text.Given;
import dev.answercoach.text.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the buttons below check and critique do. */
final class MainControls {
    private static final Logger LOG = LoggerFactory.getLogger(MainControls.class);

    private final ReviewArchive archive;
    private final Reviews reviews;
    private final ReviewOpening opening;
    private final Leading leading;
    private final Cards cards;
    private final Consumer<String> forgetAnswers;

    MainControls(
            ReviewArchive archive,
            Reviews reviews,
            ReviewOpening opening,
            Leading leading,
            Cards cards,
            Consumer<String> forgetAnswers) {
        this.archive = archive;
        this.reviews = reviews;
        this.opening = opening;
        this.leading = leading;
        this.cards = cards;
        this.forgetAnswers = forgetAnswers;
    }

    List<Control> all() {
        return List.of(
                control(Actions.RETRY, this::retry),
                control(Actions.COMPUTE_DRAFT, this::compute),
                control(Actions.FINDINGS, this::findings),
                control(Actions.EXPORT, this::export),
                control(Actions.DELETE, MainControls::confirmDelete),
                control(Actions.DELETE_SURELY, this::delete));
    }

    private ReviewControl control(String action, ReviewControl.Use use) {
        return new ReviewControl(action, archive, use);
    }

    /** What stopped goes on; what had to do without the model is done again. */
    private Reception retry(Press press, Card card, Review review) {
        if (card.kind() == Card.Kind.WISH) {
            return opening.again(press.visit(), card);
        }
        boolean isDone = review.view().stage() == Stage.DONE;
        Review next = isDone ? archive.open(review.request()) : review;
        return opening.reopen(press.visit(), next.id());
    }

    /** The user's own edit: the next version of the answer, and a review of it. */
    private Reception compute(Press press, Card card, Review review) {
        Given<Review> given = archive.openCorrected(review);
        return given instanceof Given.Accepted<Review> accepted
                ? opening.reopen(press.visit(), accepted.value().id())
                : Dispatcher.say(press.visit(), ((Given.Refused<Review>) given).why());
    }

    private Reception findings(Press press, Card card, Review review) {
        return Reception.Answer.privately(reply -> {
            ReviewTask task = reviews.task(review.request());
            List<Block> blocks = new ArrayList<>();
            blocks.add(new Heading(reply.messages().text("check.heading")));
            blocks.addAll(new CheckBlocks(reply.messages()).findings(task.check()));
            reply.show(blocks, Tone.PLAIN, List.of());
        });
    }

    private Reception export(Press press, Card card, Review review) {
        return Reception.Answer.privately(reply -> reply.show(
                List.of(new ExportSheet(press.visit().language()).whole(review, reviews.task(review.request())))));
    }

    private static Reception confirmDelete(Press press, Card card, Review review) {
        Messages messages = Messages.in(press.visit().language());
        Button surely = Button.danger(
                ControlId.of(Actions.DELETE_SURELY, card.id()).toString(),
                messages.text("button." + Actions.DELETE_SURELY));
        return Reception.Answer.privately(reply -> reply.show(
                List.of(new Line(messages.text("bot.delete.question"), Tone.WARNING)),
                Tone.WARNING,
                List.of(ActionRow.of(surely))));
    }

    private Reception delete(Press press, Card card, Review review) {
        List<Shown> shared = cards.of(review.id()).stream()
                .filter(one -> one.address().shared())
                .flatMap(one -> cards.messages(one).values().stream()
                        .map(message -> new Shown(one.address().channel(), message)))
                .toList();
        archive.delete(card.user(), review.id());
        leading.deleted(review.id());
        forgetAnswers.accept(card.user());
        return new Reception.Change(reply -> {
            // Not allMatch, which would leave the rest where one could not be taken away.
            long left = shared.stream().filter(one -> !takeAway(one, reply)).count();
            String key = shared.isEmpty() ? "bot.delete.done" : "bot.delete.done.shared";
            reply.say(
                    Remark.key(left == 0 ? key : "bot.delete.done.left", Map.of("count", Long.toString(left))),
                    left == 0 ? Tone.GOOD : Tone.WARNING);
        });
    }

    /** A message that everybody there sees. */
    private record Shown(String channel, String message) {}

    /** Takes a message from its channel, as far as the bot is in it; returns whether it is gone. */
    private static boolean takeAway(Shown shown, Reply reply) {
        MessageChannel channel = reply.jda().getChannelById(MessageChannel.class, shown.channel());
        if (channel == null) {
            return false;
        }
        try {
            channel.deleteMessageById(shown.message()).complete();
            return true;
        } catch (ErrorResponseException | InsufficientPermissionException e) {
            LOG.warn("event=message-not-deleted cause={}", e.toString());
            return e instanceof ErrorResponseException error
                    && error.getErrorResponse() == ErrorResponse.UNKNOWN_MESSAGE;
        }
    }
}
