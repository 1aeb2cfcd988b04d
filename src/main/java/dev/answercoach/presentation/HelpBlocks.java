package dev.answercoach.presentation;

import dev.answercoach.presentation.Block.Heading;
import dev.answercoach.presentation.Block.Line;
import dev.answercoach.presentation.Block.Row;
import dev.answercoach.presentation.Block.Rows;
import dev.answercoach.presentation.Block.Tone;
import java.util.List;

/** What the bot promises, and what each of its commands does. */
public final class HelpBlocks {
    private final Messages messages;

    public HelpBlocks(Messages messages) {
        this.messages = messages;
    }

    /**
     * A command as the help names it.
     *
     * @param key the last part of its message, {@code review}
     * @param shown how the user calls it, {@code /review}
     */
    public record Command(String key, String shown) {}

    /** The promise, and the commands in the order given. */
    public List<Block> of(List<Command> commands) {
        return List.of(
                new Heading(messages.text("help.heading")),
                new Line(messages.text("help.promise.limit"), Tone.PLAIN),
                new Line(messages.text("help.promise.facts"), Tone.PLAIN),
                new Heading(messages.text("help.commands")),
                new Rows(commands.stream()
                        .map(command ->
                                new Row(command.shown(), messages.text("help.command." + command.key()), Tone.PLAIN))
                        .toList()));
    }
}
