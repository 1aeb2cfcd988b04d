package dev.answercoach.text.ledger;

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

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "반품 처리에 9일이 걸리던 것을 2일로 줄였습니다. | 반품 처리는 종전 2일에서 현재 9일입니다.",
                "도입 전 월 40건이던 사고가 도입 후 월 6건이 되었습니다. | 도입 전 월 6건이던 사고가 도입 후 월 40건이 되었습니다.",
                "기존 18%였던 폐기율이 현재 7%입니다. | 폐기율은 기존 7%, 현재 18%입니다.",
                "당초 14분이던 대기 시간은 5분으로 짧아졌습니다. | 대기 시간은 5분에서 14분이 되었습니다.",
                "구독자가 800명에서 3,100명으로 늘었습니다. | 3,100명이던 구독자가 이제는 800명입니다.",
                "Unit cost dropped to $14 from $23. | Unit cost was $14 before and is $23 now.",
                "Errors fell from 31 a day to 4. | There are 31 errors a day, down from 4.",
                "Onboarding used to take 12 days; now it takes 5 days. | Onboarding used to take 5 days; now it takes 12 days.",
                "Attendance rose from 62% to 88%. | Attendance went from 88% to 62%.",
                "Our rank improved from 41st to 9th. | We ranked 9th at first and 41st at the end.",
                "The queue was 55 minutes long before the change and 20 minutes after it. | The queue was 20 minutes long before the change and 55 minutes after it.",
                "The share is up to 47% from 19%. | The share was 47% and has become 19%.",
                "문의 응답이 26시간에서 3시간으로 빨라졌습니다. | Response time to inquiries went from 3 hours to 26 hours.",
                "Backlog shrank from 340 tickets to 25 tickets. | 밀린 티켓이 25건에서 340건이 되었습니다.",
                "작년 12명이던 회원이 올해 45명이 되었습니다. | 작년 45명이던 회원이 올해 12명이 되었습니다.",
                "월 광고비 300만 원을 180만 원으로 낮췄습니다. | 월 광고비를 180만 원에서 300만 원으로 낮췄습니다.",
                "재방문율은 21%였으나 개편 뒤 34%로 올랐습니다. | 재방문율은 34%였으나 개편 뒤 21%로 바뀌었습니다.",
                "A팀은 20명, B팀은 30명이었습니다. | A팀은 30명, B팀은 20명이었습니다.",
                "Plan A cost $400 and Plan B cost $650. | Plan A cost $650 and Plan B cost $400.",
                "1분기 매출은 3억 원, 2분기 매출은 5억 원입니다. | 1분기 매출은 5억 원, 2분기 매출은 3억 원입니다.",
                "성인반은 15명, 어린이반은 28명이 들었습니다. | 28 people took the adult class and 15 the children's class.",
                "남자 화장실 7곳과 여자 화장실 11곳을 고쳤습니다. | 남자 화장실 11곳과 여자 화장실 7곳을 고쳤습니다.",
                "2019년에 카페를 열고 2022년에 서점을 열었습니다. | 2022년에 카페를 열고 2019년에 서점을 열었습니다.",
                "부산 지점은 41건, 대구 지점은 66건을 처리했습니다. | 부산 지점은 66건, 대구 지점은 41건을 처리했습니다.",
                "설문에는 학부모 96명이, 면담에는 학생 14명이 참여했습니다. | 설문에는 학부모 14명이, 면담에는 학생 96명이 참여했습니다.",
                "I wrote 24 tests, reviewed 130 pull requests and closed 57 bugs. | I wrote 130 tests, reviewed 24 pull requests and closed 57 bugs.",
                "I wrote 24 tests and closed 57 bugs. | 테스트 57개를 쓰고 버그 24개를 닫았습니다.",
                "점심 손님은 하루 70명, 저녁 손님은 하루 45명입니다. | 점심 손님은 하루 45명, 저녁 손님은 하루 70명입니다.",
                "교육은 8시간, 실습은 20시간 진행했습니다. | 교육은 20시간, 실습은 8시간 진행했습니다.",
                "회원 120명 중 34명이 답했습니다. | 회원 34명 중 120명이 답했습니다.",
                "34 of the 120 members answered. | 120 of the 34 members answered.",
                "매출이 12% 늘고 비용이 5% 줄었습니다. | 매출이 5% 늘고 비용이 12% 줄었습니다.",
                "Sales grew by 12% and costs fell by 5%. | Sales grew by 5% and costs fell by 12%.",
                "이탈률이 15% 감소했습니다. | 이탈률이 15% 증가했습니다.",
                "We cut waste by 30%. | We raised waste by 30%.",
                "냉장고는 3도, 냉동고는 영하 18도로 맞췄고 하루 두 번 점검했습니다. 한 번에 40분이 걸리던 점검을 15분으로 줄였습니다. | 냉장고는 3도, 냉동고는 영하 18도로 맞췄고 하루 두 번 점검했습니다. 한 번에 15분이 걸리던 점검을 40분으로 바꿨습니다.",
                "신입 6명과 경력 2명을 뽑았습니다. | I hired two juniors and six experienced people.",
                "오전에는 상자 80개를, 오후에는 상자 120개를 날랐습니다. | 오전에는 상자 120개를, 오후에는 상자 80개를 날랐습니다.",
                "수학은 92점, 영어는 85점이었습니다. | 수학은 85점, 영어는 92점이었습니다.",
                "상담은 3월에 52건, 4월에 81건이었습니다. | 상담은 3월에 81건, 4월에 52건이었습니다.",
                "하루 매출은 평일 90만 원, 주말 160만 원이었습니다. | 하루 매출은 평일 160만 원, 주말 90만 원이었습니다.",
                "A 공정은 45분, B 공정은 70분이 걸렸습니다. | A 공정은 70분, B 공정은 45분이 걸렸습니다.",
                "Lunch guests: 70. Dinner guests: 45. | Dinner guests: 70. Lunch guests: 45.",
                "나는 시약 14종을 정리하고 장비 6대를 옮겼습니다. | 나는 시약 6종을 정리하고 장비 14대를 옮겼습니다.",
                "The library lent 900 books and 120 films. | The library lent 120 books and 900 films.",
                "평균 체류 시간이 2분에서 5분으로 늘고, 이탈률이 64%에서 41%로 줄었습니다. | 평균 체류 시간이 5분에서 2분으로 늘고, 이탈률이 64%에서 41%로 줄었습니다.",
                "Before the course 6 of us could weld; after the course 19 could. | Before the course 19 of us could weld; after the course 6 could.",
                "선별 인원을 8명에서 5명으로 줄이고 처리량을 시간당 300개에서 420개로 늘렸습니다. | 선별 인원을 8명에서 5명으로 줄이고 처리량을 시간당 420개에서 300개로 바꿨습니다.",
                "개편 전 평균 평점은 3.4점, 개편 후 평균 평점은 4.5점입니다. | 개편 전 평균 평점은 4.5점, 개편 후 평균 평점은 3.4점입니다.",
                "잔반이 하루 30kg이었는데 식단을 바꾼 뒤 12kg이 됐습니다. | Leftovers were 12 kg a day; after I changed the menu they were 30 kg.",
                "Returns were 9% in spring and 4% in autumn. | 반품률은 봄에 4%, 가을에 9%였습니다."
            })
    void whatChangedPlacesIsReportedInAnyForm(String draft, String rewrite) {
        Ledger ledger = Ledger.between(draft, rewrite);
        assertThat(ledger.isFaithful()).as(ledger.toString()).isFalse();
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "반품 처리에 9일이 걸리던 것을 2일로 줄였습니다. | 반품 처리는 현재 2일이며 종전에는 9일이었습니다.",
                "도입 전 월 40건이던 사고가 도입 후 월 6건이 되었습니다. | 사고는 월 6건으로, 도입 전의 월 40건에서 크게 줄었습니다.",
                "기존 18%였던 폐기율이 현재 7%입니다. | 폐기율을 18%에서 7%로 낮췄습니다.",
                "당초 14분이던 대기 시간은 5분으로 짧아졌습니다. | Waiting time fell to 5 minutes from 14 minutes.",
                "구독자가 800명에서 3,100명으로 늘었습니다. | 처음 800명이던 구독자가 3,100명이 되었습니다.",
                "Unit cost dropped to $14 from $23. | Unit cost is now $14; it was $23.",
                "Errors fell from 31 a day to 4. | There are 4 errors a day, down from 31.",
                "Onboarding used to take 12 days; now it takes 5 days. | Onboarding takes 5 days instead of 12 days.",
                "Attendance rose from 62% to 88%. | 출석률이 62%에서 88%로 올랐습니다.",
                "Our rank improved from 41st to 9th. | We climbed to 9th, having started in 41st place.",
                "The queue was 55 minutes long before the change and 20 minutes after it. | After the change the queue was 20 minutes long; before it had been 55 minutes.",
                "문의 응답이 26시간에서 3시간으로 빨라졌습니다. | We now answer inquiries in 3 hours, where it took 26 hours before.",
                "작년 12명이던 회원이 올해 45명이 되었습니다. | 회원은 올해 45명으로, 작년의 12명보다 크게 늘었습니다.",
                "월 광고비 300만 원을 180만 원으로 낮췄습니다. | 월 광고비를 300만 원에서 180만 원으로 줄였습니다.",
                "A팀은 20명, B팀은 30명이었습니다. | B팀은 30명이고 A팀은 20명이었습니다.",
                "Plan A cost $400 and Plan B cost $650. | Plan B cost $650, Plan A $400.",
                "1분기 매출은 3억 원, 2분기 매출은 5억 원입니다. | 매출은 2분기 5억 원, 1분기 3억 원이었습니다.",
                "성인반은 15명, 어린이반은 28명이 들었습니다. | 28 children and 15 adults took the classes.",
                "남자 화장실 7곳과 여자 화장실 11곳을 고쳤습니다. | 여자 화장실 11곳, 남자 화장실 7곳을 수리했습니다.",
                "2019년에 카페를 열고 2022년에 서점을 열었습니다. | 서점은 2022년, 카페는 2019년에 열었습니다.",
                "부산 지점은 41건, 대구 지점은 66건을 처리했습니다. | 대구 지점이 66건, 부산 지점이 41건을 처리했습니다.",
                "설문에는 학부모 96명이, 면담에는 학생 14명이 참여했습니다. | 학생 14명을 면담하고 학부모 96명에게 설문을 받았습니다.",
                "The north branch sold 480 units and the south branch 315 units. | 315 units were sold in the south branch and 480 in the north branch.",
                "I wrote 24 tests, reviewed 130 pull requests and closed 57 bugs. | Bugs closed: 57. Pull requests reviewed: 130. Tests written: 24.",
                "I wrote 24 tests and closed 57 bugs. | 버그 57개를 닫고 테스트 24개를 썼습니다.",
                "점심 손님은 하루 70명, 저녁 손님은 하루 45명입니다. | 하루 손님은 저녁 45명, 점심 70명입니다.",
                "교육은 8시간, 실습은 20시간 진행했습니다. | 실습 20시간과 교육 8시간을 진행했습니다.",
                "회원 120명 중 34명이 답했습니다. | 34 of the 120 members answered.",
                "34 of the 120 members answered. | 회원 120명 가운데 34명이 답했습니다.",
                "매출이 12% 늘고 비용이 5% 줄었습니다. | 비용은 5% 줄고 매출은 12% 늘었습니다.",
                "Sales grew by 12% and costs fell by 5%. | Costs fell by 5% while sales grew by 12%.",
                "신입 6명과 경력 2명을 뽑았습니다. | I hired two experienced people and six juniors.",
                "책 300권을 사고 500권을 기증받았습니다. | I bought 300 books and received 500 as donations.",
                "오전에는 상자 80개를, 오후에는 상자 120개를 날랐습니다. | 오후 상자 120개, 오전 상자 80개를 옮겼습니다.",
                "The morning shift packs 80 boxes and the night shift 120 boxes. | 오전 조는 상자 80개, 야간 조는 120개를 포장합니다.",
                "수학은 92점, 영어는 85점이었습니다. | 영어 85점, 수학 92점을 받았습니다.",
                "무료 회원의 재구매율은 4%로 유료 회원(11%)보다 낮았습니다. | 무료 회원의 재구매율은 4%에 그쳤고 유료 회원은 11%였습니다.",
                "시험반 합격률이 71%로 일반반 52%를 앞섰습니다. | 일반반 합격률은 52%, 시험반은 71%였습니다.",
                "총 24개월 가운데 물류팀에서 15개월, 구매팀에서 9개월 일했습니다. | 물류팀 15개월, 구매팀 9개월, 합쳐 24개월을 일했습니다.",
                "세 지점의 직원은 각각 12명, 9명, 7명입니다. | 직원은 본점 12명, 역전점 9명, 공원점 7명입니다.",
                "접수 마감을 3시간 앞당겨 대기 40명이 5명으로 줄었고 민원은 월 22건에서 6건이 되었습니다. | 결과: 대기 5명, 민원 월 6건. 이전에는 대기 40명, 민원 월 22건이었고 마감을 3시간 앞당긴 것이 해법이었습니다.",
                "하루 매출은 평일 90만 원, 주말 160만 원이었습니다. | Daily sales were 1.6 million won on weekends and 900,000 won on weekdays.",
                "A 공정은 45분, B 공정은 70분이 걸렸습니다. | B 공정에 70분, A 공정에 45분을 썼습니다.",
                "나는 시약 14종을 정리하고 장비 6대를 옮겼습니다. | I moved six machines and sorted 14 kinds of reagents.",
                "The library lent 900 books and 120 films. | 도서관은 영화 120편과 책 900권을 빌려주었습니다.",
                "평균 체류 시간이 2분에서 5분으로 늘고, 이탈률이 64%에서 41%로 줄었습니다. | The bounce rate fell from 64% to 41%, and the average stay grew from 2 minutes to 5 minutes.",
                "Before the course 6 of us could weld; after the course 19 could. | After the course 19 of us could weld, up from 6 before.",
                "개편 전 평균 평점은 3.4점, 개편 후 평균 평점은 4.5점입니다. | 평균 평점은 개편 후 4.5점으로, 개편 전의 3.4점에서 올랐습니다.",
                "잔반이 하루 30kg이었는데 식단을 바꾼 뒤 12kg이 됐습니다. | After I changed the menu, leftovers were 12 kg a day, down from 30 kg.",
                "Returns were 9% in spring and 4% in autumn. | 가을 반품률은 4%, 봄에는 9%였습니다.",
                "팀원 7명이 2주 동안 고객 35명을 만났고, 그중 21명이 불편을 말했습니다. 저는 9명을 다시 만났습니다. | 저를 포함한 팀원 7명은 2주간 고객 35명을 인터뷰했습니다. 불편을 말한 고객은 21명이었고, 그 가운데 9명은 제가 다시 만났습니다.",
                "We had 3 servers, 12 databases and 40 jobs. I moved 8 databases and 25 jobs in 6 weeks. | In six weeks I moved 25 of 40 jobs and 8 of 12 databases on our 3 servers.",
                "1층은 40석, 2층은 25석이며 예약은 하루 60건, 취소는 하루 7건입니다. | 예약은 하루 60건이고 취소는 하루 7건입니다. 좌석은 2층 25석, 1층 40석입니다."
            })
    void whatStandsWhereItBelongsIsKeptInAnyForm(String draft, String rewrite) {
        Ledger ledger = Ledger.between(draft, rewrite);
        assertThat(ledger.isFaithful()).as(ledger.toString()).isTrue();
        assertThat(ledger.lost()).as(ledger.toString()).isEmpty();
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
