package dev.answercoach.review.model;

import dev.answercoach.model.AnswerSoFar;
import dev.answercoach.model.Call;
import dev.answercoach.model.Conversation;
import dev.answercoach.model.LanguageModel;
import dev.answercoach.model.Outcome;
import dev.answercoach.model.Progress;
import dev.answercoach.model.Prompt;
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
    private final LanguageModel model;
    private final PromptText text;

    public ModelCritic(LanguageModel model, ReviewPrompts prompts) {
        this.model = model;
        this.text = prompts.critique();
    }

    @Override
    public Outcome<Critique> critique(ReviewTask task, Call call, CritiqueProgress progress) {
        Prompt<CritiqueAnswer> prompt =
                new Prompt<>(text, CritiqueAnswer.class, answer -> answer.problem(task.rubric()));
        Map<String, String> values = new HashMap<>(Material.of(task));
        values.put("rubric", Material.rubric(task));
        values.put("findings", Material.findings(task));
        return model.ask(prompt, values, Conversation.NEW, call.heardBy(heard(task.rubric(), progress)))
                .map(answer -> answer.critique(task.rubric()));
    }

    private static Progress heard(Rubric rubric, CritiqueProgress progress) {
        return progress == CritiqueProgress.NOBODY
                ? Progress.NONE
                : soFar -> progress.growing(() -> AnswerSoFar.read(soFar.get(), CritiqueAnswer.class)
                        .map(answer -> answer.critiqueSoFar(rubric)));
    }
}
