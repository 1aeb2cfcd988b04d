package dev.answercoach.discord.drawing;

import dev.answercoach.discord.drawing.Piece.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A long piece of text in two, at the best place that the room allows: between lines, else sentences, else words, else
 * characters. Nothing is lost but the white space where it was cut.
 *
 * @param head what fits
 * @param tail what does not, drawn in the same way
 */
record Cut(Text head, Text tail) {
    /** From the best to the worst place; each match ends where the head would. */
    private static final List<Pattern> PLACES =
            List.of(Pattern.compile("\\n"), Pattern.compile("[.!?…。][)”’\"']?\\s"), Pattern.compile("\\s"));

    /**
     * @param text longer than the room
     * @param room the UTF-16 units that the head may take as Markdown; enough for its opening and a few words
     */
    static Cut at(Text text, int room) {
        List<Run> head = new ArrayList<>();
        List<Run> tail = new ArrayList<>();
        int left = room - text.opening().length();
        for (Run run : text.runs()) {
            if (!tail.isEmpty()) {
                tail.add(run);
                continue;
            }
            int fitting = fitting(run, left);
            if (fitting == run.text().length()) {
                head.add(run);
                left -= run.markdown().length();
            } else {
                int place = place(run.text(), fitting);
                head.add(run.with(run.text().substring(0, place)));
                tail.add(run.with(run.text().substring(place)));
            }
        }
        return new Cut(new Text(text.opening(), head), new Text(text.opening(), tail));
    }

    /** The longest part of the run's text, in UTF-16 units from its start, whose Markdown fits. */
    private static int fitting(Run run, int room) {
        int least = 0;
        int most = Math.min(run.text().length(), Math.max(0, room));
        while (least < most) {
            int middle = (least + most + 1) / 2;
            if (run.with(run.text().substring(0, middle)).markdown().length() <= room) {
                least = middle;
            } else {
                most = middle - 1;
            }
        }
        return least;
    }

    private static int place(String text, int most) {
        for (Pattern places : PLACES) {
            int last = last(places, text, most);
            if (last > most / 2) {
                return last;
            }
        }
        boolean withinPair = most > 0 && Character.isHighSurrogate(text.charAt(most - 1));
        return withinPair ? most - 1 : most;
    }

    private static int last(Pattern places, String text, int most) {
        Matcher matcher = places.matcher(text).region(0, most);
        int last = 0;
        while (matcher.find()) {
            last = matcher.end();
        }
        return last;
    }
}
