package dev.answercoach.review.model;

import dev.answercoach.model.AnswerSoFar;
import dev.answercoach.model.Call;
import dev.answercoach.model.Conversation;
import dev.answercoach.model.LanguageModel;
import dev.answercoach.model.Outcome;
import dev.answercoach.model.Progress;
import dev.answercoach.model.Prompt;
import dev.answercoach.model.PromptEcho;
import dev.answercoach.model.PromptText;
import dev.answercoach.review.Critic;
import dev.answercoach.review.Critique;
import dev.answercoach.review.CritiqueProgress;
import dev.answercoach.review.ReviewTask;
import dev.answercoach.review.Rubric;
import java.util.HashMap;
import java.util.Map;

/** The critic that asks a model. */
public final class ModelCritic implements Critic {
    /** What is wrong with an answer that tells the user what was said to the model. */
    static final String ECHO = "the answer repeats the prompt";

    private final LanguageModel model;
    private final PromptText text;
    private final PromptEcho echo;

    public ModelCritic(LanguageModel model, ReviewPrompts prompts) {
        this.model = model;
        this.text = prompts.critique();
        this.echo = PromptEcho.of(prompts.all(), CritiqueAnswer.class);
    }

    @Override
    public Outcome<Critique> critique(ReviewTask task, Call call, CritiqueProgress progress) {
        Map<String, String> values = new HashMap<>(Material.of(task));
        values.put("rubric", Material.rubric(task));
        values.put("findings", Material.findings(task));
        Prompt<CritiqueAnswer> prompt = new Prompt<>(
                text, CritiqueAnswer.class, answer -> isEcho(answer, values) ? ECHO : answer.problem(task.rubric()));
        return model.ask(prompt, values, Conversation.NEW, call.heardBy(heard(task.rubric(), values, progress)))
                .map(answer -> answer.critique(task.rubric()));
    }

    private boolean isEcho(CritiqueAnswer answer, Map<String, String> values) {
        return answer.sentences().anyMatch(said -> echo.isIn(said, values.values()));
    }

    private Progress heard(Rubric rubric, Map<String, String> values, CritiqueProgress progress) {
        return progress == CritiqueProgress.NOBODY
                ? Progress.NONE
                : soFar -> progress.growing(() -> AnswerSoFar.read(soFar.get(), CritiqueAnswer.class)
                        .filter(answer -> !isEcho(answer, values))
                        .map(answer -> answer.critiqueSoFar(rubric)));
    }
}
