package dev.answercoach.text.ledger;

import dev.answercoach.text.figures.FigureText;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** A share in words that are no figures: 셋 중 하나, 열에 셋, 세 배치 중 한 배치. */
record Spoken(BigDecimal part, BigDecimal whole) {
    /** Beyond this many no answer goes. */
    private static final int MOST = 100;

    /** "넷 중 하나", "열에 셋": words that are no figures by themselves. */
    private static final List<String> COUNTS = List.of("하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉", "열");

    /** The same before what is counted: "세 배치 중 한 배치". */
    private static final List<String> ATTRIBUTES = List.of("한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열");

    private static final String COUNT = String.join("|", COUNTS);
    private static final String COUNTED = "(?:" + String.join("|", ATTRIBUTES) + ") [가-힣]{1,5}?";
    /** "두 달에 한 번" is how often, and no share. */
    private static final Pattern SPOKEN =
            Pattern.compile("(?<![가-힣])(?:(?<whole>" + COUNT + ") ?(?:중에서?|중|가운데|에)|(?<wholes>"
                    + COUNTED + ") ?(?:중에서?|중|가운데)) ?(?<part>" + COUNT + '|' + COUNTED
                    + ")(?=꼴|[은는이가을를의로도다]|에서|이었|입니다|이던|[ ,.]|$)");

    static List<Spoken> in(FigureText text) {
        return SPOKEN.matcher(text.folded())
                .results()
                .limit(MOST)
                .map(told ->
                        new Spoken(count(told.group(3)), count(told.group(1) == null ? told.group(2) : told.group(1))))
                .toList();
    }

    private static BigDecimal count(String word) {
        int number = COUNTS.indexOf(word);
        for (int i = 0; number < 0 && i < ATTRIBUTES.size(); i++) {
            number = word.startsWith(ATTRIBUTES.get(i)) ? i : number;
        }
        return BigDecimal.valueOf(number + 1L);
    }
}
