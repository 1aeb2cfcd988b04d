package dev.answercoach.text.words;

import java.util.List;
import java.util.Map;

/** How Korean names the letters of the Latin alphabet, which is how acronyms are spelled out: LS is 엘에스. */
final class LetterNames {
    private static final Map<Character, List<String>> NAMES = Map.ofEntries(
            Map.entry('A', List.of("에이")),
            Map.entry('B', List.of("비")),
            Map.entry('C', List.of("씨", "시")),
            Map.entry('D', List.of("디")),
            Map.entry('E', List.of("이")),
            Map.entry('F', List.of("에프")),
            Map.entry('G', List.of("지")),
            Map.entry('H', List.of("에이치", "에이취")),
            Map.entry('I', List.of("아이")),
            Map.entry('J', List.of("제이")),
            Map.entry('K', List.of("케이")),
            Map.entry('L', List.of("엘")),
            Map.entry('M', List.of("엠")),
            Map.entry('N', List.of("엔")),
            Map.entry('O', List.of("오")),
            Map.entry('P', List.of("피")),
            Map.entry('Q', List.of("큐")),
            Map.entry('R', List.of("알", "아르")),
            Map.entry('S', List.of("에스")),
            Map.entry('T', List.of("티")),
            Map.entry('U', List.of("유")),
            Map.entry('V', List.of("브이", "비")),
            Map.entry('W', List.of("더블유")),
            Map.entry('X', List.of("엑스")),
            Map.entry('Y', List.of("와이")),
            Map.entry('Z', List.of("제트", "지")));

    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;

    private LetterNames() {}

    /** An acronym of {@value #SHORTEST} to {@value #LONGEST} capitals spelled out, or the empty string for any other word. */
    static String spelledOut(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return "";
        }
        StringBuilder spelled = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            List<String> names = NAMES.get(word.charAt(i));
            if (names == null) {
                return "";
            }
            spelled.append(names.get(0));
        }
        return spelled.toString();
    }
}
