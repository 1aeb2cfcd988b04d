package dev.answercoach.review.model;

import dev.answercoach.review.Proposal;
import dev.answercoach.review.Remake;
import dev.answercoach.review.Style;
import dev.answercoach.text.KeyName;
import dev.answercoach.text.PlainText;
import java.util.List;
import java.util.stream.Stream;

/** What a model returns when asked for rewrites. */
record RewriteAnswer(List<Item> rewrites) {
    private static final int MOST_CHANGES = 4;

    record Item(String style, String text, List<String> changes) {}

    /** How a style is called towards a model. */
    static String id(Style style) {
        return KeyName.of(style);
    }

    /**
     * What makes this no answer for these styles, empty if nothing does.
     *
     * @param longest the UTF-16 units beyond which a text is no attempt at the length that was asked for
     */
    String problem(List<Style> styles, int longest) {
        List<String> expected = styles.stream().map(RewriteAnswer::id).sorted().toList();
        List<String> found = rewrites.stream().map(Item::style).sorted().toList();
        if (!found.equals(expected)) {
            return "rewrites are not one for each style asked for";
        }
        return rewrites.stream().anyMatch(item -> item.text().length() > longest)
                ? "a rewrite is several times longer than asked for"
                : "";
    }

    /** What makes this no shorter rewrite, empty if nothing does. */
    String problemOfLength(Remake remake) {
        return plain().allMatch(remake::isShorter)
                ? ""
                : "the rewrite is not clearly shorter than the text that was to be shortened";
    }

    /** What makes this no other rewrite, empty if nothing does. */
    String problemOfNews(Remake remake) {
        return plain().allMatch(remake::isNew) ? "" : "the rewrite repeats an earlier text";
    }

    private Stream<String> plain() {
        return rewrites.stream().map(item -> PlainText.of(item.text()).text());
    }

    /** All that a user would read of it. */
    Stream<String> sentences() {
        return rewrites.stream().flatMap(item -> Stream.concat(Stream.of(item.text()), item.changes().stream()));
    }

    /** The proposals in the order of the styles. */
    List<Proposal> proposals(List<Style> styles) {
        return styles.stream().map(this::proposal).toList();
    }

    private Proposal proposal(Style style) {
        Item item = rewrites.stream()
                .filter(one -> one.style().equals(id(style)))
                .findFirst()
                .orElseThrow();
        return new Proposal(
                style,
                Said.text(item.text()),
                item.changes().stream()
                        .filter(Said::isSomething)
                        .limit(MOST_CHANGES)
                        .map(Said::of)
                        .toList());
    }
}
