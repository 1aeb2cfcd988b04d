package dev.answercoach.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever an endpoint does: no key, no draft and no answer in logs and details. */
@Timeout(60)
class SecretsTest {
    private static final String KEY = "sk-Very-Secret-0451";
    private static final String DRAFT = "홍길동의 비밀스러운 초안";
    private static final String ANSWER = "아무도 읽으면 안 되는 평가";
    // The JDK's client logs its own debugging nowhere by default; everything that goes through SLF4J is heard.
    private final HeardLog log = new HeardLog();

    @AfterEach
    void stop() {
        log.close();
    }

    @Test
    void nothingSecretIsToldWhateverHappens() {
        String good = Verdict.JSON.replace("그렇다", ANSWER);
        List<Reply> replies = List.of(
                Reply.answer(good),
                Reply.answer(good.replace("\"GOOD\"", "\"" + ANSWER + "\"")),
                Reply.answer(good.replace("\"score\":4", "\"score\":\"" + ANSWER + "\"")),
                Reply.answer(ANSWER),
                Reply.cut(good),
                Reply.cutSilently(good),
                Reply.refusal(ANSWER + DRAFT),
                Reply.error(400, "bad_request"),
                Reply.error(401, KEY),
                Reply.error(422, KEY.replace("sk-", "sk-x" + KEY)),
                Reply.raw(
                        401,
                        "application/json",
                        "{\"error\":{\"message\":\"bad key " + KEY + "\",\"code\":\"" + KEY + "\"}}"),
                Reply.raw(500, "text/plain", DRAFT + KEY),
                Reply.raw(200, "text/html", DRAFT + KEY),
                Reply.raw(200, "application/json", "{\"error\":{\"message\":\"" + DRAFT + "\"}}"),
                Reply.choiceWithoutMessage(),
                Reply.emptyChoices(),
                Reply.hangUp(),
                Reply.breakOff(good),
                Reply.drip());
        ExecutorService workers = ModelWorkers.start(2, 10);
        StringBuilder told = new StringBuilder();
        try (ScriptedEndpoint endpoint = ScriptedEndpoint.start(KEY)) {
            Endpoint settings = endpoint.settings(Duration.ofMillis(500));
            told.append(settings);
            for (Reply reply : replies) {
                endpoint.replyWith(request -> reply);
                OpenAiModel asked = Questions.model(settings);
                told.append(ask(asked));
                told.append(ask(new CachedModel(asked, CacheRules.USUAL, workers, InstantSource.system())));
            }
            assertThat(endpoint.violations()).isEmpty();
        } finally {
            workers.shutdownNow();
        }

        assertThat(told.toString()).doesNotContain(KEY, DRAFT, ANSWER);
        assertThat(log.text())
                .contains("outcome=\"ANSWERED\"", "outcome=\"UNUSABLE\"", "prompt=\"verdict\"")
                .doesNotContain(KEY, DRAFT, ANSWER);
    }

    private static String ask(LanguageModel model) {
        Call call = new Call("u1", Call.NO_SERVER, Instant.now().plus(Duration.ofSeconds(20)), 0);
        Outcome<Verdict> outcome = model.ask(Questions.PROMPT, Map.of("draft", DRAFT), Conversation.NEW, call);
        return outcome.fold(answered -> answered.usage().toString(), Object::toString);
    }
}
