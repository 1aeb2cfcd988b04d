package dev.answercoach.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.answercoach.discord.DiscordDescription.Call;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.attachmentupload.AttachmentUpload;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.section.Section;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import org.junit.jupiter.api.Test;

/** Tests that the description takes what JDA sends and what Discord answers, and nothing else. */
class DiscordDescriptionTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .build();

    private static final String MESSAGES = "/channels/1300000000000000001/messages";
    private static final String CALLBACK =
            "/api/v10/interactions/1300000000000000002/aW50ZXJhY3Rpb24/callback?with_response=true";
    private static final String FOLLOW_UPS = "/webhooks/1300000000000000003/aW50ZXJhY3Rpb24";
    private static final String COMMANDS = "/applications/1300000000000000003/commands";

    private final DiscordDescription description = DiscordDescription.assumed();

    @Test
    void plainMessagesOfJdaAreTaken() {
        MessageCreateBuilder message = new MessageCreateBuilder()
                .setContent("첨삭")
                .setAllowedMentions(List.of())
                .addEmbeds(new EmbedBuilder()
                        .setTitle("검사")
                        .addField("글자", "624", true)
                        .setColor(0xFF0000)
                        .build())
                .addComponents(
                        ActionRow.of(Button.primary("save", "v2로 저장"), Button.link("https://example.com", "보기")));

        assertThat(problems("POST", MESSAGES, message.build().toData())).isEmpty();
        assertThat(problems("POST", FOLLOW_UPS + "?wait=true", message.build().toData()))
                .isEmpty();
        assertThat(problems("POST", CALLBACK, answer(4, message.build().toData())))
                .isEmpty();
    }

    @Test
    void cardsOfJdaWithFilesAreTaken() {
        FileUpload file = FileUpload.fromData("본문".getBytes(StandardCharsets.UTF_8), "제안 1.txt");
        MessageCreateBuilder message = new MessageCreateBuilder()
                .useComponentsV2()
                .addComponents(Container.of(
                        TextDisplay.of("# 첨삭"),
                        Separator.createDivider(Separator.Spacing.SMALL),
                        Section.of(Button.secondary("more", "⋯"), TextDisplay.of("624 / 600자")),
                        FileDisplay.fromFile(file),
                        ActionRow.of(StringSelectMenu.create("take")
                                .addOption("STAR에 맞춰", "star")
                                .setPlaceholder("다르게")
                                .build())));

        assertThat(problems("POST", MESSAGES, message.build().toData())).isEmpty();
        assertThat(problems("POST", CALLBACK, answer(4, message.build().toData())))
                .isEmpty();
    }

    @Test
    void editsOfJdaAreTaken() {
        DataObject edit = new MessageEditBuilder()
                .setContent("다 되었습니다")
                .setReplace(true)
                .build()
                .toData();

        assertThat(problems("PATCH", MESSAGES + "/1300000000000000009", edit)).isEmpty();
        assertThat(problems("PATCH", FOLLOW_UPS + "/messages/@original?wait=true", edit))
                .isEmpty();
        assertThat(problems("PATCH", FOLLOW_UPS + "/messages/1300000000000000009", edit))
                .isEmpty();
        assertThat(problems("POST", CALLBACK, answer(7, edit))).isEmpty();
        assertThat(problems("POST", CALLBACK, answer(5, DataObject.empty().put("flags", 64))))
                .isEmpty();
        assertThat(problems("POST", CALLBACK, DataObject.empty().put("type", 6)))
                .isEmpty();
    }

    @Test
    void modalsOfJdaAreTaken() {
        Modal modal = Modal.create("review", "첨삭")
                .addComponents(
                        TextDisplay.of("붙여 넣으세요"),
                        Label.of(
                                "초안",
                                TextInput.create("draft", TextInputStyle.PARAGRAPH)
                                        .setMaxLength(4000)
                                        .build()),
                        Label.of(
                                "파일",
                                "txt, md, docx, pdf",
                                AttachmentUpload.create("file")
                                        .setRequired(false)
                                        .build()))
                .build();

        assertThat(problems("POST", CALLBACK, answer(9, modal.toData()))).isEmpty();
    }

    @Test
    void commandsOfJdaAreTaken() {
        DataArray commands = DataArray.empty()
                .add(Commands.slash("review", "Checks an answer")
                        .setNameLocalization(DiscordLocale.KOREAN, "첨삭")
                        .addOption(OptionType.STRING, "draft", "The draft", true)
                        .addOption(OptionType.STRING, "posting", "The posting", false, true)
                        .setContexts(InteractionContextType.ALL)
                        .setIntegrationTypes(IntegrationType.ALL)
                        .setDefaultPermissions(DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER))
                        .toData())
                .add(Commands.message("Review this answer").toData());

        assertThat(problems("PUT", COMMANDS, json(commands.toString()))).isEmpty();
    }

    @Test
    void choicesOfAnAutocompleteAreTaken() {
        assertThat(problems("POST", CALLBACK, json("{type: 8, data: {choices: [{name: '네오페이', value: 'p1'}]}}")))
                .isEmpty();
    }

    @Test
    void bodiesBeyondTheLimitsAreRefused() {
        String long81 = "a".repeat(81);

        assertThat(problems("POST", CALLBACK, json("{type: 4, data: {content: '" + "a".repeat(2001) + "'}}")))
                .isNotEmpty();
        assertThat(problems("POST", MESSAGES, json("{content: {}}")))
                .singleElement()
                .asString()
                .contains("POST /channels/{channel_id}/messages body", "/content");
        assertThat(problems(
                        "POST",
                        MESSAGES,
                        json("{components: [{type: 1, components: [{type: 2, style: 1, custom_id: 'a', label: '"
                                + long81 + "'}]}]}")))
                .isNotEmpty();
        assertThat(problems("PUT", COMMANDS, json("[{name: 'review', description: 'a', contexts: ['7']}]")))
                .isNotEmpty();
        assertThat(problems("POST", CALLBACK, json("{type: 99}"))).isNotEmpty();
    }

    @Test
    void routesAndBodiesThatDiscordDoesNotKnowAreRefused() {
        assertThat(problems("POST", "/channels/1/letters", json("{}")))
                .containsExactly("POST /channels/1/letters: no such route");
        assertThat(problems("POST", MESSAGES, MissingNode.getInstance()))
                .containsExactly("POST /channels/{channel_id}/messages: a body is required");
        assertThat(problems("GET", "/users/@me", json("{a: 1}")))
                .containsExactly("GET /users/@me: no body in JSON is read here");
        assertThat(problems("GET", "/gateway/bot", MissingNode.getInstance())).isEmpty();
    }

    @Test
    void fixedPartsOfAPathGoBeforeVariables() {
        assertThat(answered("GET", "/users/@me", 200, "{}"))
                .isNotEmpty()
                .allMatch(problem -> problem.startsWith("GET /users/@me 200"));
    }

    @Test
    void answersAreJudgedByTheirStatus() {
        assertThat(answered("POST", CALLBACK, 204, "null")).isEmpty();
        assertThat(answered("POST", CALLBACK, 204, "{}")).isNotEmpty();
        assertThat(answered("POST", CALLBACK, 200, "{}")).isNotEmpty();
        assertThat(answered("POST", CALLBACK, 302, "{}"))
                .containsExactly("POST /interactions/{interaction_id}/{interaction_token}/callback: no status 302");
        assertThat(answered("GET", "/gateway", 200, "{url: 'ws://127.0.0.1:1'}"))
                .isEmpty();
    }

    @Test
    void errorsOfDiscordAreTaken() {
        assertThat(answered("POST", MESSAGES, 401, "{message: '401: Unauthorized', code: 0}"))
                .isEmpty();
        assertThat(answered(
                        "POST",
                        MESSAGES,
                        400,
                        "{message: 'Invalid Form Body', code: 50035, errors: {components: {'0': {_errors: "
                                + "[{code: 'UNION_TYPE_CHOICES', message: 'Value of field must be one of (1,).'}]}}}}"))
                .isEmpty();
        assertThat(answered(
                        "POST",
                        MESSAGES,
                        429,
                        "{message: 'You are being rate limited.', code: 0, retry_after: 0.5, global: false}"))
                .isEmpty();
        assertThat(answered("POST", MESSAGES, 429, "{message: 'You are being rate limited.', code: 0}"))
                .isNotEmpty();
        assertThat(answered("POST", MESSAGES, 404, "{error: 'no such channel'}"))
                .isNotEmpty();
    }

    @Test
    void partsOfEventsAreJudgedByTheirSchema() {
        String user =
                "{id: '1', username: 'haneul', global_name: '하늘', discriminator: '0', avatar: null, public_flags: 0, flags: 0, primary_guild: null}";

        assertThat(description.validate("UserResponse", json(user))).isEmpty();
        assertThat(description.validate("UserResponse", json(user.replace("'1'", "1"))))
                .isNotEmpty();
        assertThat(description.validate("MessageResponse", json("{id: '1'}"))).isNotEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> description.validate("Letter", json("{}")));
    }

    private List<String> problems(String method, String path, DataObject body) {
        return problems(method, path, json(body.toString()));
    }

    private List<String> problems(String method, String path, JsonNode body) {
        return description.problemsOfRequest(Call.of(method, path, body));
    }

    private List<String> answered(String method, String path, int status, String answer) {
        return description.problemsOfAnswer(new Call(method, path, MissingNode.getInstance(), status, json(answer)));
    }

    private static DataObject answer(int type, DataObject data) {
        return DataObject.empty().put("type", type).put("data", data);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(text, malformed);
        }
    }
}
