package dev.answercoach.text.words;

import dev.answercoach.text.Language;
import dev.answercoach.text.ResourceList;
import dev.answercoach.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells names that are made of ordinary English words, by their capitals inside a sentence: Blue Harbor, Vale. A title
 * whose words translate the user's is none: Purchasing Team for 구매팀, Haeoreum City Hall for 해오름시청.
 */
final class LatinTitles implements NameRule {
    /** So many words of a title must translate the user's for one that does not: a translation is free. */
    private static final int TRANSLATED_FOR_ONE = 3;

    private static final Set<String> MAKERS = Set.of(
            "SAP",
            "Google",
            "Microsoft",
            "Adobe",
            "Oracle",
            "AWS",
            "Azure",
            "Salesforce",
            "Naver",
            "Kakao",
            "Apple",
            "Meta",
            "IBM",
            "Amazon",
            "Power",
            "Atlassian",
            "HubSpot",
            "Zoho",
            "Autodesk",
            "Siemens",
            "Samsung",
            "NVIDIA",
            "Apache",
            "GitHub",
            "GitLab",
            "Facebook",
            "Instagram",
            "YouTube",
            "Looker",
            "Tableau",
            "Spring",
            "Visual");

    private static final Set<String> GENERIC = Set.of(
            "crm",
            "erp",
            "emr",
            "ehr",
            "pos",
            "system",
            "systems",
            "platform",
            "software",
            "tool",
            "tools",
            "app",
            "database",
            "account",
            "robot",
            "module",
            "api",
            "server",
            "page",
            "channel",
            "ads");

    /** So many words are looked at before a word to find the title that it ends. */
    private static final int LONGEST_JOINT = 6;

    /** What joins words of a title that "of" or "for" began. */
    private static final Set<String> WEAK_JOINTS = Set.of("the", "and", "with", "in", "to");

    /** Words that English capitalises though they name nothing that was invented. */
    private static final Set<String> CAPITALISED = ResourceList.words(LatinTitles.class, "usual-capitals.txt");

    @Override
    public List<Span> newIn(String rewrite, Vocabulary known) {
        List<Span> found = new ArrayList<>();
        if (Language.of(rewrite) != Language.EN) {
            return found;
        }
        List<LatinWord> words = LatinWord.in(rewrite);
        Renderings renderings = new Renderings(rewrite, known);
        int at = 0;
        while (at < words.size()) {
            int end = endOfRun(words, at, rewrite);
            if (end - at == 1 && goesOn(words, at, rewrite)) {
                at++;
                continue;
            }
            int first = opens(words.get(at), rewrite) ? at + 1 : at;
            if (end > first && isNew(words.subList(first, end), end - at, rewrite, known)) {
                Span span = new Span(
                        words.get(first).span().start(),
                        words.get(end - 1).span().end());
                if (!Headings.isTitleLine(rewrite, span)
                        && !(known.hasHangul() && renderings.accepts(words.subList(first, end)))) {
                    found.add(span);
                }
            }
            at = Math.max(at + 1, end);
        }
        return found;
    }

    /** Whether a sentence begins here, as it also does behind what a part of an answer is called: Action – Using a probe. */
    private static boolean opens(LatinWord word, String text) {
        int start = word.span().start();
        return NameLexicon.startsSentence(text, start)
                || (start > 1 && text.charAt(start - 1) == ' ' && "–—-])".indexOf(text.charAt(start - 2)) >= 0);
    }

    /** Whether a lone word belongs to the title before it: Ministry of Economy and Finance, Center for People with Disabilities. */
    private static boolean goesOn(List<LatinWord> words, int at, String text) {
        int before = at - 1;
        boolean joined = false;
        boolean strongly = false;
        while (before >= 0 && at - before <= LONGEST_JOINT && words.get(before).isBefore(words.get(before + 1), text)) {
            String word = words.get(before).text();
            if (words.get(before).isCapitalised()) {
                if (!joined) {
                    return false;
                }
                joined = false;
            } else {
                boolean strong = word.equals("of") || word.equals("for");
                if (!strong && !WEAK_JOINTS.contains(word)) {
                    return false;
                }
                joined = true;
                strongly |= strong;
            }
            if (strongly && words.get(before).isCapitalised()) {
                return true;
            }
            before--;
        }
        return false;
    }

