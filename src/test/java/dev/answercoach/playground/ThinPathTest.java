package dev.answercoach.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.attachmentupload.AttachmentUpload;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.FileUpload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A bot on the real JDA and the people who use it: every way of asking and of answering once. */
class ThinPathTest {
    private Playground playground;
    private TryBot bot;
    private Person haneul;

    @BeforeEach
    void start() {
        playground = Playground.start(PlaygroundOptions.usual(InstantSource.system()));
        bot = TryBot.in(playground);
        haneul = Person.of(playground.userUrl(), "하늘");
    }

    @AfterEach
    void stop() {
        bot.close();
        playground.close();
    }

    @Test
    void aBotLogsInAndSeesItsServer() {
        assertThat(bot.jda().getGuilds())
                .singleElement()
                .satisfies(guild ->
                        assertThat(guild.getTextChannels()).extracting("name").containsExactly("자소서", "general"));
        assertThat(bot.jda().getSelfUser().getName()).isNotEmpty();
        assertThat(bot.jda().retrieveApplicationInfo().complete().getOwner().getGlobalName())
                .isEqualTo("하늘");
    }

    @Test
    void aSlashCommandIsDeferredAndThenAnsweredByAnEdit() {
        bot.on(
                SlashCommandInteractionEvent.class,
                event -> event.deferReply(true)
                        .queue(hook -> hook.editOriginal(event.getUserLocale().getLocale() + " "
                                        + event.getOption("limit").getAsInt() + " "
                                        + event.getOption("draft").getAsString())
                                .queue()));
        bot.commands(Commands.slash("review", "Reviews")
                .addOption(OptionType.STRING, "draft", "A draft", true)
                .addOption(OptionType.INTEGER, "limit", "A limit", true));

        SeenMessage answer = haneul.at("자소서")
                .runs("review", Map.of("draft", "저는", "limit", 600))
                .settledAnswer();

        assertThat(answer.text()).isEqualTo("ko 600 저는");
        assertThat(answer.isEphemeral()).isTrue();
        assertThat(Person.of(playground.userUrl(), "Sam").sees("자소서")).isEmpty();
    }

    @Test
    void aCommandIsShownInThePersonsLanguage() {
        bot.commands(Commands.slash("review", "Reviews")
                .setNameLocalization(DiscordLocale.KOREAN, "첨삭")
                .setDescriptionLocalization(DiscordLocale.KOREAN, "봅니다")
                .addSubcommands(new SubcommandData("again", "Again")));

        JsonNode command = haneul.at("자소서").offered().get(0);

        assertThat(command.path("name_localized").asText()).isEqualTo("첨삭");
        assertThat(command.path("description_localized").asText()).isEqualTo("봅니다");
        assertThat(command.path("options").path(0).path("name").asText()).isEqualTo("again");
    }

    @Test
    void buttonsAndMenusOfAMessageCanBeUsed() {
        bot.on(
                SlashCommandInteractionEvent.class,
                event -> event.reply("which?")
                        .addComponents(
                                ActionRow.of(Button.primary("go:1", "Go"), Button.link("https://example.com", "Read")),
                                ActionRow.of(StringSelectMenu.create("pick")
                                        .addOption("One", "1")
                                        .addOption("Two", "2")
                                        .build()))
                        .queue());
        bot.on(
                ButtonInteractionEvent.class,
                event -> event.editMessage("pressed " + event.getComponentId()).queue());
        bot.on(
                StringSelectInteractionEvent.class,
                event -> event.deferEdit()
                        .queue(hook ->
                                hook.editOriginal("chosen " + event.getValues()).queue()));
        bot.commands(Commands.slash("ask", "Asks"));

        SeenMessage question = haneul.runs("ask").settledAnswer();
        haneul.press(question, "Go");
        SeenMessage pressed = haneul.awaitMessage(message -> message.text().equals("pressed go:1"));
        haneul.choose(pressed, "pick", "2");
        SeenMessage chosen = haneul.awaitMessage(message -> message.text().equals("chosen [2]"));

        assertThat(chosen.id()).isEqualTo(question.id());
        assertThat(chosen.edits()).isEqualTo(2);
        assertThat(chosen.labels()).containsExactly("Go", "Read");
    }

    @Test
    void aFormIsFilledInWithTextChoiceAndFile() {
        bot.on(
                SlashCommandInteractionEvent.class,
                event -> event.replyModal(Modal.create("form:7", "Draft")
                                .addComponents(
                                        Label.of(
                                                "Text",
                                                TextInput.create("text", TextInputStyle.PARAGRAPH)
                                                        .build()),
                                        Label.of(
                                                "Rule",
                                                StringSelectMenu.create("rule")
                                                        .addOption("Spaces", "spaces")
                                                        .addOption("Bytes", "bytes")
                                                        .build()),
                                        Label.of(
                                                "File",
                                                AttachmentUpload.create("file").build()))
                                .build())
                        .queue());
        bot.on(
                ModalInteractionEvent.class,
                event -> event.reply(event.getModalId() + " "
                                + event.getValue("text").getAsString() + " "
                                + event.getValue("rule").getAsStringList() + " "
                                + read(event.getValue("file")
                                        .getAsAttachmentList()
                                        .get(0)))
                        .setEphemeral(true)
                        .queue());
        bot.commands(Commands.slash("paste", "Pastes"));

        Asked paste = haneul.runs("paste");
        assertThat(paste.modal().path("title").asText()).isEqualTo("Draft");
        String file = haneul.uploads("답변.txt", "가나다");
        Asked submitted = haneul.submit(paste, Map.of("text", "초안", "rule", List.of("bytes"), "file", List.of(file)));

        assertThat(submitted.settledAnswer().text()).isEqualTo("form:7 초안 [bytes] 답변.txt 가나다");
    }

