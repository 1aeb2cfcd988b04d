package dev.answercoach.text.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that are all still there, and of which some say something else. */
class ExchangedFiguresTest {
    private static final List<String> SENTENCES = List.of(
            "급식실에서 배식 대기를 평균 14분으로 관리했습니다.",
            "식자재 창고 점검은 한 번에 35분이 걸렸습니다.",
            "조리원 18명의 위생 교육을 맡았습니다.",
            "영양 상담에는 학부모 42명이 참여했습니다.",
            "잔반 비율은 9%였습니다.",
            "채소 납품 불량은 4%였습니다.");

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "가입 고객은 전체 회원의 12%인데 매출의 45%를 냈습니다. | Paying customers were 45% of members but 12% of revenue.",
                "회비 90만 원과 후원 140만 원을 맡았습니다. | I looked after 1.4 million won in dues and 900,000 won in donations.",
                "체온계 25개를 사고 안내문 60장을 붙였습니다. | 체온계 60개를 사고 안내문 25장을 붙였습니다.",
                "아침 근무를 두 명 줄이고 저녁 근무를 여섯 명으로 늘렸습니다. | 저녁 근무를 두 명 줄이고 아침 근무를 여섯 명으로 늘렸습니다.",
                "1회는 조회수가 4천 회였고 5회는 9만 회였습니다. | 5회는 조회수가 4천 회였고 1회는 9만 회였습니다.",
                "회원 80명 중 23명이 참여했습니다. | 회원 23명 중 80명이 참여했습니다.",
                "회원 80명 중 23명이 참여했습니다. | 80 of the 23 members took part.",
                "열람 신청 31건(전체 240건)을 처리했습니다. | 전체 31건, 그중 240건의 열람 신청을 처리했습니다.",
                "We publish every week instead of every two weeks; it took 5 days. | We publish every two weeks instead of every week; it took 5 days.",
                "당시 문의가 하루 70건이었습니다. 안내문을 고쳤습니다. 두 달 만에 문의가 하루 20건이 되었습니다. | 당시 문의가 하루 20건이었습니다. 안내문을 고쳤습니다. 두 달 만에 문의가 하루 70건이 되었습니다.",
                "점수가 6.1점이던 것이 8.4점이 됐습니다. | 8.4점이던 점수가 6.1점으로 떨어졌습니다.",
                "Costs rose from 40 euros to 55 euros. | Costs stood at 55 euros before. Now they are at 40 euros.",
                "2019년에 입학하고 2023년에 졸업했습니다. | 2023년에 입학하고 2019년에 졸업했습니다.",
                "접수 시간을 이틀에서 3시간으로 줄였습니다. | 서식을 고쳐 3시간 일을 이틀로 줄였습니다.",
                "결석은 31명에서 18명이 됐습니다. | 18명이나 되던 결석이 이제는 31명입니다.",
                "A refund went from 15 minutes to 4 minutes. | A refund that used to take 4 minutes takes 15 minutes today.",
                // No word is the same; the figures around them are.
                "화분 35개에 물을 주는 데 2시간이 들었습니다. 잡초는 1.5kg을 뽑았고 비용은 4만 원이었습니다. 나무 12그루의 가지를 치는 데 5시간을 썼고 톱 3자루가 부러졌습니다."
                        + " | Watering all 35 pots cost me five hours. I pulled 1.5 kg of weeds and spent 40,000 won. Pruning the 12 trees needed two hours, and 3 saws broke."
            })
    void anExchangeIsReported(String draft, String rewrite) {
        Ledger ledger = Ledger.between(draft, rewrite);
        assertThat(ledger.isFaithful()).as(ledger.toString()).isFalse();
        assertThat(ledger.invented()).isEmpty();
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "가입 고객은 전체 회원의 12%인데 매출의 45%를 냈습니다. | Paying customers brought 45% of revenue while being 12% of members.",
                "회비 90만 원과 후원 140만 원을 맡았습니다. | I looked after 900,000 won in dues and 1.4 million won in donations.",
                "회비 90만 원과 후원 140만 원을 맡았습니다. | 후원금 140만 원, 회비 90만 원을 관리했습니다.",
                "회원 80명 중 23명이 참여했습니다. | 23 of the 80 members took part.",
                "열람 신청 31건(전체 240건)을 처리했습니다. | 열람 신청 240건 중 31건을 처리했습니다.",
                "만족도는 5점 만점에 3.2점에서 4.6점으로 올랐습니다. | 만족도가 3.2점에서 4.6점(5점 만점)으로 높아졌습니다.",
                "우유는 100mL당 당을 9g에서 6g으로 줄였습니다. | The milk went from 9 g to 6 g of sugar per 100 mL.",
                "당시 문의가 하루 70건이었습니다. 안내문을 고쳤습니다. 두 달 만에 문의가 하루 20건이 되었습니다. | 두 달 만에 하루 문의는 20건이 되었습니다. 안내문을 고친 결과입니다. 당시 문의는 하루 70건이었습니다.",
                "결석은 31명에서 18명이 됐습니다. | 결석은 18명(기존 31명)입니다.",
                "결석은 31명에서 18명이 됐습니다. | 18명, 처음에는 31명이던 결석이 이렇게 줄었습니다.",
                "A refund went from 15 minutes to 4 minutes. | A refund takes 4 minutes today; it took 15 minutes before.",
                "A refund went from 15 minutes to 4 minutes. | Refunds now need 4 minutes where they had needed 15 minutes.",
                "검사 시간 45초 → 12초. 포장 시간 14.2초 → 9.8초. 오류 간격 52시간 → 131시간. | 상황: 검사 시간이 45초, 포장 시간이 14.2초, 오류 간격이 52시간이었습니다. 결과: 검사 시간은 12초, 포장 시간은 9.8초, 오류 간격은 131시간이 되었습니다.",
                "첫 실험은 성공률이 18%였습니다. 조건을 바꿔 성공률을 64%로 높였습니다. | 조건을 바꿔 성공률을 18%에서 64%로 높였습니다.",
                "창고 4동에 있던 물품 2,300여 종을 세었습니다. | I counted some 2,300 kinds of goods in four warehouses.",
                "저는 6주 동안 매일 저녁 1시간 반씩 연습했습니다. | I practised for an hour and a half every evening over six weeks."
            })
    void anotherOrderOfTheSameFactsIsNone(String draft, String rewrite) {
        Ledger ledger = Ledger.between(draft, rewrite);
        assertThat(ledger.isFaithful()).as(ledger.toString()).isTrue();
        assertThat(ledger.lost()).isEmpty();
    }

    @Property(seed = "20260501", tries = 60)
    void anyExchangeIsReportedWhateverTheOrderOfTheSentences(@ForAll @IntRange(min = 0, max = 1_000_000) int seed) {
        Random random = new Random(seed);
        List<String[]> pairs =
                List.of(new String[] {"14분", "35분"}, new String[] {"18명", "42명"}, new String[] {"9%", "4%"});
        String[] pair = pairs.get(random.nextInt(pairs.size()));
        List<String> shuffled = new ArrayList<>(SENTENCES);
        Collections.shuffle(shuffled, random);
        String rewrite = String.join(" ", shuffled);
        String draft = String.join(" ", SENTENCES);
        String exchanged =
                rewrite.replace(pair[0], "\0").replace(pair[1], pair[0]).replace("\0", pair[1]);

        assertThat(Ledger.between(draft, rewrite).isFaithful()).as(rewrite).isTrue();
        assertThat(Ledger.between(draft, exchanged).changed())
                .as(exchanged)
                .extracting(change -> change.from().text() + ">" + change.to().text())
                .containsExactlyInAnyOrder(pair[0] + ">" + pair[1], pair[1] + ">" + pair[0]);
    }
}
