package dev.answercoach.discord;

import dev.answercoach.discord.cards.Card;
import dev.answercoach.discord.cards.Cards;
import dev.answercoach.discord.drawing.Drawing;
import dev.answercoach.presentation.Block;
import dev.answercoach.presentation.Messages;
import dev.answercoach.store.StoreException;
import dev.answercoach.text.Remark;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.components.ComponentInteraction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes every interaction: finds who handles it, lets them keep what was typed, acknowledges, and has the work done. Buttons
 * reach their handler only from the owner of their card. Whatever goes wrong ends in a sentence that carries the number under
 * which the log knows more.
 */
public final class Dispatcher extends ListenerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    private final Map<String, SlashCommand> commands;
    private final Map<String, MessageMenu> menus;
    private final Map<String, Control> controls;
    private final Cards cards;
    private final Notices notices;
    private final Executor workers;
    private final InstantSource clock;

    /**
     * @param cards knows whose a button is
     * @param notices what users are told beside what they asked for
     * @param workers run what may block
     */
    public Dispatcher(Handlers handlers, Cards cards, Notices notices, Executor workers, InstantSource clock) {
        this.commands = handlers.commands().stream()
                .collect(Collectors.toUnmodifiableMap(one -> one.definition().getName(), one -> one));
        this.menus = handlers.menus().stream()
                .collect(Collectors.toUnmodifiableMap(one -> one.definition().getName(), one -> one));
        this.controls = handlers.controls().stream().collect(Collectors.toUnmodifiableMap(Control::action, one -> one));
        this.cards = cards;
        this.notices = notices;
        this.workers = workers;
        this.clock = clock;
    }

    /** Every command and menu, as Discord is to list them. */
    public List<CommandData> definitions() {
        return Stream.concat(
                        commands.values().stream().map(SlashCommand::definition),
                        menus.values().stream().map(MessageMenu::definition))
                .sorted(Comparator.comparing(CommandData::getName))
                .toList();
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        take(
                event,
                visit -> Optional.ofNullable(commands.get(event.getName()))
                        .map(command -> command.receive(event, visit))
                        .orElseGet(() -> say(visit, Remark.key("bot.unknown-command"))));
    }

    @Override
    public void onMessageContextInteraction(MessageContextInteractionEvent event) {
        take(
                event,
                visit -> Optional.ofNullable(menus.get(event.getName()))
                        .map(menu -> menu.receive(event, visit))
                        .orElseGet(() -> say(visit, Remark.key("bot.unknown-command"))));
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        useComponent(event, List.of());
    }

    @Override
    public void onStringSelectInteraction(StringSelectInteractionEvent event) {
        useComponent(event, event.getValues());
    }

    @Override
    public void onModalInteraction(ModalInteractionEvent event) {
        take(event, visit -> use(event.getModalId(), argument -> ModalFields.press(event, visit, argument), visit));
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        Visit visit = Visit.of(event);
        try {
            SlashCommand command = commands.get(event.getName());
            event.replyChoices(command == null ? List.of() : command.complete(event, visit))
                    .queue(
                            ignored -> {},
                            failure -> LOG.warn("event=completion-lost visit={}", visit.number(), failure));
        } catch (RuntimeException e) {
            LOG.error("event=completion-failed visit={}", visit.number(), e);
            event.replyChoices().queue(ignored -> {}, failure -> {});
        }
    }

    private void useComponent(ComponentInteraction event, List<String> values) {
        take(
                (GenericInteractionCreateEvent) event,
                visit -> use(
                        event.getComponentId(),
                        argument -> new Press(visit, argument, values, Map.of(), Map.of()),
                        visit));
    }

    /** Checks whose card it is before any handler sees the press. */
    private Reception use(String id, Function<Integer, Press> pressed, Visit visit) {
        Optional<ControlId> read = ControlId.read(id);
        Control control = read.map(ControlId::action).map(controls::get).orElse(null);
        if (read.isEmpty() || control == null) {
            return say(visit, Remark.key("bot.unknown-control"));
        }
        Press press = pressed.apply(read.get().argument());
        Optional<Card> card = cards.find(read.get().card());
        if (card.isEmpty() || card.get().isExpired(clock.instant())) {
            Remark why = Remark.key(card.isEmpty() ? "bot.card-gone" : "bot.card-expired");
            return control.useWithoutCard(press).orElseGet(() -> say(visit, why));
        }
        return card.get().user().equals(visit.user())
                ? control.use(press, card.get())
                : say(visit, Remark.key("bot.not-yours"));
    }

    private void take(GenericInteractionCreateEvent event, Function<Visit, Reception> receiver) {
        Visit visit = Visit.of(event);
        Reception reception = receive(visit, receiver);
        try {
            acknowledge(event, visit, reception);
        } catch (RuntimeException e) {
            LOG.error("event=bug visit={}", visit.number(), e);
            acknowledge(event, visit, say(visit, bug(visit)));
        }
    }

    private void acknowledge(GenericInteractionCreateEvent event, Visit visit, Reception reception) {
        reception
                .acknowledge(event)
                .queue(
                        ignored -> acknowledged(event, visit, reception),
                        failure -> failed(event, visit, reception, failure));
    }

    private Reception receive(Visit visit, Function<Visit, Reception> receiver) {
        try {
            return receiver.apply(visit);
        } catch (StoreException e) {
            LOG.error("event=store-failed visit={}", visit.number(), e);
            return say(visit, Remark.key("bot.store-failed", Map.of("number", visit.number())));
        } catch (RuntimeException e) {
            LOG.error("event=bug visit={}", visit.number(), e);
            return say(visit, bug(visit));
        }
    }

    private void acknowledged(GenericInteractionCreateEvent event, Visit visit, Reception reception) {
        try {
            workers.execute(() -> work(event, visit, reception));
        } catch (RejectedExecutionException e) {
            // The bot is closing; what was typed is kept and taken up at the next start.
            LOG.info("event=closing visit={}", visit.number());
        }
    }

    /**
     * The acknowledgement may have arrived although its answer did not. And where Discord says that it knows no such
     * interaction, the user was told that it failed, but what they typed is kept: it is worked off all the same, and the user
     * is told at the next use. So nothing typed is lost, whoever is right.
     */
    private void failed(GenericInteractionCreateEvent event, Visit visit, Reception reception, Throwable failure) {
        LOG.warn("event=not-acknowledged visit={} cause={}", visit.number(), failure.toString());
        acknowledged(event, visit, reception);
    }

    private void work(GenericInteractionCreateEvent event, Visit visit, Reception reception) {
        Reply reply = new Reply(event.getJDA(), visit, reception instanceof Reception.Answer answer && answer.shared());
        try {
            CompletableFuture<Void> unused = reply.answered().thenRunAsync(() -> tell(reply, reception), workers);
            reception.work(reply);
        } catch (StoreException e) {
            LOG.error("event=store-failed visit={}", visit.number(), e);
            apologise(reply, Remark.key("bot.store-failed", Map.of("number", visit.number())));
        } catch (RuntimeException e) {
            LOG.error("event=bug visit={}", visit.number(), e);
            apologise(reply, bug(visit));
        }
    }

    /** A word beside the answer that cannot be said must not take the answer's place. */
    private void tell(Reply reply, Reception reception) {
        try {
            notices.tell(reply, reception);
        } catch (RuntimeException e) {
            LOG.warn("event=notice-lost visit={} cause={}", reply.visit().number(), e.toString());
        }
    }

    private static void apologise(Reply reply, Remark why) {
        try {
            reply.say(why, Block.Tone.BAD);
        } catch (RuntimeException e) {
            LOG.warn("event=apology-lost visit={} cause={}", reply.visit().number(), e.toString());
        }
    }

    private static Remark bug(Visit visit) {
        return Remark.key("bot.bug", Map.of("number", visit.number()));
    }

    /** One sentence to the user alone. */
    public static Reception say(Visit visit, Remark remark) {
        return say(visit, remark, "");
    }

    /**
     * One sentence to the user alone, and what they have typed, which would else be lost.
     *
     * @param typed empty where nothing was
     */
    public static Reception say(Visit visit, Remark remark, String typed) {
        return say(visit, remark, typed, Block.Tone.WARNING);
    }

    /** One sentence to the user alone: what they asked for is done. */
    public static Reception confirm(Visit visit, Remark remark) {
        return say(visit, remark, "", Block.Tone.GOOD);
    }

    private static Reception say(Visit visit, Remark remark, String typed, Block.Tone tone) {
        Messages messages = Messages.in(visit.language());
        List<Block> blocks = new ArrayList<>(List.of(new Block.Line(messages.say(remark), tone)));
        if (!typed.isEmpty()) {
            blocks.add(new Block.Copy(typed));
        }
        return new Reception.Say(new Drawing(messages).draw(blocks, tone).get(0));
    }
}
