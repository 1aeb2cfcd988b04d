package dev.answercoach.model;

import dev.answercoach.model.Conversation.Exchange;
import dev.answercoach.model.Outcome.Answered;
import java.util.Map;
import java.util.Optional;

/**
 * A model that is not asked again what it has answered before, by this process or another one.
 *
 * <p>What is kept is the text that the model wrote, and it is validated again each time: an answer that a newer version of the
 * program would not take is asked for anew. It belongs below {@link CachedModel}, which is asked first and lets equal questions
 * wait for each other, and above what counts costs.
 */
public final class RememberingModel implements LanguageModel {
    private final LanguageModel model;
    private final String source;
    private final AnswerShelf shelf;

    /** @param endpoint where the model is: another endpoint or model says something else */
    public RememberingModel(LanguageModel model, Endpoint endpoint, AnswerShelf shelf) {
        this.model = model;
        this.source = endpoint.baseUrl() + " " + endpoint.modelName();
        this.shelf = shelf;
    }

    @Override
    public <T> Outcome<T> ask(Prompt<T> prompt, Map<String, String> values, Conversation before, Call call) {
        Question question = Question.of(prompt, values, before, call);
        String key = question.fingerprint(source);
        Optional<Answered<T>> known = shelf.find(call.user(), key).flatMap(text -> answer(question, text, prompt));
        if (known.isPresent()) {
            return known.get();
        }
        Outcome<T> outcome = model.ask(prompt, values, before, call);
        if (outcome instanceof Answered<T> answered) {
            shelf.keep(call.user(), key, written(answered));
        }
        return outcome;
    }

    private static <T> Optional<Answered<T>> answer(Question question, String text, Prompt<T> prompt) {
        try {
            T value = AnswerParser.parse(text, prompt.answer());
            return prompt.problem().apply(value).isEmpty()
                    ? Optional.of(new Answered<>(value, question.answered(text), Usage.CACHE_HIT))
                    : Optional.empty();
        } catch (AttemptException e) {
            return Optional.empty();
        }
    }

    private static String written(Answered<?> answered) {
        Conversation conversation = answered.conversation();
        Exchange last = conversation.exchanges().get(conversation.exchanges().size() - 1);
        return last.answered();
    }
}
