package dev.answercoach.model;

import java.util.List;

/** An answer with every kind of component, for tests. */
record Verdict(
        @Described("1 to 5") int score, double weight, boolean final_, Mood mood, String reason, List<Point> points) {
    enum Mood {
        GOOD,
        BAD
    }

    record Point(@Described("the user's own words") String quote, List<String> fixes) {}

    static final String JSON = """
            {"score":4,"weight":0.5,"final_":true,"mood":"GOOD","reason":"그렇다",\
            "points":[{"quote":"월 200건","fixes":["a","b"]}]}""";

    static final Verdict VALUE =
            new Verdict(4, 0.5, true, Mood.GOOD, "그렇다", List.of(new Point("월 200건", List.of("a", "b"))));
}
