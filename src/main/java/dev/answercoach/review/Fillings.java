package dev.answercoach.review;

import dev.answercoach.review.Wish.Filling;
import dev.answercoach.text.Edited;
import dev.answercoach.text.Leftover;
import dev.answercoach.text.Leftovers;
import dev.answercoach.text.PlainText;
import dev.answercoach.text.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the user's words into the blanks of a rewrite. Particles and spacing around them are left to the user. */
final class Fillings {
    private Fillings() {}

    /** Why a rewrite cannot be filled like this; empty if it can. */
    static Optional<Remark> objection(List<Filling> fillings, Rewrite rewrite) {
        if (!rewrite.proof().isFaithful()) {
            // Its sentences become the setting of the user's own facts, so they must be true.
            return Optional.of(Remark.key("wish.refused.unfaithful"));
        }
        if (fillings.isEmpty()) {
            return Optional.of(Remark.key("wish.refused.nothing-filled"));
        }
        List<String> blanks = new ArrayList<>(
                Leftovers.find(rewrite.text()).stream().map(Leftover::text).toList());
        for (Filling filling : fillings) {
            if (!blanks.remove(filling.blank())) {
                return Optional.of(Remark.key("wish.refused.no-blank"));
            }
            Optional<Remark> objection = objection(filling.value());
            if (objection.isPresent()) {
                return objection;
            }
        }
        return Optional.empty();
    }

    private static Optional<Remark> objection(String value) {
        if (value.length() > Filling.LONGEST) {
            return Optional.of(Remark.key(
                    "wish.refused.long-value",
                    Map.of("count", Integer.toString(value.length()), "most", Integer.toString(Filling.LONGEST))));
        }
        String plain = PlainText.of(value).text();
        if (plain.isEmpty()) {
            return Optional.of(Remark.key("wish.refused.empty-value"));
        }
        return plain.indexOf('\n') < 0 ? Optional.empty() : Optional.of(Remark.key("wish.refused.lines"));
    }

    static Edited fill(List<Filling> fillings, String text) {
        List<Leftover> blanks = new ArrayList<>(Leftovers.find(text));
        List<Edited.Edit> edits = new ArrayList<>();
        for (Filling filling : fillings) {
            Leftover blank = blanks.stream()
                    .filter(one -> one.text().equals(filling.blank()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("a filling has no blank in the text"));
            blanks.remove(blank);
            edits.add(
                    new Edited.Edit(blank.span(), PlainText.of(filling.value()).text()));
        }
        return Edited.of(text, edits);
    }
}
