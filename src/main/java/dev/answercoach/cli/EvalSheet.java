package dev.answercoach.cli;

import dev.answercoach.evaluation.CriterionFigures;
import dev.answercoach.evaluation.Examined;
import dev.answercoach.evaluation.Figure;
import dev.answercoach.evaluation.Floor;
import dev.answercoach.evaluation.Group;
import dev.answercoach.evaluation.Metric;
import dev.answercoach.evaluation.Report;
import dev.answercoach.presentation.Messages;
import dev.answercoach.review.CoachKind;
import dev.answercoach.text.KeyName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The report of an evaluation in words and tables, for terminal and Markdown alike. */
final class EvalSheet {
    private static final String BROKEN = " ✗";
    private static final String NOTHING = "–";

    private final Messages messages;

    EvalSheet(Messages messages) {
        this.messages = messages;
    }

    String title(Report report) {
        return messages.text(
                "eval.title",
                Map.of("cases", Integer.toString(report.cases()), "runs", Integer.toString(report.runs())));
    }

    String heading(Examined coach) {
        return coach.kind() == CoachKind.OFFLINE
                ? messages.text("eval.coach.offline")
                : coach.model().isEmpty()
                        ? messages.text("eval.coach.no-model")
                        : messages.text("eval.coach.model", Map.of("model", coach.model(), "host", coach.host()));
    }

    /** How much the figures are worth, and which of them are not good enough. */
    List<String> remarks(Examined coach) {
        String standing = messages.text(
                "eval.standing." + KeyName.of(coach.standing()),
                Map.of(
                        "done", Integer.toString(coach.sample().size()),
                        "all", Integer.toString(coach.trials())));
        List<Metric> broken = coach.broken();
        if (coach.standing() != Examined.Standing.MEASURED) {
            return List.of(standing);
        }
        String names = broken.stream().map(this::name).collect(Collectors.joining(", "));
        return List.of(
                standing,
                broken.isEmpty()
                        ? messages.text("eval.floors.kept")
                        : messages.text("eval.floors.broken", Map.of("names", names)));
    }

    /** All tables of a coach, each about one thing. */
    List<EvalTable> tables(Examined coach) {
        List<EvalTable> tables = new ArrayList<>(tables(coach, EnumSet.allOf(Metric.Section.class)));
        if (coach.sample().size() > 0) {
            tables.add(criteria(coach));
        }
        return tables;
    }

    /** The tables of some sections. */
    List<EvalTable> tables(Examined coach, Collection<Metric.Section> sections) {
        return sections.stream().map(section -> table(section, coach)).toList();
    }

    /** The scores outside of what was expected, a line each. */
    List<String> misses(Examined coach) {
        Stream<String> scores = coach.sample().misses().stream()
                .map(miss -> messages.text(
                        "eval.miss.score",
                        Map.of(
                                "case", miss.of().id(),
                                "criterion", miss.criterion(),
                                "score", Integer.toString(miss.score()),
                                "range", miss.range().toString())));
        Stream<String> rewrites = coach.sample().withoutRewrite().stream()
                .map(labelled -> messages.text("eval.miss.rewrite", Map.of("case", labelled.id())));
        return Stream.concat(scores, rewrites).toList();
    }

    EvalTable criteria(Examined coach) {
        return new EvalTable(
                messages.text("eval.section.criteria"),
                Stream.of("criterion", "expected", "spread", "widest", "ordered")
                        .map(column -> messages.text("eval.column." + column))
                        .toList(),
                CriterionFigures.in(coach.sample()).stream()
                        .map(figures -> Stream.concat(
                                        Stream.of(KeyName.of(figures.kind()) + " · " + figures.criterion()),
                                        Stream.of(
                                                        figures.expected(),
                                                        figures.spread(),
                                                        figures.widest(),
                                                        figures.ordered())
                                                .map(EvalSheet::inGroup))
                                .toList())
                        .toList());
    }

    private EvalTable table(Metric.Section section, Examined coach) {
        List<String> header = new ArrayList<>(List.of(
                messages.text("eval.column.metric"),
                messages.text("eval.group.all"),
                messages.text("eval.column.floor")));
        parts().forEach(group -> header.add(messages.text("eval.group." + KeyName.of(group))));
        return new EvalTable(
                messages.text("eval.section." + KeyName.of(section)),
                header,
                Arrays.stream(Metric.values())
                        .filter(metric -> metric.section() == section)
                        .map(metric -> row(metric, coach))
                        .toList());
    }

    private List<String> row(Metric metric, Examined coach) {
        List<String> row =
                new ArrayList<>(List.of(name(metric), inAll(metric.in(coach.sample())), floor(metric, coach)));
        parts().forEach(group -> row.add(inGroup(metric.in(coach.sample().of(group)))));
        return row;
    }

    private static Stream<Group> parts() {
        return Arrays.stream(Group.values()).filter(group -> group != Group.ALL);
    }

    private String name(Metric metric) {
        return messages.text("eval.metric." + KeyName.of(metric));
    }

    private String inAll(Figure figure) {
        if (!figure.isMeasured()) {
            return messages.text("eval.not-measured");
        }
        return figure instanceof Figure.Share share
                ? "%s (%s)".formatted(percent(share.value()), share.text())
                : figure.text();
    }

    private static String inGroup(Figure figure) {
        return figure.isMeasured() ? figure.text() : NOTHING;
    }

    private static String floor(Metric metric, Examined coach) {
        Floor floor = metric.floor();
        if (floor == null) {
            return "";
        }
        String bound = (floor.upper() ? "≤ " : "≥ ")
                + (floor.share() ? percent(floor.bound()) : String.format(Locale.ROOT, "%.1f", floor.bound()));
        return coach.broken().contains(metric) ? bound + BROKEN : bound;
    }

    private static String percent(double share) {
        return Math.round(100 * share) + "%";
    }
}
