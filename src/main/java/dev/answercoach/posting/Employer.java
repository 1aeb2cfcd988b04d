package dev.answercoach.posting;

import dev.answercoach.text.Language;
import dev.answercoach.text.ResourceList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds who hires in a posting's first lines, where its title does not set the name off. */
final class Employer {
    private static final Set<String> PAGE_WORDS = ResourceList.words(Employer.class, "page-words.txt");
    private static final int UPPERMOST_LINES = 4;
    private static final int PROSE_LINES = 14;
    private static final int LONGEST_SENTENCE = 300;
    private static final int LONGEST_NAME = 40;
    private static final int MOST_WORDS = 4;

    private static final Pattern LEGAL_FORM = Pattern.compile("\\(주\\)|㈜|주식회사|\\(유\\)|\\(재\\)|\\(사\\)|유한회사");

    /** "Quillon is hiring", "Quillon seeks". */
    private static final Pattern HIRING = Pattern.compile(
            "(?<name>[A-Z][^,.:]{1,39}?) (?:is|are) (?:now )?(?:hiring|recruiting|seeking|looking for)\\b.*+");

    private static final Pattern WE_ARE = Pattern.compile(
            "(?:We(?:'re|’re| are)|Join|About) (?<name>[A-Z0-9][^,.:!]{1,39}?)(?:,.*+|[.!:]?| (?:as|in|and) .*+)");
    private static final Pattern IS_A = Pattern.compile(
            "(?<name>[A-Z0-9][^,.:]{0,39}?) (?:is (?:an?|the|one|building|on)|are|was|helps|makes|builds|runs|operates|provides|develops|designs|has been|works|serves|sells|creates)\\b.*+");
    /** Two capitalised words and what they do, whatever it is. */
    private static final Pattern DOES = Pattern.compile(
            "(?:The )?(?<name>[A-Z][A-Za-z0-9]{1,20}(?: [A-Z&][A-Za-z0-9]{0,20}){1,3}+) [a-z]{2,14}s .*+");

    /** "(주)바른길에서 …를 모집합니다". */
    private static final Pattern WHERE =
            Pattern.compile("(?<name>[^.!?]{1,40}?)에서 [^.!?]{0,60}(?:모집|채용|찾|구합|모십|모시|함께|초빙).*+");

    private static final Pattern SUBJECT =
            Pattern.compile("(?:저희 |우리 )?(?<name>[가-힣A-Za-z0-9&]{2,20}?(?: [가-힣A-Za-z0-9&]{1,20}?)?)(?:은|는) .++");
    /** "… 공급하는 바른길유통입니다." */
    private static final Pattern WE_ARE_KOREAN =
            Pattern.compile(".*?(?<name>[가-힣A-Za-z0-9&]{2,20})(?:입니다|이에요|예요)[.!]?(?:\\s.*+)?");

    private static final Pattern ORGANISATION =
            Pattern.compile("회사|기업|브랜드|서비스|스타트업|팀|병원|의원|재단|기관|스튜디오|플랫폼|농장|학교|공방|카페|호텔|매장|연구소|운영합|만듭|만들|제공합|개발합|돕|공급");

    private static final Pattern SHORT_TITLE = Pattern.compile("[^.!?:：,]{2,30}");

    private Employer() {}

    /** The name of who hires, where words around it tell that it is one. */
    static Optional<String> named(String title, List<PostingLine> head) {
        return hiring(title)
                .or(() -> ofLegalForm(head))
                .or(() -> head.stream()
                        .limit(PROSE_LINES)
                        .filter(line -> !line.isItem())
                        .flatMap(line -> spokenOf(title, Cut.to(LONGEST_SENTENCE, line.text())).stream())
                        .findFirst())
                .or(() -> besideTitle(title, head));
    }

    /** "(주)해담" on a line of its own. */
    private static Optional<String> ofLegalForm(List<PostingLine> head) {
        return head.stream()
                .limit(UPPERMOST_LINES)
                .map(line -> line.text().strip())
                .filter(text -> text.length() <= LONGEST_NAME
                        && LEGAL_FORM.matcher(text).find()
                        && !Position.isNamedIn(text))
                .filter(Employer::isName)
                .findFirst();
    }

    /** A name without the form of its company, which nobody says. */
    static String bare(String name) {
        return LEGAL_FORM.matcher(name).replaceAll("").replaceAll(" {2,}", " ").strip();
    }

    private static Optional<String> hiring(String title) {
        Matcher hiring = HIRING.matcher(title);
        if (hiring.matches() && !hiring.group("name").matches("(?i)we|who")) {
            return Optional.of(hiring.group("name"));
        }
        return where(title);
    }

