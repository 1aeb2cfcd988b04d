package dev.answercoach.text.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one text tells by a figure the other may tell by a word, and nothing else by it. */
class OtherWordsTest {
    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "오픈 뒤 유출 사고는 없었습니다. | 오픈 뒤 유출 사고는 한 건도 나지 않았습니다.",
                "There were no complaints after the launch. | 출시 뒤 complaints 0건이었습니다.",
                "월 광고비 300만 원을 썼습니다. | 한 달 광고비로 300만 원을 썼습니다.",
                "연 절감액은 2억 원입니다. | 1년 절감액이 2억 원입니다.",
                "격주 화요일에 공유했습니다. | I shared them on alternate Tuesdays.",
                "11월 시험에 붙었습니다. | I passed the November exam.",
                "전국 6위를 했습니다. | I came sixth in the country.",
                "나흘 밤을 새웠습니다. | I went through four sleepless nights.",
                "입사 5개월째에 팀을 옮겼습니다. | In the fifth month I changed teams.",
                "윗몸일으키기가 분당 40개에서 52개가 됐습니다. | 윗몸일으키기가 1분에 40개에서 52개가 됐습니다.",
                "양식을 고치고 일정을 바꿨습니다. | 두 가지를 바꿨습니다. 양식을 고치고 일정을 바꿨습니다.",
                "2021년 11월 8일부터 2022년 2월 4일까지 맡았습니다. | 2021년 11월 8일에 시작해 이듬해 2월 4일에 끝냈습니다.",
                "중복 접수를 막았습니다. | 같은 접수가 두 번 처리되지 않게 했습니다.",
                "다친 사람이 없었습니다. | 부상자는 한 명도 없었습니다.",
                "협찬비를 쓰지 않았습니다. | 유료 협찬 한 건 없이 해냈습니다.",
                "세 가지를 했습니다: (1) 표를 바꾸고 (2) 문을 옮기고 (3) 등을 달았습니다. | 표를 바꾸고 문을 옮기고 등을 달았습니다.",
                "학생이 열넷이었습니다. | 학생 14명이었습니다.",
                "하루 최대 310명이 드나들었습니다. | 최대 출입 인원은 310명이었습니다.",
                "Retention rose by 2.7 points. | Retention rose by 2.7 percentage points.",
                "도서관과 복지관에서 일했습니다. | 도서관과 복지관, 두 곳 모두에서 일했습니다.",
                "중복 접수를 막았습니다. | 두 번 접수되는 일을 막았습니다.",
                "1층에 매장을 열었습니다. | I opened a shop on the ground floor.",
                "2021년에 입사했고 이듬해 팀을 옮겼습니다. | 2021년에 입사했고 2022년에 팀을 옮겼습니다.",
                "2021년에 입사했고 2022년에 팀을 옮겼습니다. | 2021년에 입사했고 이듬해 팀을 옮겼습니다."
            })
    void isTold(String draft, String rewrite) {
        Ledger ledger = Ledger.between(draft, rewrite);
        assertThat(ledger.isFaithful()).as(ledger.toString()).isTrue();
        assertThat(ledger.lost()).as(ledger.toString()).isEmpty();
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "오픈 뒤 유출 사고는 없었습니다. | 오픈 뒤 반품이 0건이었습니다.",
                "매달 회의를 했습니다. 캐시를 하루 동안 두었습니다. | 매달 회의를 했습니다. 캐시를 한 달 동안 두었습니다.",
                "11월 시험에 붙었습니다. | I passed the October exam.",
                "전국 6위를 했습니다. | I came fifth in the country.",
                "전화를 드렸습니다. | 전화를 두 번 드렸습니다.",
                "2021년 11월 8일부터 2022년 2월 4일까지 맡았습니다. | 2022년 2월 4일에 시작해 이듬해 끝냈습니다.",
                "양식을 고쳤습니다. | 양식 두 개를 고쳤습니다.",
                "양식을 고치고 일정을 바꿨습니다. | 세 가지를 했습니다. 첫째, 양식을 고쳤습니다. 둘째, 일정을 바꿨습니다.",
                "도서관에서 일했습니다. | 도서관 여섯 곳에서 일했습니다.",
                "중복 접수를 막았습니다. | 접수 두 개를 막았습니다.",
                "중복 접수를 막았습니다. | 접수를 세 번 막았습니다.",
                "중복 접수를 막았습니다. | 접수를 2~3번 막았습니다.",
                "2층에 매장을 열었습니다. | I opened a shop on the ground floor.",
                "1~2층에 매장을 열었습니다. | I opened a shop on the ground floor.",
                "2명이 도왔습니다. | 친구 한 명이 도왔습니다.",
                "2021년에 입사했고 이듬해 팀을 옮겼습니다. | 2021년에 입사했고 2023년에 팀을 옮겼습니다."
            })
    void isNotTold(String draft, String rewrite) {
        Ledger ledger = Ledger.between(draft, rewrite);
        assertThat(ledger.isFaithful() && ledger.lost().isEmpty())
                .as(ledger.toString())
                .isFalse();
    }
}
