package dev.answercoach.posting;

import dev.answercoach.text.words.Lexicon;
import dev.answercoach.text.words.NameLexicon;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Weighs what a posting asks for. A term weighs more the more firmly it is asked for (required, preferred, done daily),
 * and most where the posting itself lists it as a keyword.
 */
final class Keywords {
    /** What a draft is looked through for; fewer only where a posting names fewer. Faces name the weightiest. */
    static final int MOST = 24;

    private static final int MOST_TOOLS = 14;

    private static final int MOST_TECHNOLOGIES = 20;

    private static final int REQUIRED = 4;
    private static final int PREFERRED = 3;
    private static final int DAILY = 2;
    private static final int LISTED = 3;
    /** A named technology is easier to look for in an answer than an idea. */
    private static final int TECHNOLOGY = 2;
    /** However often a posting repeats a term, it is one term. */
    private static final int MOST_MENTIONS = 3;

    private static final Pattern KEYWORD_LINE =
            Pattern.compile("(?:키워드|주요 ?키워드|(?i:keywords?))\\*{0,2} ?[:：] ?(?<terms>.+)");

    private static final Pattern LISTED_TERM = Pattern.compile("[^,，·]+");

    private static final int LONGEST_LISTED_TERM = 20;

    private final Map<String, Term> terms = new LinkedHashMap<>();

    /** A term on the scales. */
    private static final class Term {
        final String written;
        final List<String> spellings;
        final boolean isTool;
        int weight;
        int mentions;

        Term(String written, List<String> spellings, boolean isTool) {
            this.written = written;
            this.isTool = isTool;
            this.spellings = spellings;
        }

        void weigh(int more) {
            if (mentions < MOST_MENTIONS) {
                weight += more;
                mentions++;
            }
        }

        Lexicon.Keyword keyword() {
            return new Lexicon.Keyword(
                    written,
                    spellings.stream()
                            .filter(spelling -> !spelling.equalsIgnoreCase(written))
                            .toList());
        }
    }

    private Keywords() {}

    /** The keywords of a digest, the weightiest first. */
    static List<Lexicon.Keyword> of(Digest digest) {
        Keywords keywords = new Keywords();
        digest.requirements().forEach(item -> keywords.weigh(item, REQUIRED));
        digest.preferred().forEach(item -> keywords.weigh(item, PREFERRED));
        digest.duties().forEach(item -> keywords.weigh(item, DAILY));
        digest.stack().forEach(item -> keywords.weigh(item, 1));
        Comparator<Term> weightiest =
                Comparator.comparingInt((Term term) -> term.weight).reversed();
        List<Term> terms = keywords.terms.values().stream()
                .filter(term -> !term.written.equalsIgnoreCase(digest.company()))
                .sorted(weightiest)
                .toList();
        return balanced(terms).sorted(weightiest).map(Term::keyword).toList();
    }

    /** Technologies must not crowd out ideas: what is left over of either is filled up with the other. */
    private static Stream<Term> balanced(List<Term> terms) {
        List<Term> tools = terms.stream().filter(term -> term.isTool).toList();
        List<Term> ideas = terms.stream().filter(term -> !term.isTool).toList();
        int room = Math.max(MOST_TOOLS, MOST - ideas.size());
        return Stream.concat(tools.stream().limit(room), ideas.stream().limit(MOST - Math.min(room, tools.size())));
    }

    /** The technologies that a posting's sections name, the weightiest first, as the posting writes them. */
    static List<String> technologies(Map<Heading.Section, List<String>> items) {
        Keywords keywords = new Keywords();
        Stream.of(Heading.Section.STACK, Heading.Section.REQUIREMENTS)
                .forEach(section -> keywords.weighTechnologies(items, section, REQUIRED));
        keywords.weighTechnologies(items, Heading.Section.PREFERRED, PREFERRED);
        keywords.weighTechnologies(items, Heading.Section.DUTIES, DAILY);
        return keywords.terms.values().stream()
                .sorted(Comparator.comparingInt((Term term) -> term.weight).reversed())
                .limit(MOST_TECHNOLOGIES)
                .map(term -> term.written)
                .toList();
    }

    private void weighTechnologies(Map<Heading.Section, List<String>> items, Heading.Section section, int weight) {
        for (String item : items.getOrDefault(section, List.of())) {
            for (NameLexicon.Place place : NameLexicon.standard().find(item)) {
                if (isTool(place.name())) {
                    term(place.span().in(item), Optional.of(place.name())).weigh(weight);
                }
            }
        }
    }

    private void weigh(String item, int weight) {
        Matcher line = KEYWORD_LINE.matcher(item);
        if (line.matches()) {
            LISTED_TERM
                    .matcher(line.group("terms"))
                    .results()
                    .forEach(term -> weighListed(term.group().strip(), weight + LISTED));
            return;
        }
        for (NameLexicon.Place place : NameLexicon.standard().find(item)) {
            boolean idea = place.name().kind() == NameLexicon.Kind.CONCEPT;
            if (idea || isTool(place.name())) {
                term(place.span().in(item), Optional.of(place.name())).weigh(weight + (idea ? 0 : TECHNOLOGY));
            }
        }
    }

    private void weighListed(String listed, int weight) {
        List<NameLexicon.Place> places = NameLexicon.standard().find(listed);
        places.forEach(place ->
                term(place.span().in(listed), Optional.of(place.name())).weigh(weight));
        if (places.isEmpty() && !listed.isEmpty() && listed.length() <= LONGEST_LISTED_TERM) {
            // the posting's own words for an idea: worth asking for only after what everybody knows by name
            term(listed, Optional.empty()).weigh(weight - LISTED);
        }
    }

    private static boolean isTool(NameLexicon.Name name) {
        return name.kind() == NameLexicon.Kind.TECHNOLOGY
                || name.kind() == NameLexicon.Kind.PRODUCT
                || name.kind() == NameLexicon.Kind.CERTIFICATE;
    }

    private Term term(String written, Optional<NameLexicon.Name> name) {
        String key = name.map(NameLexicon.Name::usual).orElse(written).toLowerCase(Locale.ROOT);
        List<String> spellings = name.map(NameLexicon.Name::spellings).orElse(List.of());
        return terms.computeIfAbsent(
                key,
                absent -> new Term(
                        written, spellings, name.filter(Keywords::isTool).isPresent()));
    }
}
