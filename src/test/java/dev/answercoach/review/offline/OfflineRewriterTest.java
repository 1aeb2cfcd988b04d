package dev.answercoach.review.offline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.model.Conversation;
import dev.answercoach.review.Proposal;
import dev.answercoach.review.ReviewTask;
import dev.answercoach.review.Rewriter;
import dev.answercoach.review.Style;
import dev.answercoach.text.CountingRule;
import dev.answercoach.text.Limit;
import dev.answercoach.text.Remark;
import dev.answercoach.text.checks.Defect;
import dev.answercoach.text.checks.Gate;
import dev.answercoach.text.checks.Proof;
import dev.answercoach.text.figures.Quantity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OfflineRewriterTest {
    private static final String STORY = Answers.PROJECT.strong();

    @Test
    void proposesAStoryInOrderAndAConciseAnswer() {
        List<Proposal> proposals = Tasks.proposals(task(STORY, 600));
        assertThat(proposals).extracting(Proposal::style).containsExactly(Style.STAR, Style.CONCISE);
    }

    @Test
    void leavesAGoodAnswerAloneAndSaysSo() {
        String text = "당시 주문 서버가 저녁마다 끊겼습니다.\n저는 로그를 분석했습니다.\n그 결과 장애가 월 20건에서 3건으로 감소했습니다.";
        Proposal proposal = Tasks.proposal(task(text, 600), Style.STAR);
        assertThat(proposal.text()).isEqualTo(text);
        assertThat(proposal.changes()).containsExactly(Remark.key("rewrite.changed.nothing"));
    }

    @Test
    void keepsAResultThatIsMeasuredInPoints() {
        String text = "당시 접수 창구의 대기가 길었습니다. 저는 접수 순서를 분석해 창구 배치를 바꿨습니다. 그 결과 만족도 점수가 72점에서 84점으로 올랐습니다.";
        for (Proposal proposal : Tasks.proposals(task(text, 600))) {
            assertThat(proposal.text()).contains("72점에서 84점으로 올랐습니다");
        }
    }

    @Test
    void keepsTheWorkOfOneWhoIsACoachHimself() {
        String text = "당시 수영 교실의 등록이 줄었습니다. 저는 2년 동안 코치로 일하며 학생 18명의 기록을 분석해 훈련을 바꿨습니다. 그 결과 재등록이 11명에서 17명으로 늘었습니다.";
        for (Proposal proposal : Tasks.proposals(task(text, 600))) {
            assertThat(proposal.text()).contains("코치로 일하며 학생 18명");
        }
    }

    @Test
    void bringsTheSituationBeforeTheAction() {
        String situation = "당시 한빛커머스의 주문 서버는 저녁마다 응답이 끊기는 문제가 있었습니다.";
        String text = "저는 잠금 경합을 분석해 재고 확인을 비동기 처리로 분리했습니다. " + situation + " 그 결과 응답 시간이 4초에서 1초로 줄었습니다.";
        Proposal proposal = Tasks.proposal(task(text, 600), Style.STAR);
        assertThat(proposal.text()).startsWith(situation).endsWith("그 결과 응답 시간이 4초에서 1초로 줄었습니다.");
        assertThat(proposal.changes()).contains(Remark.key("rewrite.changed.order", Map.of("sentence", situation)));
    }

    @Test
    void doesNotTearApartRoundsOfActionAndResult() {
        String text = "당시 서버가 느렸습니다. 저는 인덱스를 추가했습니다. 응답이 30% 단축됐습니다. 저는 캐시를 도입했습니다. 응답이 20% 더 단축됐습니다.";
        assertThat(Tasks.proposal(task(text, 600), Style.STAR).text().replace('\n', ' '))
                .isEqualTo(text);
    }

    @Test
    void fitsTheLimitWithoutLosingAFigureOfAResult() {
        for (int max : List.of(420, 380, 340, 300)) {
            for (Proposal proposal : Tasks.proposals(task(STORY, max))) {
                assertThat(proposal.text()).hasSizeLessThanOrEqualTo(max);
                assertThat(proposal.text()).contains("4.2초에서 0.6초로", "180건에서 20건으로");
            }
        }
    }

    @Test
    void ratherLosesARichActionThanAShortMeasuredResult() {
        String text = "당시 가람물류의 창고 3곳에서 하루 1,200건의 출고가 밀렸습니다."
                + " 먼저 2주 동안 작업자 14명의 동선을 30분 간격으로 조사해 원인을 분석했습니다."
                + " 이어서 선반 120개를 5개 구역으로 나누고 스캐너 20대를 배치하도록 작업 표준을 설계했습니다."
                + " 그 결과 출고 시간이 40분에서 25분으로 줄었습니다. 오출고도 12% 감소했습니다.";
        for (Proposal proposal : Tasks.proposals(task(text, text.length() - 10))) {
            assertThat(proposal.text()).contains("40분에서 25분으로 줄었습니다.", "오출고도 12% 감소했습니다.");
        }
    }

    @Test
    void usesMostOfTheRoomThatThereIs() {
        String text = Tasks.proposal(task(STORY, 400), Style.STAR).text();
        assertThat(text).hasSizeBetween(350, 400);
    }

    @Test
    void theConciseAnswerIsClearlyShorterAndKeepsEveryMeasuredResult() {
        Proposal concise = Tasks.proposal(task(STORY, 600), Style.CONCISE);
        assertThat((double) concise.text().length() / STORY.length()).isBetween(0.7, 0.95);
        assertThat(concise.text()).contains("4.2초에서 0.6초로", "180건에서 20건으로");
    }

    @Test
    void aLostFigureIsTold() {
        ReviewTask task = task(STORY, 200);
        Proposal proposal = Tasks.proposal(task, Style.STAR);
        Proof proof = new Gate(task.draft()).judge(proposal.text());
        List<String> told = proposal.changes().stream()
                .filter(change -> change.key().equals("rewrite.changed.dropped-figures"))
                .map(change -> String.valueOf(change.data().get("figures")))
                .toList();
        assertThat(proof.ledger().lost()).isNotEmpty();
        for (Quantity lost : proof.ledger().lost()) {
            assertThat(told).anyMatch(figures -> figures.contains(lost.text()));
        }
    }

    @Test
    void keepsTheMinimumWhereItCan() {
        Limit limit = new Limit(360, 400, CountingRule.CHARACTERS, 1);
        for (Proposal proposal : Tasks.proposals(Tasks.task(Answers.PROJECT.question(), STORY, limit))) {
            assertThat(limit.allows(limit.used(proposal.text())))
                    .as(proposal.text())
                    .isTrue();
        }
    }

    @Test
    void countsByTheRuleThatTheUserNamed() {
        Limit limit = Limit.of(700, CountingRule.BYTES_CP949);
        for (Proposal proposal : Tasks.proposals(Tasks.task(Answers.PROJECT.question(), STORY, limit))) {
            assertThat(limit.used(proposal.text())).isLessThanOrEqualTo(700);
        }
    }

    @Test
    void leavesAMarkedBlankWhereNoResultIsMeasured() {
        ReviewTask task = task(Answers.PROJECT.middle(), 600);
        Proposal proposal = Tasks.proposal(task, Style.STAR);
        assertThat(proposal.text()).contains("응답 속도가 크게 개선되었습니다. [빈칸: 응답 속도, 얼마에서 얼마로]");
        assertThat(Tasks.proposal(task(STORY, 600), Style.STAR).text()).doesNotContain("[빈칸");
        assertThat(Tasks.proposal(Tasks.task(Answers.MOTIVATION.question(), Answers.MOTIVATION.middle()), Style.STAR)
                        .text())
                .doesNotContain("[빈칸");
    }

    @Test
    void theBlankCountsWithinTheLimit() {
        String middle = Answers.PROJECT.middle();
        Proposal proposal = Tasks.proposal(task(middle, middle.length() + 3), Style.STAR);
        assertThat(proposal.text()).contains("[빈칸").hasSizeLessThanOrEqualTo(middle.length() + 3);
    }

    @Test
    void dropsWhatIsSaidTwice() {
        String text = "서버가 느렸습니다. 저는 캐시를 도입했습니다. 저는 캐시를 도입했습니다. 그 결과 응답이 3초에서 1초로 줄었습니다.";
        assertThat(Tasks.proposal(task(text, 600), Style.STAR).text()).containsOnlyOnce("저는 캐시를 도입했습니다.");
    }

    @Test
    void neverBeginsWithADanglingConnective() {
        String text = "또한 로그를 분석했습니다. 추가로 캐시를 도입했습니다. 그 결과 응답이 3초에서 1초로 줄었습니다.";
        for (Proposal proposal : Tasks.proposals(task(text, 60))) {
            assertThat(proposal.text()).doesNotStartWith("또한").doesNotStartWith("추가로");
        }
    }

    @Test
    void neverCutsASentence() {
        String text = "저는 아주 긴 문장을 하나만 썼고 " + "계속해서 이어 갔고 ".repeat(30) + "끝냈습니다.";
        for (Proposal proposal : Tasks.proposals(task(text, 100))) {
            assertThat(proposal.text()).endsWith("끝냈습니다.");
        }
    }

    @Test
    void anEmptyDraftStaysEmpty() {
        assertThat(Tasks.proposals(task("", 600))).extracting(Proposal::text).containsOnly("");
    }

    @Test
    void aVeryLongDraftIsThinnedOutQuickly() {
        StringBuilder numbered = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            numbered.append("창고 ").append(i).append("번에서 구역").append(i).append("의 재고 오차를 점검했습니다. ");
        }
        Proposal proposal = Tasks.proposal(task(STORY + "\n" + numbered, 600), Style.STAR);
        assertThat(proposal.text()).hasSizeLessThanOrEqualTo(600).contains("4.2초에서 0.6초로");
    }

    @Test
    void repairShortensWhatIsTooLongAndLeavesTheRest() {
        ReviewTask task = task(STORY, 300);
        Proposal tooLong = new Proposal(Style.STAR, STORY, List.of());
        List<Rewriter.Refused> refused = List.of(
                new Rewriter.Refused(
                        tooLong, List.of(new Defect(Defect.Kind.TOO_LONG, Integer.toString(STORY.length()), "300"))),
                new Rewriter.Refused(tooLong, List.of(new Defect(Defect.Kind.NEW_NAME, "Kafka", ""))));
        List<Proposal> repaired = new OfflineRewriter()
                .repair(task, refused, Conversation.NEW, Tasks.CALL)
                .fold(answered -> answered.value(), failed -> List.of());
        assertThat(repaired.get(0).text()).hasSizeLessThanOrEqualTo(300);
        assertThat(repaired.get(1)).isEqualTo(tooLong);
    }

    @Test
    void leavesTheOpeningSceneWhereItIs() {
        String text = "저는 3학년 때 캡스톤 수업에서 중고책 앱을 만들었습니다. 팀원은 4명이었고 저는 서버 개발을 담당했습니다."
                + " 저는 채팅 기능을 구현했습니다. 팀원들은 홍보를 담당했습니다. 그 결과 230명이 앱을 사용했습니다.";
        assertThat(Tasks.proposal(task(text, 600), Style.STAR).text().replace('\n', ' '))
                .isEqualTo(text);
    }

    @Test
    void aStoryThatEndsWithADeedOfOthersNeedsNoFigure() {
        String text = "병동에서 실습할 때 환자분께서 금식을 거부하셨습니다. 저는 금식하는 이유를 조사해 그림으로 정리했습니다."
                + " 그 후 환자분은 금식을 거부하지 않으셨습니다. 설명하기 전에 먼저 들어야 한다는 것을 배웠습니다.";
        assertThat(Tasks.proposal(task(text, 600), Style.STAR).text()).doesNotContain("[빈칸");
    }

    @Test
    void theConciseAnswerToAQuestionAboutATeamKeepsTheTeam() {
        String team = "배포하는 동안 오류를 바로 공유했고, 네트워크 팀과 협력해 방화벽 정책을 함께 조정했습니다.";
        String text = "재택근무 환경을 3일 안에 1,000명에게 구축해야 했습니다."
                + " 먼저 팀장에게 자동화를 제안해 하루의 개발 시간을 확보했습니다."
                + " VPN 설정을 YAML 템플릿으로 표준화하고, Ansible로 네트워크 설정부터 클라이언트 설치까지 모든 과정을 자동화했습니다. "
                + team + " 그 결과 3일 만에 1,000대의 배포를 완료했습니다. 같은 스크립트로 3개월 동안 작업 시간 150시간을 절감했습니다.";
        ReviewTask task = Tasks.task("팀 안에서 협업을 이끌어낸 경험", text, Tasks.characters(text.length()));
        Proposal concise = Tasks.proposal(task, Style.CONCISE);
        assertThat(concise.text()).contains(team).hasSizeLessThan(text.length());
    }

    @Test
    void anAnswerThatIsFarTooShortLosesNoSentence() {
        Proposal concise = Tasks.proposal(task(Answers.PROJECT.middle(), 1_000), Style.CONCISE);
        assertThat(concise.text()).contains("로그를 분석했습니다.", "캐시를 적용했습니다.", "크게 개선됐습니다.");
        assertThat(concise.changes()).contains(Remark.key("rewrite.changed.sparse"));
    }

    @Test
    void saysHowMuchIsMissingToTheMinimum() {
        Limit limit = new Limit(500, 800, CountingRule.CHARACTERS, 1);
        String text = Answers.PROJECT.middle();
        Proposal proposal = Tasks.proposal(Tasks.task(Answers.PROJECT.question(), text, limit), Style.CONCISE);
        assertThat(proposal.changes())
                .contains(Remark.key(
                        "rewrite.changed.too-short",
                        Map.of("missing", Integer.toString(500 - proposal.text().length()))));
    }

    @Test
    void keepsTheRemedyTogetherWithWhatItRemedies() {
        String text = "대성기전의 조립 라인에서 불량률이 0.4%에서 1.7%까지 올라 고객사가 두 차례 경고했습니다."
                + " 당시 현장에는 작업자의 숙련도가 원인이라고 생각하는 사람이 많았습니다. 하지만 저는 숙련된 조에서도 불량이 난다는 점을 보았습니다."
                + " 먼저 불량 512건을 설비와 시간대로 분류했습니다. 배관을 분해해 보니 유량이 40% 줄어 있었습니다."
                + " 이에 배관을 세척하고 유량계를 설치해 10% 이상 떨어지면 경보가 울리게 했습니다. 작업자들에게는 그림으로 만든 자료로 교육을 진행했습니다."
                + " 그 결과 불량률은 1.7%에서 0.3%로 감소했습니다.";
        String kept = Tasks.proposal(task(text, 240), Style.STAR).text();
        assertThat(kept).contains("배관을 분해해 보니", "이에 배관을 세척하고");
    }

    @Test
    void keepsAListsIndents() {
        String text = "- 상황: 출고 지연 하루 85건\n- 행동\n  - 작업자 동선 조사\n  - 매뉴얼 작성\n- 결과: 하루 85건 → 31건";
        assertThat(Tasks.proposal(task(text, 600), Style.STAR).text()).isEqualTo(text);
    }

    @Test
    void flatteryGoesThoughThereIsRoom() {
        String praise = "귀사는 세계 최고의 기업으로 압도적인 경쟁력을 보유하고 있습니다.";
        String text = "저는 결제 서비스에 관심이 많아 지원했습니다. " + praise + " 학교에서 결제 기능을 구현했습니다.";
        ReviewTask task = Tasks.task(Answers.MOTIVATION.question(), text, Tasks.characters(600));
        assertThat(Tasks.proposal(task, Style.STAR).text()).doesNotContain(praise);
    }

    private static ReviewTask task(String text, int max) {
        return Tasks.task(Answers.PROJECT.question(), text, Tasks.characters(max));
    }
}