    @Test
    void aMessageHasAMenuOfCommands() {
        bot.on(
                MessageContextInteractionEvent.class,
                event -> event.reply("read: " + event.getTarget().getContentRaw())
                        .queue());
        bot.commands(Commands.message("Review this answer"));

        SeenMessage written = haneul.at("general").writes("제 답변입니다");
        Asked menu = haneul.menu(written, "Review this answer");

        assertThat(menu.settledAnswer().text()).isEqualTo("read: 제 답변입니다");
    }

    @Test
    void anOptionIsCompletedWhileItIsTyped() {
        bot.on(
                CommandAutoCompleteInteractionEvent.class,
                event -> event.replyChoiceStrings(
                                event.getFocusedOption().getName(),
                                event.getFocusedOption().getValue() + "!")
                        .queue());
        bot.commands(
                Commands.slash("review", "Reviews").addOption(OptionType.STRING, "posting", "A posting", true, true));

        List<JsonNode> choices = haneul.completes("review", "posting", "네오");

        assertThat(choices).extracting(choice -> choice.path("value").asText()).containsExactly("posting", "네오!");
    }

    @Test
    void followUpsBringFilesAndComponents() {
        byte[] bytes = "## 답변".getBytes(StandardCharsets.UTF_8);
        bot.on(
                SlashCommandInteractionEvent.class,
                event -> event.deferReply()
                        .flatMap(hook -> hook.editOriginal("done"))
                        .flatMap(done -> event.getHook()
                                .sendMessageComponents(Container.of(
                                        TextDisplay.of("# 제안 1"),
                                        FileDisplay.fromFile(FileUpload.fromData(bytes, "답변.md"))))
                                .useComponentsV2()
                                .setEphemeral(true))
                        .queue());
        bot.commands(Commands.slash("export", "Exports"));

        haneul.at("자소서").runs("export");
        SeenMessage file = haneul.awaitMessage(message -> !message.attachments().isEmpty());

        assertThat(file.text()).isEqualTo("# 제안 1");
        assertThat(file.isEphemeral()).isTrue();
        assertThat(file.attachments()).extracting("filename").containsExactly("답변.md");
        assertThat(file.components(13).get(0).path("file").path("url").asText())
                .isEqualTo(file.attachments().get(0).url());
        assertThat(playground.exchanges())
                .filteredOn(exchange -> !exchange.files().isEmpty())
                .singleElement()
                .satisfies(
                        exchange -> assertThat(exchange.files().get(0).bytes()).isEqualTo(bytes));
    }

    @Test
    void aDirectMessageIsHeardAndAnswered() {
        bot.on(MessageReceivedEvent.class, event -> {
            if (!event.getAuthor().isBot()) {
                event.getChannel()
                        .sendMessage("heard " + event.getMessage().getContentRaw())
                        .queue();
            }
        });

        haneul.at("dm").writes("안녕하세요");

        assertThat(haneul.awaitMessage(message -> message.text().startsWith("heard"))
                        .text())
                .isEqualTo("heard 안녕하세요");
    }

    @Test
    void theBotWritesToSomebodyFirst() {
        bot.jda()
                .openPrivateChannelById(haneul.id())
                .flatMap(channel -> channel.sendMessage("오늘의 질문"))
                .complete();

        assertThat(haneul.sees("dm")).extracting(SeenMessage::text).containsExactly("오늘의 질문");
    }

    @Test
    void aCommandOfTheUserWorksWhereTheBotIsNot() {
        bot.on(
                SlashCommandInteractionEvent.class,
                event -> event.reply("here " + event.getGuild().isDetached()).queue());
        bot.commands(
                Commands.slash("mine", "Mine")
                        .setIntegrationTypes(IntegrationType.USER_INSTALL)
                        .setContexts(InteractionContextType.GUILD),
                Commands.slash("theirs", "Theirs"));

        haneul.at("foreign");

        assertThat(haneul.offered())
                .extracting(one -> one.path("name").asText())
                .containsExactly("mine");
        assertThat(haneul.runs("mine").settledAnswer().text()).isEqualTo("here true");
    }

    private static String read(Message.Attachment attachment) {
        try (var in = attachment.getProxy().download().join()) {
            return attachment.getFileName() + " " + new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
