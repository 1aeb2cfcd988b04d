package dev.answercoach.evaluation;

import java.util.List;

/**
 * What an evaluation has found out.
 *
 * @param cases how many cases
 * @param runs how often each was put to each coach
 * @param coaches who was examined
 */
public record Report(int cases, int runs, List<Examined> coaches) {
    public Report {
        coaches = List.copyOf(coaches);
    }

    /** Whether every coach of which all was measured reaches what is expected. */
    public boolean isGood() {
        return coaches.stream().allMatch(coach -> coach.broken().isEmpty());
    }

    /** Whether anybody was asked and answered at all. */
    public boolean isMeasured() {
        return coaches.stream().map(Examined::standing).anyMatch(standing -> switch (standing) {
            case NOT_SET, UNANSWERED -> false;
            case PLUMBING_ONLY, UNFINISHED, MEASURED -> true;
        });
    }
}
