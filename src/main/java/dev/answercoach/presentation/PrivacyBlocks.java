package dev.answercoach.presentation;

import dev.answercoach.presentation.Block.Heading;
import dev.answercoach.presentation.Block.Line;
import dev.answercoach.presentation.Block.Row;
import dev.answercoach.presentation.Block.Rows;
import dev.answercoach.presentation.Block.Tone;
import dev.answercoach.store.Holding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where a user's texts go, what is kept of them, and that it has been deleted. */
public final class PrivacyBlocks {
    private final Messages messages;
    private final String modelHost;
    private final String deleteCommand;

    /**
     * @param modelHost the host of the language model that texts are sent to, empty where there is none
     * @param deleteCommand how the user calls the command that deletes everything, with its slash
     */
    public PrivacyBlocks(Messages messages, String modelHost, String deleteCommand) {
        this.messages = messages;
        this.modelHost = modelHost;
        this.deleteCommand = deleteCommand;
    }

    /** What a user is told before the first use, in two lines: where the text goes, and how to delete it. */
    public List<Block> notice() {
        return List.of(new Line(whereItGoes(), Tone.PLAIN), new Line(howToDelete(), Tone.QUIET));
    }

    /** What is kept of the user. */
    public List<Block> stored(List<Holding> holdings) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(messages.text("privacy.stored")));
        blocks.add(rows(holdings));
        blocks.add(new Line(messages.text("privacy.stored.also"), Tone.QUIET));
        blocks.add(new Line(whereItGoes(), Tone.PLAIN));
        blocks.add(new Line(howToDelete(), Tone.PLAIN));
        return blocks;
    }

    /** What a user is asked before everything is deleted. */
    public List<Block> question(List<Holding> holdings) {
        return List.of(
                new Heading(messages.text("privacy.question")),
                rows(holdings),
                new Line(messages.text("privacy.question.final"), Tone.WARNING));
    }

    /** What has been deleted, and what nobody here can delete. */
    public List<Block> erased(List<Holding> erased) {
        List<Holding> found =
                erased.stream().filter(holding -> holding.count() > 0).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Line(messages.text(found.isEmpty() ? "privacy.erased.nothing" : "privacy.erased"), Tone.GOOD));
        if (!found.isEmpty()) {
            blocks.add(rows(found));
        }
        blocks.add(new Line(messages.text("privacy.erased.shared"), Tone.QUIET));
        if (!modelHost.isEmpty()) {
            blocks.add(new Line(messages.text("privacy.erased.model", Map.of("host", modelHost)), Tone.QUIET));
        }
        return blocks;
    }

    private String whereItGoes() {
        return modelHost.isEmpty()
                ? messages.text("privacy.offline")
                : messages.text("privacy.model", Map.of("host", modelHost));
    }

    private String howToDelete() {
        return messages.text("privacy.delete", Map.of("command", deleteCommand));
    }

    private Rows rows(List<Holding> holdings) {
        return new Rows(holdings.stream()
                .map(holding -> new Row(
                        messages.text("privacy.holding." + holding.kind()),
                        messages.text("privacy.count", Map.of("count", Numbers.grouped(holding.count()))),
                        Tone.PLAIN))
                .toList());
    }
}
