package dev.answercoach.review.model;

import dev.answercoach.model.Call;
import dev.answercoach.model.Conversation;
import dev.answercoach.model.LanguageModel;
import dev.answercoach.model.Outcome;
import dev.answercoach.model.Prompt;
import dev.answercoach.model.PromptEcho;
import dev.answercoach.model.PromptText;
import dev.answercoach.review.Critique;
import dev.answercoach.review.Proposal;
import dev.answercoach.review.Remake;
import dev.answercoach.review.ReviewTask;
import dev.answercoach.review.Rewriter;
import dev.answercoach.review.Style;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The rewriter that asks a model, and goes on with the same conversation when it has to ask again. */
public final class ModelRewriter implements Rewriter {
    private final LanguageModel model;
    private final ReviewPrompts prompts;
    private final PromptEcho echo;

    public ModelRewriter(LanguageModel model, ReviewPrompts prompts) {
        this.model = model;
        this.prompts = prompts;
        this.echo = PromptEcho.of(prompts.all(), RewriteAnswer.class);
    }

    @Override
    public Outcome<List<Proposal>> propose(ReviewTask task, Critique critique, Call call) {
        Map<String, String> values = new HashMap<>(Material.of(task));
        values.put("figures", Material.figures(task));
        values.put("length", Material.length(task));
        values.put("points", Material.points(critique));
        return ask(task, prompts.rewrite(), Arrays.asList(Style.values()), values, Conversation.NEW, call);
    }

    @Override
    public Outcome<List<Proposal>> repair(ReviewTask task, List<Refused> refused, Conversation before, Call call) {
        Map<String, String> values = new HashMap<>(Material.of(task));
        values.put("defects", DefectLines.of(refused));
        List<Style> styles = refused.stream().map(one -> one.proposal().style()).toList();
        return ask(task, prompts.repair(), styles, values, before, call);
    }

    @Override
    public Outcome<List<Proposal>> shorten(Remake remake, Call call) {
        Map<String, String> values = RemakeMaterial.of(remake);
        values.put("length", RemakeMaterial.shorter(remake));
        return remake(remake, prompts.shorter(), values, answer -> answer.problemOfLength(remake), call);
    }

    @Override
    public Outcome<List<Proposal>> tellAnew(Remake remake, Call call) {
        Map<String, String> values = RemakeMaterial.of(remake);
        values.put("length", Material.length(remake.task()));
        values.put("points", Material.points(remake.critique()));
        values.put("earlier", RemakeMaterial.earlier(remake));
        return remake(remake, prompts.anotherTake(), values, answer -> answer.problemOfNews(remake), call);
    }

    private Outcome<List<Proposal>> remake(
            Remake remake,
            PromptText text,
            Map<String, String> values,
            Function<RewriteAnswer, String> problem,
            Call call) {
        List<Style> style = List.of(remake.rewrite().style());
        return ask(remake.task(), text, style, problem, values, Conversation.NEW, call);
    }

    private Outcome<List<Proposal>> ask(
            ReviewTask task,
            PromptText text,
            List<Style> styles,
            Map<String, String> values,
            Conversation before,
            Call call) {
        return ask(task, text, styles, answer -> "", values, before, call);
    }

    /** @param problem what is wrong with an answer that has the right form */
    private Outcome<List<Proposal>> ask(
            ReviewTask task,
            PromptText text,
            List<Style> styles,
            Function<RewriteAnswer, String> problem,
            Map<String, String> values,
            Conversation before,
            Call call) {
        int longest = Material.longestProposal(task);
        Prompt<RewriteAnswer> prompt = new Prompt<>(text, RewriteAnswer.class, answer -> {
            String form = answer.problem(styles, longest);
            if (!form.isEmpty()) {
                return form;
            }
            return answer.sentences().anyMatch(said -> echo.isIn(said, values.values()))
                    ? ModelCritic.ECHO
                    : problem.apply(answer);
        });
        return model.ask(prompt, values, before, call).map(answer -> answer.proposals(styles));
    }
}
