package dev.answercoach.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RandomIdsTest {
    @Test
    void idsAreSafeInAddressesAndDiffer() {
        RandomIds ids = new RandomIds(new Random(1));

        assertThat(Stream.generate(ids::next).limit(1000))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[0-7][0-9a-hjkmnp-tv-z]{25}"));
    }

    @Test
    void all128BitsCount() {
        RandomIds ones = new RandomIds(bytes((byte) 0xff));
        RandomIds zeros = new RandomIds(bytes((byte) 0));

        assertThat(ones.next()).isEqualTo("7" + "z".repeat(25));
        assertThat(zeros.next()).isEqualTo("0".repeat(26));
    }

    private static Random bytes(byte value) {
        return new Random(0) {
            private static final long serialVersionUID = 1;

            @Override
            public void nextBytes(byte[] bytes) {
                Arrays.fill(bytes, value);
            }
        };
    }
}
