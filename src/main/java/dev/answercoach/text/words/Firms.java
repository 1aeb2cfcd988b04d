package dev.answercoach.text.words;

import dev.answercoach.text.QuickPattern;
import dev.answercoach.text.ResourceList;
import dev.answercoach.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells firms by their trade, where what stands before it is no word (참들식품, 가람건설), and by what kind of body they are:
 * 법무법인 정온, 사단법인 늘품.
 */
final class Firms implements NameRule {
    private static final Set<String> NAME_LIKE = ResourceList.words(Firms.class, "name-like.txt");

    private static final int SHORTEST_JOINED = 4;

    private static final Pattern TRADED = Pattern.compile("(?<![가-힣A-Za-z0-9])(?<name>(?<head>[가-힣]{2,6}?)(?:"
            + String.join("|", ResourceList.words(Firms.class, "trades.txt"))
            + "))(?<tail>[가-힣]{0,6})(?![가-힣])");

    /** Without this there is no firm told by its trade, and looking for it costs least. */
    private static final QuickPattern TRADE =
            QuickPattern.of(String.join("|", ResourceList.words(Firms.class, "trades.txt")));

    private static final QuickPattern BODY =
            QuickPattern.of("(?:법무|노무|세무|회계|특허|관세|사단|재단|의료|학교|복지|농업회사|영농조합|유한)(?:법인|회사) (?<name>[가-힣]{2,8})(?![가-힣])");

    @Override
    public List<Span> newIn(String rewrite, Vocabulary known) {
        List<Span> found = new ArrayList<>();
        boolean trades = TRADE.isIn(rewrite);
        Matcher traded = TRADED.matcher(rewrite);
        while (trades && traded.find()) {
            String tail = traded.group("tail");
            if ((tail.isEmpty() || Particles.isParticle(tail))
                    && isNew(traded.group("name"), known)
                    && !isOrdinary(traded.group("head"), known)) {
                found.add(new Span(traded.start("name"), traded.end("name")));
            }
        }
        QuickPattern.Search search = BODY.in(rewrite);
        while (search.find()) {
            Matcher bodies = search.found();
            String name = Particles.noun(bodies.group("name"));
            if (isNew(name, known) && !isOrdinary(name, known)) {
                found.add(new Span(bodies.start("name"), bodies.start("name") + name.length()));
            }
        }
        return found;
    }

    /** Whether firms, schools and tools like to be called so: 하늘, 오리온. */
    static boolean isNameLike(String word) {
        return NAME_LIKE.contains(word);
    }

    private static boolean isNew(String name, Vocabulary known) {
        return !known.knowsHangul(name) && !known.knowsSound(name);
    }

    /** 한빛그림 of 한빛그림출판사 */
    private static boolean isNameBeforeNoun(String head, String name) {
        return head.length() >= SHORTEST_JOINED && name.length() == 2 && head.startsWith(name);
    }

    private static boolean isOrdinary(String head, Vocabulary known) {
        if (known.knowsHangul(head) || known.knowsSound(head)) {
            return true;
        }
        return NAME_LIKE.stream().noneMatch(name -> head.equals(name) || isNameBeforeNoun(head, name))
                && (KoreanNouns.isListed(head)
                        || SuffixedNames.isOrdinaryHead(head)
                        || (head.length() > 2 && KoreanNouns.areOrdinary(head, known::knowsHangul)));
    }
}
