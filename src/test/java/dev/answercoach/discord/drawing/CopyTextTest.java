package dev.answercoach.discord.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.presentation.Block;
import dev.answercoach.presentation.Block.Tone;
import dev.answercoach.presentation.Messages;
import dev.answercoach.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopyTextTest {
    private static final Drawing DRAWING = new Drawing(Messages.in(Language.KO));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kotlin\n첫 줄이 언어 이름 같습니다.",
                "`처음`과 끝에 역따옴표`",
                "문단 하나.\n\n문단 둘.",
                "**별표**와 <@1>은 그대로입니다.",
                "줄 끝의 빈칸  \n다음 줄",
                "한 글자도 바뀌지 않습니다 😀",
            })
    void ordinaryTextIsCopiedFromACodeBlock(String text) {
        assertThat(CopyText.survivesFence(text)).isTrue();
        assertThat(copies(text)).containsOnly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n앞의 줄바꿈",
                "뒤의 줄바꿈\n",
                "  앞의 빈칸",
                "뒤의 빈칸 ",
                "\u3000앞의 전각 빈칸",
                "안의 ``` 울타리",
                "탭\t하나",
                "줄\r\n바꿈",
                "보이지\u00AD 않는 것",
                "폭\u200B 없는 것",
                "\u1112\u1161\u11AB",
            })
    void whatDiscordWouldChangeIsCopiedFromAFile(String text) {
        Sheet sheet = sheet(text);

        assertThat(sheet.files()).extracting(SheetFile::bytes).containsExactly(text.getBytes(StandardCharsets.UTF_8));
        assertThat(Weight.of(sheet).fileUrls()).containsExactly("attachment://answer.txt");
    }

    @Test
    void aLongTextIsCopiedFromAFile() {
        String longest = "가".repeat(Limits.COPY);

        assertThat(sheet(longest).files()).isEmpty();
        assertThat(sheet(longest + "나").files()).hasSize(1);
    }

    @Test
    void halfACharacterIsNotSentInAMessage() {
        assertThat(CopyText.survivesFence("반쪽 \uD83D 글자")).isFalse();
    }

    @Test
    void anEmptyTextIsSaidToBeEmpty() {
        assertThat(Weight.of(sheet("")).texts()).containsExactly("-# (내용이 없습니다)");
    }

    @Property(tries = 1000)
    void everyTextIsCopiedExactly(@ForAll("texts") String text) {
        assertThat(copies(text)).containsOnly(text);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> anything = Arbitraries.strings()
                .all()
                .excludeChars('\uFFFE', '\uFFFF')
                .ofMaxLength(20)
                .filter(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text));
        Arbitrary<String> signs =
                Arbitraries.strings().withChars("`\n \tjava+-.#가\\\r\u00AD").ofMaxLength(12);
        Arbitrary<String> parts = Arbitraries.of("```", "```java", "``", "\n\n", "kotlin\n", "본문", "  ");
        return Arbitraries.oneOf(anything, signs, parts)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(all -> String.join("", all))
                .filter(text -> !text.isEmpty());
    }

    /** What a person gets who copies: from the code block on each client, or from the file. */
    private static List<String> copies(String text) {
        Sheet sheet = sheet(text);
        if (!sheet.files().isEmpty()) {
            return List.of(new String(sheet.files().get(0).bytes(), StandardCharsets.UTF_8));
        }
        String markdown = Weight.of(sheet).texts().get(0);
        return List.of(
                ClientReading.desktopCopy(markdown).orElseThrow(),
                ClientReading.androidCopy(markdown).orElseThrow());
    }

    private static Sheet sheet(String text) {
        return DRAWING.draw(List.of(new Block.Copy(text)), Tone.PLAIN).get(0);
    }
}
