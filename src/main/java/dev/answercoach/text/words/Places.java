package dev.answercoach.text.words;

import dev.answercoach.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Spans without overlap: where two overlap the longer stays, of two equally long ones the earlier comer. */
final class Places {
    private final TreeMap<Integer, Span> byStart = new TreeMap<>();

    void addAll(List<Span> spans) {
        spans.stream().sorted(Comparator.comparingInt(Span::length).reversed()).forEach(this::add);
    }

    List<Span> spans() {
        return List.copyOf(byStart.values());
    }

    private void add(Span span) {
        Map.Entry<Integer, Span> other = byStart.lowerEntry(span.end());
        while (other != null && other.getValue().overlaps(span)) {
            if (other.getValue().length() >= span.length()) {
                return;
            }
            byStart.remove(other.getKey());
            other = byStart.lowerEntry(span.end());
        }
        byStart.put(span.start(), span);
    }
}
