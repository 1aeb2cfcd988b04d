package dev.answercoach.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.answercoach.text.Edited.Edit;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditedTest {
    private static final String TEXT = "하나 둘 셋 넷";

    @Test
    void everySpanIsReplacedAndFoundAgain() {
        Edited edited = Edited.of(TEXT, List.of(edit("셋", "서른셋"), edit("하나", "일")));

        assertThat(edited.text()).isEqualTo("일 둘 서른셋 넷");
        assertThat(edited.replaced()).extracting(span -> span.in(edited.text())).containsExactly("일", "서른셋");
    }

    @Test
    void whatWasNotReplacedIsFoundWhereItWent() {
        Edited edited = Edited.of(TEXT, List.of(edit("하나", "일"), edit("셋", "서른셋")));

        assertThat(edited.now(span("둘")).in(edited.text())).isEqualTo("둘");
        assertThat(edited.now(span("넷")).in(edited.text())).isEqualTo("넷");
        assertThat(edited.now(span("셋")).in(edited.text())).isEqualTo("서른셋");
        assertThat(edited.now(span("둘 셋 넷")).in(edited.text())).isEqualTo("둘 서른셋 넷");
        assertThat(edited.now(new Span(1, 4)).in(edited.text()))
                .as("replaced in part")
                .isEqualTo("일 둘");
    }

    @Test
    void withoutEditsNothingChanges() {
        Edited edited = Edited.of(TEXT, List.of());

        assertThat(edited.text()).isEqualTo(TEXT);
        assertThat(edited.now(span("셋"))).isEqualTo(span("셋"));
    }

    @Test
    void editsThatOverlapAreABug() {
        assertThatThrownBy(() -> Edited.of(TEXT, List.of(edit("하나 둘", "일"), edit("둘", "이"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Edit edit(String what, String by) {
        return new Edit(span(what), by);
    }

    private static Span span(String what) {
        int at = TEXT.indexOf(what);
        return new Span(at, at + what.length());
    }
}
