package dev.answercoach.review.offline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.review.Proposal;
import dev.answercoach.review.ReviewTask;
import dev.answercoach.text.Language;
import dev.answercoach.text.figures.Quantities;
import dev.answercoach.text.figures.Quantity;
import dev.answercoach.text.sentences.Sentence;
import dev.answercoach.text.sentences.Sentences;
import dev.answercoach.text.words.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class OfflineRewriterProperties {
    private static final List<String> SENTENCES = sentences();

    @Property(tries = 150, seed = "20260101")
    void everySentenceOfARewriteIsTheUsersOwn(
            @ForAll("drafts") String draft, @ForAll @IntRange(min = 60, max = 700) int max) {
        ReviewTask task = Tasks.task(Answers.PROJECT.question(), draft, Tasks.characters(max));
        Set<String> own = forms(task);
        for (Proposal proposal : Tasks.proposals(task)) {
            String text = proposal.text().replaceAll(" ?\\[(?:빈칸|blank): [^\\]]*]", "");
            assertThat(Sentences.split(text)).extracting(Sentence::text).allMatch(own::contains);
        }
    }

    @Property(tries = 150, seed = "20260102")
    void aRewriteFitsTheLimitOrIsASingleSentence(
            @ForAll("drafts") String draft, @ForAll @IntRange(min = 60, max = 700) int max) {
        ReviewTask task = Tasks.task(Answers.PROJECT.question(), draft, Tasks.characters(max));
        for (Proposal proposal : Tasks.proposals(task)) {
            assertThat(proposal.text().length() <= max
                            || Sentences.split(proposal.text()).size() <= 2)
                    .as(proposal.text())
                    .isTrue();
        }
    }

    @Property(tries = 300, seed = "20260103")
    void tighteningTouchesNoFigureAndBringsInNoName(@ForAll("drafts") String draft) {
        for (Sentence sentence : Sentences.split(draft)) {
            String tightened =
                    new Tightener(Language.of(draft)).tighten(sentence.text()).text();
            String harder = new Tightener(Language.of(draft))
                    .tightenHarder(tightened, draft)
                    .text();
            for (String shorter : List.of(tightened, harder)) {
                assertThat(values(shorter)).isEqualTo(values(sentence.text()));
                assertThat(Names.newIn(shorter, List.of(sentence.text()))).isEmpty();
                assertThat(shorter).hasSizeLessThanOrEqualTo(sentence.text().length());
            }
        }
    }

    @Provide
    Arbitrary<String> drafts() {
        return Arbitraries.of(SENTENCES)
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .flatMap(sentences -> Arbitraries.of(" ", "\n", "\n\n").map(gap -> String.join(gap, sentences)));
    }

    private static Set<String> forms(ReviewTask task) {
        Tightener tightener = new Tightener(task.language());
        String draft = task.draft().text();
        Set<String> forms = new HashSet<>();
        for (Sentence sentence : task.check().sentences()) {
            String tightened = tightener.tighten(sentence.text()).text();
            for (String form : List.of(
                    sentence.text(),
                    tightened,
                    tightener.tightenHarder(tightened, draft).text(),
                    Link.withoutSpare(tightened).equals(tightened) ? tightened : withoutAbbreviations(tightened))) {
                forms.add(form);
                forms.add(withoutAbbreviations(form));
                forms.add(Link.withoutDangling(form));
                forms.add(Link.withoutDangling(withoutAbbreviations(form)));
            }
        }
        return forms;
    }

    private static String withoutAbbreviations(String text) {
        return text.replaceAll("(?<=[가-힣])\\([A-Z]{2,6}\\)", "");
    }

    private static List<String> values(String text) {
        return Quantities.find(text).stream()
                .map(quantity -> String.join(
                        " ", quantity.low(), quantity.high(), quantity.unit(), quantity.per(), boundOf(quantity)))
                .toList();
    }

    private static String boundOf(Quantity quantity) {
        return quantity.bound().name();
    }

    private static List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        for (Answers.Triplet triplet : Answers.ALL) {
            for (String answer : triplet.all()) {
                if (Language.of(answer) == Language.KO) {
                    Sentences.split(answer).forEach(sentence -> sentences.add(sentence.text()));
                }
            }
        }
        sentences.add("또한 평균 지연 시간(RTT)을 30% 줄일 수 있었습니다.");
        sentences.add("추가로 멱등성(idempotency) 키를 적용하여 중복을 방어할 수 있었습니다.");
        sentences.add("이를 통해 약 1,000건 이상의 요청을 3~5초 안에 처리하게 되었습니다.");
        sentences.add("총 3개월간 다양한 테스트를 진행하였고, 매우 안정적으로 운영되었습니다.");
        return sentences;
    }
}
