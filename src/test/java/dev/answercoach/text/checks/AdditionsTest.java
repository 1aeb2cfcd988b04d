package dev.answercoach.text.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.text.CountingRule;
import dev.answercoach.text.Limit;
import dev.answercoach.text.PlainText;
import dev.answercoach.text.Span;
import dev.answercoach.text.figures.Quantity;
import dev.answercoach.text.ledger.Addition;
import dev.answercoach.text.words.Lexicon;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user puts into a text counts as the draft's, and nothing else does. */
class AdditionsTest {
    private static final String DRAFT = "정산팀에서 Redis 캐시를 도입해 조회 시간을 3초에서 0.2초로 줄였습니다.";

    @ParameterizedTest
    @CsvSource({
        "배운 점이 많았습니다. 문의는 월 «30»건 줄었습니다. 끝., 월 30건, 문의는 월 30건 줄었습니다.",
        "문의는 «약 30»% 줄었습니다., 약 30%, 문의는 약 30% 줄었습니다.",
        "그 뒤 «한빛»전자에서 일했습니다., 한빛전자에서, 그 뒤 한빛전자에서 일했습니다.",
        "끝에 «두 해. 그리고 석 달»을 썼습니다., 두 해. 그리고 석 달을, 끝에 두 해. 그리고 석 달을 썼습니다."
    })
    void whatBelongsToTheUsersWordsIsTheirsToo(String marked, String words, String sentence) {
        Addition addition = addition(marked);

        assertThat(addition.text()).isEqualTo(words);
        assertThat(addition.sentence()).isEqualTo(sentence);
    }

    @Test
    void anAddedFigureAndAnAddedNameAreNeitherInventedNorNew() {
        String text = DRAFT + " 문의는 월 30건, Kafka 덕분에 줄었습니다.";
        Gate gate = gate(addition(DRAFT + " 문의는 월 «30건, Kafka 덕분에» 줄었습니다."));

        Proof proof = gate.judge(text);

        assertThat(proof.defects()).isEmpty();
        assertThat(proof.newWords())
                .as("the rest of the sentence is not the user's")
                .isNotEmpty();
        assertThat(new Gate(draft(null)).judge(text).defects())
                .extracting(Defect::kind)
                .contains(Defect.Kind.INVENTED_FIGURE, Defect.Kind.NEW_NAME);
    }

    @Test
    void anAddedFigureIsKeptOrLostLikeTheDrafts() {
        Gate gate = gate(addition("문의는 3초 뒤 «30건» 줄었습니다."));

        assertThat(gate.judge(DRAFT + " 문의는 30건 줄었습니다.").ledger().kept())
                .extracting(Quantity::text)
                .containsExactly("3초", "0.2초", "30건");
        assertThat(gate.judge(DRAFT).ledger().lost())
                .extracting(Quantity::text)
                .as("what stands beside it in its sentence is no figure of the user's")
                .containsExactly("30건");
        assertThat(gate.judge(DRAFT + " 문의는 300건 줄었습니다.").defects())
                .containsExactly(new Defect(Defect.Kind.CHANGED_FIGURE, "300건", "30건"));
    }

    @Test
    void belowAMinimumThatOnlyWarnsATextIsShort() {
        Limit limit = new Limit(DRAFT.length() + 1, 600, CountingRule.CHARACTERS, 1);

        Proof warned = new Gate(draft(limit), List.of(), Gate.Minimum.WARNS).judge(DRAFT);

        assertThat(warned.status()).isEqualTo(Proof.Status.SHORT);
        assertThat(warned.under()).isEqualTo(1);
        assertThat(warned.defects()).isEmpty();
        assertThat(new Gate(draft(limit), List.of(), Gate.Minimum.WARNS)
                        .judge(DRAFT + "!")
                        .status())
                .isEqualTo(Proof.Status.PROVEN);
        assertThat(new Gate(draft(limit), List.of(), Gate.Minimum.WARNS)
                        .judge("[빈칸: 무엇]")
                        .status())
                .isEqualTo(Proof.Status.BLANKS);
    }

    @Test
    void aTextIsFaithfulOrNotWhateverItsLength() {
        Limit limit = Limit.of(5, CountingRule.CHARACTERS);

        assertThat(new Gate(draft(limit)).judge(DRAFT).isFaithful()).isTrue();
        assertThat(new Gate(draft(limit)).judge(DRAFT + " 30건").isFaithful()).isFalse();
        assertThat(new Gate(draft(limit)).judge(DRAFT + " Kafka").isFaithful()).isFalse();
    }

    /** The words between the marks, as put into the rest. */
    private static Addition addition(String marked) {
        int start = marked.indexOf('«');
        int end = marked.indexOf('»') - 1;
        return Additions.in(marked.replaceAll("[«»]", ""), new Span(start, end));
    }

    private static Gate gate(Addition addition) {
        return new Gate(draft(null), List.of(addition), Gate.Minimum.BINDS);
    }

    private static Draft draft(@Nullable Limit limit) {
        return new Draft(PlainText.of(DRAFT), "", limit, Lexicon.NONE);
    }
}
