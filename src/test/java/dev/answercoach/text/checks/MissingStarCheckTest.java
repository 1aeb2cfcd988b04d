package dev.answercoach.text.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.text.PlainText;
import dev.answercoach.text.words.Lexicon;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MissingStarCheckTest {
    @Test
    void namesThePartsThatAStoryLacks() {
        assertThat(check("먼저 로그를 수집했습니다. 이후 캐시를 적용했습니다. 마지막으로 화면을 개발했습니다."))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("star-missing");
                    assertThat(finding.severity()).isEqualTo(Finding.Severity.HINT);
                    assertThat(finding.data()).isEqualTo(Map.of("missing", "situation,task,result"));
                });
    }

    @Test
    void isSilentWhereNoStoryIsTold() {
        assertThat(check("멱등성은 같은 요청을 여러 번 보내도 결과가 같은 성질입니다. 키를 저장해 중복을 막습니다.")).isEmpty();
        assertThat(check("입사 후 결제 장애를 줄이겠습니다. 동료를 돕겠습니다.")).isEmpty();
        assertThat(check("")).isEmpty();
    }

    @Test
    void aTaskThatIsToBeGuessedIsNotMissed() {
        assertThat(check("당시 창고는 늘 비좁아 문제가 많았습니다. 저는 선반을 다시 배치했습니다. 그 결과 공간이 30% 늘었습니다."))
                .isEmpty();
    }

    @Test
    void isSilentAboutMotivesAndWhatWouldBe() {
        String motive = "귀사의 다리를 건너며 자라 지원했습니다. 저는 교량을 점검했습니다. 균열을 기록했습니다. 입사 후 안전을 지키겠습니다.";
        assertThat(check(motive)).isEmpty();
        String story = "먼저 자료를 모았습니다. 표를 만들었습니다. 팀에 나눠 주었습니다.";
        assertThat(check(story)).isNotEmpty();
        assertThat(check(story, "지원 동기를 적어 주십시오.")).isEmpty();
        assertThat(check(story, "Why do you want this job?")).isEmpty();
        assertThat(check("그런 일이 생긴다면 먼저 사과하겠습니다. 원인을 찾겠습니다. 다시 없게 하겠습니다.")).isEmpty();
    }

    private static List<Finding> check(String text) {
        return check(text, "");
    }

    private static List<Finding> check(String text, String question) {
        return new MissingStarCheck().find(new Draft(PlainText.of(text), question, null, Lexicon.NONE));
    }
}
