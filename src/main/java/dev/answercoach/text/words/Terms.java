package dev.answercoach.text.words;

import dev.answercoach.text.Hangul;
import dev.answercoach.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a posting's term in a text however it is spaced and whatever particles its words carry: "코드 리뷰" stands in
 * "코드리뷰를" and in "코드의 리뷰". A Latin word is found as a whole only, so that "Go" is not in "Google".
 */
final class Terms {
    private static final Pattern WORD = Pattern.compile("[가-힣]+|[A-Za-z0-9]+(?:[+#]{1,2}(?![A-Za-z0-9]))?");

    private final List<Word> words;

    private record Word(Span span, String form) {
        boolean isHangul() {
            return Hangul.isHangul(form.charAt(0));
        }
    }

    private Terms(List<Word> words) {
        this.words = words;
    }

    static Terms of(String text) {
        return new Terms(words(text));
    }

    /** Where the term stands first. */
    Optional<Span> find(String term) {
        List<Word> sought = words(Normalizer.normalize(term, Normalizer.Form.NFC));
        if (sought.isEmpty()) {
            return Optional.empty();
        }
        for (int at = 0; at < words.size(); at++) {
            Optional<Span> found = matchAt(at, sought);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    boolean contains(String term) {
        return find(term).isPresent();
    }

    private Optional<Span> matchAt(int at, List<Word> sought) {
        int word = at;
        int offset = 0;
        for (int i = 0; i < sought.size(); i++) {
            Word part = sought.get(i);
            if (word >= words.size()) {
                return Optional.empty();
            }
            if (!words.get(word).form().startsWith(part.form(), offset)) {
                return Optional.empty();
            }
            offset += part.form().length();
            String form = words.get(word).form();
            if (offset == form.length()) {
                word++;
                offset = 0;
            } else if (!part.isHangul()) {
                return Optional.empty();
            } else if (i + 1 < sought.size()
                    && !form.startsWith(sought.get(i + 1).form(), offset)) {
                if (!Particles.isParticle(form.substring(offset))) {
                    return Optional.empty();
                }
                word++;
                offset = 0;
            }
        }
        Word last = words.get(offset == 0 ? word - 1 : word);
        return Optional.of(new Span(words.get(at).span().start(), last.span().end()));
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Word(
                    new Span(matcher.start(), matcher.end()), matcher.group().toLowerCase(Locale.ROOT)));
        }
        return words;
    }
}
