package dev.answercoach.text.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.text.figures.FigureText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToldBoundsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "We set £45 as the fare we never went under. | [AT_LEAST]",
                "They agreed on 300 tonnes as the load no lorry may go beyond. | [AT_MOST]",
                "No call waited 40 seconds. | [AT_MOST]",
                "In no month did we reach 12 returns. | [AT_MOST]",
                "The fridge was warmer than a safe 8 degrees. | [AT_LEAST]",
                "It was never colder than the agreed 8 degrees. | [AT_LEAST]",
                "The limit we set ourselves for a reply was 2 hours. | [AT_MOST]",
                "We trained 30 people over 6 weeks. | []",
                "I handed over 30 files to the new team. | [AT_LEAST]",
                "We moved 30 files and took over the archive. | []",
                "Replies took 3 hours. | []",
                "기준 12V보다 낮은 10.8V가 문제였습니다. | [AT_MOST]",
                "기준 12V보다 훨씬 높은 13.9V가 문제였습니다. | [AT_LEAST]",
                "오차가 2mm 밖으로 벗어나는 일은 없었습니다. | [AT_MOST]",
                "오차가 2mm를 벗어난 부품을 골라냈습니다. | [AT_LEAST]",
                "배터리가 4년도 못 버틸 상태였습니다. | [AT_MOST]",
                "답변을 20개 문안으로 정리했습니다. | []",
                "상자 20개를 날랐습니다. | []"
            })
    void tells(String text, String bounds) {
        assertThat(ToldBounds.of(FigureText.of(text), 0)).hasToString(bounds);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "A ticket was never sold below £45. | Tickets kept £45 as the price we never went under.",
                "The longest wait was under 20 minutes. | No wait reached 20 minutes.",
                "탱크가 60℃를 넘어가는 구간을 찾았습니다. | 탱크가 60℃보다 뜨거운 구간을 찾았습니다.",
                "전압이 기준 12V보다 낮은 날이 있었습니다. | 전압이 기준 12V를 밑도는 날이 있었습니다.",
                "수명이 4년도 못 되는 시제품이었습니다. | 수명이 4년에 못 미치는 시제품이었습니다."
            })
    void keepsABoundToldAtADistance(String draft, String rewrite) {
        Ledger ledger = Ledger.between(draft, rewrite);

        assertThat(ledger.isFaithful()).as(ledger.toString()).isTrue();
        assertThat(ledger.lost()).isEmpty();
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "A ticket was never sold below £45. | Tickets kept £45 as the price we always went under.",
                "The longest wait was over 20 minutes. | No wait reached 20 minutes.",
                "Tickets kept £45 as the price we never went under. | Tickets kept £45 as the price we never went over.",
                "전압이 기준 12V보다 낮은 날이 있었습니다. | 전압이 기준 12V보다 높은 날이 있었습니다.",
                "전압이 기준 12V보다 낮은 날이 있었습니다. | 전압이 기준 12V를 웃도는 날이 있었습니다.",
                "탱크가 60℃를 넘어가는 구간을 찾았습니다. | 탱크가 60℃인 구간을 찾았습니다.",
                "The store sold 300 coats over 6 weeks. | The store sold at least 300 coats over 6 weeks."
            })
    void seesABoundThatTurned(String draft, String rewrite) {
        assertThat(Ledger.between(draft, rewrite).isFaithful()).isFalse();
    }
}
