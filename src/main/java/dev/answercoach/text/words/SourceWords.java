package dev.answercoach.text.words;

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
    /** A university by its short name: 한빛대. */
    private static final Pattern SCHOOL =
            Pattern.compile("(?<![가-힣])(?<name>[가-힣]{2,8}?)대(?:학)?(?:를|에서?|의|와|는|도|로)?(?![가-힣])");

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
            addInitials(phrases.group().toLowerCase(Locale.ROOT).split("[ -]"));
        }
        Matcher syllables = HANGUL.matcher(text);
        while (syllables.find()) {
            runs.add(syllables.group());
        }
        Matcher schools = SCHOOL.matcher(text);
        while (schools.find()) {
            runs.add(schools.group("name") + "대학교");
        }
    }

    private void addInitials(String[] words) {
        final int most = 6;
        for (int start = 0; start < words.length; start++) {
            StringBuilder acronym = new StringBuilder();
            for (int end = start; end < words.length && end < start + most; end++) {
                acronym.append(words[end].charAt(0));
                if (acronym.length() > 2) {
                    initials.add(acronym.toString());
                }
            }
        }
    }
}
