package dev.answercoach.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextBytesTest {
    private static final String TEXT = "결제 지연을 8분에서 20초로 줄였습니다. 뷁 똠 A/B";
    private static final String NAME = "답변.txt";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "MS949", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void readsWhatEditorsWrite(String charset) {
        String marked = charset.matches("UTF-16.E") ? "\uFEFF" + TEXT : TEXT;
        assertThat(read(marked.getBytes(Charset.forName(charset)))).isEqualTo(Given.accepted(TEXT));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        assertThat(read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))).isEqualTo(Given.accepted(TEXT));
    }

    @Test
    void keepsEveryOtherCharacterAsItIs() {
        String odd = "가\r\n나\u200B\t다\uD83D\uDE00\u202E{{name}}@everyone";
        assertThat(read(odd.getBytes(StandardCharsets.UTF_8))).isEqualTo(Given.accepted(odd));
    }

    @Test
    void keepsHalvesOfSurrogatePairsThatCarelessProgramsWrite() {
        byte[] half = {'3', (byte) 0xED, (byte) 0xA0, (byte) 0xBD, 'a', (byte) 0xED, (byte) 0xBF, (byte) 0xBF};
        assertThat(read(half)).isEqualTo(Given.accepted("3\uD83Da\uDFFF"));
        byte[] broken = {(byte) 0xED, (byte) 0xA0, (byte) 0xBD, (byte) 0xFF};
        assertThat(refusal(read(broken))).isEqualTo("file.encoding");
    }

    @Test
    void refusesWhatIsNoText() {
        assertThat(refusal(read(new byte[] {'a', 0, 'b'}))).isEqualTo("file.binary");
        assertThat(refusal(read(new byte[] {'P', 'K', 3, 4, 20, 0}))).isEqualTo("file.binary");
    }

    @Test
    void refusesACharsetThatItCannotRead() {
        assertThat(refusal(read(new byte[] {'a', (byte) 0xFF, (byte) 0xFF, 'b'})))
                .isEqualTo("file.encoding");
        assertThat(refusal(read(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'}))).isEqualTo("file.encoding");
    }

    @Test
    void refusesOnlyWhatIsLargerThanTheMost() {
        byte[] most = new byte[TextBytes.MOST];
        Arrays.fill(most, (byte) 'a');
        assertThat(read(most)).isInstanceOf(Given.Accepted.class);
        assertThat(refusal(read(Arrays.copyOf(most, TextBytes.MOST + 1)))).isEqualTo("file.too-large");
    }

    @Test
    void aRefusalNamesTheFile() {
        assertThat(read(new byte[] {'a', 0, 'b'}))
                .isEqualTo(Given.refused(Remark.key("file.binary", Map.of("file", NAME))));
    }

    @Property(seed = "11", tries = 300)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        assertThat(read(bytes)).isNotNull();
    }

    private static Given<String> read(byte[] bytes) {
        return TextBytes.read(bytes, NAME);
    }

    private static String refusal(Given<String> given) {
        assertThat(given).isInstanceOf(Given.Refused.class);
        return ((Given.Refused<String>) given).why().key();
    }
}
