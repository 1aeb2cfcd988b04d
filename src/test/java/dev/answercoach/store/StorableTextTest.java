package dev.answercoach.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class StorableTextTest {
    @Test
    void ordinaryTextIsStoredAsItIs() {
        String text = "월 200건→30건 👩‍💻 résumé\r\n\t“끝”";

        assertThat(StorableText.encode(text)).isSameAs(text);
        assertThat(StorableText.decode(text)).isSameAs(text);
    }

    @Test
    void whatUtf8AndPostgresqlCannotHoldIsEscaped() {
        assertThat(StorableText.encode("a\u0000b\uD800c\uDC00\uFDD0"))
                .isEqualTo("a\uFDD00000b\uFDD0d800c\uFDD0dc00\uFDD0fdd0");
    }

    @Property(seed = "20260302", tries = 500)
    void whatGoesInComesOut(@ForAll("awkward") String text) {
        String stored = StorableText.encode(text);

        assertThat(StorableText.decode(stored)).isEqualTo(text);
        assertThat(new String(stored.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(stored)
                .doesNotContain("\u0000");
    }

    @Property(seed = "20260302", tries = 200)
    void differentTextsHaveDifferentKeys(@ForAll("awkward") String one, @ForAll("awkward") String other) {
        assertThat(TextKey.of(one).equals(TextKey.of(other))).isEqualTo(one.equals(other));
    }

    @Provide
    Arbitrary<String> awkward() {
        return Arbitraries.of('가', 'a', '0', 'd', '\u0000', '\uD83D', '\uDE00', '\uDC00', '\uFDD0', '\n')
                .list()
                .ofMaxSize(12)
                .map(chars -> chars.stream().map(String::valueOf).reduce("", String::concat));
    }
}
