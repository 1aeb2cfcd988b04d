package dev.answercoach.playground.rules;

import static dev.answercoach.playground.rules.Judged.ascii;
import static dev.answercoach.playground.rules.Judged.faults;
import static dev.answercoach.playground.rules.Judged.json;
import static dev.answercoach.playground.rules.Judged.list;
import static dev.answercoach.playground.rules.Judged.most;
import static dev.answercoach.playground.rules.Judged.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.playground.rules.Rules.RuledFile;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Tests the rules of a message but for its components. */
class MessageRulesTest {
    private static final RuledFile FILE = new RuledFile("답변.txt", 1000);
    private static final int MIB = 1 << 20;

    @TestFactory
    List<DynamicTest> everyPartHasItsLimit() {
        return List.of(
                most(2000, "content: BASE_TYPE_MAX_LENGTH", n -> created("{content: " + text(n) + "}")),
                most(25, "nonce: NONCE_TYPE_TOO_LONG", n -> created("{content: 'a', nonce: " + ascii(n) + "}")),
                most(
                        10,
                        "embeds: BASE_TYPE_MAX_LENGTH",
                        n -> created("{embeds: " + list(n, i -> "{title: 'a'}") + "}")),
                most(256, "embeds.0.title: BASE_TYPE_MAX_LENGTH", n -> embed("title: " + text(n))),
                most(4096, "embeds.0.description: BASE_TYPE_MAX_LENGTH", n -> embed("description: " + text(n))),
                most(25, "embeds.0.fields: BASE_TYPE_MAX_LENGTH", n -> embed("fields: " + fields(n))),
                most(256, "embeds.0.fields.0.name: BASE_TYPE_MAX_LENGTH", n -> field(text(n), "'a'")),
                most(1024, "embeds.0.fields.0.value: BASE_TYPE_MAX_LENGTH", n -> field("'a'", text(n))),
                most(2048, "embeds.0.footer.text: BASE_TYPE_MAX_LENGTH", n -> embed("footer: {text: " + text(n) + "}")),
                most(256, "embeds.0.author.name: BASE_TYPE_MAX_LENGTH", n -> embed("author: {name: " + text(n) + "}")),
                most(0xFFFFFF, "embeds.0.color: NUMBER_TYPE_MAX", n -> embed("title: 'a', color: " + n)),
                most(10, "attachments: BASE_TYPE_MAX_LENGTH", n -> uploaded("{}", Collections.nCopies(n, FILE))),
                most(10 * MIB, "40005", n -> uploaded("{}", List.of(new RuledFile("a.txt", n)))),
                most(5 * MIB, "40005", n -> uploaded("{}", Collections.nCopies(5, new RuledFile("a.txt", n)))),
                most(
                        100,
                        "allowed_mentions.users: BASE_TYPE_MAX_LENGTH",
                        n -> mentions("users: " + list(n, i -> "'" + (i + 1) + "'"))));
    }

    @Test
    void lengthsAreCodePoints() {
        String emoji = "🙂".repeat(2000);

        assertThat(faults(created("{content: '" + emoji + "'}"))).isEmpty();
        assertThat(faults(created("{content: '" + emoji + "a'}"))).containsExactly("content: BASE_TYPE_MAX_LENGTH");
    }

    @Test
    void sixThousandCharactersAreTheMostOverAllEmbeds() {
        String first = "{title: 'abcd', author: {name: 'abcd'}, description: " + text(3986) + "}";
        String second = "{footer: {text: 'abcd'}, fields: [{name: 'a', value: 'b'}], description: " + text(2000) + "}";
        String longer = "{footer: {text: 'abcd'}, fields: [{name: 'a', value: 'bc'}], description: " + text(2000) + "}";

        assertThat(faults(created("{embeds: [" + first + "," + second + "]}"))).isEmpty();
        assertThat(faults(created("{embeds: [" + first + "," + longer + "]}")))
                .containsExactly("embeds: MAX_EMBED_SIZE_EXCEEDED");
    }

    @Test
    void anEmbedShowsSomethingAndItsFieldsHaveBothTexts() {
        assertThat(faults(embed("color: 1"))).containsExactly("embeds.0.description: BASE_TYPE_REQUIRED");
        assertThat(faults(field("'  '", "''")))
                .containsExactly(
                        "embeds.0.fields.0.name: BASE_TYPE_REQUIRED", "embeds.0.fields.0.value: BASE_TYPE_REQUIRED");
    }

    @Test
    void addressesAreOfTheWeb() {
        assertThat(faults(embed("title: 'a', url: 'https://example.com/답변'"))).isEmpty();
        assertThat(faults(embed("title: 'a', image: {url: 'attachment://card.png'}")))
                .isEmpty();
        assertThat(faults(embed("title: 'a', url: 'example'"))).containsExactly("embeds.0.url: URL_TYPE_INVALID_URL");
        assertThat(faults(embed("title: 'a', url: 'ftp://example.com'")))
                .containsExactly("embeds.0.url: URL_TYPE_INVALID_SCHEME");
    }

    @Test
    void anEmptyMessageIsRefused() {
        assertThat(faults(created("{}"))).containsExactly("50006");
        assertThat(faults(created("{content: ' \\n', embeds: [], components: [], poll: null}")))
                .containsExactly("50006");
        assertThat(faults(created("{flags: 32768, components: []}"))).containsExactly("50006");
        assertThat(faults(Rules.message(MissingNode.getInstance(), List.of(), false)))
                .containsExactly("50006");
    }

