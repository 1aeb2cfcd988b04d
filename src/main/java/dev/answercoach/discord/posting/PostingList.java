package dev.answercoach.discord.posting;

import dev.answercoach.discord.ControlId;
import dev.answercoach.discord.Reception;
import dev.answercoach.discord.Visit;
import dev.answercoach.discord.cards.Card;
import dev.answercoach.posting.Posting;
import dev.answercoach.posting.Postings;
import dev.answercoach.presentation.Block.Tone;
import dev.answercoach.presentation.Messages;
import dev.answercoach.presentation.PostingBlocks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;

/** Lists the user's postings, and offers the latest of them for choice. */
final class PostingList {
    private final Postings postings;
    private final PostingOpening opening;

    PostingList(Postings postings, PostingOpening opening) {
        this.postings = postings;
        this.opening = opening;
    }

    Reception offer(Visit visit) {
        List<Posting> all = postings.list(visit.user());
        Optional<Posting> current = postings.current(visit.user());
        Card card = opening.prompt(visit, PostingSubmission.NOTHING);
        Messages messages = Messages.in(visit.language());
        List<ActionRow> rows = new ArrayList<>();
        if (!all.isEmpty()) {
            rows.add(ActionRow.of(menu(card, all, current.map(Posting::id).orElse(""), messages)));
        }
        rows.add(ActionRow.of(new PostingSheets(card).write()));
        return Reception.Answer.privately(
                reply -> reply.show(new PostingBlocks(messages).list(all, current), Tone.PLAIN, rows));
    }

    private static StringSelectMenu menu(Card card, List<Posting> all, String inUse, Messages messages) {
        return StringSelectMenu.create(ControlId.of(Actions.SHOW, card.id()).toString())
                .setPlaceholder(messages.text("posting.choose"))
                .addOptions(all.stream()
                        .limit(StringSelectMenu.OPTIONS_MAX_AMOUNT)
                        .map(posting -> option(posting, inUse, messages))
                        .toList())
                .build();
    }

    private static SelectOption option(Posting posting, String inUse, Messages messages) {
        SelectOption option = SelectOption.of(posting.title(), posting.id());
        return posting.id().equals(inUse) ? option.withDescription(messages.text("posting.is-in-use")) : option;
    }
}
