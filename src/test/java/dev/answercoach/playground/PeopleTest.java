package dev.answercoach.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.attachmentupload.AttachmentUpload;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandGroupData;
import net.dv8tion.jda.api.modals.Modal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a Discord client would let its user do, and what it would not. */
class PeopleTest extends PlaygroundTest {
    @Test
    void aClientRefusesOptionsThatDoNotFit() {
        bot().commands(Commands.slash("review", "Reviews")
                .addOptions(
                        new OptionData(OptionType.STRING, "draft", "Draft", true).setRequiredLength(3, 10),
                        new OptionData(OptionType.INTEGER, "limit", "Limit").setRequiredRange(1, 5000),
                        new OptionData(OptionType.STRING, "rule", "Rule")
                                .addChoice("Spaces", "spaces")
                                .addChoice("Bytes", "bytes")));

        isRefusedWith("required", () -> haneul.runs("review"));
        isRefusedWith("at least 3", () -> haneul.runs("review", Map.of("draft", "저")));
        isRefusedWith("at most 10", () -> haneul.runs("review", Map.of("draft", "가".repeat(11))));
        isRefusedWith("a text", () -> haneul.runs("review", Map.of("draft", 1234)));
        isRefusedWith("at least 1", () -> haneul.runs("review", Map.of("draft", "저는요", "limit", 0)));
        isRefusedWith("at most 5000", () -> haneul.runs("review", Map.of("draft", "저는요", "limit", 5001)));
        isRefusedWith("whole number", () -> haneul.runs("review", Map.of("draft", "저는요", "limit", 1.5)));
        isRefusedWith("offered", () -> haneul.runs("review", Map.of("draft", "저는요", "rule", "words")));
        isRefusedWith("no option", () -> haneul.runs("review", Map.of("draft", "저는요", "nonsense", 1)));
        isRefusedWith("no command", () -> haneul.runs("nonsense"));
    }

    @Test
    void subcommandsAreRunBelowTheirGroups() {
        TryBot bot = bot();
        bot.on(
                SlashCommandInteractionEvent.class,
                event -> event.reply(event.getFullCommandName() + " "
                                + event.getOption("n").getAsInt())
                        .queue());
        bot.commands(Commands.slash("posting", "Postings")
                .addSubcommands(new SubcommandData("use", "Uses").addOption(OptionType.INTEGER, "n", "N"))
                .addSubcommandGroups(new SubcommandGroupData("list", "Lists")
                        .addSubcommands(new SubcommandData("all", "All").addOption(OptionType.INTEGER, "n", "N"))));

        assertThat(haneul.runs("posting use", Map.of("n", 1)).settledAnswer().text())
                .isEqualTo("posting use 1");
        assertThat(haneul.runs("posting list all", Map.of("n", 2))
                        .settledAnswer()
                        .text())
                .isEqualTo("posting list all 2");
        isRefusedWith("needs a subcommand", () -> haneul.runs("posting"));
    }

    @Test
    void aCommandIsOfferedOnlyWhereAndToWhomItIsMeantFor() {
        bot().commands(
                        Commands.slash("everywhere", "Everywhere"),
                        Commands.slash("server", "Server").setContexts(InteractionContextType.GUILD),
                        Commands.slash("private", "Private").setContexts(InteractionContextType.BOT_DM),
                        Commands.slash("manage", "Manage")
                                .setDefaultPermissions(DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER)));

