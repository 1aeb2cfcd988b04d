package dev.answercoach;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.answercoach.cli.InstallationException;
import dev.answercoach.playground.Asked;
import dev.answercoach.playground.Person;
import dev.answercoach.playground.SeenMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees who uses {@code /posting}; everybody here is new to the bot. */
class PostingInDiscordTest {
    private static final Path POSTING = Path.of("src/test/resources/dev/answercoach/posting/posting-ko.md");
    private static final String TITLE = "네오페이 백엔드 엔지니어";
    private static final int STRING_SELECT = 3;

    @TempDir
    static Path directory;

    private static BotHouse house;
    private static String text;

    @BeforeAll
    static void open() throws InstallationException, IOException {
        house = BotHouse.offline(directory);
        text = Files.readString(POSTING);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void withoutOptionsAFieldOpensAndWhatIsPastedIsKept() {
        Person mina = person("mina");

        Asked asked = mina.runs("posting add");
        SeenMessage card = submitted(mina, asked, Map.of("text", text));

        assertThat(card.isEphemeral()).isTrue();
        assertThat(card.text())
                .contains("공고를 저장했습니다: " + TITLE)
                .contains("Kotlin 또는 Java와 Spring Boot")
                .contains("주요 업무 4");
        assertThat(card.labels()).containsExactly("이 공고 사용", "삭제");
        assertThat(titles(mina)).containsExactly(TITLE);
    }

    @Test
    void aFileBecomesAPosting() {
        Person mina = person("mina");

        SeenMessage card = mina.runs("posting add", Map.of("file", mina.uploads("공고.md", text)))
                .settledAnswer();

        assertThat(card.text()).contains("공고를 저장했습니다: " + TITLE);
    }

    @Test
    void aPostingIsUsedAndNoLongerUsedByItsButtons() {
        Person mina = person("mina");
        SeenMessage card = added(mina, text);

        assertThat(mina.press(card, "이 공고 사용").settledAnswer().text()).contains("다음 첨삭부터 이 공고를 씁니다: " + TITLE);
        SeenMessage list = mina.runs("posting list").settledAnswer();
        assertThat(list.text()).contains("채용 공고 1개").contains("다음 첨삭에 사용");
        SeenMessage shown = mina.choose(list, menu(list), option(list, TITLE)).settledAnswer();
        assertThat(shown.text()).contains("다음 첨삭에 쓰는 공고입니다").doesNotContain("저장했습니다");
        assertThat(mina.press(shown, "공고 없이 첨삭").settledAnswer().text()).contains("공고를 쓰지 않습니다");
    }

    @Test
    void theCommandChoosesAPostingByNameOrNone() {
        Person mina = person("mina");
        added(mina, text);

        List<JsonNode> offered = mina.completes("posting use", "posting", "");
        assertThat(offered).extracting(choice -> choice.path("name").asText()).containsExactly("공고 없이", TITLE);
        assertThat(mina.completes("posting use", "posting", "네오"))
                .extracting(choice -> choice.path("name").asText())
                .containsExactly(TITLE);
        assertThat(answer(mina, "posting use", "네오페이")).contains("이 공고를 씁니다: " + TITLE);
        assertThat(answer(mina, "posting use", offered.get(0).path("value").asText()))
                .contains("공고를 쓰지 않습니다");
        assertThat(answer(mina, "posting use", "두나래")).contains("그런 이름의 공고가 없습니다: 두나래");
        assertThat(answer(mina, "posting use", " ")).contains("그런 이름의 공고가 없습니다");
    }

    @Test
    void aPostingIsDeletedOnceTheUserHasConfirmed() {
        Person mina = person("mina");
        added(mina, text);

        SeenMessage question =
                mina.runs("posting delete", Map.of("posting", "네오페이")).settledAnswer();
        assertThat(question.text()).contains("이 공고를 삭제할까요? " + TITLE);
        assertThat(titles(mina)).containsExactly(TITLE);
        mina.press(question, "지웁니다");
        SeenMessage done = mina.awaitChange(question, message -> message.text().contains("공고를 삭제했습니다: " + TITLE));

        assertThat(done.labels()).isEmpty();
        SeenMessage list = mina.runs("posting list").settledAnswer();
        assertThat(list.text()).contains("저장된 공고가 없습니다");
        assertThat(list.labels()).containsExactly("공고 붙여 넣기");
        assertThat(mina.press(list, "공고 붙여 넣기").modal().path("title").asText()).isEqualTo("공고 저장");
    }

    @Test
    void aPostingIsDeletedFromItsCardToo() {
        Person mina = person("mina");
        SeenMessage card = added(mina, text);

        SeenMessage question = mina.press(card, "삭제").settledAnswer();
        mina.press(question, "지웁니다");
        mina.awaitChange(question, message -> message.text().contains("공고를 삭제했습니다"));

        assertThat(mina.press(card, "이 공고 사용").settledAnswer().text()).contains("그런 공고가 없습니다");
        assertThat(titles(mina)).isEmpty();
    }

    @Test
    void whatCannotBeAPostingComesBackInTheModal() {
        Person mina = person("mina");
        Asked asked = mina.runs("posting add");

        SeenMessage refused =
                submitted(mina, asked, Map.of("text", "나중에 쓸 공고", "file", List.of(mina.uploads("공고.pdf", "%PDF-1.7"))));
        assertThat(refused.text()).contains(".txt와 .md");
        Asked again = mina.press(refused, "공고 붙여 넣기");

        assertThat(again.modal().toString()).contains("나중에 쓸 공고");
        assertThat(submitted(mina, again, Map.of("text", "나중에 쓸 공고")).text()).contains("공고를 저장했습니다: 나중에 쓸 공고");
    }

    @Test
    void nothingIsNoPosting() {
        Person mina = person("mina");

        assertThat(submitted(mina, mina.runs("posting add"), Map.of("text", " "))
                        .text())
                .contains("공고에 글이 없습니다");
    }

    @Test
    void aMessageIsKeptAsPostingAndItsFileBeforeItsText() {
        Person mina = person("mina");

        SeenMessage plain = mina.writes("[한빛은행] 데이터 분석가");
        assertThat(mina.menu(plain, "Keep as posting").settledAnswer().text()).contains("저장했습니다: 한빛은행 데이터 분석가");
        SeenMessage withFile = mina.writes("이 공고 어때요?", mina.uploads("공고.txt", text));
        assertThat(mina.menu(withFile, "Keep as posting").settledAnswer().text())
                .contains("저장했습니다: " + TITLE);
        SeenMessage picture = mina.writes("", mina.uploads("공고.png", "PNG"));
        assertThat(mina.menu(picture, "Keep as posting").settledAnswer().text()).contains("파일만 읽을 수 있습니다");
    }

    @Test
    void englishUsersReadEnglish() {
        Person sam = Person.welcome(house.playground().userUrl(), "sam", "en-US");

        SeenMessage card = sam.runs("posting add", Map.of("text", "Backend Engineer at Neopay"))
                .settledAnswer();

        assertThat(card.text()).contains("The posting is saved");
        assertThat(card.labels()).containsExactly("Use this posting", "Delete");
    }

    private static Person person(String name) {
        return Person.welcome(house.playground().userUrl(), name, "ko");
    }

    private static SeenMessage added(Person person, String posting) {
        return submitted(person, person.runs("posting add"), Map.of("text", posting));
    }

    private static SeenMessage submitted(Person person, Asked form, Map<String, ?> values) {
        assertThat(form.modal().path("title").asText()).isEqualTo("공고 저장");
        return person.submit(form, values).settledAnswer();
    }

    private static String answer(Person person, String command, String posting) {
        return person.runs(command, Map.of("posting", posting)).settledAnswer().text();
    }

    /** The titles of the person's postings, as completion offers them. */
    private static List<String> titles(Person person) {
        return person.completes("posting delete", "posting", "").stream()
                .map(choice -> choice.path("name").asText())
                .toList();
    }

    private static String menu(SeenMessage list) {
        return list.components(STRING_SELECT).get(0).path("custom_id").asText();
    }

    private static String option(SeenMessage list, String label) {
        for (JsonNode option : list.components(STRING_SELECT).get(0).path("options")) {
            if (option.path("label").asText().equals(label)) {
                return option.path("value").asText();
            }
        }
        throw new AssertionError("no option " + label);
    }
}
