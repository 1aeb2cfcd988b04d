package dev.answercoach.text.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a unit meets a particle, a noun or a verb that begins or ends as it does. */
class CollisionsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                // 분: people and minutes
                "가입은 모두 312분이 마치셨습니다 | 312 명",
                "설문에 48분이 끝까지 답해 주셨습니다 | 48 명",
                "강연은 90분이 걸렸습니다 | 5400 s",
                "상담은 30분이 지나 끝났습니다 | 1800 s",
                "통화는 40분을 기다리셨습니다 | 2400 s",
                "수업에 25분도 오시는 날이 있었습니다 | 25 명",
                "회의는 20분이 넘었습니다 | 1200 s AT_LEAST",
                // 연, what was opened, and 연, a year
                "2018년에 연 열두 평 가게 | 2018 date;12 평",
                "새로 연 2개 매장 | 2 개",
                "연 12회 점검했습니다 | 12 회/year",
                "연 매출 3억 원 | 300000000 KRW/year",
                // 점: things and scores
                "시료 48점을 쟀습니다 | 48 개",
                "유물 4,300점을 정리했습니다 | 4300 개",
                "만족도 4.7점을 받았습니다 | 4.7 점",
                "제품 만족도 47점을 받았습니다 | 47 점",
                "데이터 분석 수업에서 95점을 받았습니다 | 95 점",
                "토익 900점을 받았습니다 | 900 점",
                "학점 3.8점으로 졸업했습니다 | 3.8 점",
                "3,600 data points were checked | 3600 개",
                "the score rose by 12 points | 12 점",
                // 넘다 and what begins with it
                "두 차례 넘어지셨습니다 | 2 회",
                "업무 3건을 넘겨받았습니다 | 3 건",
                "두 차례 넘게 고쳤습니다 | 2 회 AT_LEAST",
                "300만 원을 넘어섰습니다 | 3000000 KRW AT_LEAST",
                // 시: hours, and what goes on behind them
                "오전 11시나 돼야 열렸습니다 | 11:00 clock",
                "오전 11시에야 열렸습니다 | 11:00 clock",
                "밤 10시의 수량을 뽑았습니다 | 22:00 clock",
                "오후 3시라 붐볐습니다 | 15:00 clock",
                "시나리오 3개를 짰습니다 | 3 개",
                "11시간을 돌았습니다 | 39600 s",
                // 때, 마저, 째에, 꼴이었다 behind a unit
                "입사 2년차때 맡았습니다 | 24 month",
                "기한인 14일마저 지났습니다 | 1209600 s",
                "7시간째에는 올라갔습니다 | 25200 s",
                "한 달에 6건꼴이었습니다 | 6 건/month",
                "직원 5명때문에 바꿨습니다 | 5 명",
                "하루 이상 늦은 고객 | 86400 s AT_LEAST",
                // per what it is counted
                "톤당 1.42톤이 들었습니다 | 1420 kg/t",
                "제품 1톤당 1.42톤이 들었습니다 | 1420 kg/t",
                "리터당 1,650원이었습니다 | 1650 KRW/L",
                // crews, schools, clocks and years
                "활선 작업은 2인 1조 이상으로 합니다 | 2 명 AT_LEAST",
                "I took over Year 8 set 4 | 8 학년;4 #",
                "Years 7 to 9 | 7 학년;9 #",
                "in Year 2 of the plan | ''",
                "it was twenty to three in the morning | 02:40 clock",
                "open until 3.45 pm | 15:45 clock",
                "they signed up for 2 more years | 24 month",
                "two full weeks | 1209600 s",
                "2022년 4~11월 28회 교육했습니다 | 2022-04~2022-11 date;28 회",
                "Errors went from 6 to 1 per 100 entries | 6 #;1 #;100 #",
                "6 in every 100 entries were wrong | 0.06 #",
                "The noise came first. | ''",
                "We came first in the city. | 1 위"
            })
    void areToldApart(String text, String figures) {
        String read = FigureText.of(text).quantities().stream()
                .map(CollisionsTest::told)
                .collect(Collectors.joining(";"));
        assertThat(read).isEqualTo(figures);
    }

    private static String told(Quantity figure) {
        String value = figure.isRange() ? figure.low() + '~' + figure.high() : figure.low();
        String per = figure.per().isEmpty() ? "" : '/' + figure.per();
        String bound = figure.bound() == Quantity.Bound.EXACT ? "" : " " + figure.bound();
        return value + ' ' + figure.unit() + per + bound;
    }
}
