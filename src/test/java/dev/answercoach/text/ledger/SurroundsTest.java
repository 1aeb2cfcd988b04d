package dev.answercoach.text.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.text.figures.FigureText;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SurroundsTest {
    private static final String ERRANDS = "화분 35개, 나무 12그루, 톱 3자루, 삽 7자루, 장갑 9켤레를 샀습니다.";

    @Test
    void threeFiguresToEachSideAreMates() {
        assertThat(around(ERRANDS, 0)).containsKeys("=12~12", "=3~3", "=7~7").doesNotContainKey("=9~9");
        assertThat(around(ERRANDS, 4)).containsKeys("=7~7", "=3~3", "=12~12").doesNotContainKey("=35~35");
        assertThat(around(ERRANDS, 2)).containsKeys("=35~35", "=12~12", "=7~7", "=9~9");
    }

    @Test
    void aFigureIsNoMateOfItself() {
        assertThat(around(ERRANDS, 2)).doesNotContainKey("=3~3");
    }

    @Test
    void figuresOfAnotherSentenceAreNot() {
        String two = "화분 35개를 샀습니다. 나무 12그루를 심었습니다.";

        assertThat(around(two, 0)).doesNotContainKey("=12~12");
        assertThat(around(two, 1)).doesNotContainKey("=35~35");
    }

    @Test
    void aMateInAnotherClauseWeighsLess() {
        String one = "I planted 35 trees in 12 rows.";
        String two = "I planted 35 young trees, but Mina dug 12 holes.";

        assertThat(around(two, 0).get("=12~12")).isLessThan(around(one, 0).get("=12~12"));
        assertThat(around(two, 1).get("=35~35")).isLessThan(around(one, 1).get("=35~35"));
    }

    @Test
    void theNearerWordWeighsMore() {
        Map<String, Double> weights =
                around("Our library branch lent 320 books through volunteer couriers yesterday.", 0);

        assertThat(weights.get("lent")).isEqualTo(1);
        assertThat(weights.get("branch")).isGreaterThan(weights.get("library"));
        assertThat(weights.get("volunteer")).isGreaterThan(weights.get("courier"));
        assertThat(weights.get("courier")).isGreaterThan(weights.get("yesterday"));
    }

    @Test
    void aWordOfAnotherClauseWeighsLess() {
        assertThat(around("Customers waited, 14 parcels came.", 0).get("waited"))
                .isLessThan(around("Customers waited for 14 parcels.", 0).get("waited"));
        assertThat(around("We sent 14 parcels, customers waited.", 0).get("waited"))
                .isLessThan(around("We sent 14 parcels customers waited.", 0).get("waited"));
    }

    @Test
    void aWordBeyondAnotherFigureWeighsLess() {
        String beyond = "Mina packed 25 boxes beside 60 crates downstairs.";

        assertThat(around(beyond, 1).get("packed"))
                .isLessThan(around("Mina packed big boxes beside 60 crates downstairs.", 0)
                        .get("packed"));
        assertThat(around(beyond, 0).get("downstair"))
                .isLessThan(around("Mina packed 25 boxes beside old crates downstairs.", 0)
                        .get("downstair"));
    }

    @Test
    void aKoreanWordBehindANumberWeighsLessThanOneBehindADate() {
        assertThat(around("12kg 수확", 0).get("수확"))
                .isLessThan(around("2023년 5월 수확", 0).get("수확"));
    }

    @Test
    void whatIsCountedStandsBesideItsFigure() {
        assertThat(around("나무 12그루를 심었습니다.", 0)).containsEntry("그루", 1.0);
    }

    private static Map<String, Double> around(String text, int index) {
        return new ComparedText(FigureText.of(text)).surrounds(index);
    }
}
