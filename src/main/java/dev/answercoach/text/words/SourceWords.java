package dev.answercoach.text.words;

import dev.answercoach.text.ResourceList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects the words that a vocabulary is made of, each in the forms in which it will be asked for. */
final class SourceWords {
    static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z0-9]*");
    static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]");
    private static final Pattern CHUNK = Pattern.compile("[A-Za-z0-9+#./&'-]+");
    private static final Pattern HANGUL = Pattern.compile("[가-힣]+");
    /** Words that stand side by side, whose initials may make an acronym: Round Trip Time, RTT. */
    private static final Pattern PHRASE = Pattern.compile("[A-Za-z]{1,40}+(?:[ -][A-Za-z]{1,40}+){1,60}+");
    /** Words of which no acronym takes an initial. */
    private static final Set<String> BARRIERS = ResourceList.words(SourceWords.class, "no-initials.txt");
    /** Words of which an acronym may take an initial between others. */
    private static final Set<String> JOINTS =
            Set.of("of", "to", "and", "for", "in", "on", "at", "the", "a", "by", "with");

    private static final Set<String> ARTICLES = Set.of("the", "a");

    private static final Set<String> JOBS = Set.of(
            "assistant",
            "manager",
            "engineer",
            "officer",
            "owner",
            "designer",
            "director",
            "executive",
            "administrator",
            "nurse",
            "lead",
            "developer",
            "coordinator",
            "representative");

    /** A university by its short name, also before what belongs to it: 한빛대, 한빛대병원. */
    private static final Pattern SCHOOL = Pattern.compile(
            "(?<![가-힣])(?<name>[가-힣]{2,8}?)대(?:학)?(?<part>(?:부속)?(?:병원|의료원))?(?:를|에서?|의|와|는|도|로)?(?![가-힣])");

    private final Set<String> latin = new HashSet<>();
    private final Set<String> initials = new HashSet<>();
    private final TreeSet<String> runs = new TreeSet<>();

    /** The Latin words, in lower case. */
    Set<String> latin() {
        return latin;
    }

    /** The acronyms that words side by side make. */
    Set<String> initials() {
        return initials;
    }

    /** The runs of Hangul, in order. */
    Set<String> runs() {
        return runs;
    }

    /** The first and the last syllables of the words so far, particles apart. */
    Set<String> edges() {
        Set<String> edges = new HashSet<>();
        for (String run : runs) {
            for (String stem : Particles.stems(run)) {
                edges.add(stem.substring(0, 1));
                edges.add(stem.substring(stem.length() - 1));
            }
        }
        return edges;
    }

    void add(String text) {
        Matcher words = LATIN.matcher(text);
        while (words.find()) {
            latin.add(words.group().toLowerCase(Locale.ROOT));
            String spelled = LetterNames.spelledOut(words.group());
            if (!spelled.isEmpty()) {
                // with what follows in the word: 엘에스산전 for LS산전
                runs.add(spelled + HangulWords.wordFrom(text, words.end()));
            }
        }
        Matcher chunks = CHUNK.matcher(text);
        while (chunks.find()) {
            String bare =
                    NO_LETTER.matcher(chunks.group().toLowerCase(Locale.ROOT)).replaceAll("");
            if (!bare.isEmpty()) {
                latin.add(bare);
            }
        }
        Matcher phrases = PHRASE.matcher(text);
        while (phrases.find()) {
            addInitials(phrases.group().split("[ -]"));
        }
        Matcher syllables = HANGUL.matcher(text);
        while (syllables.find()) {
            runs.add(syllables.group());
        }
        Matcher schools = SCHOOL.matcher(text);
        while (schools.find()) {
            String part = schools.group("part");
            runs.add(schools.group("name") + "대학교" + (part == null ? "" : part));
        }
    }

    /** Of words that only hold a sentence together no term is made, but for those within it: mean time to repair. */
    private void addInitials(String[] words) {
        final int most = 6;
        for (int start = 0; start < words.length; start++) {
            StringBuilder acronym = new StringBuilder();
            StringBuilder bare = new StringBuilder();
            for (int end = start; end < words.length && end < start + most; end++) {
                String word = words[end].toLowerCase(Locale.ROOT);
                if (BARRIERS.contains(word)) {
                    break;
                }
                boolean joint = JOINTS.contains(word);
                if (joint && end == start) {
                    break;
                }
                acronym.append(word.charAt(0));
                bare.append(ARTICLES.contains(word) ? "" : word.substring(0, 1));
                if (!joint && bare.length() > 2) {
                    // hardware-in-the-loop is HIL
                    initials.add(bare.toString());
                }
                if (!joint && (acronym.length() > 2 || (acronym.length() == 2 && isTitle(words, start, end)))) {
                    initials.add(acronym.toString());
                }
            }
        }
    }

    /** Two initials are many things: they are known of capitalised words and of what somebody is, a teaching assistant. */
    private static boolean isTitle(String[] words, int start, int end) {
        return JOBS.contains(words[end].toLowerCase(Locale.ROOT))
                || (start > 0
                        && Character.isUpperCase(words[start].charAt(0))
                        && Character.isUpperCase(words[end].charAt(0)));
    }
}
