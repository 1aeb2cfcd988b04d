package dev.answercoach.discord.review;

import dev.answercoach.discord.Control;
import dev.answercoach.discord.ControlId;
import dev.answercoach.discord.Dispatcher;
import dev.answercoach.discord.Press;
import dev.answercoach.discord.Reception;
import dev.answercoach.discord.cards.Card;
import dev.answercoach.presentation.Block.Tone;
import dev.answercoach.presentation.DifferenceBlocks;
import dev.answercoach.presentation.Messages;
import dev.answercoach.review.Review;
import dev.answercoach.review.ReviewArchive;
import dev.answercoach.review.Reviews;
import dev.answercoach.review.Rewrite;
import dev.answercoach.review.Saved;
import dev.answercoach.review.Stage;
import dev.answercoach.review.StaleReviewException;
import dev.answercoach.review.Wish;
import dev.answercoach.review.Wish.Filling;
import dev.answercoach.text.Given;
import dev.answercoach.text.Leftover;
import dev.answercoach.text.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;

/** What the buttons below a rewrite do. */
final class RewriteControls {
    /** What Discord lets a modal ask for. */
    private static final int MOST_FIELDS = 5;

    private static final int LONGEST_LABEL = 45;
    private static final int LONGEST_VALUE = 200;
    private static final String FIELD = "blank-";

    private final ReviewArchive archive;
    private final Reviews reviews;
    private final ReviewOpening opening;

    RewriteControls(ReviewArchive archive, Reviews reviews, ReviewOpening opening) {
        this.archive = archive;
        this.reviews = reviews;
        this.opening = opening;
    }

    List<Control> all() {
        return List.of(
                control(Actions.SAVE, this::save),
                control(
                        Actions.SHORTER,
                        (press, card, review) -> wish(press, card, review, new Wish.Shorter(press.argument()))),
                control(
                        Actions.ANOTHER,
                        (press, card, review) -> wish(press, card, review, new Wish.AnotherTake(press.argument()))),
                control(
                        Actions.COMPUTE,
                        (press, card, review) -> wish(press, card, review, new Wish.Computed(press.argument()))),
                control(Actions.DIFFERENCES, RewriteControls::differences),
                control(Actions.FILL, this::ask),
                control(Actions.FILLED, this::filled));
    }

    private ReviewControl control(String action, ReviewControl.Use use) {
        return new ReviewControl(action, archive, use);
    }

    private Reception save(Press press, Card card, Review review) {
        Given<Saved> given = archive.saveRewrite(review, press.argument());
        if (given instanceof Given.Refused<Saved> refused) {
            return Dispatcher.say(press.visit(), refused.why());
        }
        Saved saved = ((Given.Accepted<Saved>) given).value();
        String number = Integer.toString(saved.version().number());
        String blanks = saved.blanks().stream().map(Leftover::text).collect(Collectors.joining(", "));
        return blanks.isEmpty()
                ? Dispatcher.confirm(press.visit(), Remark.key("bot.saved", Map.of("number", number)))
                : Dispatcher.say(
                        press.visit(), Remark.key("bot.saved.blanks", Map.of("number", number, "blanks", blanks)));
    }

    private Reception wish(Press press, Card card, Review review, Wish wish) {
        return wish(press, card, review, wish, "");
    }

    /** Of two presses at the same time one is heard. */
    private Reception wish(Press press, Card card, Review review, Wish wish, String typed) {
        Optional<Remark> objection = reviews.objection(review, wish);
        if (objection.isPresent()) {
            return Dispatcher.say(press.visit(), objection.get(), typed);
        }
        try {
            return opening.wish(press.visit(), card, review, handle -> reviews.keepWish(handle, review, wish));
        } catch (StaleReviewException e) {
            return Dispatcher.say(press.visit(), Remark.key("wish.refused.pending"), typed);
        }
    }

    private static Reception differences(Press press, Card card, Review review) {
        return rewrite(press, review)
                .<Reception>map(rewrite -> Reception.Answer.privately(reply -> reply.show(
                        new DifferenceBlocks(reply.messages())
                                .sinceDraft(review.request().draft(), press.argument(), rewrite),
                        Tone.PLAIN,
                        List.of())))
                .orElseGet(() -> gone(press));
    }

    private Reception ask(Press press, Card card, Review review) {
        if (review.view().stage() != Stage.DONE) {
            return Dispatcher.say(press.visit(), Remark.key("wish.refused.pending"));
        }
        Optional<Rewrite> rewrite = rewrite(press, review);
        if (rewrite.isEmpty() || rewrite.get().proof().blanks().isEmpty()) {
            return gone(press);
        }
        Messages messages = Messages.in(press.visit().language());
        List<Label> fields = new ArrayList<>();
        List<Leftover> blanks = rewrite.get().proof().blanks();
        for (int i = 0; i < Math.min(blanks.size(), MOST_FIELDS); i++) {
            fields.add(Label.of(
                    label(blanks.get(i).text()),
                    TextInput.create(FIELD + i, TextInputStyle.SHORT)
                            .setRequired(false)
                            .setMaxLength(LONGEST_VALUE)
                            .build()));
        }
        String id = new ControlId(Actions.FILLED, card.id(), press.argument()).toString();
        return new Reception.Ask(Modal.create(id, messages.text("modal.fill.title"))
                .addComponents(fields)
                .build());
    }

    private static String label(String blank) {
        return blank.length() <= LONGEST_LABEL ? blank : blank.substring(0, LONGEST_LABEL - 1) + "…";
    }

    private Reception filled(Press press, Card card, Review review) {
        List<Leftover> blanks =
                rewrite(press, review).map(rewrite -> rewrite.proof().blanks()).orElse(List.of());
        List<Filling> fillings = new ArrayList<>();
        for (int i = 0; i < blanks.size(); i++) {
            String value = press.typed(FIELD + i).strip();
            if (!value.isEmpty()) {
                fillings.add(new Filling(blanks.get(i).text(), value));
            }
        }
        Wish wish = new Wish.Filled(press.argument(), fillings);
        String typed = fillings.stream().map(Filling::value).collect(Collectors.joining("\n"));
        return wish(press, card, review, wish, typed);
    }

    private static Optional<Rewrite> rewrite(Press press, Review review) {
        int number = press.argument();
        List<Rewrite> rewrites = review.view().rewrites();
        return number >= 1 && number <= rewrites.size() ? Optional.of(rewrites.get(number - 1)) : Optional.empty();
    }

    private static Reception gone(Press press) {
        return Dispatcher.say(press.visit(), Remark.key("bot.review-gone"));
    }
}
