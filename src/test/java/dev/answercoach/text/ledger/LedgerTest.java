package dev.answercoach.text.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.text.figures.FigureText;
import dev.answercoach.text.figures.Quantities;
import dev.answercoach.text.figures.Quantity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerTest {
    private static final List<String> SENTENCES = List.of(
            "주문 서버 24대에서 하루 300,000건의 로그를 처리했습니다.",
            "배포 시간을 60분에서 7분으로 줄였습니다.",
            "재고 조회 캐시를 도입해 DB 부하를 40% 낮췄습니다.",
            "문의 접수는 월 1,000건에서 250건으로 75% 감소했습니다.",
            "신입 5명을 3개월간 교육했습니다.");

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "문의가 월 200건에서 30건으로 85% 감소했습니다. | 월간 문의를 200건에서 30건으로 85% 줄였습니다.",
                "캐시로 조회를 80% 줄였고, 장애를 85% 줄였습니다. | 장애는 85%, 캐시로 조회는 80% 줄였습니다.",
                "4일 내 열어야 했고 4일 만에 2,000대 교체를 마쳤습니다. | 나흘 만에 이천 대 교체를 끝냈습니다.",
                "접속 로그 70,000건을 분석했습니다. | I analysed 70,000 access logs.",
                "1시간 걸리던 작업을 10분으로 줄였습니다. | 60분에서 10분으로 작업을 단축했습니다.",
                "TPS 1,200을 달성했습니다. | 초당 1,200건을 처리했습니다.",
                "3개월간 진행했습니다. | 약 3개월간 진행했습니다.",
                "2023.03 ~ 2024.02 근무 | 2023년 3월부터 2024년 2월까지 근무",
                "카메라 60대의 영상을 모았습니다. | I collected video from 60 cameras.",
                "연결이 3~6분마다 끊겼습니다. | 연결이 3분에서 6분 간격으로 끊겼습니다.",
                "500ms에서 300ms로, 다시 300ms에서 100ms로 줄였습니다. | 500ms에서 100ms로 줄였습니다. 중간 값은 300ms입니다.",
                "로그를 모으고 캐시를 넣었습니다. | 두 가지를 했습니다. 첫째, 로그를 모았습니다. 둘째, 캐시를 넣었습니다.",
                "Cut tickets from 200 to 30 a month. | Monthly tickets fell from 200 to 30.",
                "재고 오차를 5%에서 1%로 줄이고 연간 2천만 원을 아꼈습니다. | 재고 오차율이 5%에서 1%로 낮아져 매년 2,000만 원을 아꼈습니다.",
                "I led a team of 4 engineers for 8 months. | Over 8 months I led four engineers.",
                "I organised 3 workshops for 60 students. | Sixty students came to my three workshops.",
                "2025년 3월 2일에 입사했습니다. | 2025년 3월에 입사했습니다.",
                "2025년 3월 2일에 입사했습니다. | 3월 2일에 입사했습니다.",
                "2023년 3월부터 2024년 2월까지 물류팀에서 일했습니다. | 2024년 2월까지 물류팀에서 일했습니다.",
                "방문자의 1/4이 재구매했습니다. | 방문자의 25%가 재구매했습니다.",
                "방문자의 25%가 재구매했습니다. | 방문자의 1/4이 재구매했습니다.",
                "3가지 기능을 출시했습니다. | 3개 기능을 출시했습니다.",
                "3개 기능을 출시했습니다. | 3가지 기능을 출시했습니다.",
                "조회는 짧게는 3초, 길게는 5초가 걸렸습니다. | 조회는 3~5초가 걸렸습니다.",
                "조회는 3~5초가 걸렸습니다. | 조회는 짧게는 3초, 길게는 5초가 걸렸습니다.",
                "3일 내에 결제 오류를 고쳤습니다. | 3일 만에 결제 오류를 고쳤습니다.",
                "2개월 만에 앱을 출시했습니다. | 2개월 안에 앱을 출시했습니다.",
                "누적 방문자는 3,500이었습니다. | 누적 방문자는 3,500명이었습니다.",
                "재구매 비율은 30이었습니다. | 재구매 비율은 30%였습니다.",
                "매월 반품 문의 200건을 처리했습니다. | 반품 문의를 월 200건 처리했습니다.",
                "창고 12곳에 배송 앱을 넣었습니다. | I rolled the delivery app out to 12 branches.",
                "방문자가 30% 증가했고, 이탈은 30% 감소했습니다. | 떠나는 사람은 30% 줄고 이용자는 30% 늘었습니다.",
                "2주치 로그를 분석했습니다. | 14일치 로그를 분석했습니다.",
                "용존 산소가 12ppm에서 30ppm으로 올랐습니다. | 용존 산소를 12 ppm에서 30 ppm으로 높였습니다.",
                "시편 무게를 800g 줄였습니다. | 시편 무게를 0.8kg 줄였습니다.",
                "압력을 1.2MPa로 맞췄습니다. | 압력을 1,200kPa로 맞췄습니다.",
                "The bracket weighs 45 grams. | At 45 g the bracket is light.",
                "학과 24병상 실습실을 2교대로 맡았습니다. | 2교대로 실습실의 24개 병상을 맡았습니다.",
                "가입자가 250% 늘었습니다. | 가입자가 二百五十% 늘었습니다.",
                "2022년 하반기에 인턴이었습니다. | 2022년에 인턴이었습니다.",
                "2022년 8월에 인턴이었습니다. | 2022년 하반기에 인턴이었습니다.",
                "재고를 300개 이상 남겼습니다. | 재고를 300개 넘게 남겼습니다.",
                "유량이 기준 7L보다 2L 많았습니다. | 유량이 기준인 7L 대비 2L 많았습니다.",
                "사서 6명이 돕고 통장 45명에게 알렸습니다. | 사서 6명이 돕고 45명의 통장께 알렸습니다.",
                "검사를 이틀에서 하루 반으로 줄였습니다. | 검사를 2일에서 1.5일로 줄였습니다.",
                "온도를 시간당 1회 적었습니다. | 온도를 한 시간에 한 번씩 적었습니다.",
                "연간 700만 원을 아꼈습니다. | 해마다 700만 원을 아꼈습니다.",
                "매일 20분씩 복습했습니다. | 날마다 20분씩 복습했습니다.",
                "손님 240명께 안내하고 선배 3명과 정리했습니다. | 손님 240분께 안내하고 선배 세 분과 정리했습니다.",
                "동료 6명과 준비했습니다. | 동료 여섯과 준비했습니다.",
                "2022년 5월에 시작했습니다. | 2022년 봄이었습니다. 그해 5월에 시작했습니다.",
                "30대 직장인 40명을 만났습니다. | I met 40 employees in their 30s.",
                "It saved $18,000 a year. | It was an $18K-a-year saving.",
                "Costs fell over three quarters. | Costs fell in three quarters.",
                "I tried two menu boards a week. | I ran two menu-board trials a week.",
                "I led a team of seven in spring. | In spring I led a seven-person team.",
                "I was one of five developers. | 개발자 5명 중 한 명이었습니다.",
                "I was one of five developers. | I worked with four other developers.",
                "I coach at least three new interns. | I coach three or more new interns.",
                "We had roughly 90 tickets a week. | Some 90 support tickets came in weekly.",
                "We finished 9th of 41 clubs, up from 27th. | We rose from 27th to 9th of 41 clubs.",
                "Twelve hundred guests came. | 12 hundred guests came.",
                "The margin was 0.4%. | The margin was .4%.",
                "I processed 45 samples a day. | Every sample counted: 45 samples per day.",
                "예산은 300만 원 이하였습니다. | 예산은 300만 원을 넘지 않았습니다.",
                "민원이 월 20건 이상이었습니다. | 월 20건이 넘던 민원이었습니다.",
                "기온이 -4도인 날에도 열었습니다. | 기온이 −4도인 날에도 문을 열었습니다."
            })
    void aFaithfulRewriteIsFaithful(String draft, String rewrite) {
        Ledger ledger = Ledger.between(draft, rewrite);
        assertThat(ledger.isFaithful()).as(ledger.toString()).isTrue();
        assertThat(ledger.lost()).isEmpty();
        assertThat(ledger.kept()).hasSameSizeAs(FigureText.of(draft).quantities());
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "문의가 월 200건에서 30건으로 줄었습니다. | 문의가 월 30건에서 200건으로 줄었습니다.",
                "문의가 월 200건에서 30건으로 줄었습니다. | 문의가 200건에서 30건으로 85% 줄었습니다.",
                "응답시간을 100ms 이하로 줄였습니다. | 응답시간을 100ms 이상으로 줄였습니다.",
                "오류율 1% 초과 구간을 잡았습니다. | 오류율 1% 미만 구간을 잡았습니다.",
                "주문 1,000건을 처리했습니다. | 주문 1,000건 이상을 처리했습니다.",
                "조회를 80% 줄였고, 장애를 85% 줄였습니다. | 조회를 85% 줄였고, 장애를 80% 줄였습니다.",
                "조회를 80% 줄였고, 장애를 85% 줄였습니다. | 장애를 80% 줄였습니다.",
                "DB 조회를 80% 줄였습니다. 장애도 줄었습니다. | 장애를 80% 줄였습니다. DB 조회도 줄었습니다.",
                "전환율이 20% 증가했습니다. | 전환율이 20% 감소했습니다.",
                "전환율이 20%에서 35%로 올랐습니다. | 전환율이 20%에서 45%로 올랐습니다.",
                "사용자 50명을 지원했습니다. | 사용자 5,000명을 지원했습니다.",
                "매출 3억을 달성했습니다. | 매출 30억을 달성했습니다.",
                "주문 300건을 처리했습니다. | 주문 300명을 처리했습니다.",
                "488자에서 548자로, 546자에서 633자로 늘렸습니다. | 488자에서 633자로, 546자에서 548자로 늘렸습니다.",
                "3가지 원인: (1) 가 (2) 나 (3) 다 | 4가지 원인: (1) 가 (2) 나 (3) 다",
                "로그를 모으고 캐시를 넣었습니다. | 세 가지를 했습니다. 첫째, 로그를 모았습니다. 둘째, 캐시를 넣었습니다.",
                "2023년 3월에 입사했습니다. | 2023년 5월에 입사했습니다.",
                "2023년에 입사했습니다. | 2023년 5월에 입사했습니다.",
                "서버 8대로 5개 서비스를 운영했습니다. | 서버 5대로 8개 서비스를 운영했습니다.",
                "2021년에 입사해 2023년에 팀장이 되었습니다. | 2023년에 입사해 2021년에 팀장이 되었습니다.",
                "응답에 3초가 걸렸습니다. 인덱스로 0.5초로 줄였습니다. | 응답을 0.5초에서 3초로 줄였습니다.",
                "하루 30만 건을 처리했습니다. | 시간당 30만 건을 처리했습니다.",
                "Cut tickets from 200 to 30 a month. | Monthly tickets rose from 30 to 200.",
                "reduced calls by 80% and outages by 85% | reduced calls by 85% and outages by 80%",
                "방문자의 1/4이 재구매했습니다. | 방문자의 40%가 재구매했습니다.",
                "방문자 1/4 수준까지 내려갔습니다. | 방문자 25명 수준까지 내려갔습니다.",
                "재고 수준은 0.3에서 0.5 사이로 유지했습니다. | 재고 수준은 30%로 유지했습니다.",
                "회원 300명을 모았습니다. | 회원 300건을 모았습니다.",
                "매출 300만 원을 올렸습니다. | I brought in 3 million users.",
                "주문을 30건 받았습니다. | I raised orders by 30%.",
                "문의가 하루 20건 들어왔습니다. | 문의가 매주 20건 들어왔습니다.",
                "문의가 20건 들어왔습니다. | 문의가 매주 20건 들어왔습니다.",
                "오류를 5건 이내로 막았습니다. | 오류를 5건으로 막았습니다.",
                "최소 3일을 기다렸습니다. | 3일 내에 끝냈습니다.",
                "3일 이상 걸렸습니다. | 3일 내에 끝냈습니다.",
                "2023년 3월에 인턴을 했습니다. | 2023년 3월부터 2023년 6월까지 인턴을 했습니다.",
                "2023.03 ~ 2024.02 물류팀 근무 | 2023.03 ~ 2024.05 물류팀 근무",
                "2023.03 ~ 2024.02 물류팀 근무 | 2022.03 ~ 2024.02 물류팀 근무",
                "3월에 입사했습니다. | 2023년 3월에 입사했습니다.",
                "2023년 3월에 입사했습니다. | 4월에 입사했습니다.",
                "2023년에 입사했습니다. | 3월에 입사했습니다.",
                "오전 9시에 배포했습니다. | 오후 9시에 배포했습니다.",
                "조회는 3~5초가 걸렸습니다. | 조회는 짧게는 3초, 길게는 6초가 걸렸습니다.",
                "조회는 3~5초가 걸렸습니다. | 조회는 5초가 걸렸습니다.",
                "원인 3가지를 찾아 로그와 캐시를 고쳤습니다. | 두 가지를 고쳤습니다. 첫째, 로그를 고쳤습니다. 둘째, 캐시를 고쳤습니다.",
                "알려진 결함을 모두 고쳐 출시했습니다. | 알려진 결함 0개로 출시했습니다.",
                "2주치 로그를 분석했습니다. | 3주치 로그를 분석했습니다.",
                "농도가 360ppm이었습니다. | 농도가 36ppm이었습니다.",
                "혈당이 95mg/dL였습니다. | 혈당이 95mg/L였습니다.",
                "720세대를 조사했습니다. | 270세대를 조사했습니다.",
                "가입자가 250% 늘었습니다. | 가입자가 𝟑𝟓𝟎% 늘었습니다.",
                "가입자가 250% 늘었습니다. | 가입자가 ٣٥٠% 늘었습니다.",
                "매출이 2배가 되었습니다. | 매출이 ③배가 되었습니다.",
                "대회 12위를 했습니다. | 대회 Ⅰ위를 했습니다.",
                "전국 18위를 했습니다. | 전국 1위를 했습니다.",
                "We came 9th. | We came 1st.",
                "We rose from 27th to 9th. | We rose from 9th to 27th.",
                "We finished 9th of 41 clubs, up from 27th. | We went from 9th to 27th of 41 clubs.",
                "유량이 기준 7L보다 2L 많았습니다. | 유량이 기준 2L보다 7L 많았습니다.",
                "불량을 300개 이하로 묶었습니다. | 불량을 300개 미만으로 묶었습니다.",
                "하루 300개 이상 포장했습니다. | 하루 300개 초과 포장했습니다.",
                "at most 8 interns | under 8 interns",
                "at least 8 interns | more than 8 interns",
                "2022년 하반기에 인턴이었습니다. | 2022년 상반기에 인턴이었습니다.",
                "2022년 하반기에 인턴이었습니다. | 2022년 8월에 인턴이었습니다.",
                "2022년 3분기 매출을 맡았습니다. | 2022년 2분기 매출을 맡았습니다.",
                "사서 6명이 돕고 통장 45명에게 알렸습니다. | 사서 45명께 알렸습니다.",
                "동료 6명과 준비했습니다. | 동료 열과 준비했습니다.",
                "손님 240명께 안내했습니다. | 손님 204분께 안내했습니다.",
                "온도를 시간당 1회 적었습니다. | 온도를 하루에 한 번씩 적었습니다.",
                "I led a team of seven in spring. | I led a team of ten in spring.",
                "I coach at least three new interns. | I coach at most three new interns.",
                "용액은 pH 6.2였습니다. | 용액은 pH 2.6이었습니다.",
                "세포 10⁶개를 세었습니다. | 세포 10⁹개를 세었습니다.",
                "We ranked second. | We ranked first.",
                "검사를 이틀에서 하루 반으로 줄였습니다. | 검사를 사흘에서 하루 반으로 줄였습니다.",
                "오류율을 2%로 낮췄습니다. | 오류율을 -2%로 낮췄습니다.",
                "We cut the error rate to 2%. | We cut the error rate to .2%.",
                "I trained 6 analysts. | I trained 6 dozen analysts.",
                "I processed 45 samples a day. | I processed 45 samples a week.",
                "비용은 300만 원을 넘지 않았습니다. | 비용은 300만 원을 넘었습니다."
            })
    void aChangedFactIsReported(String draft, String rewrite) {
        assertThat(Ledger.between(draft, rewrite).isFaithful()).isFalse();
    }

    @Test
    void aFigureThatIsLeftOutIsLostAndNoLie() {
        Ledger ledger = Ledger.between("조회를 80% 줄였고, 장애를 85% 줄였습니다.", "조회를 80% 줄였습니다.");
        assertThat(ledger.isFaithful()).isTrue();
        assertThat(ledger.kept()).extracting(Quantity::text).containsExactly("80%");
        assertThat(ledger.lost()).extracting(Quantity::text).containsExactly("85%");
    }

    @Test
    void aChangedFigureIsPairedWithWhatStandsInItsPlace() {
        Ledger ledger = Ledger.between("팀원 5명과 3개월간 일했습니다.", "팀원 4명과 6개월간 일했습니다.");
        assertThat(ledger.changed())
                .extracting(change -> change.from().text() + ">" + change.to().text())
                .containsExactly("5명>4명", "3개월간>6개월간");
        assertThat(ledger.lost()).isEmpty();
        assertThat(ledger.invented()).isEmpty();
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "고객사 12곳에 납품하고 지점 7곳을 열었습니다. | 지점 9곳을 열고 고객사 15곳에 납품했습니다. | 7곳>9곳; 12곳>15곳 | - | -",
                "주문 300건을 처리했습니다. | 주문 300명을 처리했습니다. | 300건>300명 | - | -",
                "팀원 5명과 일했습니다. | 매출이 20% 늘었습니다. | - | 5명 | 20%",
                "물류 창고 이전에 3개월이 걸렸습니다. | 물류 창고 이전에 직원 5명을 뽑았습니다. | 3개월>5명 | - | -",
                "지연은 100ms 이하였습니다. | 지연은 200ms, 나중에 100ms 이상이었습니다. | 100ms 이하>100ms 이상 | - | 200ms",
                "주문 300건을 처리했습니다. | 주문 300명이 250건을 처리했습니다. | 300건>250건 | - | 300명",
                "회원 40명과 행사 3회를 열었습니다. | 회원 60명과 행사를 열었습니다. | 40명>60명 | 3회 | -",
                "문의가 200건에서 30건으로 줄었습니다. | 문의가 30건에서 200건으로 줄었습니다. | 200건>30건; 30건>200건 | - | -",
                "문의가 200건에서 30건으로 줄었습니다. | 문의가 200건에서 50건으로 줄었습니다. | 30건>50건 | - | -",
                "문의가 200건에서 30건으로 줄었습니다. | 문의가 150건에서 30건으로 줄었습니다. | 200건>150건 | - | -",
                "응답에 3초가 걸렸습니다. 인덱스로 0.5초로 줄였습니다. | 응답을 0.5초에서 3초로 줄였습니다. | 0.5초>0.5초; 3초>3초 | - | -",
                "조회를 80% 줄였고, 장애를 85% 줄였습니다. | 장애를 80% 줄였습니다. | 85%>80% | 80% | -",
                "조회를 80% 줄였고, 장애를 85% 줄였습니다. | 조회를 85% 줄였고, 장애를 80% 줄였습니다. | 80%>85%; 85%>80% | - | -",
                "조회를 80% 줄였고, 장애를 85% 줄였습니다. 문의를 70% 줄였습니다. | 장애를 80% 줄였습니다. 장애를 70% 줄였습니다. | 85%>80%; 70%>70% | 80% | -",
                "조회 시간을 80% 줄였습니다. 조회 시간을 다시 85% 줄였습니다. | 조회 시간을 80% 줄였습니다. | - | 85% | -",
                "물류 창고 이전을 맡아 3개월이 걸렸습니다. 인원은 5명이었습니다. | 물류 창고 이전을 맡은 5명과 함께 끝냈습니다. | - | 3개월 | -",
                "신입 교육에 3개월 동안 사내 강사 12명이 참여했습니다. | 사내 강사들이 3개월 동안 신입 교육을 맡았고 참여 인원은 12명이었습니다. | - | - | -",
                "사내 강사 12명이 모였습니다. 신입 교육은 3개월이 걸렸습니다. | 신입 교육에 12명이 나섰습니다. 사내 강사들은 3개월을 썼습니다. | - | - | -"
            })
    void everyFigureIsToldAsWhatBecameOfIt(String draft, String rewrite, String changed, String lost, String invented) {
        Ledger ledger = Ledger.between(draft, rewrite);
        assertThat(ledger.changed())
                .extracting(change -> change.from().text() + ">" + change.to().text())
                .containsExactlyElementsOf(items(changed));
        assertThat(ledger.lost()).extracting(Quantity::text).containsExactlyElementsOf(items(lost));
        assertThat(ledger.invented()).extracting(Quantity::text).containsExactlyElementsOf(items(invented));
    }

    private static List<String> items(String list) {
        return list.equals("-") ? List.of() : List.of(list.split("; ", -1));
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "DB 조회를 80% 줄였습니다. 장애도 줄었습니다. | 장애를 80% 줄였습니다. DB 조회도 줄었습니다. | true",
                "전환율이 20% 증가했습니다. | 전환율이 20% 감소했습니다. | true",
                "전환율이 20% 증가했습니다. | 전환율이 30% 증가했습니다. | false",
                "응답을 100ms 이하로 줄였습니다. | 응답을 100ms 이상으로 줄였습니다. | false"
            })
    void aMoveIsAChangeThatLeavesTheValueAsItWas(String draft, String rewrite, boolean move) {
        assertThat(Ledger.between(draft, rewrite).changed()).hasSize(1).allMatch(change -> change.isMove() == move);
    }

    @Test
    void aBoundThatOnlyLostItsOwnValueIsNoMove() {
        Ledger ledger = Ledger.between("불량을 300개 이하로 묶었습니다.", "불량을 300개 미만으로 묶었습니다.");
        assertThat(ledger.changed()).singleElement().matches(change -> !change.isMove());
    }

    @Test
    void figuresInOtherScriptsPointAtTheirPlaces() {
        String rewrite = "𝟑𝟓𝟎% 늘어 ③배가 되었습니다.";
        assertThat(Ledger.between("많이 늘었습니다.", rewrite).invented())
                .extracting(Quantity::text)
                .containsExactly("𝟑𝟓𝟎%", "③배")
                .containsExactlyElementsOf(Quantities.find(rewrite).stream()
                        .map(quantity -> quantity.span().in(rewrite))
                        .toList());
    }

    @Test
    void whatTheRewriteComputedIsInvented() {
        Ledger ledger = Ledger.between("문의가 200건에서 30건으로 줄었습니다.", "문의가 200건에서 30건으로 85% 줄었습니다.");
        assertThat(ledger.invented()).extracting(Quantity::text).containsExactly("85%");
        assertThat(ledger.kept()).hasSize(2);
    }

    @Test
    void aRepeatedFactIsOneFact() {
        String once = "서버 24대를 운영했습니다.";
        String twice = "서버 24대를 맡았습니다. 그 서버 24대를 운영했습니다.";
        assertThat(Ledger.between(twice, once).lost()).isEmpty();
        assertThat(Ledger.between(once, twice).isFaithful()).isTrue();
    }

    @Test
    void manyFiguresOfOneValueAreKeptOneByOne() {
        String draft = "매장마다 직원 5명을 교육했습니다. ".repeat(60).strip();
        Ledger ledger = Ledger.between(draft, draft);
        assertThat(ledger.isFaithful()).isTrue();
        assertThat(ledger.kept()).hasSize(60);
        assertThat(Ledger.between(draft, draft.replace("5명", "6명")).changed()).hasSize(60);
    }

    @Test
    void aSwapIsFoundAmongManyFiguresOfTheSameValues() {
        List<String> months = new ArrayList<>();
        for (int month = 1; month <= 60; month++) {
            months.add("조회를 80% 줄였고, 장애를 85% 줄였습니다.");
        }
        String draft = String.join(" ", months);
        months.set(40, "조회를 85% 줄였고, 장애를 80% 줄였습니다.");
        assertThat(Ledger.between(draft, draft).isFaithful()).isTrue();
        assertThat(Ledger.between(draft, String.join(" ", months)).isFaithful()).isFalse();
    }

    @Test
    void whatIsTurnedRoundEverywhereIsReportedUpToABound() {
        StringBuilder rises = new StringBuilder();
        for (int store = 1; store <= 130; store++) {
            rises.append("가맹점의 매출이 ").append(store).append("% 증가했습니다. ");
        }
        String draft = rises.toString().strip();
        assertThat(Ledger.between(draft, draft.replace("증가", "감소")).changed()).hasSize(100);
    }

    @Property(seed = "20260406", tries = 60)
    void everyFigureHasOnePlaceInTheLedger(@ForAll @IntRange(min = 0, max = 1_000_000) int seed) {
        String draft = String.join(" ", SENTENCES);
        List<String> shuffled = new ArrayList<>(SENTENCES);
        Random random = new Random(seed);
        Collections.shuffle(shuffled, random);
        String rewrite = String.join(" ", shuffled.subList(0, 2 + random.nextInt(4)))
                .replace(random.nextBoolean() ? "60분에서 7분" : "1,000건에서 250건", random.nextBoolean() ? "7분에서 60분" : "40%")
                .replace(random.nextBoolean() ? "낮췄습니다" : "5명", random.nextBoolean() ? "높였습니다" : "24대");
        Ledger ledger = Ledger.between(draft, rewrite);
        List<Quantity> ofDraft = new ArrayList<>(ledger.kept());
        ledger.changed().forEach(change -> ofDraft.add(change.from()));
        ofDraft.addAll(ledger.lost());
        assertThat(ofDraft).as(rewrite).containsExactlyInAnyOrderElementsOf(Quantities.find(draft));
        List<Quantity> ofRewrite = new ArrayList<>(ledger.invented());
        ledger.changed().forEach(change -> ofRewrite.add(change.to()));
        assertThat(Quantities.find(rewrite)).as(rewrite).containsAll(ofRewrite);
        assertThat(ofRewrite).doesNotHaveDuplicates();
    }

    @Property(seed = "20260403", tries = 60)
    void neutralRewritesLeaveTheLedgerSilent(@ForAll @IntRange(min = 0, max = 1_000_000) int seed) {
        List<String> shuffled = new ArrayList<>(SENTENCES);
        Collections.shuffle(shuffled, new Random(seed));
        String rewrite = String.join(" ", shuffled)
                .replace("300,000건", seed % 2 == 0 ? "300000건" : "30만 건")
                .replace("1,000건", seed % 3 == 0 ? "천 건" : "1000 건")
                .replace("60분", seed % 5 == 0 ? "1시간" : "60 분")
                .replace("5명", seed % 7 == 0 ? "다섯 명" : "5 명");
        Ledger ledger = Ledger.between(String.join(" ", SENTENCES), rewrite);
        assertThat(ledger.isFaithful()).as(rewrite + ledger).isTrue();
        assertThat(ledger.lost()).isEmpty();
    }

    @Property(seed = "20260404", tries = 100)
    void anyChangedDigitIsReported(@ForAll @IntRange(min = 0, max = 1_000_000) int seed) {
        String draft = String.join(" ", SENTENCES);
        Random random = new Random(seed);
        int[] digits = draft.chars().filter(Character::isDigit).toArray();
        int which = random.nextInt(digits.length);
        int at = -1;
        for (int i = 0; i <= which; i++) {
            at++;
            while (!Character.isDigit(draft.charAt(at))) {
                at++;
            }
        }
        char changed = (char) ('0' + (draft.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
        String rewrite = draft.substring(0, at) + changed + draft.substring(at + 1);
        Ledger ledger = Ledger.between(draft, rewrite);
        assertThat(ledger.isFaithful()).as(rewrite).isFalse();
    }

    @Property(seed = "20260405", tries = 20)
    void aDroppedSentenceLosesItsFiguresAndNothingElse(@ForAll @IntRange(min = 0, max = 4) int dropped) {
        List<String> rest = new ArrayList<>(SENTENCES);
        String gone = rest.remove(dropped);
        Ledger ledger = Ledger.between(String.join(" ", SENTENCES), String.join(" ", rest));
        assertThat(ledger.isFaithful()).as(ledger.toString()).isTrue();
        assertThat(ledger.lost())
                .extracting(Quantity::text)
                .containsExactlyElementsOf(
                        Quantities.find(gone).stream().map(Quantity::text).toList());
    }
}
