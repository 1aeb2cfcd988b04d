package dev.answercoach.discord.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.answercoach.presentation.Block;
import dev.answercoach.presentation.Block.Changes;
import dev.answercoach.presentation.Block.Copy;
import dev.answercoach.presentation.Block.Gauge;
import dev.answercoach.presentation.Block.Heading;
import dev.answercoach.presentation.Block.Line;
import dev.answercoach.presentation.Block.Row;
import dev.answercoach.presentation.Block.Rows;
import dev.answercoach.presentation.Block.Tone;
import dev.answercoach.presentation.Messages;
import dev.answercoach.text.Language;
import dev.answercoach.text.words.Differences.Kind;
import dev.answercoach.text.words.Differences.Segment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTest {
    private static final Drawing DRAWING = new Drawing(Messages.in(Language.KO));
    private static final String SENTENCE = "응답 시간을 3.5초에서 0.8초로 줄였습니다. ";

    @Test
    void setsPiecesOffByWeight() {
        List<Block> blocks = List.of(
                new Heading("점검"),
                new Line("보통", Tone.PLAIN),
                new Line("좋음", Tone.GOOD),
                new Line("! 주의", Tone.WARNING),
                new Line("주의", Tone.WARNING),
                new Line("✗ 나쁨", Tone.BAD),
                new Line("작게", Tone.QUIET),
                new Rows(List.of(new Row("구체성", "●●●○○ 3", Tone.PLAIN), new Row("수치", "없음", Tone.BAD))));

        assertThat(text(blocks)).isEqualTo("""
                ### 점검
                보통
                좋음
                ⚠ 주의
                ⚠ 주의
                **✗ 나쁨**
                -# 작게
                **구체성**  ●●●○○ 3
                **수치**  **없음**""");
    }

    @ParameterizedTest
    @CsvSource({
        "0, ▱▱▱▱▱▱▱▱▱▱",
        "1, ▰▱▱▱▱▱▱▱▱▱",
        "300, ▰▰▰▰▰▱▱▱▱▱",
        "600, ▰▰▰▰▰▰▰▰▰▰",
        "601, ▰▰▰▰▰▰▰▰▰▰┃▰",
        "720, ▰▰▰▰▰▰▰▰▰▰┃▰▰",
        "60000, ▰▰▰▰▰▰▰▰▰▰┃▰▰▰▰▰",
    })
    void theBarShowsWhatIsOverTheLimit(int used, String bar) {
        assertThat(text(List.of(new Gauge(used, 600, "길이", Tone.PLAIN)))).isEqualTo("**길이**\n" + bar);
    }

    @Test
    void theOutcomeColoursTheCard() {
        assertThat(container(Tone.BAD).getInt("accent_color")).isEqualTo(0xD83A42);
        assertThat(container(Tone.GOOD).getInt("accent_color")).isEqualTo(0x2E9E5B);
        assertThat(container(Tone.PLAIN).isNull("accent_color")).isTrue();
    }

    @Test
    void aModelThatBreaksLinesForgesNone() {
        assertThat(text(List.of(new Line("이유\n✓ 길이를 확인했습니다", Tone.QUIET)))).isEqualTo("-# 이유 ✓ 길이를 확인했습니다");
    }

    @Test
    void changesAreStruckAndBold() {
        Block changes = new Changes(List.of(
                new Segment(Kind.SAME, "매출을 "),
                new Segment(Kind.REMOVED, "20% "),
                new Segment(Kind.ADDED, "35%*"),
                new Segment(Kind.SAME, "\n# 늘렸습니다~"),
                new Segment(Kind.REMOVED, "~둘\n셋~"),
                new Segment(Kind.ADDED, "\n")));

        assertThat(text(List.of(changes)))
                .isEqualTo("매출을 ~~20%~~ **35%\\*\u200B**\n\\# 늘렸습니다\\~~~\\~둘~~\n~~셋\\~\u200B~~**↵**\n");
    }

    @Test
    void buttonsStandBelowTheLastSheet() {
        List<ActionRow> rows = List.of(ActionRow.of(Button.primary("one", "하나"), Button.secondary("two", "둘")));
        List<Block> blocks = List.of(new Line(SENTENCE.repeat(200), Tone.PLAIN));

        assertThat(DRAWING.draw(blocks, Tone.PLAIN, rows))
                .extracting(sheet -> Weight.of(sheet).customIds())
                .containsExactly(List.of(), List.of("one", "two"));
    }

    @Test
    void aFurtherSheetSaysThatItContinues() {
        List<Sheet> sheets = DRAWING.draw(List.of(new Line(SENTENCE.repeat(200), Tone.PLAIN)), Tone.PLAIN);

        assertThat(sheets).hasSize(2);
        assertThat(Weight.of(sheets.get(0)).texts().get(0)).startsWith("응답").endsWith("줄였습니다. ");
        assertThat(Weight.of(sheets.get(1)).texts().get(0)).startsWith("-# (계속)\n응답");
    }

    @Test
    void aHeadingStaysWithWhatItIsAbout() {
        List<Block> blocks =
                List.of(new Line("가".repeat(3000), Tone.PLAIN), new Heading("제안 1"), new Copy("나".repeat(1500)));

        List<Sheet> sheets = DRAWING.draw(blocks, Tone.PLAIN);

        assertThat(Weight.of(sheets.get(1)).texts().get(0)).isEqualTo("-# (계속)\n### 제안 1");
    }

    @Test
    void whatNeedsMoreThanThreeSheetsGoesOnInAFile() {
        String copied = "복사할 글입니다.";
        List<Block> blocks = new ArrayList<>();
        IntStream.range(0, 400).forEach(i -> blocks.add(new Line("줄 " + i + " *" + SENTENCE, Tone.PLAIN)));
        blocks.add(new Copy(copied));

        List<Sheet> sheets = DRAWING.draw(blocks, Tone.PLAIN);

        assertThat(sheets).hasSizeLessThanOrEqualTo(3).allSatisfy(DrawingTest::keepsTheLimits);
        List<SheetFile> files = sheets.get(sheets.size() - 1).files();
        assertThat(files).extracting(SheetFile::name).containsExactly("continued.txt", "answer.txt");
        assertThat(files.get(0).text()).contains("줄 399 *" + SENTENCE).contains(copied);
        assertThat(files.get(1).text()).isEqualTo(copied);
        String everything = all(sheets).replace("\\", "") + files.get(0).text();
        IntStream.range(0, 400).forEach(i -> assertThat(everything).contains("줄 " + i + " *"));
    }

    @Test
    void manyTextsToCopyKeepNamesOfTheirOwn() {
        List<Block> blocks = Collections.nCopies(23, new Copy("뒤의 줄바꿈\n"));

        List<Sheet> sheets = DRAWING.draw(blocks, Tone.PLAIN);

        assertThat(sheets).allSatisfy(DrawingTest::keepsTheLimits);
        assertThat(sheets.stream().flatMap(sheet -> sheet.files().stream()).map(SheetFile::name))
                .hasSize(23)
                .doesNotHaveDuplicates();
    }

    @Test
    void manyShortTextsToCopyTakeMoreThanOneSheet() {
        List<Block> blocks = new ArrayList<>(Collections.nCopies(75, new Copy("가")));
        // A file takes two components, where the second sheet has room for one more.
        blocks.add(new Copy("뒤의 줄바꿈\n"));

        List<Sheet> sheets = DRAWING.draw(blocks, Tone.PLAIN);

        assertThat(sheets).hasSize(3).allSatisfy(DrawingTest::keepsTheLimits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a"})
    void noCharacterIsCutInTwo(String before) {
        List<Sheet> sheets = DRAWING.draw(List.of(new Line(before + "😀".repeat(2500), Tone.PLAIN)), Tone.PLAIN);

        assertThat(sheets)
                .hasSize(2)
                .allSatisfy(sheet -> assertThat(StandardCharsets.UTF_8
                                .newEncoder()
                                .canEncode(Weight.of(sheet).texts().get(0)))
                        .isTrue());
    }

    @Test
    void blocksThatShowNothingAreLeftOut() {
        assertThat(text(List.of(new Line("\u3164", Tone.QUIET), new Heading(" "), new Line("가", Tone.PLAIN))))
                .isEqualTo("가");
        assertThatThrownBy(() -> DRAWING.draw(List.of(new Line(" ", Tone.PLAIN)), Tone.PLAIN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nothing to draw");
    }

    @Test
    void rowsThatLeaveNoRoomAreABug() {
        ActionRow row = ActionRow.of(Button.primary("one", "하나"));

        assertThatThrownBy(() ->
                        DRAWING.draw(List.of(new Line("가", Tone.PLAIN)), Tone.PLAIN, Collections.nCopies(19, row)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("38 components");
    }

    @Test
    void aSheetCanBeSentTwiceAndMentionsNobody() {
        Sheet sheet = DRAWING.draw(List.of(new Copy(" 파일로 ")), Tone.PLAIN).get(0);

        DataObject created = sheet.toCreate().toData();
        DataObject edited = sheet.toEdit().toData();

        for (DataObject message : List.of(created, edited)) {
            DataObject mentions = message.getObject("allowed_mentions");
            assertThat(mentions.getArray("parse").isEmpty()).isTrue();
            assertThat(mentions.getBoolean("replied_user")).isFalse();
        }
        assertThat(edited.getArray("components").toString())
                .isEqualTo(created.getArray("components").toString());
        assertThat(sheet.toEdit().getFiles()).hasSize(1);
        assertThat(sheet.toCreate().isUsingComponentsV2()).isTrue();
        assertThat(sheet.toEdit().isUsingComponentsV2()).isTrue();
    }

    @Test
    void anEditTakesEarlierFilesAway() {
        Sheet sheet =
                DRAWING.draw(List.of(new Line("가", Tone.PLAIN)), Tone.PLAIN).get(0);

        assertThat(sheet.toEdit().toData().getArray("attachments").isEmpty()).isTrue();
    }

    @Property(tries = 300)
    void everySheetKeepsDiscordsLimits(@ForAll("blocks") List<Block> blocks) {
        List<ActionRow> rows = List.of(
                ActionRow.of(IntStream.range(0, 5)
                        .mapToObj(i -> Button.primary("a" + i, "가"))
                        .toList()),
                ActionRow.of(Button.primary("b", "나")));

        assertThat(DRAWING.draw(blocks, Tone.PLAIN, rows)).allSatisfy(DrawingTest::keepsTheLimits);
    }

    @Property(tries = 60)
    void noWordIsLost(@ForAll("lengths") List<Integer> lengths) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lengths.size(); i++) {
            blocks.add(numbered(i, words(i, lengths.get(i))));
        }

        List<Sheet> sheets = DRAWING.draw(blocks, Tone.PLAIN);

        String files = sheets.stream()
                .flatMap(sheet -> sheet.files().stream())
                .map(SheetFile::text)
                .collect(Collectors.joining("\n"));
        Set<String> drawn = Set.of(Pattern.compile("[^0-9-]+")
                .splitAsStream(all(sheets).replace("\\", "") + "\n" + files)
                .distinct()
                .toArray(String[]::new));
        for (int i = 0; i < lengths.size(); i++) {
            assertThat(drawn).containsAll(List.of(words(i, lengths.get(i)).split(" ")));
        }
    }

    @Provide
    Arbitrary<List<Integer>> lengths() {
        return Arbitraries.integers().between(1, 700).list().ofMinSize(1).ofMaxSize(15);
    }

    /** So many words, such as {@code 3-17}, that stand nowhere else. */
    private static String words(int block, int count) {
        return IntStream.range(0, count).mapToObj(i -> block + "-" + i).collect(Collectors.joining(" "));
    }

    private static Block numbered(int number, String text) {
        return switch (number % 4) {
            case 0 -> new Line(text, Tone.PLAIN);
            case 1 -> new Copy(text);
            case 2 -> new Line(text, Tone.QUIET);
            default -> new Rows(List.of(new Row("이름", text, Tone.BAD)));
        };
    }

    @Provide
    Arbitrary<List<Block>> blocks() {
        Arbitrary<String> texts = Arbitraries.of("가*나_다", "한 문장입니다. ", "https://example.com ", "a b\n", "😀")
                .list()
                .ofMinSize(1)
                .ofMaxSize(400)
                .map(parts -> "글" + String.join("", parts));
        Arbitrary<Block> blocks = Arbitraries.oneOf(
                texts.map(text -> new Line(text, Tone.PLAIN)),
                texts.map(text -> new Line(text, Tone.QUIET)),
                texts.map(text -> new Line(text, Tone.BAD)),
                texts.map(Heading::new),
                texts.map(Copy::new),
                texts.map(text -> new Rows(List.of(new Row("이름", text, Tone.PLAIN)))));
        return blocks.list().ofMinSize(1).ofMaxSize(40);
    }

    private static void keepsTheLimits(Sheet sheet) {
        Weight weight = Weight.of(sheet);
        assertThat(weight.text()).isLessThanOrEqualTo(4000);
        assertThat(weight.storedBytes()).isLessThanOrEqualTo(10_170);
        assertThat(weight.components()).isLessThanOrEqualTo(40);
        assertThat(weight.texts()).isNotEmpty().noneMatch(String::isBlank);
        assertThat(sheet.files()).hasSizeLessThanOrEqualTo(10);
        assertThat(weight.fileUrls())
                .containsExactlyElementsOf(sheet.files().stream()
                        .map(file -> "attachment://" + file.name())
                        .toList());
    }

    private static String text(List<Block> blocks) {
        return all(DRAWING.draw(blocks, Tone.PLAIN));
    }

    private static String all(List<Sheet> sheets) {
        return sheets.stream()
                .flatMap(sheet -> Weight.of(sheet).texts().stream())
                .collect(Collectors.joining("\n"));
    }

    private static DataObject container(Tone tone) {
        return DRAWING.draw(List.of(new Line("가", Tone.PLAIN)), tone)
                .get(0)
                .toCreate()
                .toData()
                .getArray("components")
                .getObject(0);
    }
}
