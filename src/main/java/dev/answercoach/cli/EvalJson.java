package dev.answercoach.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.evaluation.CriterionFigures;
import dev.answercoach.evaluation.Examined;
import dev.answercoach.evaluation.Figure;
import dev.answercoach.evaluation.Group;
import dev.answercoach.evaluation.Metric;
import dev.answercoach.evaluation.Report;
import dev.answercoach.evaluation.Sample;
import dev.answercoach.text.KeyName;

/** The report of an evaluation as JSON, as docs/eval.md describes it. */
final class EvalJson {
    private final ObjectMapper json;

    EvalJson(ObjectMapper json) {
        this.json = json;
    }

    ObjectNode of(Report report) {
        ObjectNode node = json.createObjectNode()
                .put("cases", report.cases())
                .put("runs", report.runs())
                .put("good", report.isGood());
        ArrayNode coaches = node.putArray("coaches");
        report.coaches().forEach(coach -> coaches.add(coach(coach)));
        return node;
    }

    private ObjectNode coach(Examined coach) {
        ObjectNode node = json.createObjectNode()
                .put("coach", KeyName.of(coach.kind()))
                .put("model", coach.model())
                .put("host", coach.host())
                .put("standing", KeyName.of(coach.standing()))
                .put("trials", coach.trials())
                .put("done", coach.sample().size());
        ArrayNode broken = node.putArray("broken");
        coach.broken().forEach(metric -> broken.add(KeyName.of(metric)));
        ObjectNode groups = node.putObject("groups");
        for (Group group : Group.values()) {
            groups.set(KeyName.of(group), metrics(coach.sample().of(group)));
        }
        node.set("criteria", criteria(coach.sample()));
        node.set("misses", misses(coach.sample()));
        return node;
    }

    private ObjectNode metrics(Sample sample) {
        ObjectNode node = json.createObjectNode();
        for (Metric metric : Metric.values()) {
            put(KeyName.of(metric), metric.in(sample), node);
        }
        return node;
    }

    private ArrayNode criteria(Sample sample) {
        ArrayNode nodes = json.createArrayNode();
        for (CriterionFigures figures : CriterionFigures.in(sample)) {
            ObjectNode node =
                    nodes.addObject().put("kind", KeyName.of(figures.kind())).put("criterion", figures.criterion());
            put("expected", figures.expected(), node);
            put("spread", figures.spread(), node);
            put("widest", figures.widest(), node);
            put("ordered", figures.ordered(), node);
        }
        return nodes;
    }

    private ArrayNode misses(Sample sample) {
        ArrayNode nodes = json.createArrayNode();
        sample.misses()
                .forEach(miss -> nodes.addObject()
                        .put("case", miss.of().id())
                        .put("criterion", miss.criterion())
                        .put("score", miss.score())
                        .put("lowest", miss.range().lowest())
                        .put("highest", miss.range().highest()));
        return nodes;
    }

    /** A share keeps its two numbers; what was not measured is null. */
    private static void put(String name, Figure figure, ObjectNode node) {
        if (!figure.isMeasured()) {
            node.putNull(name);
        } else if (figure instanceof Figure.Share share) {
            node.putObject(name).put("part", share.part()).put("whole", share.whole());
        } else {
            node.put(name, figure.value());
        }
    }
}
