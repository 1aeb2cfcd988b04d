package dev.answercoach.presentation;

import dev.answercoach.presentation.Block.Heading;
import dev.answercoach.presentation.Block.Tone;
import dev.answercoach.text.checks.CheckReport;
import dev.answercoach.text.checks.Draft;
import dev.answercoach.text.checks.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A check where there is little room: what it is about, whether the draft may be submitted, and what matters most. */
public final class CheckCard {
    private static final int MOST_FINDINGS = 5;
    /** UTF-16 units of a question in a title that still takes a phone no more than two lines. */
    private static final int LONGEST_QUESTION = 40;

    private final Messages messages;
    private final CheckBlocks blocks;

    public CheckCard(Messages messages) {
        this.messages = messages;
        this.blocks = new CheckBlocks(messages);
    }

    /**
     * The card; what it leaves out is in {@link CheckBlocks#findings}.
     *
     * @param posting the posting's title, empty without one
     */
    public List<Block> of(Draft draft, String posting, CheckReport report) {
        List<Block> card = new ArrayList<>();
        card.add(new Heading(title(draft.question(), posting)));
        card.addAll(blocks.of(draft, report, MOST_FINDINGS));
        return card;
    }

    /** Whether the card leaves findings out. */
    public boolean leavesOut(CheckReport report) {
        return blocks.leavesOut(report, MOST_FINDINGS);
    }

    /** How the check turned out, by its most severe finding. */
    public static Tone outcome(CheckReport report) {
        return report.findings().stream()
                .map(Finding::severity)
                .min(Finding.Severity::compareTo)
                .map(CheckCard::tone)
                .orElse(Tone.GOOD);
    }

    private static Tone tone(Finding.Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.BAD;
            case WARNING -> Tone.WARNING;
            case HINT -> Tone.GOOD;
        };
    }

    private String title(String question, String posting) {
        return Stream.of(messages.text("check.card.title"), shortened(question), posting)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** The beginning of a question, by whole characters; the user knows how it goes on. */
    private static String shortened(String question) {
        String line = question.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_QUESTION) {
            return line;
        }
        int end =
                Character.isHighSurrogate(line.charAt(LONGEST_QUESTION - 1)) ? LONGEST_QUESTION - 1 : LONGEST_QUESTION;
        return line.substring(0, end).stripTrailing() + "…";
    }
}