    /** Who is said to hire: the last word before 에서, or all of them behind the form of a company. */
    private static Optional<String> where(String sentence) {
        Matcher where = WHERE.matcher(sentence);
        if (!where.matches()) {
            return Optional.empty();
        }
        String name = where.group("name").strip();
        Matcher form = LEGAL_FORM.matcher(name);
        String bare = form.find() ? name.substring(form.end()).strip() : name.substring(name.lastIndexOf(' ') + 1);
        return isName(bare) ? Optional.of(bare) : Optional.empty();
    }

    private static Optional<String> spokenOf(String title, String line) {
        Optional<String> where = line.equals(title) ? Optional.empty() : where(line);
        return where.or(() -> subject(title, line)).or(() -> english(title, line));
    }

    /** Who a sentence is about, where it tells of an organisation, or of a name that the title has too. */
    private static Optional<String> subject(String title, String line) {
        for (String sentence : List.of(line.split("(?<=[.!?])\\s+"))) {
            Matcher subject = SUBJECT.matcher(sentence);
            if (subject.matches()) {
                String name = subject.group("name");
                Optional<String> whole = inTitle(title, name);
                boolean tells = ORGANISATION.matcher(sentence).find()
                        && isName(name)
                        && !name.matches("저희.*|우리.*|이곳|여기|본 .*|당사|저는|그.*|이 .*|.*팀");
                if (whole.isPresent() || tells) {
                    return whole.or(() -> Optional.of(name));
                }
            }
            Matcher we = WE_ARE_KOREAN.matcher(sentence);
            if (line.startsWith("안녕하세요") && we.matches() && isName(we.group("name"))) {
                return Optional.of(we.group("name"));
            }
        }
        return Optional.empty();
    }

    /** A name of the title with the words before it: "농업회사법인 푸른들" where the text says 푸른들은. */
    private static Optional<String> inTitle(String title, String name) {
        int at = title.indexOf(name);
        if (at < 0 || !isName(name) || title.length() > 2 * LONGEST_NAME) {
            return Optional.empty();
        }
        String before = title.substring(0, at).strip();
        boolean belongs = !before.isEmpty()
                && before.length() < LONGEST_NAME
                && before.matches("[가-힣A-Za-z ()㈜]+")
                && Arrays.stream(before.split(" +")).noneMatch(Position::begins);
        return Optional.of(belongs ? before + " " + name : name);
    }

    private static Optional<String> english(String title, String line) {
        return Stream.of(WE_ARE, HIRING, IS_A, DOES)
                .map(pattern -> pattern.matcher(line))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group("name").strip())
                .filter(name -> isEnglishName(name) || (isName(name) && title.contains(name)))
                .findFirst();
    }

    private static boolean isEnglishName(String name) {
        List<String> words = List.of(name.split(" "));
        return words.size() <= MOST_WORDS
                && isName(name)
                && !name.matches(
                        "(?i)(?:the |our |this |it|you|we|they|who|what|there|here|about|us|these|those|that).*+")
                && words.stream().allMatch(word -> word.matches("[A-Z0-9&].*+|(?:of|and|the|for|de)"));
    }

    /** A short line right above or below the title that says nothing else, alone or before a middle point. */
    private static Optional<String> besideTitle(String title, List<PostingLine> lines) {
        if (!Position.isNamedIn(title) || !spaceless(title)) {
            return Optional.empty();
        }
        return lines.stream()
                .limit(UPPERMOST_LINES)
                .filter(line -> !line.isItem() && !line.text().equals(title))
                .map(line -> List.of(line.text().split(" [·|/-] ")).get(0).strip())
                .filter(text -> SHORT_TITLE.matcher(text).matches()
                        && !Heading.isSentence(text)
                        && !Position.isNamedIn(text)
                        && (Language.of(text) == Language.KO ? isName(text) : isEnglishName(text)))
                .findFirst();
    }

    /** Whether a title has nothing that could be set apart as a company: brackets, an at, or a dash. */
    private static boolean spaceless(String title) {
        return !title.matches(".*(?:[\\]>】〕]| at | @ | [-–—|·] ?).*");
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && name.split(" +").length <= MOST_WORDS
                && name.codePoints().anyMatch(Character::isLetter)
                && !name.matches(".*\\d{4}.*|.*[가-힣](?:다|요|죠|까)")
                && Arrays.stream(name.toLowerCase(Locale.ROOT).split("[\\s/,()]+"))
                        .noneMatch(PAGE_WORDS::contains);
    }
}
