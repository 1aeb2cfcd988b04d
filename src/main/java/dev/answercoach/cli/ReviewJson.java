package dev.answercoach.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.model.Usage;
import dev.answercoach.presentation.Messages;
import dev.answercoach.presentation.ReviewBlocks;
import dev.answercoach.review.Critique;
import dev.answercoach.review.ReviewView;
import dev.answercoach.review.Rewrite;
import dev.answercoach.review.Wish;
import dev.answercoach.text.KeyName;
import dev.answercoach.text.Leftover;
import dev.answercoach.text.Limit;
import dev.answercoach.text.Remark;
import dev.answercoach.text.checks.Draft;
import dev.answercoach.text.checks.Proof;
import dev.answercoach.text.figures.Quantity;
import dev.answercoach.text.ledger.Ledger;
import dev.answercoach.text.sums.Sum;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** A finished review as JSON, as docs/json.md describes it. What coaches say is in the language of {@code messages}. */
final class ReviewJson {
    private final ObjectMapper json;
    private final Messages messages;
    private final ReviewBlocks blocks;

    ReviewJson(ObjectMapper json, Messages messages) {
        this.json = json;
        this.messages = messages;
        this.blocks = new ReviewBlocks(messages);
    }

    ObjectNode of(String id, Draft draft, ReviewView view) {
        ObjectNode node = json.createObjectNode().put("id", id);
        node.set("check", CheckJson.of(draft, view.report().orElseThrow(), json));
        node.set("critique", critique(view.critique().orElseThrow()));
        ArrayNode rewrites = node.putArray("rewrites");
        view.rewrites().stream()
                .sorted(Comparator.comparing(Rewrite::style))
                .forEach(rewrite -> rewrites.add(
                        rewrite(rewrite).put("number", view.rewrites().indexOf(rewrite) + 1)));
        ArrayNode degraded = node.putArray("degraded");
        view.degradations()
                .forEach(one -> degraded.addObject()
                        .put("stage", KeyName.of(one.stage()))
                        .put("failure", KeyName.of(one.failure())));
        ObjectNode usage = usage(view.usage());
        ObjectNode stages = usage.putObject("stages");
        view.usageByStage().forEach((stage, spent) -> stages.set(KeyName.of(stage), usage(spent)));
        node.set("usage", usage);
        return node;
    }

    private ObjectNode critique(Critique critique) {
        ObjectNode node = json.createObjectNode().put("coach", KeyName.of(critique.coach()));
        ArrayNode scores = node.putArray("scores");
        critique.scores()
                .forEach(score -> scores.addObject()
                        .put("criterion", score.criterion())
                        .put("score", score.score())
                        .put("quote", score.quote())
                        .put("reason", messages.say(score.reason())));
        ArrayNode strengths = node.putArray("strengths");
        critique.strengths()
                .forEach(strength -> strengths
                        .addObject()
                        .put("quote", strength.quote())
                        .put("reason", messages.say(strength.reason())));
        ArrayNode points = node.putArray("points");
        critique.points()
                .forEach(point -> points.addObject()
                        .put("quote", point.quote())
                        .put("problem", messages.say(point.problem()))
                        .put("fix", messages.say(point.fix())));
        node.set("questions", said(critique.questions()));
        return node;
    }

    private ObjectNode rewrite(Rewrite rewrite) {
        Proof proof = rewrite.proof();
        Limit limit = proof.limit();
        ObjectNode node = json.createObjectNode()
                .put("title", blocks.title(rewrite))
                .put("style", KeyName.of(rewrite.style()))
                .put("coach", KeyName.of(rewrite.coach()))
                .put("text", rewrite.text())
                .put("status", KeyName.of(proof.status()))
                .put("used", proof.used())
                .put("max", limit == null ? null : limit.max())
                .put("rule", limit == null ? null : RuleName.of(limit.rule()));
        node.set("ledger", ledger(proof.ledger()));
        node.set("newNames", strings(proof.newNames()));
        node.set("newWords", strings(proof.newWords()));
        node.set(
                "brokenSums", strings(proof.brokenSums().stream().map(Sum::text).toList()));
        node.set("blanks", strings(proof.blanks().stream().map(Leftover::text).toList()));
        ArrayNode defects = node.putArray("defects");
        proof.defects()
                .forEach(defect -> defects.addObject()
                        .put("kind", KeyName.of(defect.kind()))
                        .put("found", defect.found())
                        .put("expected", defect.expected()));
        node.set("changes", said(rewrite.changes()));
        Wish wish = rewrite.wish();
        return node.put("repairs", rewrite.repairs())
                .put("wish", wish == null ? null : wish.key())
                .put("of", wish == null ? null : wish.of());
    }

    /** The quantities as written; a changed one with what became of it. */
    ObjectNode ledger(Ledger ledger) {
        ObjectNode node = json.createObjectNode();
        node.set("kept", quantities(ledger.kept()));
        ArrayNode changed = node.putArray("changed");
        ledger.changed()
                .forEach(change -> changed.addObject()
                        .put("from", change.from().text())
                        .put("to", change.to().text()));
        node.set("lost", quantities(ledger.lost()));
        node.set("invented", quantities(ledger.invented()));
        return node;
    }

    private ObjectNode usage(Usage usage) {
        return json.createObjectNode()
                .put("calls", usage.calls())
                .put("inputTokens", usage.inputTokens())
                .put("cachedTokens", usage.cachedTokens())
                .put("outputTokens", usage.outputTokens())
                .put("reasoningTokens", usage.reasoningTokens())
                .put("cacheHits", usage.cacheHits())
                .put("millis", usage.millis());
    }

    private ArrayNode quantities(List<Quantity> quantities) {
        return strings(quantities.stream().map(Quantity::text).toList());
    }

    private ArrayNode said(List<Remark> remarks) {
        return strings(remarks.stream().map(messages::say).toList());
    }

    ArrayNode strings(Collection<String> texts) {
        ArrayNode array = json.createArrayNode();
        texts.forEach(array::add);
        return array;
    }
}
