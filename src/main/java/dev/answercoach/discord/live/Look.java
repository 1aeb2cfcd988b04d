package dev.answercoach.discord.live;

import dev.answercoach.discord.drawing.Sheet;

/**
 * A look of a message on its way.
 *
 * @param wish the number of the slot's last wish when it was drawn
 * @param isPassing whether it need never be shown
 */
record Look(Slot slot, Sheet sheet, int wish, boolean isPassing) {
    Look as(Sheet other) {
        return new Look(slot, other, wish, isPassing);
    }
}
