package dev.answercoach.discord;

import dev.answercoach.discord.drawing.Drawing;
import dev.answercoach.discord.drawing.Sheet;
import dev.answercoach.discord.live.Writing;
import dev.answercoach.presentation.Block;
import dev.answercoach.presentation.Messages;
import dev.answercoach.text.Remark;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.interactions.InteractionHook;

/** The answer to one interaction, written by a thread that may block. */
public final class Reply {
    private final JDA jda;
    private final Visit visit;
    private final boolean shared;
    private final CompletableFuture<Void> answered = new CompletableFuture<>();

    Reply(JDA jda, Visit visit, boolean shared) {
        this.jda = jda;
        this.visit = visit;
        this.shared = shared;
    }

    /** The connection over which it is written. */
    public JDA jda() {
        return jda;
    }

    public Visit visit() {
        return visit;
    }

    public Messages messages() {
        return Messages.in(visit.language());
    }

    /** Answers with these blocks, in as many messages as they need. */
    public void show(List<Block> blocks, Block.Tone accent, List<ActionRow> rows) {
        show(new Drawing(messages()).draw(blocks, accent, rows));
    }

    /** Answers in one sentence. */
    public void say(Remark remark, Block.Tone tone) {
        show(List.of(new Block.Line(messages().say(remark), tone)), tone, List.of());
    }

    /** The first sheet is the answer, the others follow it. */
    public void show(List<Sheet> sheets) {
        hook().editOriginal(sheets.get(0).toEdit()).complete();
        answered.complete(null);
        sheets.stream().skip(1).forEach(this::add);
    }

    /**
     * Completes when the answer stands. What is added earlier Discord takes for the answer itself, which may be for
     * everybody ("Receiving and Responding", follow-ups of a deferred response).
     */
    CompletableFuture<Void> answered() {
        return answered;
    }

    /** The answer is written by a card. */
    public Writing writing() {
        return new Writing(jda, () -> answered.complete(null));
    }

    /** Adds a word to the user alone, below the answer. */
    public void addPrivately(List<Block> blocks) {
        new Drawing(messages())
                .draw(blocks, Block.Tone.QUIET)
                .forEach(sheet ->
                        hook().sendMessage(sheet.toCreate()).setEphemeral(true).complete());
    }

    private void add(Sheet sheet) {
        hook().sendMessage(sheet.toCreate()).setEphemeral(!shared).complete();
    }

    /** Does not wait for Discord's word that the interaction was acknowledged, which may be lost on its way. */
    private InteractionHook hook() {
        return InteractionHook.from(jda, visit.token());
    }
}
