package dev.answercoach.model;

import static dev.answercoach.model.Questions.answered;
import static dev.answercoach.model.Questions.ask;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RememberingModelTest {
    private final ScriptedEndpoint endpoint = ScriptedEndpoint.start();
    private final Map<String, String> kept = new HashMap<>();
    private final RememberingModel model = remembering(endpoint.settings());

    @AfterEach
    void stop() {
        endpoint.close();
    }

    @Test
    void whatWasAnsweredIsNotAskedAgain() {
        endpoint.reply(Reply.fenced(Verdict.JSON));
        Outcome.Answered<Verdict> first = answered(ask(model));

        Outcome.Answered<Verdict> second = answered(ask(remembering(endpoint.settings())));

        assertThat(second.value()).isEqualTo(first.value());
        assertThat(second.conversation()).isEqualTo(first.conversation());
        assertThat(second.usage()).isEqualTo(Usage.CACHE_HIT);
        assertThat(endpoint.calls()).isEqualTo(1);
    }

    @Test
    void anythingElseIsAnotherQuestion() {
        endpoint.replyWith(request -> Reply.answer(Verdict.JSON));
        Call call = Questions.call("u1");
        model.ask(Questions.PROMPT, Questions.VALUES, Conversation.NEW, call);
        model.ask(Questions.PROMPT, Map.of("draft", "다른 초안"), Conversation.NEW, call);
        model.ask(Questions.prompt(Questions.TUNED), Questions.VALUES, Conversation.NEW, call);
        model.ask(Questions.PROMPT, Questions.VALUES, Conversation.NEW, call.withTake(1));
        model.ask(Questions.PROMPT, Questions.VALUES, Conversation.NEW, Questions.call("u2"));
        model.ask(Questions.PROMPT, Questions.VALUES, Conversation.NEW.plus(new Conversation.Exchange("a", "b")), call);
        remembering(Endpoint.of(URI.create(endpoint.baseUrl() + "/"), ScriptedEndpoint.MODEL, ScriptedEndpoint.API_KEY))
                .ask(Questions.PROMPT, Questions.VALUES, Conversation.NEW, call);

        assertThat(kept).hasSize(7);
        assertThat(String.join("", kept.keySet())).doesNotContain(Questions.DRAFT);
    }

    @Test
    void anAnswerThatWouldNotBeTakenTodayIsAskedForAnew() {
        endpoint.replyWith(request -> Reply.answer(Verdict.JSON));
        ask(model);
        kept.replaceAll((question, answer) -> answer.replace("\"score\":4", "\"score\":9"));

        assertThat(answered(ask(model)).value()).isEqualTo(Verdict.VALUE);
        assertThat(endpoint.calls()).isEqualTo(2);
        kept.replaceAll((question, answer) -> "{");
        assertThat(answered(ask(model)).value()).isEqualTo(Verdict.VALUE);
        assertThat(endpoint.calls()).isEqualTo(3);
    }

    @Test
    void whatFailedIsNotKept() {
        endpoint.reply(Reply.cut(Verdict.JSON));

        Questions.failed(ask(model));

        assertThat(kept).isEmpty();
    }

    private RememberingModel remembering(Endpoint settings) {
        return new RememberingModel(Questions.model(settings), settings, new AnswerShelf() {
            @Override
            public Optional<String> find(String user, String question) {
                return Optional.ofNullable(kept.get(user + question));
            }

            @Override
            public void keep(String user, String question, String answer) {
                kept.put(user + question, answer);
            }
        });
    }
}
