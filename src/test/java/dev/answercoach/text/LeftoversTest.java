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
                "비용을 [xx%] 줄였습니다. | [xx%]",
                "지연을 [x ms]에서 줄였습니다. | [x ms]",
                "20[23]년 봄에 시작했습니다. | 20[23]",
                "20XX년 봄에 시작했습니다. | 20XX년",
                "연락은 [이메일]로 주십시오. | [이메일]",
                "코드는 [링크]에 있습니다. | [링크]",
                "○○전자에서 일했습니다. | ○○전자에서",
                "OO기업의 인재상에 공감했습니다. | OO기업의",
                "OO에서 일했습니다. | OO에서",
                "xx%의 성장을 이루었습니다. | xx%",
                "매출이 N% 늘었습니다. | N%",
                "마감은 TBD입니다. | TBD",
                "제목 (가안) 입니다. | (가안)",
                "결과는 (추후 작성) 남깁니다. | (추후 작성)",
                "TODO: 수치 넣기 | TODO:",
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
                "규모는 [??]명이었습니다. | [??]",
                "규모는 [N명] 정도였습니다. | [N명]",
                "Lorem ipsum dolor | Lorem ipsum",
            })
    void findsWhatWasToBeFilledIn(String text, String leftover) {
        assertThat(Leftovers.find(text)).extracting(Leftover::text).containsExactly(leftover);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "자세한 것은 [블로그](https://blog.example.com)에 있습니다.",
                "각주가 있습니다.[^1]",
                "- [ ] 할 일\n- [x] 한 일",
                "근거는 [1]과 [12]에 있습니다.",
                "[문제 해결 중심의 개발 문화]\n저는 원인을 찾았습니다.",
                "소개\n[회사명]\n소개 끝",
                "TODO 앱을 만들었습니다.",
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
            })
    void leavesHonestBracketsAndLettersAlone(String text) {
        assertThat(Leftovers.find(text)).isEmpty();
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
}
