package dev.answercoach.presentation;

import dev.answercoach.presentation.Block.Gauge;
import dev.answercoach.presentation.Block.Line;
import dev.answercoach.presentation.Block.Tone;
import dev.answercoach.text.CountingRule;
import dev.answercoach.text.KeyName;
import dev.answercoach.text.Limit;
import dev.answercoach.text.checks.CheckReport;
import dev.answercoach.text.checks.Draft;
import dev.answercoach.text.checks.Finding;
import dev.answercoach.text.checks.LimitCheck;
import dev.answercoach.text.checks.MissingStarCheck;
import dev.answercoach.text.figures.Quantity;
import dev.answercoach.text.sentences.Sentence;
import dev.answercoach.text.sentences.Star;
import dev.answercoach.text.words.Coverage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What code found in a draft, the verdict on its length first. */
public final class CheckBlocks {
    private static final int MOST_LISTED = 30;
    /** The rules whose findings the gauge has shown already. */
    private static final Set<String> LENGTH = Set.of(LimitCheck.TOO_LONG, LimitCheck.TOO_SHORT);

    private final Messages messages;
    private final Numbers numbers;

    public CheckBlocks(Messages messages) {
        this.messages = messages;
        this.numbers = new Numbers(messages);
    }

    /** With all findings. */
    public List<Block> of(Draft draft, CheckReport report) {
        return of(draft, report, Integer.MAX_VALUE);
    }

    /** With at most so many findings, the most severe, and a line that tells how many more there are. */
    public List<Block> of(Draft draft, CheckReport report, int mostFindings) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(length(draft, report));
        blocks.add(new Line(counts(draft, report), Tone.QUIET));
        ShownFindings shown = shown(report, mostFindings);
        blocks.addAll(lines(shown, report));
        if (shown.left() > 0) {
            String more = Integer.toString(shown.left());
            blocks.add(new Line(messages.text("check.more-findings", Map.of("count", more)), Tone.QUIET));
        }
        if (!report.quantities().isEmpty()) {
            blocks.add(new Line(figures(report.quantities()), Tone.PLAIN));
        }
        if (!draft.lexicon().keywords().isEmpty()) {
            blocks.add(new Line(keywords(report.coverage()), Tone.PLAIN));
        }
        blocks.add(new Line(story(report), Tone.PLAIN));
        return blocks;
    }

    /** What was found beside the length, the most severe first; what says the same is said once. */
    public List<Block> findings(CheckReport report) {
        return lines(shown(report, Integer.MAX_VALUE), report);
    }

    /** Whether at most so many findings would leave something unsaid. */
    boolean leavesOut(CheckReport report, int mostFindings) {
        return !shown(report, mostFindings).isAll();
    }

    private static ShownFindings shown(CheckReport report, int most) {
        List<Finding> findings = report.findings().stream()
                .filter(finding -> !LENGTH.contains(finding.rule()))
                .toList();
        return ShownFindings.of(findings, most);
    }

    private List<Block> lines(ShownFindings shown, CheckReport report) {
        return shown.items().stream().map(item -> line(item, report)).toList();
    }

    private Block length(Draft draft, CheckReport report) {
        Limit limit = draft.limit();
        if (limit == null) {
            return new Line(
                    numbers.length(report.counts().by(CountingRule.CHARACTERS), CountingRule.CHARACTERS), Tone.PLAIN);
        }
        return gauge(report.counts().by(limit.rule()), limit);
    }

    private Block gauge(int used, Limit limit) {
        Map<String, String> data = new HashMap<>();
        data.put("length", numbers.ofLimit(used, limit));
        if (limit.over(used) > 0) {
            data.put("by", numbers.amount(limit.over(used), limit.rule()));
            return new Gauge(used, limit.max(), messages.text("check.length.over", data), Tone.BAD);
        }
        if (limit.under(used) > 0) {
            data.put("by", numbers.amount(limit.under(used), limit.rule()));
            return new Gauge(used, limit.max(), messages.text("check.length.under", data), Tone.BAD);
        }
        data.put("left", numbers.amount(limit.max() - used, limit.rule()));
        return new Gauge(used, limit.max(), messages.text("check.length.fits", data), Tone.GOOD);
    }

    /** The counts by the other rules; and the raw one, where the text as typed counts differently. */
    private String counts(Draft draft, CheckReport report) {
        Limit limit = draft.limit();
        CountingRule shown = limit == null ? CountingRule.CHARACTERS : limit.rule();
        List<String> counts = new ArrayList<>();
        for (CountingRule rule : CountingRule.values()) {
            if (rule != shown) {
                counts.add(numbers.length(report.counts().by(rule), rule));
            }
        }
        if (report.counts().raw() != draft.text().length()) {
            counts.add(messages.text(
                    "check.counts.raw",
                    Map.of("count", numbers.amount(report.counts().raw(), CountingRule.CHARACTERS))));
        }
        return String.join(" · ", counts);
    }

    private Block line(ShownFindings.Item item, CheckReport report) {
        String text = text(item.finding(), report);
        if (item.more() > 0) {
            text = messages.text("check.finding.more", Map.of("finding", text, "count", Integer.toString(item.more())));
        }
        return switch (item.finding().severity()) {
            case ERROR -> new Line("✗ " + text, Tone.BAD);
            case WARNING -> new Line("! " + text, Tone.WARNING);
            case HINT -> new Line("· " + text, Tone.PLAIN);
        };
    }

    private String text(Finding finding, CheckReport report) {
        Map<String, String> data = new HashMap<>(finding.data());
        data.put("sentence", Integer.toString(sentenceOf(finding, report)));
        if (finding.rule().equals(MissingStarCheck.RULE)) {
            data.computeIfPresent("missing", (name, parts) -> named(parts));
        }
        return messages.text("finding." + finding.rule(), data);
    }

    /** The parts of a story that a finding lists by their keys. */
    private String named(String parts) {
        return Pattern.compile(",")
                .splitAsStream(parts)
                .map(part -> messages.text("star." + part))
                .collect(Collectors.joining(", "));
    }

    /** The number, from 1, of the sentence in which a finding begins. */
    private static int sentenceOf(Finding finding, CheckReport report) {
        List<Sentence> sentences = report.sentences();
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) / 2;
            boolean beginsBefore =
                    sentences.get(middle).span().start() <= finding.span().start();
            low = beginsBefore ? middle + 1 : low;
            high = beginsBefore ? high : middle;
        }
        return Math.max(1, low);
    }

    private String figures(List<Quantity> quantities) {
        String listed = quantities.stream()
                .map(Quantity::text)
                .distinct()
                .limit(MOST_LISTED)
                .collect(Collectors.joining(", "));
        return messages.text("check.figures", Map.of("count", Integer.toString(quantities.size()), "figures", listed));
    }

    private String keywords(Coverage coverage) {
        Map<String, String> data = Map.of(
                "covered", Integer.toString(coverage.covered().size()),
                "all",
                        Integer.toString(
                                coverage.covered().size() + coverage.missing().size()),
                "names", String.join(", ", coverage.covered()));
        return messages.text(coverage.covered().isEmpty() ? "check.keywords.none" : "check.keywords", data);
    }

    private String story(CheckReport report) {
        String parts = List.of(Star.SITUATION, Star.TASK, Star.ACTION, Star.RESULT).stream()
                .map(star -> messages.text("star." + KeyName.of(star)) + (report.shows(star) ? " ✓" : " –"))
                .collect(Collectors.joining("  "));
        return messages.text("check.story", Map.of("parts", parts, "time", numbers.duration(report.speakingSeconds())));
    }
}
