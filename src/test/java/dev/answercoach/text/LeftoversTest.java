package dev.answercoach.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeftoversTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "저는 [회사명]에 지원했습니다. | [회사명]",
                "결석률은 [A]%였습니다. | [A]",
                "We cut it to [Y] days. | [Y]",
                "평점은 [평점]/4.5입니다. | [평점]",
                "대한○○협회에서 일했습니다. | 대한○○협회",
                "조원은 O명이었습니다. | O명",
                "배를 칠했습니다. (공백 포함 약 400자) | (공백 포함 약 400자)",
                "배를 칠했습니다. (약 320자) | (약 320자)",
                "저는 <회사>에 지원합니다. | <회사>",
                "입사일은 TBD (추후 확정)입니다. | TBD",
                "비용을 [xx%] 줄였습니다. | [xx%]",
                "지연을 [x ms]에서 줄였습니다. | [x ms]",
                "20[23]년 봄에 시작했습니다. | 20[23]",
                "20XX년 봄에 시작했습니다. | 20XX년",
                "연락은 [이메일]로 주십시오. | [이메일]",
                "코드는 [링크]에 있습니다. | [링크]",
                "○○전자에서 일했습니다. | ○○전자",
                "OO기업의 인재상에 공감했습니다. | OO기업",
                "OO에서 일했습니다. | OO",
                "xx%의 성장을 이루었습니다. | xx%",
                "매출이 N% 늘었습니다. | N%",
                "마감은 TBD입니다. | TBD",
                "제목 (가안) 입니다. | (가안)",
                "결과는 (추후 작성) 남깁니다. | (추후 작성)",
                "TODO: 수치 넣기 | TODO: 수치 넣기",
                "저는 [담당 업무]를 맡았습니다. | [담당 업무]",
                "저는 <회사명>에 지원했습니다. | <회사명>",
                "안녕하세요 {{name}} 입니다. | {{name}}",
                "안녕하세요 ${name} 입니다. | ${name}",
                "이름은 ____ 입니다. | ____",
                "I want to join [Company Name] now. | [Company Name]",
                "I cut costs by [XX]% in a year. | [XX]",
                "Reach me at [email] soon. | [email]",
                "I led [insert project here] for a year. | [insert project here]",
                "응답시간을 [빈칸: 몇 초]로 줄였습니다. | [빈칸: 몇 초]",
                "I cut it by [blank: how much] in May. | [blank: how much]",
                "[빈칸: 결과 수치] | [빈칸: 결과 수치]",
                "[입사일]부터 근무했습니다. | [입사일]",
                "(부제 미정) 온실을 바꾼 이야기 | (부제 미정)",
                "저는 한가람(본인 이름으로 교체)입니다. | (본인 이름으로 교체)",
                "동료 [O]명과 함께했습니다. | [O]",
                "Waiting fell from {before} minutes. | {before}",
                "퇴사일: 2024.XX.XX | 2024.XX.XX",
                "희망 근무지는 [지역]입니다. | [지역]",
                "Please replace this sentence with your own result. | Please replace this sentence with your own result.",
                "(700자 내외로 줄이기) | (700자 내외로 줄이기)",
                "활동은 [종료 시점]까지 이어졌습니다. | [종료 시점]",
                "반품이 줄었습니다. (비율 추가) | (비율 추가)",
                "자료를 찾았습니다. (출처 확인 필요) | (출처 확인 필요)",
                "<<지원 부서>>에서 일하고 싶습니다. | <<지원 부서>>",
                "전화는 010-XXXX-XXXX로 주십시오. | 010-XXXX-XXXX",
                "규모는 [??]명이었습니다. | [??]",
                "규모는 [N명] 정도였습니다. | [N명]",
                "Lorem ipsum dolor | Lorem ipsum dolor",
                "□□대학교를 졸업했습니다. | □□대학교",
                "XX은행에서 인턴을 했습니다. | XX은행",
                "매출이 ??% 늘었습니다. | ??%",
                "매출 0,000만 원을 달성했습니다. | 0,000만 원",
                "연락처는 010-0000-0000 입니다. | 010-0000-0000",
                "메일은 example@email.com 입니다. | example@email.com",
                "저는 홍길동입니다. | 홍길동",
                "(여기에 성과 입력) | (여기에 성과 입력)",
                "귀사(회사명)에 지원합니다. | (회사명)",
                "Dear [Hiring Manager], hello. | [Hiring Manager]",
                "I worked in [City] for a year. | [City]",
                "[희망 회사]의 철학에 공감합니다. | [희망 회사]",
                "[지원 직무]에서 성장하겠습니다. | [지원 직무]",
                "그때는 20**년 여름이었습니다. | 20**년",
                "202X년 상반기에 입사했습니다. | 202X년",
                "2OXX년에 옮겼습니다. | 2OXX년",
                "0000년 00월 00일에 시작했습니다. | 0000년 00월 00일",
                "YYYY년 MM월부터 근무했습니다. | YYYY년 MM월",
                "○년 동안 매장을 지켰습니다. | ○년",
                "X년간 교단에 섰습니다. | X년",
                "N년차 간호사입니다. | N년차",
                "만족도를 M%p 올렸습니다. | M%p",
                "재고를 Y% 줄였습니다. | Y%",
                "매출을 XX억 원 늘렸습니다. | XX억 원",
                "회원 00명을 모았습니다. | 00명",
                "비용 000만 원을 아꼈습니다. | 000만 원",
                "00기업에 지원합니다. | 00기업",
                "지난해 ( )%를 넘겼습니다. | ( )%",
                "ㅇㅇ병원에서 배웠습니다. | ㅇㅇ병원",
                "ㅁㅁ기업의 성장을 보았습니다. | ㅁㅁ기업",
                "■■은행에 입사하고 싶습니다. | ■■은행",
                "***은행의 고객입니다. | ***은행",
                "~~기업의 문화가 좋습니다. | ~~기업",
                "ABC기업의 일원이 되겠습니다. | ABC기업",
                "저는 (장점 1)을 가졌습니다. | (장점 1)",
                "[경험 2]에서 배웠습니다. | [경험 2]",
                "매출이 늘었습니다(정확한 숫자 확인 필요). | (정확한 숫자 확인 필요)",
                "매출이 늘었습니다. (나중에 수정) | (나중에 수정)",
                "매출이 늘었습니다. (출처 넣기) | (출처 넣기)",
                "저는 (성과를 구체적으로 작성해 주세요) 했습니다. | (성과를 구체적으로 작성해 주세요)",
                "내용을 입력하세요. | 내용을 입력하세요.",
                "Click or tap here to enter text. | Click or tap here to enter text.",
                "I led a team of XX people. | XX people",
                "I have X+ years of practice. | X+ years",
                "It saved $XX,XXX a year. | $XX,XXX",
                "It saved $X million a year. | $X million",
                "It rose by XX percent. | XX percent",
                "I admire [Target Company] a lot. | [Target Company]",
                "Dear {recruiter_name}, hello. | {recruiter_name}",
                "I work at XYZ Corp now. | XYZ Corp",
                "I grew sales (add exact number here) in May. | (add exact number here)",
                "I ran the fair (to be confirmed). | (to be confirmed)",
                "I want to join %COMPANY% soon. | %COMPANY%",
                "I want to join YOUR COMPANY now. | YOUR COMPANY",
                "The date is TBC. | TBC",
                "글은 linkedin.com/in/yourname 에 있습니다. | linkedin.com/in/yourname",
                "전화는 000-0000-0000 입니다. | 000-0000-0000",
                "작성 예시: 저는 꼼꼼합니다. | 작성 예시:",
                "※ 유의사항: 학교 이름을 쓰지 마십시오. | ※ 유의사항: 학교 이름을 쓰지 마십시오.",
                "그 근거는 연구입니다.【3†source】 | 【3†source】",
            })
    void findsWhatWasToBeFilledIn(String text, String leftover) {
        assertThat(Leftovers.find(text)).extracting(Leftover::text).containsExactly(leftover);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "팀은 TBD(Trunk Based Development)를 썼습니다.",
                "TBC(Thermal Barrier Coating)를 벗겼습니다.",
                "We tried TBD as the team calls it.",
                "시안의 Lorem ipsum을 고객의 말로 바꿨습니다.",
                "배포 때 ${DB_PORT} 값을 넣었습니다.",
                "O형 혈액과 O링을 챙겼습니다.",
                "카드마다 (약 80자)로 줄여 적었습니다.",
                "기사를 (공백 포함 300자)로 줄이는 규칙을 지켰습니다.",
                "자세한 것은 [블로그](https://blog.example.com)에 있습니다.",
                "각주가 있습니다.[^1]",
                "- [ ] 할 일\n- [x] 한 일",
                "근거는 [1]과 [12]에 있습니다.",
                "김○○ 고객님을 응대했습니다.",
                "홍길동전을 각색했습니다.",
                "정말요?? 하고 되물으셨습니다.",
                "[Result] We shipped on time.",
                "매출이 5,000만 원 늘었습니다.",
                "[문제 해결 중심의 개발 문화]\n저는 원인을 찾았습니다.",
                "소개\n[회사명]\n소개 끝",
                "TODO 앱을 만들었습니다.",
                "FIXME 주석을 이슈로 옮겼습니다.",
                "XX염색체를 설명했습니다.",
                "식은 f(x) = b[x] + c입니다.",
                "성능 비교는 앞(v2로 교체) 표에 있습니다.",
                "[표 3]과 [그림 1]에 정리했습니다.",
                "새 판(결제 기능 추가)을 냈습니다.",
                "비트 연산 a << b를 설명했습니다.",
                "A TODO list app in React.",
                "OOP와 OOM을 공부했습니다.",
                "코드 `[회사명]`과 `xx%`는 예입니다.",
                "```\n[회사명] TBD\n```",
                "배열 a[i]와 map[key]를 썼습니다.",
                "[단독] 회사가 상을 받았습니다.",
                "XXL 크기와 X축, 엑스레이를 보았습니다.",
                "정말일까요? 그렇습니다!",
                "N+1 문제와 N개의 서버를 다루었습니다.",
                "2023년과 1분 30초, 24/7 운영",
                "snake_case와 __init__을 썼습니다.",
                "Book a room, too. Good food.",
                "가격은 $100입니다. {key: value}",
                "본문에 {회사명} 같은 변수를 넣는 편지 도구를 만들었습니다.",
                "화면의 '이름을 입력'이라는 문구를 바꿨습니다.",
                "We cleared the TBD list every Monday.",
                "TBD 항목을 매주 비웠습니다.",
                "XXX Congress badges were red.",
                "I removed the lorem ipsum from our posters.",
                "기획서의 [보류]를 [확정]으로 바꿔 표시했습니다.",
                "The merge tag [First Name] broke in every third letter.",
                "Gen X customers and Gen Z users bought more.",
                "Series X years were good, and iOS X too.",
                "날짜를 YYYY-MM-DD 형식으로 맞췄습니다.",
                "00시 00분에 교대했습니다. 100%와 0.00%를 보았습니다.",
                "00학번 선배와 00년생 동기를 만났습니다.",
                "사내 강좌(일기 쓰기)와 (시 읽기)를 열었습니다.",
                "보고서(2023년 작성)를 고쳤습니다.",
                "O, X 문제와 ○ 표시를 썼습니다.",
                "김** 고객님과 박ㅇㅇ 님을 도왔습니다.",
                "회의에서 \"ㅇㅇ\"이라고만 답했습니다.",
                "N개 지점과 N명의 손님을 잇는 문제였습니다.",
                "*굵게* 쓴 말과 별점 ★★★★★를 보았습니다.",
                "필요하시면 포트폴리오를 보내 드리겠습니다.",
                "궁금하신 점이 있으시면 말씀해 주세요.",
                "Let me know if you need my references.",
                "As an AI engineer, I trained models for farms.",
                "Of course, the first version failed. Here is what I did next.",
                "다음은 제가 매장에서 한 일입니다.\n진열을 바꿨습니다.",
                "예시를 보여 주며 가르쳤습니다.",
            })
    void leavesHonestBracketsAndLettersAlone(String text) {
        assertThat(Leftovers.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "수정된 지원서입니다:",
                "다음과 같이 다듬어 보았습니다.",
                "Sure, I can help with that.",
                "네, 요청하신 자기소개서를 500자에 맞춰 다듬었습니다.",
                "아래는 수정된 버전입니다:",
                "물론입니다! 말씀하신 내용을 반영해 답변을 작성해 드리겠습니다.",
                "수정본:",
                "Certainly! I've revised your answer to be more concise.",
                "Here's a polished version of your essay:",
                "Of course! Below is the rewritten paragraph.",
                "Revised answer:",
            })
    void anAssistantOpensATextOnlyAtItsBeginning(String opening) {
        String answer = "저는 온실에서 일합니다. 매일 온도를 적습니다. 한 해 동안 적었습니다. 그 표로 시각을 정했습니다.";
        assertThat(Leftovers.find(opening + "\n\n" + answer))
                .extracting(Leftover::text)
                .containsExactly(opening);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "다른 문항도 도와드릴까요?",
                "수정 포인트: 첫 문장을 짧게 했습니다.",
                "This version is about 200 words and keeps your tone.",
                "원하시면 다른 톤으로 바꿔 드릴 수 있습니다.",
                "더 짧게 줄여 드릴까요?",
                "실제 경험에 맞게 수치를 수정해 주세요.",
                "이 답변이 도움이 되었기를 바랍니다.",
                "추가 수정이 필요하시면 말씀해 주세요!",
                "Let me know if you'd like me to shorten it.",
                "Would you like a more formal version?",
                "Hope this helps! Good luck with your application!",
                "Feel free to adjust the tone.",
            })
    void anAssistantClosesATextOnlyAtItsEnd(String closing) {
        String answer = "저는 온실에서 일합니다. 매일 온도를 적습니다. 한 해 동안 적었습니다. 그 표로 시각을 정했습니다.";
        assertThat(Leftovers.find(answer + "\n\n" + closing))
                .extracting(Leftover::text)
                .containsExactly(closing);
        assertThat(Leftovers.find(closing + "\n\n" + answer)).isEmpty();
    }

    @Test
    void whatAnAssistantSaysOfItselfIsFoundAnywhere() {
        assertThat(Leftovers.find("저는 씁니다. AI 언어 모델로서 확인할 수 없습니다. 그래도 씁니다. 또 씁니다. 끝까지 씁니다."))
                .extracting(Leftover::text)
                .containsExactly("AI 언어 모델로서 확인할 수 없습니다");
        assertThat(Leftovers.find("I'm just an AI assistant and cannot check it. It rained. It snowed. I left. I ran."))
                .extracting(Leftover::text)
                .containsExactly("I'm just an AI assistant and cannot check it");
    }

    @Test
    void findsSeveralInOrder() {
        assertThat(Leftovers.find("[회사명]에서 [x ms]→[y%]를 20XX년에 TBD"))
                .extracting(Leftover::text)
                .startsWith("[회사명]", "[x ms]")
                .endsWith("20XX년", "TBD");
    }

    @Test
    void findsTheMarksThatWeSetOurselves() {
        for (Language language : Language.values()) {
            String mark = Blank.mark(language, "how many, 몇 건");
            assertThat(Leftovers.find("앞 " + mark + " 뒤"))
                    .extracting(Leftover::text)
                    .containsExactly(mark);
        }
    }

    @Property(seed = "7", tries = 300)
    void spansPointAtTheText(@ForAll String around) {
        String text = around + " [회사명] " + around + " 20XX년 " + around;
        assertThat(Leftovers.find(text))
                .allSatisfy(leftover -> assertThat(leftover.span().in(text)).isEqualTo(leftover.text()));
        var found = Leftovers.find(text);
        for (int i = 1; i < found.size(); i++) {
            assertThat(found.get(i).span().start())
                    .isGreaterThanOrEqualTo(found.get(i - 1).span().end());
        }
    }

    @Test
    void whatStandsInCodeIsNobodysLeftoverThoughItsMarksAreGone() {
        PlainText plain = PlainText.of("경로는 `${HOME}/bin`이고 이름은 ${name}입니다.\n```\n[회사명]\n```\n끝");
        assertThat(Leftovers.find(plain)).extracting(Leftover::text).containsExactly("${name}");
    }
}