    @Test
    void aForwardedMessageNeedsNothingOfItsOwn() {
        assertThat(faults(created("{message_reference: {type: 1, message_id: '1'}}")))
                .isEmpty();
        assertThat(faults(created("{message_reference: {type: 0, message_id: '1'}}")))
                .containsExactly("50006");
    }

    @Test
    void idsAreNumbers() {
        assertThat(faults(created("{content: 'a', sticker_ids: ['1', 2]}"))).isEmpty();
        assertThat(faults(created("{content: 'a', sticker_ids: ['x', '99999999999999999999999']}")))
                .containsExactly("sticker_ids.0: NUMBER_TYPE_COERCE", "sticker_ids.1: NUMBER_TYPE_COERCE");
        assertThat(faults(created("{content: 'a', allowed_mentions: 'none'}")))
                .containsExactly("allowed_mentions: MODEL_TYPE_CONVERT");
    }

    @Test
    void filesAloneAreAMessage() {
        assertThat(faults(Rules.message(MissingNode.getInstance(), List.of(FILE), false)))
                .isEmpty();
    }

    @Test
    void anEditLeavesWhatItDoesNotName() {
        assertThat(faults(edited("{}"))).isEmpty();
        assertThat(faults(edited("{content: ''}"))).isEmpty();
        assertThat(faults(edited("{content: '', embeds: [], components: [], attachments: []}")))
                .containsExactly("50006");
        assertThat(faults(edited("{content: " + text(2001) + "}"))).containsExactly("content: BASE_TYPE_MAX_LENGTH");
    }

    @Test
    void partsOfTheWrongKindAreRefused() {
        assertThat(faults(created("{content: {}, tts: 'yes', flags: 'x', embeds: {}, nonce: true}")))
                .containsExactlyInAnyOrder(
                        "content: STRING_TYPE_CONVERT",
                        "tts: BOOLEAN_TYPE_CONVERT",
                        "flags: NUMBER_TYPE_COERCE",
                        "embeds: LIST_TYPE_CONVERT",
                        "nonce: NONCE_TYPE_INVALID_TYPE");
    }

    @Test
    void allProblemsAreInOneBody() {
        assertThat(faults(created("{content: " + text(2001) + ", embeds: [{title: " + text(257) + "}]}")))
                .containsExactly("content: BASE_TYPE_MAX_LENGTH", "embeds.0.title: BASE_TYPE_MAX_LENGTH");
    }

    @Test
    void mentionsAreEitherParsedOrListed() {
        assertThat(faults(mentions("parse: [], replied_user: false"))).isEmpty();
        assertThat(faults(mentions("parse: ['users'], users: []"))).isEmpty();
        assertThat(faults(mentions("parse: ['all']"))).containsExactly("allowed_mentions.parse.0: BASE_TYPE_CHOICES");
        assertThat(faults(mentions("parse: ['users'], users: ['1']")))
                .containsExactly("allowed_mentions.users: MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE");
        assertThat(faults(mentions("users: ['1', '1']")))
                .containsExactly("allowed_mentions.users.1: SET_TYPE_ALREADY_CONTAINS_VALUE");
    }

    @Test
    void anAttachmentNamesAFileOfTheRequest() {
        String first = "{attachments: [{id: 0, filename: '답변.txt'}]}";
        String second = "{attachments: [{id: '1', filename: '답변.txt'}]}";

        assertThat(faults(uploaded(first, List.of(FILE)))).isEmpty();
        assertThat(faults(uploaded(second, List.of(FILE)))).containsExactly("attachments.0: ATTACHMENT_NOT_FOUND");
        assertThat(faults(uploaded("{attachments: [{filename: ''}]}", List.of(FILE))))
                .contains("attachments.0.id: BASE_TYPE_REQUIRED", "attachments.0.filename: BASE_TYPE_BAD_LENGTH");
    }

    @Test
    void anEditKeepsAttachmentsByTheirIds() {
        assertThat(faults(edited("{attachments: [{id: '1349012345678901234'}]}")))
                .isEmpty();
    }

    @Test
    void aRefusalOfWhatAnInteractionAnswersStandsUnderData() {
        ObjectNode refusal = created("{content: " + text(2001) + "}").orElseThrow();

        assertThat(faults(Optional.of(Rules.under("data", refusal))))
                .containsExactly("data.content: BASE_TYPE_MAX_LENGTH");
        assertThat(Rules.under("data", created("{}").orElseThrow()))
                .isEqualTo(created("{}").orElseThrow());
    }

    @Test
    void eachRefusalHasItsStatus() {
        RuledFile large = new RuledFile("a.txt", 11L * MIB);

        assertThat(Rules.status(created("{}").orElseThrow())).isEqualTo(400);
        assertThat(Rules.status(uploaded("{}", List.of(large)).orElseThrow())).isEqualTo(413);
    }

    private static Optional<ObjectNode> created(String message) {
        return Rules.message(json(message), List.of(), false);
    }

    private static Optional<ObjectNode> edited(String message) {
        return Rules.message(json(message), List.of(), true);
    }

    private static Optional<ObjectNode> uploaded(String message, List<RuledFile> files) {
        return Rules.message(json(message), files, false);
    }

    private static Optional<ObjectNode> embed(String fields) {
        return created("{embeds: [{" + fields + "}]}");
    }

    private static Optional<ObjectNode> field(String name, String value) {
        return embed("fields: [{name: " + name + ", value: " + value + "}]");
    }

    private static Optional<ObjectNode> mentions(String fields) {
        return created("{content: 'a', allowed_mentions: {" + fields + "}}");
    }

    private static String fields(int count) {
        return list(count, i -> "{name: 'a', value: 'b', inline: true}");
    }
}
