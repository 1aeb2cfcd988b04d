package dev.answercoach.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.settings.ReviewSettings;
import dev.answercoach.text.Given;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdmissionTest {
    private static final String DRAFT = "로그를 분석해 원인을 찾았습니다.";

    private final Admission admission = new Admission(new ReviewSettings(100, 200, 2, Duration.ofMinutes(1)));

    @Test
    void takesWhatCanBeReviewed() {
        ReviewRequest request = request("질문", DRAFT, "");
        assertThat(admission.admit(request)).isEqualTo(Given.accepted(request));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "\u3000\u00A0", "\u200B\uFEFF", "**\n---"})
    void refusesADraftWithNothingToRead(String draft) {
        assertThat(refusal("", draft, "")).isIn("draft.empty", "draft.too-short");
    }

    @ParameterizedTest
    @ValueSource(strings = {"가", "가나다라마바사아자", "가 나 다 라 마 바 사 아 자"})
    void refusesADraftThatStatesNothing(String draft) {
        assertThat(refusal("", draft, "")).isEqualTo("draft.too-short");
    }

    @Test
    void tenVisibleCharactersAreEnough() {
        assertThat(admission.admit(request("", "가나다라 마바사아자차", ""))).isInstanceOf(Given.Accepted.class);
    }

    @Test
    void boundsAreThoseOfTheSettings() {
        assertThat(admission.admit(request("", "가".repeat(100), "나".repeat(200))))
                .isInstanceOf(Given.Accepted.class);
        assertThat(refusal("", "가".repeat(101), "")).isEqualTo("draft.too-long");
        assertThat(refusal("", DRAFT, "나".repeat(201))).isEqualTo("posting.too-long");
        assertThat(refusal("다".repeat(2_001), DRAFT, "")).isEqualTo("question.too-long");
    }

    private String refusal(String question, String draft, String posting) {
        Given<ReviewRequest> given = admission.admit(request(question, draft, posting));
        assertThat(given).isInstanceOf(Given.Refused.class);
        return ((Given.Refused<ReviewRequest>) given).why().key();
    }

    private static ReviewRequest request(String question, String draft, String posting) {
        return new ReviewRequest("user", question, draft, null, posting);
    }
}
