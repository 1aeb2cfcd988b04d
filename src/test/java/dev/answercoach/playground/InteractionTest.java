package dev.answercoach.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.modals.Modal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Interactions are as strict as Discord's: when, how often and with what they may be answered. */
class InteractionTest extends PlaygroundTest {
    private static final String HELLO = "{\"type\":4,\"data\":{\"content\":\"hello\"}}";
    private static final String DEFER_PRIVATELY = "{\"type\":5,\"data\":{\"flags\":64}}";
    private static final String FOLLOW_UP = "{\"content\":\"more\"}";

    private TryBot bot;

    @BeforeEach
    void register() {
        bot = bot();
        bot.commands(
                Commands.slash("ask", "Asks").setIntegrationTypes(IntegrationType.ALL),
                Commands.slash("find", "Finds").addOption(OptionType.STRING, "what", "What", false, true));
    }

    @Test
    void anInteractionFailsThatIsNotAcknowledgedInThreeSeconds() {
        Asked asked = haneul.runs("ask");
        SlashCommandInteractionEvent event = bot.awaitEvent(SlashCommandInteractionEvent.class);

        assertThat(asked.outcome().path("state").asText()).isEqualTo("failed");
        assertThat(haneul.events()).extracting(one -> one.path("type").asText()).contains("interaction_failed");
        isRefused(rest.post(callback(event), HELLO), 404, 10062);
    }

    @Test
    void anInteractionFailsWhileTheBotIsAway() {
        bot.close();

        assertThat(haneul.runs("ask").isAcknowledged()).isFalse();
    }

    @Test
    void anInteractionIsAcknowledgedOnce() {
        SlashCommandInteractionEvent event = asked(bot, haneul, "ask");

        assertThat(rest.post(callback(event), HELLO).status()).isEqualTo(204);
        isRefused(rest.post(callback(event), HELLO), 400, 40060);
        isRefused(rest.post("/interactions/" + event.getId() + "/wrong/callback", HELLO), 404, 10062);
        assertThat(haneul.sees()).hasSize(1);
    }

    @Test
    void aRefusedAnswerIsNone() {
        SlashCommandInteractionEvent event = asked(bot, haneul, "ask");

        for (int type : new int[] {0, 6, 7, 8}) {
            isRefused(rest.post(callback(event), "{\"type\":" + type + ",\"data\":{}}"), 400, 50035);
        }
        JsonNode answer =
                rest.post(callback(event) + "?with_response=true", HELLO).json();
        assertThat(answer.path("resource").path("message").path("content").asText())
                .isEqualTo("hello");
        assertThat(answer.path("interaction").path("id").asText()).isEqualTo(event.getId());
    }

    @Test
    void nothingFollowsBeforeTheFirstAnswer() {
        SlashCommandInteractionEvent event = asked(bot, haneul, "ask");

        isRefused(rest.post(webhook(event), FOLLOW_UP), 404, 10015);
        isRefused(rest.send("PATCH", webhook(event) + "/messages/@original", FOLLOW_UP), 404, 10015);
        isRefused(rest.post("/webhooks/1100000000000000001/nonsense", FOLLOW_UP), 404, 10015);
    }

    @Test
    void aTokenDiesAfterAQuarterOfAnHour() {
        SlashCommandInteractionEvent event = asked(bot, haneul, "ask");
        rest.post(callback(event), HELLO);

        later(Duration.ofMinutes(15).minusSeconds(5));
        assertThat(rest.post(webhook(event), FOLLOW_UP).status()).isEqualTo(200);
        later(Duration.ofSeconds(6));

        isRefused(rest.post(webhook(event), FOLLOW_UP), 401, 50027);
        isRefused(rest.send("PATCH", webhook(event) + "/messages/@original", FOLLOW_UP), 401, 50027);
    }

    @Test
    void aTesterCanLetATokenDie() {
        bot.on(SlashCommandInteractionEvent.class, event -> event.reply("hello").queue());
        Asked asked = haneul.runs("ask");
        asked.answer();
        asked.expires();

        isRefused(
                rest.post(webhook(bot.heard(SlashCommandInteractionEvent.class).get(0)), FOLLOW_UP), 401, 50027);
    }

    @Test
    void thePromiseOfAPrivateAnswerIsKeptPrivately() {
        SlashCommandInteractionEvent event = asked(bot, haneul.at("general"), "ask");
        rest.post(callback(event), DEFER_PRIVATELY);
        assertThat(haneul.sees())
                .singleElement()
                .satisfies(one -> assertThat(one.isThinking()).isTrue());

        rest.post(webhook(event), FOLLOW_UP);
        rest.post(webhook(event), "{\"content\":\"for all\"}");

        assertThat(haneul.sees()).extracting(SeenMessage::text).containsExactly("more", "for all");
        assertThat(haneul.sees()).extracting(SeenMessage::isEphemeral).containsExactly(true, false);
        assertThat(haneul.sees().get(0).isThinking()).isFalse();
        assertThat(sam.sees("general")).extracting(SeenMessage::text).containsExactly("for all");
    }

