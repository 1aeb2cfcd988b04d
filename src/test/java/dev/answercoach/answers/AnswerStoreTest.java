package dev.answercoach.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.answercoach.store.Database;
import dev.answercoach.store.RandomIds;
import dev.answercoach.store.StorageTest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerStoreTest extends StorageTest {
    private static final String QUESTION = "가장 어려웠던 프로젝트는 무엇입니까?";

    private AnswerStore answers;

    @BeforeEach
    void store() {
        answers = new AnswerStore(ids, clock);
    }

    @Test
    void theFirstDraftIsTheFirstVersionOfANewAnswer() {
        Version version = keep("mina", QUESTION, "처음 쓴 글");

        assertThat(version).isEqualTo(new Version(version.answerId(), 1, "처음 쓴 글", Origin.DRAFT, START));
        assertThat(database.<Optional<Answer>>read(handle -> answers.find(handle, version.answerId())))
                .contains(new Answer(version.answerId(), "mina", QUESTION, START));
    }

    @Test
    void aNewTextForTheSameQuestionIsTheNextVersion() {
        Version first = keep("mina", QUESTION, "처음 쓴 글");
        clock.advance(Duration.ofMinutes(1));
        Version second = keep("mina", "  가장 어려웠던\n프로젝트는\u3000무엇입니까? ", "고쳐 쓴 글");

        assertThat(second)
                .isEqualTo(new Version(first.answerId(), 2, "고쳐 쓴 글", Origin.DRAFT, START.plus(Duration.ofMinutes(1))));
        assertThat(versions(first.answerId())).containsExactly(first, second);
    }

    @Test
    void theSameTextIsTheVersionThatItWas() {
        Version first = keep("mina", QUESTION, "처음 쓴 글");
        keep("mina", QUESTION, "고쳐 쓴 글");
        clock.advance(Duration.ofDays(1));

        assertThat(keep("mina", QUESTION, "처음 쓴 글")).isEqualTo(first);
        assertThat(versions(first.answerId())).hasSize(2);
    }

    @Test
    void aQuestionInAnotherUnicodeFormIsTheSame() {
        String decomposed = Normalizer.normalize(QUESTION, Normalizer.Form.NFD);

        assertThat(keep("mina", decomposed, "글").answerId())
                .isEqualTo(keep("mina", QUESTION, "글").answerId());
    }

    @Test
    void textsThatDifferOnlyInBlanksAreTwoVersions() {
        keep("mina", QUESTION, "글");

        assertThat(keep("mina", QUESTION, "글 ").number()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200B\n"})
    void draftsWithoutQuestionAreJoinedOnlyIfTheyAreTheSame(String none) {
        Version one = keep("mina", "", "하나");

        assertThat(keep("mina", none, "둘").answerId()).isNotEqualTo(one.answerId());
        assertThat(keep("mina", none, "하나")).isEqualTo(one);
    }

    @Test
    void usersDoNotShareAnswers() {
        assertThat(keep("mina", QUESTION, "글").answerId())
                .isNotEqualTo(keep("junho", QUESTION, "글").answerId());
    }

    @Test
    void aRewriteIsSavedAsTheNextVersion() {
        Version draft = keep("mina", QUESTION, "초안");

        Version saved =
                database.inTransaction(handle -> answers.saveVersion(handle, draft.answerId(), "제안", Origin.REWRITE)
                        .orElseThrow());

        assertThat(saved).isEqualTo(new Version(draft.answerId(), 2, "제안", Origin.REWRITE, START));
        assertThat(database.<Optional<Version>>read(handle -> answers.find(handle, draft.answerId(), 2)))
                .contains(saved);
        assertThat(database.<Optional<Version>>inTransaction(
                        handle -> answers.saveVersion(handle, "no-such-answer", "제안", Origin.REWRITE)))
                .isEmpty();
    }

    @Test
    void answersAreListedWithTheLastWrittenFirst() {
        Version one = keep("mina", "하나", "글");
        clock.advance(Duration.ofSeconds(1));
        Version two = keep("mina", "둘", "글");
        clock.advance(Duration.ofSeconds(1));
        Version three = keep("mina", "셋", "글");
        clock.advance(Duration.ofSeconds(1));
        keep("mina", "하나", "새 글");

        assertThat(database.<List<Answer>>read(handle -> answers.answersOf(handle, "mina", 2)))
                .extracting(Answer::id)
                .containsExactly(one.answerId(), three.answerId())
                .doesNotContain(two.answerId());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 앞뒤 빈칸 \r\n",
                "NUL\u0000가 낀 글",
                "외톨이 \uD800 서로게이트 \uDC00",
                "\uFDD0",
                "👩‍💻 {{name}} '; drop table answer; -- ? :id",
                "\u1112\u1161\u11ab NFD"
            })
    void theTextIsKeptExactlyAsTyped(String text) {
        Version version = keep("mina", text, text);

        assertThat(version.text()).isEqualTo(text);
        assertThat(versions(version.answerId())).extracting(Version::text).containsExactly(text);
        assertThat(keep("mina", text, text)).isEqualTo(version);
    }

    @Test
    void longQuestionsAndTextsAreKept() {
        String question = "왜 지원하셨습니까? ".repeat(5_000);
        String text = "저는 ".repeat(300_000);

        assertThat(keep("mina", question, text).text()).isEqualTo(text);
    }

    @Test
    void whatIsNotCommittedIsNotKept() {
        assertThatThrownBy(() -> database.useTransaction(handle -> {
                    answers.keepDraft(handle, "mina", QUESTION, "글");
                    throw new IllegalArgumentException("changed my mind");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(database.<List<Answer>>read(handle -> answers.answersOf(handle, "mina", 9)))
                .isEmpty();
    }

    @Test
    void writersInTwoProcessesGetDifferentNumbersAndLoseNothing() throws Exception {
        try (Database other = Database.open(settings)) {
            List<Version> kept = atOnce(8, i -> keep(i % 2 == 0 ? database : other, "글 " + i / 2 % 10));

            String answer = kept.get(0).answerId();
            assertThat(kept).extracting(Version::answerId).containsOnly(answer);
            assertThat(versions(answer))
                    .extracting(Version::number)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 10).boxed().toList());
            assertThat(versions(answer)).extracting(Version::text).doesNotHaveDuplicates();
        }
    }

    /** Runs the work 20 times in each of so many threads, which start together. */
    private static List<Version> atOnce(int threads, IntFunction<Version> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CountDownLatch together = new CountDownLatch(threads);
            List<Callable<List<Version>>> tasks = new ArrayList<>();
            for (int t = 0; t < threads; t++) {
                int thread = t;
                tasks.add(() -> {
                    together.countDown();
                    together.await();
                    return IntStream.range(0, 20)
                            .mapToObj(i -> work.apply(i * 2 + thread % 2))
                            .toList();
                });
            }
            List<Version> versions = new ArrayList<>();
            for (Future<List<Version>> done : pool.invokeAll(tasks)) {
                versions.addAll(done.get());
            }
            return versions;
        } finally {
            pool.shutdownNow();
        }
    }

    private Version keep(Database where, String text) {
        AnswerStore store = new AnswerStore(new RandomIds(new SecureRandom()), clock);
        return where.inTransaction(handle -> store.keepDraft(handle, "mina", QUESTION, text));
    }

    private Version keep(String user, String question, String text) {
        return database.inTransaction(handle -> answers.keepDraft(handle, user, question, text));
    }

    private List<Version> versions(String answerId) {
        return database.read(handle -> answers.versions(handle, answerId));
    }
}
