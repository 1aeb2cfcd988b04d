package dev.answercoach.discord.review;

import dev.answercoach.discord.Control;
import dev.answercoach.discord.ControlId;
import dev.answercoach.discord.Dispatcher;
import dev.answercoach.discord.Press;
import dev.answercoach.discord.Reception;
import dev.answercoach.discord.Visit;
import dev.answercoach.discord.cards.Card;
import dev.answercoach.presentation.Ages;
import dev.answercoach.presentation.Block.Line;
import dev.answercoach.presentation.Block.Tone;
import dev.answercoach.presentation.Messages;
import dev.answercoach.review.ReviewArchive;
import dev.answercoach.review.ReviewSummary;
import dev.answercoach.text.Remark;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;

/** Offers the user's last reviews, and shows the one that is chosen. */
final class ReviewList implements Control {
    /** How many are offered. */
    static final int MOST = 10;

    private final ReviewOpening opening;
    private final ReviewArchive archive;
    private final InstantSource clock;

    ReviewList(ReviewOpening opening, ReviewArchive archive, InstantSource clock) {
        this.opening = opening;
        this.archive = archive;
        this.clock = clock;
    }

    Reception offer(Visit visit, List<ReviewSummary> latest) {
        Card card = opening.prompt(visit, Submission.NOTHING.write());
        Messages messages = Messages.in(visit.language());
        StringSelectMenu menu = StringSelectMenu.create(
                        ControlId.of(Actions.OPEN, card.id()).toString())
                .setPlaceholder(messages.text("bot.list.placeholder"))
                .addOptions(
                        latest.stream().map(review -> option(review, messages)).toList())
                .build();
        Button write = Button.primary(
                ControlId.of(Actions.WRITE, card.id()).toString(), messages.text("button." + Actions.WRITE));
        return Reception.Answer.privately(reply -> reply.show(
                List.of(new Line(messages.text("bot.list.heading"), Tone.PLAIN)),
                Tone.PLAIN,
                List.of(ActionRow.of(menu), ActionRow.of(write))));
    }

    private SelectOption option(ReviewSummary review, Messages messages) {
        String label = review.question().isEmpty() ? review.excerpt() : review.question();
        String state = review.finished() ? "" : messages.text("bot.list.unfinished") + " · ";
        String description = state
                + messages.text(
                        "bot.list.age",
                        Map.of("age", Ages.of(Duration.between(review.createdAt(), clock.instant()), messages)))
                + (review.question().isEmpty() ? "" : " · " + review.excerpt());
        return SelectOption.of(cut(label, SelectOption.LABEL_MAX_LENGTH), review.id())
                .withDescription(cut(description, SelectOption.DESCRIPTION_MAX_LENGTH));
    }

    private static String cut(String text, int longest) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= longest) {
            return line;
        }
        int end = longest - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    @Override
    public String action() {
        return Actions.OPEN;
    }

    @Override
    public Reception use(Press press, Card card) {
        return press.values().stream()
                .findFirst()
                .flatMap(chosen -> archive.find(card.user(), chosen))
                .map(review -> opening.reopen(press.visit(), review.id()))
                .orElseGet(() -> Dispatcher.say(press.visit(), Remark.key("bot.review-gone")));
    }
}
