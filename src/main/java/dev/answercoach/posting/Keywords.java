package dev.answercoach.posting;

import dev.answercoach.posting.Heading.Section;
import dev.answercoach.text.Language;
import dev.answercoach.text.ResourceList;
import dev.answercoach.text.Span;
import dev.answercoach.text.words.Lexicon;
import dev.answercoach.text.words.NameLexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Weighs what a posting asks for. A term weighs more the more firmly it is asked for (done daily and required, then
 * preferred), the higher it stands in its section, the oftener it comes back, and most where the posting itself lists it as a
 * keyword. Names and ideas with known spellings weigh more than phrases, phrases more than single words.
 */
final class Keywords {
    /** What a draft is looked through for; fewer only where a posting names fewer. Faces name the weightiest. */
    static final int MOST = 24;

    private static final int MOST_TOOLS = 14;

    private static final int MOST_TECHNOLOGIES = 20;

    private static final int REQUIRED = 40;
    private static final int DAILY = 40;
    private static final int PREFERRED = 18;
    private static final int NAMED = 5;
    private static final int LISTED = 30;
    /** A named technology is easier to look for in an answer than an idea. */
    private static final int TECHNOLOGY = 8;

    private static final int IDEA = 6;
    /** One has it or not, and says so in the CV: answers tell of it seldom. */
    private static final int CERTIFICATE = -15;

    /** What the position itself is called by. */
    private static final int IN_ROLE = 10;

    private static final int SINGLE_WORD = -5;
    private static final int WEAK_WORD = -25;
    /** However long a list is, its end weighs this much less than its beginning at most. */
    private static final int MOST_BEHIND = 12;
    /** A term that comes back weighs this share more, at most so many times. */
    private static final int COMES_BACK = 4;

    private static final int MOST_MENTIONS = 3;

    private static final Pattern KEYWORD_LINE =
            Pattern.compile("(?:키워드|주요 ?키워드|(?i:keywords?))\\*{0,2} ?[:：] ?(?<terms>.+)");

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S{1,200}|\\S{1,64}@\\S{1,100}");

    private static final Pattern LISTED_TERM = Pattern.compile("[^,，·]+");

    private static final int LONGEST_LISTED_TERM = 20;

    private static final Set<String> WEAK = ResourceList.words(Keywords.class, "weak-words.txt");

