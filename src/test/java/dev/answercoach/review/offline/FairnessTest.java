package dev.answercoach.review.offline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.review.Critique;
import dev.answercoach.review.ReviewTask;
import dev.answercoach.text.Remark;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a recruiter would object to: a score that is not earned, a quote that proves something else, idle advice. */
class FairnessTest {
    private static final String WARD = "새빛병원 외과 병동에서 실습할 때의 일입니다. 수술을 앞둔 70대 환자분께서 금식을 거부하시며 보호자와 언성을 높이셨습니다."
            + " 저는 먼저 환자분 곁에서 무엇이 걱정되시는지 여쭤보았습니다. 그래서 저는 금식 시간을 그림으로 그려 하루에 세 번 설명해 드렸습니다."
            + " 그 후 환자분은 금식을 거부하지 않으셨고 고맙다고 하셨습니다. 환자의 거부에는 이유가 있어 설명하기 전에 먼저 들어야 한다는 것을 배웠습니다.";

    @Test
    void buzzwordsDoNotEarnMoreThanThree() {
        String text = "저는 고객 중심의 플랫폼 프로젝트에서 확장성을 위해 MSA 아키텍처를 설계하고 Kubernetes, Kafka, Redis, Terraform을 적용했습니다."
                + " 문제를 해결하기 위해 데이터 기반으로 분석하고 최적화를 수행했습니다. 이를 통해 성능을 300% 향상시키고 고객 만족도를 50% 개선했습니다."
                + " 이 경험을 통해 문제 해결 역량을 키웠고, 이후 다른 프로젝트에도 적용했습니다.";
        Critique critique = Tasks.critique(Answers.PROJECT.question(), text);
        assertThat(critique.scores())
                .allSatisfy(score -> assertThat(score.score()).isLessThanOrEqualTo(3));
        assertThat(critique.scores())
                .anySatisfy(score -> assertThat(score.reason()).isEqualTo(Remark.key("reason.mere-words")));
        assertThat(critique.points())
                .anySatisfy(point ->
                        assertThat(point.problem()).isEqualTo(Remark.key("point.names.problem", Map.of("count", "4"))));
    }

    @Test
    void aTaskIsNoAction() {
        String task = "저는 다음 점검 전까지 2주 안에 원인을 찾아 개선하는 과제를 맡았습니다.";
        String text =
                "해솔물류의 입고 서버가 매일 30분씩 지연됐습니다. " + task + " 잠금 경합을 확인했습니다. 배치를 두 개로 분리했습니다. 그 결과 지연이 30분에서 2분으로 줄었습니다.";
        assertThat(quote(Tasks.critique(Answers.PROJECT.question(), text), "own-action"))
                .isNotEmpty()
                .isNotEqualTo(task);
    }

    @Test
    void whatOthersDidIsNotTheWritersAction() {
        String others = "상인들은 주차장을 원했고, 구청은 예산 때문에 간식 행사를 제안했습니다.";
        String text =
                "청년 인턴으로 전통시장 사업에 참여했습니다. " + others + " 저는 상인 45명을 찾아가 설문을 실시했습니다. 그 결과 방문객이 120명에서 310명으로 늘었습니다.";
        assertThat(quote(Tasks.critique("협력한 경험을 기술하시오.", text), "own-action")).isEqualTo("저는 상인 45명을 찾아가 설문을 실시했습니다.");
    }

    @Test
    void aBoastIsNoLesson() {
        String boast = " 이 경험을 통해 대규모 시스템을 설계하는 역량을 키웠고, 이후 다른 프로젝트에서도 재사용했습니다.";
        Critique critique = Tasks.critique(Answers.PROJECT.question(), Answers.PROJECT.middle() + boast);
        assertThat(score(critique, "lesson")).isLessThanOrEqualTo(3);
    }

    @Test
    void aStoryFromAWardIsReadToItsEnd() {
        Critique critique = Tasks.critique("환자나 보호자와의 갈등을 해결한 경험을 기술하시오.", WARD);
        assertThat(critique.scores())
                .allSatisfy(score -> assertThat(score.score()).isGreaterThanOrEqualTo(3));
    }

