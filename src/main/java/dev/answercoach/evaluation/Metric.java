package dev.answercoach.evaluation;

import dev.answercoach.model.Usage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an evaluation measures, in the order of its report. A new one is one line here and its name in the bundles. */
public enum Metric {
    LIMIT_FIRST_TRY(Section.REWRITES, sample -> RewriteMeasures.limitKept(sample, Delivery.Step.FIRST_TRY)),
    LIMIT_REPAIRED(Section.REWRITES, sample -> RewriteMeasures.limitKept(sample, Delivery.Step.REPAIR)),
    LIMIT_SHORTENED(Section.REWRITES, sample -> RewriteMeasures.limitKept(sample, Delivery.Step.SHORTENING)),
    LIMIT_FAILED(
            Section.REWRITES,
            sample -> RewriteMeasures.limitKept(sample, Delivery.Step.NEVER),
            Floor.shareAtMost(0.05)),
    PASSED_FIRST_TRY(Section.REWRITES, sample -> RewriteMeasures.share(sample, Delivery::isPassedAtFirstTry)),
    PASSED(Section.REWRITES, sample -> RewriteMeasures.share(sample, Delivery::isPassed), Floor.shareAtLeast(0.9)),
    FIGURES_UNTRUE(Section.REWRITES, sample -> RewriteMeasures.perRewrite(sample, Delivery::untrueFigures)),
    FIGURES_LOST(Section.REWRITES, RewriteMeasures::lost),
    NAMES_NEW(
            Section.REWRITES,
            sample -> RewriteMeasures.perRewrite(
                    sample, delivery -> delivery.first().newNames().size())),

    QUOTES_FOUND(
            Section.CRITIQUE,
            sample -> Figure.share(
                    sample.fidelities().stream().mapToLong(Fidelity::found).sum(),
                    sample.fidelities().stream().mapToLong(Fidelity::quotes).sum()),
            Floor.shareAtLeast(0.95)),
    SCORES_LOWERED(
            Section.CRITIQUE,
            sample -> Figure.share(
                    sample.fidelities().stream().mapToLong(Fidelity::lowered).sum(),
                    sample.fidelities().stream().mapToLong(Fidelity::scores).sum())),
    SCORES_EXPECTED(Section.CRITIQUE, ScoreMeasures::expected, Floor.shareAtLeast(0.6)),
    SPREAD(Section.CRITIQUE, ScoreMeasures::spread),
    ORDER(Section.CRITIQUE, ScoreMeasures::ordered, Floor.shareAtLeast(1)),

    FLATTERY_CHANGE(Section.PADDING, sample -> VariantMeasures.change(sample, Variant.FLATTERY), Floor.meanAtMost(0.1)),
    FLATTERY_RISES(Section.PADDING, sample -> VariantMeasures.rises(sample, Variant.FLATTERY)),
    REPETITION_CHANGE(
            Section.PADDING, sample -> VariantMeasures.change(sample, Variant.REPETITION), Floor.meanAtMost(0.1)),
    REPETITION_RISES(Section.PADDING, sample -> VariantMeasures.rises(sample, Variant.REPETITION)),
    OFF_TOPIC_CHANGE(
            Section.PADDING, sample -> VariantMeasures.change(sample, Variant.OFF_TOPIC), Floor.meanAtMost(0.2)),
    OFF_TOPIC_RISES(Section.PADDING, sample -> VariantMeasures.rises(sample, Variant.OFF_TOPIC)),

    CHECK_SUMS(Section.CHECK, CheckMeasures::sums),
    CHECK_LEFTOVERS(Section.CHECK, CheckMeasures::leftovers),
    CHECK_FIGURES(Section.CHECK, CheckMeasures::figures),
    CHECK_KIND(Section.CHECK, CheckMeasures::kinds),

    UNANSWERED(Section.COST, CostMeasures::unanswered, Floor.shareAtMost(0.05)),
    CALLS(Section.COST, sample -> CostMeasures.perReview(sample, Usage::calls)),
    INPUT_TOKENS(Section.COST, sample -> CostMeasures.perReview(sample, Usage::inputTokens)),
    CACHED_TOKENS(Section.COST, sample -> CostMeasures.perReview(sample, Usage::cachedTokens)),
    OUTPUT_TOKENS(Section.COST, sample -> CostMeasures.perReview(sample, Usage::outputTokens)),
    REASONING_TOKENS(Section.COST, sample -> CostMeasures.perReview(sample, Usage::reasoningTokens)),
    SECONDS(Section.COST, CostMeasures::seconds),
    FROM_CACHE(Section.COST, CostMeasures::fromCache);

    /** What a metric is about. */
    public enum Section {
        REWRITES,
        CRITIQUE,
        PADDING,
        CHECK,
        COST
    }

    private final Section section;

    @SuppressWarnings("ImmutableEnumChecker") // its function has no state
    private final Function<Sample, Figure> measure;

    @SuppressWarnings("ImmutableEnumChecker") // a record of values
    private final @Nullable Floor floor;

    Metric(Section section, Function<Sample, Figure> measure) {
        this(section, measure, null);
    }

    Metric(Section section, Function<Sample, Figure> measure, @Nullable Floor floor) {
        this.section = section;
        this.measure = measure;
        this.floor = floor;
    }

    public Section section() {
        return section;
    }

    public Figure in(Sample sample) {
        return measure.apply(sample);
    }

    /** What all cases together are expected to reach, null where there is no such bound. */
    public @Nullable Floor floor() {
        return floor;
    }

    /** Whether all cases together reach what is expected of them; true where there is no bound or nothing was measured. */
    public boolean isReachedIn(Sample all) {
        Figure figure = in(all);
        return floor == null || !figure.isMeasured() || floor.allows(figure.value());
    }
}