    private static int endOfRun(List<LatinWord> words, int start, String text) {
        int end = start;
        while (end < words.size()
                && words.get(end).isCapitalised()
                && words.get(end).text().length() > 1
                && (end == start || words.get(end - 1).isBefore(words.get(end), text))) {
            end++;
        }
        return end;
    }

    /** A maker whose name the user wrote has many products: SAP Analytics Cloud. */
    private static boolean isProduct(List<LatinWord> title, Vocabulary known) {
        String joined = title.stream().map(LatinWord::text).collect(Collectors.joining());
        return !known.knowsSoundWell(joined)
                && MAKERS.contains(title.get(0).text())
                && title.stream()
                        .skip(1)
                        .anyMatch(word -> word.isOrdinary()
                                && !isUsual(word)
                                && !isGeneric(word.text())
                                && !known.knowsLatin(word.text())
                                && !known.translates(word.text()));
    }

    private static boolean isNew(List<LatinWord> title, int length, String text, Vocabulary known) {
        if (isProduct(title, known)) {
            return true;
        }
        if (title.stream().anyMatch(word -> !word.isOrdinary())) {
            // the word itself is judged alone; beside a name of the user's, ordinary words are its title
            return title.stream()
                            .anyMatch(word -> !word.isOrdinary()
                                    && !isUsual(word)
                                    && !isGeneric(word.text())
                                    && !Numerals.isKnown(word.text(), known)
                                    && !LatinNames.isKnown(word, known))
                    && length > 1
                    && !known.hasHangul();
        }
        if (known.hasHangul()) {
            return length > 1
                    ? !isTranslated(title, known)
                    : standsInSentence(title.get(0), text, known) && !isTranslated(title, known);
        }
        boolean fresh = title.stream()
                .anyMatch(word ->
                        !isUsual(word) && !LatinNames.isKnown(word, known) && !Numerals.isKnown(word.text(), known));
        return fresh && (length > 1 || standsInSentence(title.get(0), text, known));
    }

    private static boolean isTranslated(List<LatinWord> title, Vocabulary known) {
        int translated = 0;
        int foreign = 0;
        int unlisted = 0;
        for (LatinWord word : title) {
            if (isUsual(word) || Numerals.isKnown(word.text(), known)) {
                continue;
            }
            if (known.knowsLatin(word.text()) || known.translates(word.text())) {
                translated++;
            } else if (Translations.of(word.text()).isEmpty()) {
                unlisted++;
            } else {
                foreign++;
            }
        }
        return translated >= foreign * TRANSLATED_FOR_ONE && translated >= unlisted;
    }

    /** What a product is may stand beside its name: Salesforce CRM. */
    static boolean isGeneric(String word) {
        return GENERIC.contains(word.toLowerCase(Locale.ROOT));
    }

    /** What English capitalises though it names nothing: Sept, Ms, but not MS. */
    static boolean isUsualCapital(String word) {
        return CAPITALISED.contains(word.toLowerCase(Locale.ROOT))
                && (word.length() == 1 || Character.isLowerCase(word.charAt(word.length() - 1)));
    }

    private static boolean isUsual(LatinWord word) {
        return isUsualCapital(word.text())
                || Headings.isSectionWord(word.text())
                || LatinNames.isPeriod(word.text())
                || LatinNames.isAcronym(word.text());
    }

    /** Whether a lone capitalised word stands amid lower case, where English capitalises names only. */
    private static boolean standsInSentence(LatinWord word, String text, Vocabulary known) {
        int start = word.span().start();
        boolean afterWord = start > 1 && text.charAt(start - 1) == ' ' && Character.isLowerCase(text.charAt(start - 2));
        return afterWord && !word.text().contains("-") && !known.knowsText(EnglishWords.base(word.text()));
    }
}
