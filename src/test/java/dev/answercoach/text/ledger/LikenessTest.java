package dev.answercoach.text.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a careful editor signs as the same fact, and what not. */
class LikenessTest {
    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // bounds
                "발송은 15분 이내였습니다. | Sending took 15 minutes at the very most.",
                "발송은 15분 이내였습니다. | 발송은 15분을 넘긴 적이 없습니다.",
                "지연은 80ms 이하였습니다. | 지연 한도는 80ms였습니다.",
                "오차는 2% 미만이었습니다. | 오차가 2%도 안 됐습니다.",
                "학생 1,300여 명이 왔습니다. | 학생이 1,300명 넘게 왔습니다.",
                "학생 1,300여 명이 왔습니다. | More than 1,300 students came.",
                "절반 이상이 답했습니다. | More than half answered.",
                "We had about 260 chairs. | We had something like 260 chairs.",
                "Pressure stayed at 160 mmHg or higher. | Pressure stayed at 160 mmHg and above.",
                "방문자가 4,000명이었습니다. | 방문자가 4,000명쯤 됐습니다.",
                "최대 900건까지 몰렸습니다. | 많게는 900건이 몰렸습니다.",
                // units
                "어긋난 행 62건을 고쳤습니다. | 어긋난 62행을 고쳤습니다.",
                "바이어 7곳에 안내했습니다. | I advised seven buyers.",
                "허용치는 0.05이고 실제는 0.12 mm였습니다. | 허용치는 0.05 mm, 실제는 0.12 mm였습니다.",
                "온도를 42도에서 39도로 낮췄습니다. | 온도를 42℃에서 39℃로 낮췄습니다.",
                // periods
                "입고 검사는 건당 50분 걸렸습니다. | 입고 검사 한 건에 50분 걸렸습니다.",
                "배포는 주 6회에서 25회가 됐습니다. | 주간 배포가 6회에서 25회로 늘었습니다.",
                "구독료가 연 3억 원에서 2억 원으로 줄었습니다. | 1년에 3억 원 나가던 구독료가 2억 원이 됐습니다.",
                // dates
                "2022년 6월에 열었고 그해 11월에 닫았습니다. | It opened in June 2022 and closed in November 2022.",
                "2022년 6월에 열었고 같은 해 11월에 닫았습니다. | 2022년 6월에 열어 2022년 11월에 닫았습니다.",
                "2022년에 입사했고 2023년에 승진했습니다. | 2022년에 입사해 이듬해 승진했습니다.",
                // told without a figure
                "동료 한 명과 일했습니다. | I worked with a colleague.",
                "사고는 0건이었습니다. | There were no accidents.",
                "회의를 격주로 열었습니다. | 회의를 2주마다 열었습니다.",
                "분기마다 점검했습니다. | 석 달에 한 번씩 점검했습니다.",
                "담당은 저와 선배 둘뿐이었습니다. | 담당은 선배와 저, 두 명이었습니다.",
                "정형외과와 내과 두 과를 도왔습니다. | 정형외과와 내과 두 곳을 도왔습니다."
            })
    void isOneFact(String draft, String rewrite) {
        Ledger ledger = Ledger.between(draft, rewrite);
        assertThat(ledger.isFaithful()).as(ledger.toString()).isTrue();
        assertThat(ledger.lost()).as(ledger.toString()).isEmpty();
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // bounds
                "발송은 15분 이내였습니다. | 발송은 15분 이상이었습니다.",
                "오차는 2% 아래였습니다. | 오차는 정확히 2%였습니다.",
                "약 40분이 걸렸습니다. | 정확히 40분이 걸렸습니다.",
                "학생 1,300여 명이 왔습니다. | 학생이 1,300명 이하로 왔습니다.",
                "유지율은 85% 이상이었습니다. | Retention was just under 85%.",
                "적어도 30초를 들었습니다. | 길어야 30초를 들었습니다.",
                "비용 380만 원이 들었습니다. | 비용이 380만 원 이상 들었습니다.",
                // units
                "회원 5명과 준비했습니다. | 5팀과 준비했습니다.",
                "I worked with 5 members. | 5개 팀과 일했습니다.",
                "열차 3위를 했습니다. | 열차 3대를 했습니다.",
                // periods
                "접수가 하루 20건이었습니다. | 접수가 시간당 20건이었습니다.",
                "접수가 20건이었습니다. | 접수가 하루 20건이었습니다.",
                // dates
                "2022년 6월에 열었고 그해 11월에 닫았습니다. | 2022년 6월에 열었고 이듬해 11월에 닫았습니다.",
                "2022년 6월에 열었습니다. 그해 자격증을 땄습니다. | 2022년 6월에 열었습니다. 이듬해 자격증을 땄습니다.",
                "2022년 6월에 열었고 그해 11월에 닫았습니다. | It opened in June 2022 and closed in November 2023.",
                // told without a figure
                "동료 한 명과 일했습니다. | 동료 세 명과 일했습니다.",
                "회의를 격주로 열었습니다. | 회의를 3주마다 열었습니다.",
                "품목을 나눠 세었습니다. | 품목을 세 차례 나눠 세었습니다.",
                "매일 연습했습니다. | 하루 만에 연습을 마쳤습니다."
            })
    void isAnotherFact(String draft, String rewrite) {
        Ledger ledger = Ledger.between(draft, rewrite);
        assertThat(ledger.isFaithful()).as(ledger.toString()).isFalse();
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {"동료 네 명과 일했습니다. | 동료와 일했습니다.", "사고는 0건이었습니다. | 사고를 살폈습니다.", "2주에 한 번 점검했습니다. | 자주 점검했습니다."})
    void isLostWhereNoWordTellsIt(String draft, String rewrite) {
        assertThat(Ledger.between(draft, rewrite).lost()).isNotEmpty();
    }
}
