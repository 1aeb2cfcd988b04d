package dev.answercoach.discord.review;

import dev.answercoach.discord.CardDesk;
import dev.answercoach.discord.Slots;
import dev.answercoach.discord.cards.Card;
import dev.answercoach.discord.drawing.Sheet;
import dev.answercoach.presentation.Block.Tone;
import dev.answercoach.review.ReviewView;
import dev.answercoach.text.Remark;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Shows one rewrite that was wished for, or why it did not come. */
final class OneRewrite implements Showing {
    private final Card card;
    private final ReviewSheets sheets;
    private final Slots slots;

    OneRewrite(Card card, ReviewSheets sheets, Slots slots) {
        this.card = card;
        this.sheets = sheets;
        this.slots = slots;
    }

    @Override
    public Card card() {
        return card;
    }

    @Override
    public void update(ReviewView view) {
        int number = card.rewriteNumber();
        if (view.rewrites().size() >= number) {
            List<Sheet> drawn = sheets.rewrite(number, view.rewrites().get(number - 1));
            slots.showFirst(drawn.get(0));
            for (int i = 1; i < drawn.size(); i++) {
                slots.show(CardDesk.MAIN + "." + i, drawn.get(i));
            }
        } else {
            slots.showFirst(view.unfulfilled()
                    .map(why -> sheets.sentence(why, Tone.WARNING))
                    .orElseGet(sheets::wishing));
        }
    }

    @Override
    public void fail(ReviewView view, Remark why) {
        slots.showFirst(sheets.failedWish(why));
    }

    @Override
    public void gone(Remark why) {
        slots.showFirst(sheets.sentence(why, Tone.WARNING));
    }

    @Override
    public CompletableFuture<Boolean> end() {
        return slots.end();
    }
}
