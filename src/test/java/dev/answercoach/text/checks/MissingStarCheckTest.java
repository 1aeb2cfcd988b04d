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

    private static List<Finding> check(String text) {
        return new MissingStarCheck().find(new Draft(PlainText.of(text), "", null, Lexicon.NONE));
    }
}
