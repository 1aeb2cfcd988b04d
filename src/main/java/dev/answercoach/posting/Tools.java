package dev.answercoach.posting;

import dev.answercoach.text.Language;
import dev.answercoach.text.ResourceList;
import dev.answercoach.text.Span;
import dev.answercoach.text.words.NameLexicon;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The technologies that an item names and no list knows, told by how it speaks of them: "Addressables 사용 경험", "knowledge of
 * Clio", or an item that is nothing but names, "Rhino and Grasshopper".
 */
final class Tools {
    private static final Set<String> ORDINARY = ResourceList.words(Tools.class, "no-tools.txt");

    private static final Pattern KOREAN_CUE = Pattern.compile("사용|활용|다루|다뤄|능숙|툴|도구|언어|개발|운영|경험|가능|이해|관심|프로그램");

    /** A capital and a small letter tell a name; capitals alone are as often the shorthand of an idea. */
    private static final Pattern NAME = Pattern.compile(
            "(?<![A-Za-z0-9])(?=[a-z]{0,2}[A-Z])[A-Za-z][A-Za-z0-9]{1,20}+(?:[.+#-][A-Za-z0-9]{1,12}|[+#]{1,2})?(?: [A-Z][a-z][A-Za-z0-9]{1,20}+){0,2}+(?![A-Za-z0-9])");

    /** R and C are languages where another one stands beside them. */
    private static final Pattern LETTER =
            Pattern.compile("(?<![A-Za-z0-9&])[RC](?=,? ?(?:언어|또는|혹은|/|·|및|[와과] |or |and |, ?[A-Z]))(?!&)");

    /** Capitals alone name a tool where one uses it, or where a known one stands beside: "JMP 사용", "Python이나 JMP". */
    private static final Pattern ACRONYM_USED =
            Pattern.compile("(?<![A-Za-z0-9&])[A-Z]{2,10}(?: [A-Z]{2,5})?(?= ?(?:사용|활용|프로그램|툴|소프트웨어))");

    private static final Pattern BESIDE =
            Pattern.compile("(?:이나|나|과|와|,| 또는| 혹은| 및| or| and|/) ?(?<name>[A-Z]{2,10})(?![A-Za-z0-9&])");

    private static final Pattern ENGLISH_CUE = Pattern.compile(
            "(?i)\\b(?:knowledge of|experience (?:with|in|of|using)|proficien(?:t|cy) (?:in|with)|familiar(?:ity)? with|used|using|use of|comfortable (?:in|with)|worked with|working with|skilled in|fluent in|competent in)\\s++");

    private static final Pattern ENUMERATION = Pattern.compile("[^.;()]{1,80}+");
    private static final Pattern ONLY_NAMES = Pattern.compile(
            "(?:[A-Z][A-Za-z0-9.+#-]{1,20}+(?: [A-Z][A-Za-z0-9.+#-]{1,20}+)?(?:,? (?:and|or) |, ?| ?/ ?|$)){1,6}+");
    /** Ordinary nouns and adjectives that begin an item with a capital. */
    private static final Pattern ORDINARY_ENDING = Pattern.compile(
            ".*(?:tion|ment|ness|ity|ing|ence|ance|ship|ism|ist|ive|able|ful|ous|ed|cy|ogy|ics|sis|ure|ude|ies|ers?|ors?|ions|degree|skills?)");

    private static final int LONGEST = 400;

    private Tools() {}

    /**
     * The unknown tools of an item.
     *
     * @param listed whether the posting lists it as technology, so that every name in it is one
     */
    static Set<String> of(String item, boolean listed) {
        String text = Cut.to(LONGEST, item);
        Set<String> tools = new LinkedHashSet<>();
        if (text.length() < item.length()) {
            return tools;
        }
        Matcher letters = LETTER.matcher(text);
        while (letters.find()) {
            tools.add(letters.group());
        }
        addAcronyms(text, tools);
        if (Language.of(text) == Language.KO) {
            if (listed || KOREAN_CUE.matcher(text).find()) {
                addNames(text, tools);
            }
        } else {
            addEnglish(text, listed, tools);
        }
        return tools;
    }

    private static void addAcronyms(String text, Set<String> tools) {
        List<NameLexicon.Place> known = NameLexicon.standard().find(text);
        Matcher used = ACRONYM_USED.matcher(text);
        while (used.find()) {
            addUnknown(used.group(), new Span(used.start(), used.end()), known, tools);
        }
        for (NameLexicon.Place place : known) {
            Matcher beside = BESIDE.matcher(text).region(place.span().end(), text.length());
            if (place.name().kind() == NameLexicon.Kind.TECHNOLOGY && beside.lookingAt()) {
                addUnknown(beside.group("name"), new Span(beside.start("name"), beside.end("name")), known, tools);
            }
        }
    }

    private static void addUnknown(String name, Span span, List<NameLexicon.Place> known, Set<String> tools) {
        boolean isKnown = known.stream().anyMatch(place -> place.span().overlaps(span));
        if (!isKnown && !isOrdinary(name.toLowerCase(Locale.ROOT))) {
            tools.add(name);
        }
    }

    private static void addEnglish(String text, boolean listed, Set<String> tools) {
        if (ONLY_NAMES.matcher(text).matches()
                && (listed
                        || text.matches(".*[,/ ].*")
                        || !ORDINARY_ENDING
                                .matcher(text.toLowerCase(Locale.ROOT))
                                .matches())) {
            addNames(text, tools);
            return;
        }
        Matcher cue = ENGLISH_CUE.matcher(text);
        while (cue.find()) {
            Matcher named = ENUMERATION.matcher(text).region(cue.end(), text.length());
            if (named.lookingAt()) {
                addNames(named.group(), tools);
            }
        }
    }

    private static void addNames(String text, Set<String> tools) {
        List<NameLexicon.Place> known = NameLexicon.standard().find(text);
        Matcher names = NAME.matcher(text);
        while (names.find()) {
            String name = withoutOrdinaryFirst(names.group());
            boolean acronym =
                    name.equals(name.toUpperCase(Locale.ROOT)) && name.chars().noneMatch(Character::isDigit);
            if (!acronym) {
                addUnknown(name, new Span(names.start(), names.end()), known, tools);
            }
        }
    }

    private static boolean isOrdinary(String word) {
        return ORDINARY.contains(word) || EnglishPhrases.isVerb(word);
    }

    /** "Used Plotwise" at the beginning of an item. */
    private static String withoutOrdinaryFirst(String name) {
        int space = name.indexOf(' ');
        return space > 0 && isOrdinary(name.substring(0, space).toLowerCase(Locale.ROOT))
                ? name.substring(space + 1)
                : name;
    }
}
