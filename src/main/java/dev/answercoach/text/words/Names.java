package dev.answercoach.text.words;

import dev.answercoach.text.Span;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds names: technologies, products, companies, employers, schools, licences, prizes, places and roles, in
 * Latin and in Hangul.
 *
 * <p>Several rules look at a rewrite, each in its own way, and what one of them finds is a new name unless the sources
 * have it in some spelling that the lexicon knows. Where it does not know that two spellings are one name, the rewrite's
 * is new: a false alarm costs a repair, a missed invention costs the user's word. They read a copy in which every letter
 * is a plain one ({@link FoldedText}), so that no dress of letters hides a name.
 */
public final class Names {
    private static final List<NameRule> RULES = List.of(
            new KnownNames(),
            new Employers(),
            new QuotedNames(),
            new RoleClaims(),
            new EnglishRoles(),
            new SuffixedNames(),
            new Firms(),
            new Credentials(),
            new Honours(),
            new RankClaims(),
            new Feats(),
            new OrdinaryTools(),
            new LatinNames(),
            new LatinTitles(),
            new ForeignNames(),
            new UnknownWords(),
            new ForeignScripts(),
            new SpacedNames(),
            new TurnedSteps(),
            new Siblings(),
            new ReplacedNames(),
            new GarbledNames(),
            new NamedPeople());

    /** Marked blanks speak to the user and are no part of the claim. */
    private static final Pattern MARKED_BLANK = Pattern.compile("\\[(?:빈칸|(?i:blank)): ?[^\\[\\]\\n]{0,120}]");

    private Names() {}

    /** The names of a rewrite that stand in none of the sources, in any of their spellings; each once, as written. */
    public static List<String> newIn(String rewrite, List<String> sources) {
        return newIn(rewrite, Sources.of(sources));
    }

    /** The same for sources that several rewrites are compared with. */
    public static List<String> newIn(String rewrite, Sources sources) {
        String composed = Normalizer.normalize(rewrite, Normalizer.Form.NFC);
        String text = MARKED_BLANK
                .matcher(composed)
                .replaceAll(blank -> " ".repeat(blank.group().length()));
        Vocabulary known = sources.vocabulary();
        FoldedText folded = FoldedText.of(text);
        Places places = new Places();
        RULES.forEach(rule -> places.addAll(rule.newIn(folded.text(), known)));
        return places.spans().stream()
                .filter(span -> !isGlossed(folded.text(), span, known))
                .sorted(Comparator.naturalOrder())
                .map(folded::inOriginal)
                .map(span -> span.in(text))
                .distinct()
                .toList();
    }

    /** What the lexicon has goes by no other name than those that it lists, unless it is but a word of a title. */
    private static boolean isGlossed(String text, Span name, Vocabulary known) {
        return (!isListed(name.in(text)) || Glosses.isWithinTitle(text, name)) && Glosses.isGlossed(text, name, known);
    }

    private static boolean isListed(String name) {
        return NameLexicon.standard()
                .named(name)
                .filter(listed -> listed.kind() != NameLexicon.Kind.CONCEPT)
                .isPresent();
    }
}