        assertThat(haneul.at("general").offered())
                .extracting(PeopleTest::name)
                .containsExactly("everywhere", "server", "manage");
        assertThat(sam.at("general").offered()).extracting(PeopleTest::name).containsExactly("everywhere", "server");
        assertThat(sam.at("dm").offered())
                .extracting(PeopleTest::name)
                .containsExactly("everywhere", "private", "manage");
        isRefusedWith("no command", () -> sam.at("general").runs("manage"));
    }

    @Test
    void aClientPressesOnlyWhatItShows() {
        TryBot bot = bot();
        bot.on(
                SlashCommandInteractionEvent.class,
                event -> event.reply("private")
                        .setEphemeral(true)
                        .addComponents(
                                ActionRow.of(
                                        Button.primary("go", "Go"),
                                        Button.primary("not", "Not").asDisabled()),
                                ActionRow.of(StringSelectMenu.create("pick")
                                        .addOption("One", "1")
                                        .build()))
                        .queue());
        bot.commands(Commands.slash("ask", "Asks"));
        SeenMessage card = haneul.at("general").runs("ask").settledAnswer();

        isRefusedWith("disabled", () -> haneul.press(card, "Not"));
        isRefusedWith("does not offer", () -> haneul.choose(card, "pick", "2"));
        isRefusedWith("Between 1 and 1", () -> haneul.choose(card, "pick"));
        isRefusedWith("does not see", () -> sam.press(card, "Go"));

        sam.forges(card.id(), "go");
        ButtonInteractionEvent forged = bot.awaitEvent(ButtonInteractionEvent.class);
        assertThat(forged.getUser().getId()).isEqualTo(sam.id());
        assertThat(forged.getMessageId()).isEqualTo(card.id());
        assertThat(forged.getMessage().isEphemeral()).isTrue();
    }

    @Test
    void aClientSendsOnlyFormsThatAreFilledIn() {
        TryBot bot = bot();
        bot.on(
                SlashCommandInteractionEvent.class,
                event -> event.replyModal(Modal.create("form", "Form")
                                .addComponents(
                                        Label.of(
                                                "Text",
                                                TextInput.create("text", TextInputStyle.PARAGRAPH)
                                                        .setRequiredRange(2, 5)
                                                        .build()),
                                        Label.of(
                                                "Note",
                                                TextInput.create("note", TextInputStyle.SHORT)
                                                        .setRequired(false)
                                                        .setValue("given")
                                                        .build()),
                                        Label.of(
                                                "File",
                                                AttachmentUpload.create("file")
                                                        .setRequired(false)
                                                        .build()))
                                .build())
                        .queue());
        bot.on(
                ModalInteractionEvent.class,
                event -> event.reply(event.getValue("text").getAsString() + " "
                                + event.getValue("note").getAsString() + " "
                                + event.getValue("file").getAsAttachmentList().size())
                        .queue());
        bot.commands(Commands.slash("paste", "Pastes"));
        Asked paste = haneul.runs("paste");
        paste.modal();

        isRefusedWith("required", () -> haneul.submit(paste, Map.of()));
        isRefusedWith("at least 2", () -> haneul.submit(paste, Map.of("text", "a")));
        isRefusedWith("at most 5", () -> haneul.submit(paste, Map.of("text", "abcdef")));
        isRefusedWith("no field", () -> haneul.submit(paste, Map.of("text", "abc", "nonsense", "x")));
        isRefusedWith("No form", () -> sam.submit(paste, Map.of("text", "abc")));

        assertThat(haneul.submit(paste, Map.of("text", "abc")).settledAnswer().text())
                .isEqualTo("abc given 0");
        isRefusedWith("No form", () -> haneul.submit(paste, Map.of("text", "abc")));
    }

    @Test
    void aFormStaysOpenUntilTheBotHasTakenIt() {
        TryBot bot = bot();
        bot.on(
                SlashCommandInteractionEvent.class,
                event -> event.replyModal(Modal.create("form", "Form")
                                .addComponents(Label.of(
                                        "Text",
                                        TextInput.create("text", TextInputStyle.SHORT)
                                                .build()))
                                .build())
                        .queue());
        bot.commands(Commands.slash("paste", "Pastes"));
        Asked paste = haneul.runs("paste");
        paste.modal();
        assertThat(haneul.submit(paste, Map.of("text", "first")).isAcknowledged())
                .isFalse();
        bot.close();

        TryBot restarted = bot();
        restarted.on(
                ModalInteractionEvent.class,
                event -> event.reply(event.getValue("text").getAsString()).queue());

        assertThat(haneul.submit(paste, Map.of("text", "again")).settledAnswer().text())
                .isEqualTo("again");
    }

    @Test
    void whatOnlyOnePersonSeesIsGoneWithTheirClient() {
        TryBot bot = bot();
        bot.on(
                SlashCommandInteractionEvent.class,
                event -> event.reply("private").setEphemeral(true).queue());
        bot.commands(Commands.slash("ask", "Asks"));
        SeenMessage first = haneul.at("general").runs("ask").settledAnswer();
        haneul.runs("ask").settledAnswer();
        haneul.writes("public");

        isRefusedWith("no menu", () -> haneul.menu(first, "Review"));
        haneul.deletes(first);
        assertThat(haneul.sees()).extracting(SeenMessage::text).containsExactly("private", "public");
        haneul.reloads();

        assertThat(haneul.sees()).extracting(SeenMessage::text).containsExactly("public");
        assertThat(haneul.looksAt(first)).isEmpty();
    }

    @Test
    void peopleDeleteTheirOwnMessagesOnly() {
        SeenMessage message = haneul.at("general").writes("mine");

        isRefusedWith("somebody else", () -> sam.deletes(message));
        haneul.deletes(message);

        assertThat(sam.sees("general")).isEmpty();
        assertThat(sam.events())
                .extracting(event -> event.path("type").asText())
                .containsExactly("message_create", "message_delete");
        isRefusedWith("a text or a file", () -> haneul.writes(" "));
        isRefusedWith("sees no place", () -> sam.at(haneul.place("dm")));
    }

    @Test
    void newPeopleBringTheirLanguage() {
        Person lena = Person.welcome(playground.userUrl(), "Lena", "de");
        TryBot bot = bot();
        bot.on(
                SlashCommandInteractionEvent.class,
                event -> event.reply(event.getUserLocale().getLocale()).queue());
        bot.commands(Commands.slash("ask", "Asks"));

        assertThat(lena.at("dm").runs("ask").settledAnswer().text()).isEqualTo("de");
        isRefusedWith("a name", () -> Person.welcome(playground.userUrl(), " ", "de"));
        assertThat(Person.of(playground.userUrl(), "de").id()).isEqualTo(lena.id());
    }

    @Test
    void manyCanWaitAtOnce() {
        List<CompletableFuture<JsonNode>> waits = IntStream.range(0, 100)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> sam.events(0, Duration.ofSeconds(20)), task -> new Thread(task).start()))
                .toList();

        haneul.at("general").writes("안녕하세요");

        assertThat(waits)
                .allSatisfy(
                        wait -> assertThat(wait.join().path("next").asLong()).isEqualTo(1));
        assertThat(sam.events(1, Duration.ofMillis(50)).path("events")).isEmpty();
    }

    @Test
    void theStateSaysWhoAndWhatIsThere() {
        assertThat(people.get("/state").json().path("bot").path("connected").asBoolean())
                .isFalse();
        bot();
        JsonNode state = people.get("/state").json();

        assertThat(state.path("bot").path("connected").asBoolean()).isTrue();
        assertThat(state.path("users")).extracting(PeopleTest::name).containsExactly("하늘", "Sam");
        assertThat(state.path("places")).extracting(PeopleTest::name).contains("자소서", "general", "잡담");
        assertThat(state.path("addresses").path("api").asText())
                .isEqualTo(playground.apiUrl().toString());
        assertThat(people.get("/exchanges?after=1").json()).isNotEmpty();
        assertThat(people.get("/nonsense").status()).isEqualTo(404);
        assertThat(people.post("/users", "{").status()).isEqualTo(400);
    }

    private static String name(JsonNode named) {
        return named.path("name").asText();
    }

    private static void isRefusedWith(String words, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOf(AssertionError.class).hasMessageContaining(words);
    }
}
