package dev.answercoach.text.sentences;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stems of Korean predicates, found by their first syllable: a pattern of a hundred alternatives would try each of them everywhere. */
final class Predicates {
    private final Map<Character, List<String>> byFirst;
    private final BitSet firsts = new BitSet();

    private Predicates(Collection<String> stems) {
        this.byFirst = stems.stream().collect(Collectors.groupingBy(stem -> stem.charAt(0)));
        byFirst.keySet().forEach(firsts::set);
    }

    /**
     * Reads stems divided by spaces: {@code 줄었 단축(했|됐) 맡게_}, where an underscore is a space. Contracted forms stand for
     * the full ones too.
     */
    static Predicates parse(String words) {
        return new Predicates(Arrays.stream(words.split(" ", -1))
                .flatMap(word -> expanded(word).stream())
                .map(word -> word.replace('_', ' '))
                .flatMap(word -> Stream.of(word, word.replace("했", "하였").replace("됐", "되었")))
                .distinct()
                .toList());
    }

    boolean isIn(String tail) {
        for (int at = 0; at < tail.length(); at++) {
            if (firsts.get(tail.charAt(at)) && isAt(tail, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(String tail, int at) {
        return byFirst.getOrDefault(tail.charAt(at), List.of()).stream().anyMatch(stem -> tail.startsWith(stem, at));
    }

    private static List<String> expanded(String word) {
        int open = word.indexOf('(');
        if (open < 0) {
            return List.of(word);
        }
        int close = word.indexOf(')', open);
        List<String> all = new ArrayList<>();
        for (String choice : word.substring(open + 1, close).split("\\|", -1)) {
            all.addAll(expanded(word.substring(0, open) + choice + word.substring(close + 1)));
        }
        return all;
    }
}