    @Test
    void whatConcludesASentenceThatCountsCountsToo() {
        String text = "캡스톤 수업에서 팀원 4명과 중고책 앱을 개발했습니다. 저는 매주 스터디를 열어 사용법을 알려 주었습니다. 그 결과 12개 조 가운데 1등을 했습니다.";
        assertThat(score(Tasks.critique(Answers.PROJECT.question(), text), "result"))
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void namesNoKeywordThatTheDraftDoesNotTouch() {
        assertThat(critique(List.of("Kotlin", "AI", "A/B 테스트", "데이터 분석")).points())
                .noneSatisfy(
                        point -> assertThat(point.problem().data().values()).contains("Kotlin"))
                .noneSatisfy(point -> assertThat(point.problem().key()).contains("keyword"));
    }

    @Test
    void namesAKeywordWhereTheDraftTouchesIt() {
        assertThat(critique(List.of("Kotlin", "동시 요청")).points()).anySatisfy(point -> {
            assertThat(point.problem()).isEqualTo(Remark.key("point.keyword.problem", Map.of("keyword", "동시 요청")));
            assertThat(point.quote()).contains("요청");
        });
    }

    private static Critique critique(List<String> keywords) {
        String text = "당시 한빛커머스 서버가 저녁마다 끊겨 주문이 하루 30건 누락됐습니다. 저는 몰리는 요청을 큐에 담도록 분리했습니다. 그 결과 누락이 하루 30건에서 1건으로 줄었습니다.";
        ReviewTask task = Tasks.forPosting(Answers.PROJECT.question(), text, keywords);
        return Tasks.critique(task);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "지원 동기를 작성해 주세요. | 저는 결제 서비스에 관심이 많아 귀사에 지원했습니다. 학교에서 결제 기능을 구현했습니다.",
                "데이터베이스 인덱스를 설명해 주세요. | 인덱스는 값을 정렬해 저장한 구조입니다. 저는 주문 표에 인덱스를 추가했습니다. 조회가 3초에서 1초로 줄었습니다.",
                "성장 과정을 작성해 주세요. | 저는 시골에서 자랐습니다. 고등학교에서 반장을 맡아 학급을 이끌었습니다. 봉사 동아리에서 활동했습니다."
            })
    void whatIsNoStoryMissesNoPartsOfOne(String question, String text) {
        assertThat(keys(Tasks.critique(question, text)))
                .doesNotContain(
                        "point.missing-situation.problem",
                        "point.missing-task.problem",
                        "point.missing-action.problem",
                        "point.missing-result.problem");
    }

    @Test
    void theItemsOfAListMayBeginAlike() {
        String text = "- 상황: 물류 출고 지연이 하루 85건 발생\n- 행동: 작업자 동선 조사\n- 행동: 작업 매뉴얼 작성\n- 결과: 지연 하루 85건 → 31건";
        Critique critique = Tasks.critique("성과를 낸 경험을 작성해 주세요.", text);
        assertThat(keys(critique)).doesNotContain("point.openings.problem");
        assertThat(score(critique, "own-action")).isGreaterThan(1);
        assertThat(score(critique, "result")).isGreaterThanOrEqualTo(3);
    }

    @Test
    void aThingSeenToGrowIsNoVagueResult() {
        String text = "당시 불량이 늘었습니다. 저는 숙련된 조에서도 불량이 늘었다는 점에 주목했습니다. 설비를 점검해 원인을 찾았습니다. 그 결과 불량이 30건에서 2건으로 줄었습니다.";
        assertThat(Tasks.critique(Answers.PROJECT.question(), text).points())
                .noneSatisfy(point -> assertThat(point.quote()).contains("주목"));
    }

    @Test
    void aVagueEnglishResultIsNamedByItsNoun() {
        String text = "At Brightlane our service was slow. I added an index to the order table."
                + " The performance was significantly improved and the team was happy.";
        assertThat(Tasks.critique(Answers.ENGLISH_STORY.question(), text).questions())
                .contains(Remark.key("question.result-of", Map.of("noun", "performance")));
    }

    @Test
    void anEnumerationIsBrokenAtItsNumbers() {
        String text = "당시 사내 네트워크가 10분마다 끊겼습니다. (1) 5일 동안 패킷을 수집해 연결이 끊기는 시점의 평균 지연이 급증하는 구간을 특정하고,"
                + " (2) 이벤트 로그 4만 건을 분석해 드라이버가 충돌하는 시점을 발견했으며, (3) 드라이버가 로딩되는 순서를 장비별로 하나씩 확인하고 표로 정리해 벤더와 공유했습니다.";
        assertThat(keys(Tasks.critique(Answers.PROJECT.question(), text)))
                .contains("point.long-list.problem")
                .doesNotContain("point.long.problem");
    }

    @Test
    void saysThatMostOfTheRoomIsEmpty() {
        ReviewTask task = Tasks.task(Answers.PROJECT.question(), Answers.PROJECT.middle(), Tasks.characters(1_000));
        assertThat(keys(Tasks.critique(task))).contains("point.thin.problem");
    }

    @Test
    void theFixSaysWhatThisVerySentenceLacks() {
        assertThat(Tasks.critique(Answers.CONFLICT.question(), Answers.CONFLICT.middle())
                        .points())
                .allSatisfy(point -> {
                    String problem = point.problem().key();
                    if (problem.startsWith("reason.own-action.") || problem.startsWith("reason.context.")) {
                        assertThat(point.fix().key()).isEqualTo(problem.replaceFirst("reason", "fix"));
                    }
                })
                .anySatisfy(point -> assertThat(point.fix().key()).startsWith("fix."));
    }

    private static List<String> keys(Critique critique) {
        return critique.points().stream().map(point -> point.problem().key()).toList();
    }

    private static int score(Critique critique, String criterion) {
        return of(critique, criterion).score();
    }

    private static String quote(Critique critique, String criterion) {
        return of(critique, criterion).quote();
    }

    private static Critique.Score of(Critique critique, String criterion) {
        return critique.scores().stream()
                .filter(score -> score.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }
}
