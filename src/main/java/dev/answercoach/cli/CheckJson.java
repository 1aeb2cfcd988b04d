package dev.answercoach.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.text.CountingRule;
import dev.answercoach.text.Counts;
import dev.answercoach.text.KeyName;
import dev.answercoach.text.Leftover;
import dev.answercoach.text.Limit;
import dev.answercoach.text.PlainText;
import dev.answercoach.text.Span;
import dev.answercoach.text.checks.CheckReport;
import dev.answercoach.text.checks.Draft;
import dev.answercoach.text.checks.Finding;
import dev.answercoach.text.figures.Quantity;
import dev.answercoach.text.sentences.Sentence;
import dev.answercoach.text.sentences.Star;
import dev.answercoach.text.sums.Sum;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A check as JSON, as docs/check-json.md describes it. Offsets are UTF-16 units into the text as read, the end exclusive. */
final class CheckJson {
    /** What the ids of rules about style begin with; the field {@code style} leaves it out. */
    private static final String STYLE = "style-";

    private final ObjectMapper json;
    private final PlainText plain;

    private CheckJson(ObjectMapper json, PlainText plain) {
        this.json = json;
        this.plain = plain;
    }

    static ObjectNode of(Draft draft, CheckReport report, ObjectMapper json) {
        return new CheckJson(json, draft.plain()).report(draft, report);
    }

    private ObjectNode report(Draft draft, CheckReport report) {
        ObjectNode node = json.createObjectNode();
        node.set("counts", counts(report.counts()));
        node.set("limit", limit(draft.limit(), report.counts()));
        node.set("quantities", list(report.quantities(), this::quantity));
        node.set("sums", list(report.sums(), this::sum));
        node.set("leftovers", list(report.leftovers(), this::leftover));
        node.set("sentences", list(report.sentences(), this::sentence));
        node.set("star", star(report));
        node.putObject("speaking").put("seconds", report.speakingSeconds());
        ObjectNode keywords = node.putObject("keywords");
        keywords.set("covered", strings(report.coverage().covered()));
        keywords.set("missing", strings(report.coverage().missing()));
        node.set(
                "style",
                list(
                        report.findings().stream()
                                .filter(finding -> finding.rule().startsWith(STYLE))
                                .sorted(Comparator.comparing(Finding::span))
                                .toList(),
                        this::style));
        node.set("findings", list(report.findings(), this::finding));
        return node;
    }

    private ObjectNode counts(Counts counts) {
        ObjectNode node = json.createObjectNode()
                .put("characters", counts.by(CountingRule.CHARACTERS))
                .put("charactersNoSpaces", counts.by(CountingRule.CHARACTERS_NO_SPACES))
                .put("bytesCp949", counts.by(CountingRule.BYTES_CP949))
                .put("bytesUtf8", counts.by(CountingRule.BYTES_UTF8))
                .put("bytesNeis", counts.by(CountingRule.BYTES_NEIS))
                .put("raw", counts.raw());
        node.set("unmappableCp949", strings(counts.unmappable()));
        return node;
    }

    private JsonNode limit(@Nullable Limit limit, Counts counts) {
        if (limit == null) {
            return json.nullNode();
        }
        int used = counts.by(limit.rule());
        return json.createObjectNode()
                .put("min", limit.min())
                .put("max", limit.max())
                .put("rule", RuleName.of(limit.rule()))
                .put("used", used)
                .put("over", limit.over(used))
                .put("under", limit.under(used));
    }

    private void quantity(ObjectNode node, Quantity quantity) {
        place(node, quantity.span()).put("text", quantity.text());
        node.put("low", quantity.low()).put("high", quantity.high()).put("unit", quantity.unit());
        node.put("per", quantity.per().isEmpty() ? null : quantity.per());
        node.put("bound", quantity.bound().name().toLowerCase(Locale.ROOT));
    }

    private void sum(ObjectNode node, Sum sum) {
        place(node, sum.span()).put("text", sum.text());
        node.put("verdict", KeyName.of(sum.verdict()));
        node.put("stated", sum.stated()).put("computed", sum.computed().isEmpty() ? null : sum.computed());
    }

    private void leftover(ObjectNode node, Leftover leftover) {
        place(node, leftover.span()).put("text", leftover.text());
    }

    private void sentence(ObjectNode node, Sentence sentence) {
        Star star = sentence.star();
        place(node, sentence.span()).put("star", star == null ? null : letter(star));
    }

    /** The letter of a sentence's part: C for the tie to the company that closes an answer, O for an opening. */
    private static String letter(Star star) {
        return star.name().substring(0, 1);
    }

    private ObjectNode star(CheckReport report) {
        return json.createObjectNode()
                .put("situation", report.shows(Star.SITUATION))
                .put("task", report.shows(Star.TASK))
                .put("action", report.shows(Star.ACTION))
                .put("result", report.shows(Star.RESULT));
    }

    private void style(ObjectNode node, Finding finding) {
        node.put("rule", finding.rule().substring(STYLE.length()));
        words(node, finding);
    }

    private void finding(ObjectNode node, Finding finding) {
        node.put("rule", finding.rule());
        words(node, finding);
        node.put("severity", KeyName.of(finding.severity()));
        ObjectNode data = node.putObject("data");
        new TreeMap<>(finding.data()).forEach(data::put);
    }

    private void words(ObjectNode node, Finding finding) {
        place(node, finding.span()).put("text", finding.span().in(plain.text()));
    }

    private ObjectNode place(ObjectNode node, Span span) {
        Span source = plain.inSource(span);
        return node.put("start", source.start()).put("end", source.end());
    }

    private ArrayNode strings(List<String> texts) {
        ArrayNode array = json.createArrayNode();
        texts.forEach(array::add);
        return array;
    }

    private <T> ArrayNode list(List<T> items, BiConsumer<ObjectNode, T> writer) {
        ArrayNode array = json.createArrayNode();
        items.forEach(item -> writer.accept(array.addObject(), item));
        return array;
    }
}
