package dev.answercoach.model;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/** Questions to ask in tests. */
final class Questions {
    static final String DRAFT = "결제 오류를 월 200건에서 30건으로 줄였습니다.";
    static final Map<String, String> VALUES = Map.of("draft", DRAFT);
    static final PromptText TEXT =
            new PromptText("verdict", 1, null, null, "You judge drafts.", "Judge this draft:\n{{draft}}");
    static final PromptText TUNED = new PromptText("verdict", 1, 0.2, 500, TEXT.system(), TEXT.user());
    static final Prompt<Verdict> PROMPT = prompt(TEXT);

    private Questions() {}

    static Prompt<Verdict> prompt(PromptText text) {
        return new Prompt<>(
                text, Verdict.class, verdict -> verdict.score() < 1 || verdict.score() > 5 ? "score out of range" : "");
    }

    static Call call(String user) {
        return new Call(user, Call.NO_SERVER, Instant.now().plus(Duration.ofSeconds(30)), 0);
    }

    static OpenAiModel model(ScriptedEndpoint endpoint) {
        return model(endpoint.settings());
    }

    /** A model that retries twice at once. */
    static OpenAiModel model(Endpoint endpoint) {
        RetryRules atOnce = new RetryRules(2, Duration.ZERO, Duration.ZERO, Duration.ofSeconds(5));
        return new OpenAiModel(endpoint, atOnce, BreakerRules.USUAL, InstantSource.system(), new java.util.Random(7));
    }

    static Outcome<Verdict> ask(LanguageModel model) {
        return model.ask(PROMPT, VALUES, Conversation.NEW, call("u1"));
    }

    static <T> Outcome.Answered<T> answered(Outcome<T> outcome) {
        return outcome.fold(answered -> answered, failed -> {
            throw new AssertionError("failed: " + failed);
        });
    }

    static <T> Outcome.Failed<T> failed(Outcome<T> outcome) {
        return outcome.fold(
                answered -> {
                    throw new AssertionError("answered: " + answered);
                },
                failed -> failed);
    }
}
