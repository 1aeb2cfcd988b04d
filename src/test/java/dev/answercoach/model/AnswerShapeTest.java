package dev.answercoach.model;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerShapeTest {
    record WithMap(Map<String, String> map) {}

    record Empty() {}

    @Test
    void refusesWhatNoSchemaSays() {
        assertThatThrownBy(() -> AnswerShape.schema(WithMap.class)).hasMessageContaining("cannot be asked for");
        assertThatThrownBy(() -> AnswerShape.words(WithMap.class)).hasMessageContaining("cannot be asked for");
        assertThatThrownBy(() -> AnswerShape.schema(Empty.class)).hasMessageContaining("cannot be asked for");
        assertThatThrownBy(() -> AnswerShape.schema(String.class)).hasMessageContaining("cannot be asked for");
    }
}