    private final Map<String, Term> terms = new LinkedHashMap<>();
    private final String role;
    private final List<String> stack;

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
            int again = Math.max(0, Math.min(weight, more)) / COMES_BACK;
            weight = mentions == 0 ? more : Math.max(weight, more) + (mentions < MOST_MENTIONS ? again : 0);
            mentions++;
        }

        Lexicon.Keyword keyword() {
            return new Lexicon.Keyword(
                    written,
                    spellings.stream()
                            .filter(spelling -> !spelling.equalsIgnoreCase(written))
                            .toList());
        }
    }

    private Keywords(String role, List<String> stack) {
        this.role = key(role);
        this.stack = stack;
    }

    /** The keywords of a digest, the weightiest first. */
    static List<Lexicon.Keyword> of(Digest digest) {
        Keywords keywords = new Keywords(digest.role(), digest.stack());
        keywords.weigh(digest.duties(), DAILY);
        keywords.weigh(digest.requirements(), REQUIRED);
        keywords.weigh(digest.preferred(), PREFERRED);
        digest.stack().forEach(tool -> keywords.weighNames(tool, NAMED, List.of()));
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
    static List<String> technologies(Map<Section, List<String>> items) {
        Keywords keywords = new Keywords("", List.of());
        keywords.weighTechnologies(items, Section.STACK, REQUIRED);
        keywords.weighTechnologies(items, Section.REQUIREMENTS, REQUIRED);
        keywords.weighTechnologies(items, Section.PREFERRED, PREFERRED);
        keywords.weighTechnologies(items, Section.DUTIES, DAILY / 2);
        return keywords.terms.values().stream()
                .sorted(Comparator.comparingInt((Term term) -> term.weight).reversed())
                .limit(MOST_TECHNOLOGIES)
                .map(term -> term.written)
                .toList();
    }

    private void weighTechnologies(Map<Section, List<String>> items, Section section, int weight) {
        for (String item : items.getOrDefault(section, List.of())) {
            for (NameLexicon.Place place : NameLexicon.standard().find(item)) {
                if (isTechnology(place.name())) {
                    term(place.span().in(item), place.name()).weigh(weight);
                }
            }
            if (section != Section.DUTIES) {
                Tools.of(item, section == Section.STACK)
                        .forEach(tool -> term(tool, true).weigh(weight - 1));
            }
        }
    }

    private void weigh(List<String> items, int weight) {
        int place = 0;
        for (String item : items) {
            Matcher line = KEYWORD_LINE.matcher(item);
            if (line.matches()) {
                LISTED_TERM
                        .matcher(line.group("terms"))
                        .results()
                        .forEach(term -> weighListed(term.group().strip(), weight));
            } else {
                weigh(ADDRESS.matcher(item).replaceAll(" "), weight - Math.min(MOST_BEHIND, place));
                place += 2;
            }
        }
    }

    /** The names of an item, and its phrases; where a phrase holds an idea the better part of the two speaks for both. */
    private void weigh(String item, int weight) {
        List<Phrase> phrases = phrases(item);
        List<Span> named = weighNames(item, weight, phrases);
        int place = 0;
        for (Phrase phrase : phrases) {
            if (named.stream().noneMatch(phrase::isSaidBy) && !isPosition(phrase.words())) {
                term(phrase.words(), false).weigh(weight + worth(phrase.words()) - place);
                place++;
            }
        }
    }

    private static List<Phrase> phrases(String item) {
        List<String> written = Language.of(item) == Language.KO ? KoreanPhrases.of(item) : EnglishPhrases.of(item);
        List<Phrase> phrases = new ArrayList<>();
        int from = 0;
        for (String words : written) {
            int at = item.indexOf(words, from);
            from = at < 0 ? from : at + words.length();
            phrases.add(new Phrase(words, at));
        }
        return phrases;
    }

    /**
     * A phrase of an item.
     *
     * @param words its words
     * @param at where it stands, -1 where the item has other words between them
     */
    private record Phrase(String words, int at) {
        /** Whether a name in it is the better part of it, so that the phrase says no more than the name. */
        boolean isSaidBy(Span name) {
            return overlaps(name) && 2 * name.length() + 1 >= words.length();
        }

        /** Whether an idea is only a word of it: 영업 in "B2B 영업". */
        boolean saysMoreThan(Span idea) {
            return overlaps(idea) && 2 * idea.length() + 1 < words.length();
        }

        private boolean overlaps(Span name) {
            return at >= 0 && name.start() < at + words.length() && name.end() > at;
        }
    }

    /** Nobody answers that they are what they apply as. */
    private boolean isPosition(String phrase) {
        return phrase.indexOf(' ') < 0 && role.contains(key(phrase)) && Position.isNamedIn(phrase);
    }

    private int worth(String phrase) {
        int inRole = !role.isEmpty() && role.contains(key(phrase)) ? IN_ROLE : 0;
        if (phrase.indexOf(' ') >= 0) {
            return inRole;
        }
        return inRole + (WEAK.contains(phrase.toLowerCase(Locale.ROOT)) ? WEAK_WORD : SINGLE_WORD);
    }

    private List<Span> weighNames(String item, int weight, List<Phrase> phrases) {
        List<Span> named = new ArrayList<>();
        for (NameLexicon.Place place : NameLexicon.standard().find(item)) {
            boolean idea = place.name().kind() == NameLexicon.Kind.CONCEPT;
            boolean minor = idea && phrases.stream().anyMatch(phrase -> phrase.saysMoreThan(place.span()));
            if ((idea && !minor) || isTool(place.name())) {
                String written = place.span().in(item);
                int more = worth(place.name(), written);
                term(written, place.name()).weigh(weight + more);
                named.add(place.span());
            }
        }
        for (String tool : stack) {
            int at = item.indexOf(tool);
            if (at >= 0 && NameLexicon.standard().named(tool).isEmpty()) {
                term(tool, true).weigh(weight + TECHNOLOGY);
                named.add(new Span(at, at + tool.length()));
            }
        }
        return named;
    }

    private static int worth(NameLexicon.Name name, String written) {
        return switch (name.kind()) {
            case CONCEPT -> WEAK.contains(written) ? WEAK_WORD : IDEA;
            case CERTIFICATE -> CERTIFICATE;
            default -> TECHNOLOGY;
        };
    }

    private void weighListed(String listed, int weight) {
        List<NameLexicon.Place> places = NameLexicon.standard().find(listed);
        places.forEach(place -> term(place.span().in(listed), place.name()).weigh(weight + LISTED));
        if (places.isEmpty() && !listed.isEmpty() && listed.length() <= LONGEST_LISTED_TERM) {
            // the posting's own words for an idea: worth asking for only after what everybody knows by name
            term(listed, false).weigh(weight);
        }
    }

    private static boolean isTool(NameLexicon.Name name) {
        return isTechnology(name) || name.kind() == NameLexicon.Kind.CERTIFICATE;
    }

    private static boolean isTechnology(NameLexicon.Name name) {
        return name.kind() == NameLexicon.Kind.TECHNOLOGY || name.kind() == NameLexicon.Kind.PRODUCT;
    }

    private Term term(String written, NameLexicon.Name name) {
        return terms.computeIfAbsent(key(name.usual()), absent -> new Term(written, name.spellings(), isTool(name)));
    }

    private Term term(String written, boolean isTool) {
        return terms.computeIfAbsent(key(written), absent -> new Term(written, List.of(), isTool));
    }

    private static String key(String written) {
        return written.toLowerCase(Locale.ROOT).replace(" ", "");
    }
}
