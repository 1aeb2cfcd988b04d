package dev.answercoach.text.words;

import dev.answercoach.text.Hangul;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Korean particles (josa) and the forms of the copula that stand after a noun, also stacked: 레디스에서는, 팀장으로서의.
 *
 * <p>Without a dictionary the last syllable of a noun can look like a particle (자바 has none, 동의 might), so callers get
 * every stem that a word could have, and decide.
 */
final class Particles {
    private static final Set<String> SINGLE = Stream.of(
                    "은 는 이 가 을 를 의 에 로 와 과 도 만 나 랑 들 님 적 형 용 별 간 내 등 중 시 후 전 화 식 급 측 사",
                    "에서 에게 에는 에도 에만 으로 로서 로써 라는 라고 라도 라면 이나 이며 이고 이라 이랑 이자 이든 이란 란 이야 인데 인 일 임 임을 까지 부터 마저 조차 처럼 보다 만큼 대로 밖에 한테 께서 하고 마다 "
                            + "같은 같이 뿐 커녕 치고 들이 들을 들은 들의 들과 들에게 이라는 이라고 이라도 이라면 으로서 으로써 에서는 에서도 에서의 에서만 에게는 에게도 에게서 에의 로는 로도 로의 로만 로부터 으로는 으로도 으로의 으로만 들께 분들께 분들이 분들은 분들의 분들과 분께 에선 에겐 엔 로선 으로선 가량 남짓 안팎 내외 정도 까진 부터는 께 까지도 쯤 씩 짜리 이신 "
                            + "으로부터 까지의 까지는 까지도 부터는 부터의 와의 과의 와는 과는 만의 만을 만이 만은 만으로 보다는 보다도 처럼은 대로의",
                    "입니다 이다 였다 이었다 였습니다 이었습니다 이었고 였고 이었던 였던 이던 이던데 이면서 이면서도 이어도 이었기 였기 이었음 였음 이었으나 였으나 이었는지 였는지 이었다면 였다면 이었으며 였으며 이지만 지만 이므로 므로 이라서 라서 이었지만 였지만 이었을 였을 예요 이에요 이어서 여서 이며 으로서의 로서의 로써의 으로써의 "
                            + "인가 인지 이기 기에 이기에 이란 이라면 였는데 이었는데 인만큼 입니까 일까 뿐만 뿐이 뿐만이 뿐 아니라 에야 에서야 에서부터 에까지 로까지 으로까지 과도 와도 이나마 나마 조차도 마저도 까지만 별로 별로는 용으로 형으로 적으로 적인 간의 간에 내의 내에 내에서 화된 화한 화하여 화를")
            .flatMap(line -> Stream.of(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST =
            SINGLE.stream().mapToInt(String::length).max().orElse(0);

    /** Three particles in a row are the most that Korean stacks in practice. */
    private static final int DEEPEST = 3;

    private Particles() {}

    /** Whether all of this is particles, up to three of them. */
    static boolean isParticle(String tail) {
        return tail.length() <= DEEPEST * LONGEST && !tail.isEmpty() && particlesFrom(tail, 0)[0] <= DEEPEST;
    }

    /** What this word could be without its particles: the whole word first, then shorter and shorter stems. */
    static List<String> stems(String word) {
        List<String> stems = new ArrayList<>();
        stems.add(word);
        int first = Math.max(1, word.length() - DEEPEST * LONGEST);
        int[] particles = particlesFrom(word, first);
        for (int end = word.length() - 1; end >= first; end--) {
            if (particles[end - first] <= DEEPEST && fits(word.charAt(end - 1), word.substring(end))) {
                stems.add(word.substring(0, end));
            }
        }
        return stems;
    }

    /** For every place from the first on, of how many particles the rest of the word is; more than any word has if of none. */
    private static int[] particlesFrom(String word, int first) {
        int length = word.length();
        int[] fewest = new int[Math.max(0, length - first) + 1];
        for (int start = length - 1; start >= first; start--) {
            int best = DEEPEST + 1;
            for (int end = Math.min(length, start + LONGEST); end > start; end--) {
                int after = end == length ? 0 : fewest[end - first];
                if (after + 1 < best && SINGLE.contains(word.substring(start, end))) {
                    best = after + 1;
                }
            }
            fewest[start - first] = best;
        }
        return fewest;
    }

    /** The word without its longest tail of particles that fits its sound; the word itself where there is none. */
    static String noun(String word) {
        String shortest = word;
        for (String stem : stems(word)) {
            if (stem.length() > 1) {
                shortest = stem;
            }
        }
        return shortest;
    }

    /** 은, 이, 을, 과, 으로 follow a consonant, 는, 가, 를, 와 a vowel: 네오페이 is no 네오페 with a particle. */
    private static boolean fits(char last, String tail) {
        char first = tail.charAt(0);
        boolean closed = Hangul.hasFinalConsonant(last);
        if (!Hangul.isSyllable(last)) {
            return true;
        }
        if ("은을과".indexOf(first) >= 0 || first == '으') {
            return closed;
        }
        if ("는를와".indexOf(first) >= 0 || tail.equals("가")) {
            return !closed;
        }
        return first != '이' || closed;
    }
}