    @Test
    void anAnswerCanBeReadChangedAndTakenBack() {
        SlashCommandInteractionEvent event = asked(bot, haneul, "ask");
        rest.post(callback(event), HELLO);
        String original = webhook(event) + "/messages/@original";

        assertThat(rest.send("PATCH", original, "{\"content\":\"changed\"}").status())
                .isEqualTo(200);
        assertThat(rest.get(original).json().path("content").asText()).isEqualTo("changed");
        assertThat(rest.send("DELETE", original, "").status()).isEqualTo(204);

        isRefused(rest.get(original), 404, 10008);
        assertThat(haneul.sees()).isEmpty();
    }

    @Test
    void aTokenOpensNoMessageOfAnotherInteraction() {
        SlashCommandInteractionEvent first = asked(bot, haneul, "ask");
        rest.post(callback(first), HELLO);
        SlashCommandInteractionEvent second = asked(bot, haneul, "ask");
        rest.post(callback(second), HELLO);
        String other = haneul.sees().get(0).id();

        isRefused(rest.get(webhook(second) + "/messages/" + other), 404, 10008);
    }

    @Test
    void whereTheBotIsNotItSendsFiveFollowUps() {
        SlashCommandInteractionEvent event = asked(bot, haneul.at("foreign"), "ask");
        rest.post(callback(event), HELLO);

        for (int i = 0; i < 5; i++) {
            assertThat(rest.post(webhook(event), FOLLOW_UP).status()).isEqualTo(200);
        }

        isRefused(rest.post(webhook(event), FOLLOW_UP), 400, 40094);
        isRefused(rest.post("/channels/" + haneul.place() + "/messages", FOLLOW_UP), 403, 50001);
        assertThat(sam.sees("foreign")).hasSize(6);
    }

    @Test
    void aPrivateAnswerIsNotReachedThroughItsChannel() {
        SlashCommandInteractionEvent event = asked(bot, haneul.at("general"), "ask");
        rest.post(callback(event), "{\"type\":4,\"data\":{\"content\":\"hello\",\"flags\":64}}");
        String message = "/channels/" + haneul.place() + "/messages/"
                + haneul.sees().get(0).id();

        isRefused(rest.get(message), 404, 10008);
        isRefused(rest.send("PATCH", message, FOLLOW_UP), 404, 10008);
    }

    @Test
    void aPressMayUpdateItsMessageAsLongAsItIsThere() {
        bot.on(
                SlashCommandInteractionEvent.class,
                event -> event.reply("which?")
                        .addComponents(ActionRow.of(Button.primary("go", "Go")))
                        .queue());
        SeenMessage question = haneul.runs("ask").settledAnswer();
        haneul.press(question, "Go");
        ButtonInteractionEvent event = bot.awaitEvent(ButtonInteractionEvent.class);
        rest.send("DELETE", "/channels/" + haneul.place() + "/messages/" + question.id(), "");

        isRefused(rest.post(callback(event), "{\"type\":6}"), 404, 10008);
        isRefused(rest.post(callback(event), "{\"type\":7,\"data\":{\"content\":\"x\"}}"), 404, 10008);
        assertThat(rest.post(callback(event), DEFER_PRIVATELY).status()).isEqualTo(204);
    }

    @Test
    void aFormIsNoAnswerToAForm() {
        bot.on(
                SlashCommandInteractionEvent.class,
                event -> event.replyModal(Modal.create("form", "Form")
                                .addComponents(Label.of(
                                        "Text",
                                        TextInput.create("text", TextInputStyle.SHORT)
                                                .build()))
                                .build())
                        .queue());
        haneul.submit(opened(haneul.runs("ask")), Map.of("text", "x"));
        ModalInteractionEvent event = bot.awaitEvent(ModalInteractionEvent.class);

        isRefused(rest.post(callback(event), "{\"type\":9,\"data\":{}}"), 400, 50035);
        isRefused(rest.post(callback(event), "{\"type\":6}"), 400, 50035);
        assertThat(rest.post(callback(event), HELLO).status()).isEqualTo(204);
    }

    @Test
    void onlyChoicesAnswerWhatIsBeingTyped() {
        bot.on(CommandAutoCompleteInteractionEvent.class, event -> {
            isRefused(rest.post(callback(event), HELLO), 400, 50035);
            event.replyChoiceStrings("a").queue();
        });

        assertThat(haneul.completes("find", "what", "x")).hasSize(1);
    }

    private static Asked opened(Asked asked) {
        asked.modal();
        return asked;
    }
}
