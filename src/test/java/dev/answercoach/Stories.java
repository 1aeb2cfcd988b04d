package dev.answercoach;

import dev.answercoach.model.ReceivedRequest;
import dev.answercoach.model.Reply;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** A model for reviews that run side by side: it tells them apart by their questions. */
final class Stories implements Function<ReceivedRequest, Reply> {
    private final Map<String, Function<ReceivedRequest, Reply>> byQuestion = new ConcurrentHashMap<>();
    private final Story usual = Story.faithful();

    void put(String question, Function<ReceivedRequest, Reply> story) {
        byQuestion.put(question, story);
    }

    @Override
    public Reply apply(ReceivedRequest request) {
        String asked = String.join("\n", request.messages("user"));
        return byQuestion.entrySet().stream()
                .filter(entry -> asked.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(usual)
                .apply(request);
    }
}
