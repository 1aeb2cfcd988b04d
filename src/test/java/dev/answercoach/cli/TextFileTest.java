package dev.answercoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.text.CountingRule;
import dev.answercoach.text.Given;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {
    private static final String TEXT = "결제 지연을 8분에서 20초로 줄였습니다. 뷁 똠 A/B";

    @TempDir
    Path directory;

    @Test
    void readsAFileAsItsEditorWroteIt() throws IOException {
        assertThat(read(TEXT.getBytes(CountingRule.cp949()))).isEqualTo(Given.accepted(TEXT));
    }

    @Test
    void refusesWhatIsTooLargeWithoutReadingItAll() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };
        assertThat(refusal(new TextFile(endless).read(TextFile.STANDARD_INPUT))).isEqualTo("file.too-large");
    }

    @Test
    void saysWhatIsMissingOrNoFile() {
        TextFile files = new TextFile(InputStream.nullInputStream());
        assertThat(refusal(files.read(directory.resolve("none.txt").toString())))
                .isEqualTo("file.missing");
        assertThat(refusal(files.read(directory.toString()))).isEqualTo("file.unreadable");
        assertThat(refusal(files.read("a\0b"))).isEqualTo("file.missing");
    }

    @Test
    void readsStandardInput() {
        InputStream in = new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(new TextFile(in).read("-")).isEqualTo(Given.accepted(TEXT));
    }

    private Given<String> read(byte[] bytes) throws IOException {
        Path file = directory.resolve("draft.txt");
        Files.write(file, bytes);
        return new TextFile(InputStream.nullInputStream()).read(file.toString());
    }

    private static String refusal(Given<String> given) {
        assertThat(given).isInstanceOf(Given.Refused.class);
        return ((Given.Refused<String>) given).why().key();
    }
}
