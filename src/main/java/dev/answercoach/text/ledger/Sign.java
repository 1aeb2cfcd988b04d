package dev.answercoach.text.ledger;

/**
 * What may speak for two figures having changed places, or against it. How much each weighs is measured, and stands in
 * {@code exchange-weights.tsv}.
 */
enum Sign {
    /** Both texts join the two into one step. */
    SAME_STEP,
    /** One of the texts tells the one as a part of the other. */
    PART,
    /** One of the texts joins the two into a step. */
    STEP,
    /** Neither of these. */
    APART,
    /** The words and figures around that stay with the same figure. */
    WORDS_STRAIGHT,
    /** Those that have gone over to the other. */
    WORDS_CROSSED,
    /** The words right beside them are those of the other: 1; their own: -1. */
    LABELS,
    /** The words that have gone over, where nothing speaks against them. */
    UNOPPOSED,
    /** The figures further off that stay nearer to the same figure. */
    FIGURES_STRAIGHT,
    /** Those that have come nearer to the other. */
    FIGURES_CROSSED,
    /** One sentence of each text tells both, in the same order. */
    SAME_ORDER,
    /** The same, with no figure in between. */
    SIDE_BY_SIDE,
    /** One sentence of each text tells both, in the other order, and every figure between them has moved too. */
    OTHER_ORDER,
    /** Each is still told in its own unit, which is not the other's. */
    UNITS_STRAIGHT,
    /** Each is told in the unit of the other. */
    UNITS_CROSSED,
    /** Each has still its own bound, which is not the other's. */
    BOUNDS_STRAIGHT,
    /** Each has the bound of the other. */
    BOUNDS_CROSSED,
    /** Two dates of one sentence stand in the same order: 1; in the other one: -1. */
    DATES_IN_ORDER,
    /** The earlier of two states is told as the later one: 1; as the earlier one: -1. */
    PHASES,
    /** The same of what one of the texts joins into a step, where both ends have the same words. */
    STEP_PHASES,
    /** The aim is told as what came of it: 1; as the aim: -1. */
    AIMS,
    /** The part of a whole is told as the whole: 1; as the part: -1. */
    PARTS,
    /** Only one of the texts says which is the other's part. */
    PART_ONCE
}
