package dev.answercoach.text.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Quantity;
import org.junit.jupiter.api.Test;

class MatchingTest {
    private final Matching matching = new Matching(
            new ComparedText(FigureText.of("신입 5명과 서버 24대를 맡아 문의를 85% 줄였습니다.")),
            new ComparedText(FigureText.of("문의를 85% 줄이고 신입 5명과 서버 24대를 맡았습니다. 그 5명은 팀에 남았습니다.")));

    @Test
    void everythingIsOpenAtFirst() {
        assertThat(matching.openInDraft()).containsExactly(0, 1, 2);
        assertThat(matching.openInRewrite()).containsExactly(0, 1, 2, 3);
        assertThat(matching.isOpenInDraft("명")).isTrue();
        assertThat(matching.isOpenInDraft("초")).isFalse();
    }

    @Test
    void whatIsKeptIsOpenNoMore() {
        matching.keep(0, 1);

        assertThat(matching.openInDraft()).containsExactly(1, 2);
        assertThat(matching.openInRewrite()).containsExactly(0, 2, 3);
        assertThat(matching.isOpenInDraft(0)).isFalse();
        assertThat(matching.isOpenInDraft(1)).isTrue();
        assertThat(matching.isOpenInDraft("명")).isFalse();
        assertThat(matching.isOpenInRewrite("명")).isTrue();
        assertThat(matching.isOpen(new Matching.Pair(0, 3))).isFalse();
        assertThat(matching.isOpen(new Matching.Pair(1, 1))).isFalse();
        assertThat(matching.isOpen(new Matching.Pair(1, 2))).isTrue();
    }

    @Test
    void aChangePartsWhatWasKeptWithEitherFigure() {
        matching.keep(0, 1);
        matching.keep(1, 2);
        matching.keep(2, 0);

        matching.change(0, 2);

        assertThat(matching.kept()).containsExactly(new Matching.Pair(2, 0));
        assertThat(matching.openInDraft()).containsExactly(1);
        assertThat(matching.openInRewrite()).containsExactly(1, 3);
        assertThat(matching.isOpenInDraft("대")).isTrue();
        assertThat(matching.isOpenInRewrite("대")).isFalse();
    }

    @Test
    void aFactThatIsToldTwiceStaysKeptWithTheOtherTelling() {
        matching.keep(0, 1);
        matching.keep(0, 3);

        matching.change(1, 3);

        assertThat(matching.kept()).containsExactly(new Matching.Pair(0, 1));
        assertThat(matching.openInDraft()).containsExactly(2);
        assertThat(matching.openInRewrite()).containsExactly(0, 2);
    }

    @Test
    void aSecondChangeOfAFigureTakesTheFirstBack() {
        matching.change(0, 0);
        matching.change(0, 1);

        Ledger ledger = matching.ledger();

        assertThat(ledger.changed()).hasSize(1).allMatch(change -> change.isMove());
        assertThat(ledger.lost()).extracting(Quantity::text).containsExactly("24대", "85%");
        assertThat(ledger.invented()).extracting(Quantity::text).containsExactly("85%", "24대", "5명");
    }

    @Test
    void changesAreToldInTheOrderOfTheRewrite() {
        matching.change(0, 3);
        matching.change(1, 1);

        assertThat(matching.ledger().changed())
                .extracting(change -> change.from().text())
                .containsExactly("24대", "5명");
    }

    @Test
    void whatIsToleratedIsNeitherKeptNorInvented() {
        matching.tolerate(3);

        assertThat(matching.ledger().invented()).hasSize(3);
        assertThat(matching.ledger().kept()).isEmpty();
        assertThat(matching.isOpenInRewrite("명")).isTrue();
    }
}
