package dev.answercoach.text.words;

import dev.answercoach.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells titles of an English rewrite that render names of a Korean draft by their meaning, where not every word translates
 * one: "Garden Cooks" for '텃밭 요리사', Tax Law for 세법개론.
 *
 * <p>Each such title needs a name of the draft that it may stand for, and uses it up: a quoted name, or a word with the
 * title's head. It is made for one rewrite.
 */
final class Renderings {
    /** No answer quotes so many names. */
    private static final int MOST = 200;

    private static final Pattern QUOTED =
            Pattern.compile("(?<![\\p{L}\\p{N}])[\"“‘'「『〈《](?<name>[^\"”’'」』〉》\\n]{2,60}+)[\"”’'」』〉》]");
    private static final Pattern HANGUL = Pattern.compile("[가-힣]{2}");

    /** What somebody gave or certified is never told by its other words alone. */
    private static final Set<String> CLAIMS = Set.of(
            "award",
            "awards",
            "prize",
            "medal",
            "certificate",
            "license",
            "licence",
            "scholarship",
            "degree",
            "fellowship");

    private final String text;
    private final Vocabulary known;
    private final List<Span> quoted = new ArrayList<>();
    private final Set<Span> rendered = new HashSet<>();
    private final Map<String, Set<String>> byHead = new HashMap<>();
    private int quotesLeft;

    Renderings(String text, Vocabulary known) {
        this.text = text;
        this.known = known;
        Matcher quotes = QUOTED.matcher(text);
        while (quoted.size() < MOST && quotes.find()) {
            quoted.add(new Span(quotes.start("name"), quotes.end("name")));
        }
        quotesLeft = quoted.isEmpty() ? 0 : quotedNames(known);
    }

    private int quotedNames(Vocabulary known) {
        return (int) known.found(QUOTED, "name").stream()
                .limit(MOST)
                .filter(name -> HANGUL.matcher(name).find() && !text.contains(name))
                .count();
    }

    /** Whether the draft has a name that this title may stand for. */
    boolean accepts(List<LatinWord> title) {
        Span span = new Span(
                title.get(0).span().start(), title.get(title.size() - 1).span().end());
        return isAcronymOfDraft(title) || isHeaded(title) || isQuoted(span);
    }

    /** Whether the draft has the initials as an acronym: Authorized Economic Operator for AEO. */
    private boolean isAcronymOfDraft(List<LatinWord> title) {
        String initials =
                title.stream().map(word -> word.text().substring(0, 1)).collect(Collectors.joining());
        return initials.length() > 2 && known.hasWritten(initials);
    }

    private boolean isQuoted(Span title) {
        for (Span quote : quoted) {
            if (quote.overlaps(title)) {
                if (rendered.contains(quote)) {
                    return true;
                }
                boolean left = quotesLeft > 0;
                if (left) {
                    quotesLeft--;
                    rendered.add(quote);
                }
                return left;
            }
        }
        return false;
    }

    /** Whether at least half of the words translate the draft's, and as many words of the draft have the title's head. */
    private boolean isHeaded(List<LatinWord> title) {
        String head = title.get(title.size() - 1).text().toLowerCase(Locale.ROOT);
        long translated =
                title.stream().filter(word -> known.translates(word.text())).count();
        if (title.size() < 2 || translated * 2 < title.size() || (CLAIMS.contains(head) && !known.translates(head))) {
            return false;
        }
        Set<String> titles = byHead.computeIfAbsent(head, key -> new HashSet<>());
        titles.add(title.stream()
                .map(word -> word.text().toLowerCase(Locale.ROOT))
                .toList()
                .toString());
        return titles.size() <= Math.max(1, known.wordsTranslatedBy(head));
    }
}
