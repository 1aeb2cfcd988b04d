package dev.answercoach.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.answercoach.discord.DiscordDescription;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.FileUpload;
import org.junit.jupiter.api.Test;

/** What the playground answers has the form that Discord's own description gives it, where that is at hand. */
class DescriptionTest extends PlaygroundTest {
    @Test
    void answersHaveTheFormThatDiscordDescribes() {
        DiscordDescription description = DiscordDescription.assumed();

        liveThroughEverything();

        assertThat(playground.exchanges())
                .hasSizeGreaterThan(20)
                .flatExtracting(exchange -> description.problemsOfAnswer(new DiscordDescription.Call(
                        exchange.method(), exchange.path(), exchange.body(), exchange.status(), exchange.answer())))
                .isEmpty();
    }

    @Test
    void whatTheBotIsToldHasTheFormThatDiscordDescribes() throws Exception {
        DiscordDescription description = DiscordDescription.assumed();
        List<JsonNode> told = new CopyOnWriteArrayList<>();
        TryBot bot = bot();
        bot.on(
                net.dv8tion.jda.api.events.RawGatewayEvent.class,
                event -> told.add(json(event.getPackage().toString())));

        liveThroughEverything(bot);

        assertThat(told)
                .extracting(event -> event.path("t").asText())
                .contains("INTERACTION_CREATE", "MESSAGE_CREATE", "MESSAGE_UPDATE", "THREAD_CREATE");
        for (JsonNode event : told) {
            String type = event.path("t").asText();
            JsonNode data = event.path("d");
            if (type.startsWith("MESSAGE_") && data.has("author")) {
                assertThat(description.validate("MessageResponse", data))
                        .as(type)
                        .isEmpty();
            } else if (type.equals("INTERACTION_CREATE")) {
                assertThat(description.validate(
                                "UserResponse",
                                data.has("user")
                                        ? data.get("user")
                                        : data.path("member").path("user")))
                        .isEmpty();
                if (data.has("message")) {
                    assertThat(description.validate("MessageResponse", data.get("message")))
                            .isEmpty();
                }
            } else if (type.equals("THREAD_CREATE")) {
                assertThat(description.validate("ThreadResponse", data)).isEmpty();
            }
        }
    }

    private void liveThroughEverything() {
        liveThroughEverything(bot());
    }

    private void liveThroughEverything(TryBot bot) {
        bot.on(
                SlashCommandInteractionEvent.class,
                event -> event.deferReply(true)
                        .flatMap(hook -> hook.editOriginalComponents(Container.of(
                                        TextDisplay.of("<@" + haneul.id() + ">"),
                                        FileDisplay.fromFile(FileUpload.fromData(new byte[3], "답변.txt")),
                                        ActionRow.of(Button.primary("go", "Go"))))
                                .useComponentsV2())
                        .queue());
        bot.on(
                ButtonInteractionEvent.class,
                event -> event.replyModal(Modal.create("form", "Form")
                                .addComponents(Label.of(
                                        "Text",
                                        TextInput.create("text", TextInputStyle.SHORT)
                                                .build()))
                                .build())
                        .queue());
        bot.on(
                ModalInteractionEvent.class,
                event -> event.reply("done")
                        .flatMap(hook -> hook.sendMessage("more"))
                        .queue());
        bot.commands(Commands.slash("ask", "Asks"), Commands.message("Read"));
        for (String place : List.of("general", "dm")) {
            SeenMessage card = haneul.at(place).runs("ask").settledAnswer();
            Asked form = haneul.press(card, "Go");
            form.modal();
            haneul.submit(form, Map.of("text", "x"));
            haneul.awaitMessage(message -> message.text().equals("more"));
        }
        askForTheRest(bot);
    }

    private void askForTheRest(TryBot bot) {
        var general = bot.jda().getTextChannelById(haneul.place("general"));
        general.sendMessage("하나").flatMap(message -> message.editMessage("둘")).complete();
        ThreadChannel thread = general.createThreadChannel("모의면접", true).complete();
        thread.addThreadMemberById(haneul.id()).complete();
        thread.sendMessage("셋").complete();
        bot.jda().retrieveApplicationInfo().complete();
        bot.jda().retrieveCommands().complete();
        bot.jda().openPrivateChannelById(haneul.id()).complete();
        general.getHistory().retrievePast(5).complete();
        String channel = "/channels/" + general.getId();
        for (String path : List.of(
                "/gateway",
                "/gateway/bot",
                "/users/@me",
                "/users/" + haneul.id(),
                channel,
                channel + "/messages?limit=1",
                "/channels/" + thread.getId() + "/thread-members",
                "/guilds/" + general.getGuild().getId(),
                "/guilds/" + general.getGuild().getId() + "/channels",
                "/guilds/" + general.getGuild().getId() + "/members/" + haneul.id())) {
            assertThat(rest.get(path).status()).isEqualTo(200);
        }
        rest.get("/channels/1");
        rest.post(channel + "/messages", "{}");
    }

    private static JsonNode json(String text) {
        try {
            return JsonMapper.builder().build().readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
