package dev.answercoach.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The company and the role that a posting's first lines name: "네오페이 백엔드 개발자", "[네오페이] 백엔드 개발자",
 * "Backend Engineer at NeoPay", "Company: NeoPay".
 *
 * @param company who hires, empty if unknown
 * @param role the position, empty if unknown
 */
record TitleLine(String company, String role) {
    private static final int LABELLED_LINES = 30;
    private static final int UPPERMOST_LINES = 5;
    private static final int LONGEST = 120;
    private static final Set<String> ROLE_WORDS = Heading.words("role-words.txt");

    private static final Pattern COMPANY_LABEL =
            Pattern.compile("[-*•]? ?(?:회사명|회사|기업명|기업|(?i:company|employer))\\*{0,2} ?[:：] ?(?<value>.{1,60})");
    private static final Pattern ROLE_LABEL = Pattern.compile(
            "[-*•]? ?(?:포지션|직무|직무명|모집 ?부문|모집 ?직무|채용 ?직무|(?i:position|role|job title|title))\\*{0,2} ?[:：] ?(?<value>.{1,80})");
    private static final Pattern BRACKETED = Pattern.compile("\\[(?<company>[^\\[\\]]{1,40})] ?(?<role>.{1,80})");
    private static final Pattern AT = Pattern.compile("(?<role>.{2,80}?) (?:at|@) (?<company>.{1,40})");
    private static final Pattern DIVIDED = Pattern.compile("(?<left>.{1,60}?)(?: [-–—|·/] | ?[|:] )(?<right>.{1,80})");

    /** "<한결소프트 개발자 채용>", but not "[한결소프트] 개발자". */
    private static final Pattern ENCLOSED = Pattern.compile("^[<【〔](.*)[>】〕]$");

    /** Emoji, and marks of lists. */
    private static final String LEADING_SIGNS = "^[\\p{So}\\p{Mn}\\x{200D}•·●○■□◆▶▷ㆍ ]+";

    /** "2026년" says when, not who. */
    private static final Pattern YEAR = Pattern.compile("(?:20)?\\d{2}년.*|20\\d{2}");

    static TitleLine of(List<String> lines) {
        List<String> first = lines.stream()
                .map(TitleLine::withoutMarks)
                .filter(PostingTitle::hasWords)
                .limit(LABELLED_LINES)
                .toList();
        TitleLine title = first.isEmpty() ? new TitleLine("", "") : parsed(titleOf(first));
        return new TitleLine(
                labelled(first, COMPANY_LABEL).orElse(title.company()),
                labelled(first, ROLE_LABEL).orElse(title.role()));
    }

    /** The first of the uppermost lines that names a position; what a page shows above its title does not. */
    private static String titleOf(List<String> lines) {
        return lines.stream()
                .limit(UPPERMOST_LINES)
                .takeWhile(line -> Heading.of(line).isEmpty())
                .filter(line -> line.length() <= LONGEST && !line.endsWith(".") && hasRoleWord(line))
                .findFirst()
                .orElse(lines.get(0));
    }

    private static TitleLine parsed(String title) {
        if (title.length() > LONGEST || title.endsWith(".") || Heading.of(title).isPresent()) {
            return new TitleLine("", "");
        }
        Matcher bracketed = BRACKETED.matcher(title);
        if (bracketed.matches()) {
            return new TitleLine(
                    bracketed.group("company").strip(), bracketed.group("role").strip());
        }
        Matcher at = AT.matcher(title);
        if (at.matches()) {
            return new TitleLine(at.group("company").strip(), at.group("role").strip());
        }
        Matcher divided = DIVIDED.matcher(title);
        if (divided.matches()) {
            String left = divided.group("left").strip();
            String right = divided.group("right").strip();
            return hasRoleWord(left) && !hasRoleWord(right) ? new TitleLine(right, left) : new TitleLine(left, right);
        }
        return spaced(title);
    }

    /** The words before the first one that belongs to a position are the company. */
    private static TitleLine spaced(String title) {
        List<String> words = List.of(title.split(" +"));
        List<String> company = new ArrayList<>();
        for (String word : words) {
            if (isRoleWord(word) || YEAR.matcher(word).matches()) {
                break;
            }
            company.add(word);
        }
        final int longestCompany = 4;
        if (company.size() == words.size() || company.size() > longestCompany) {
            return new TitleLine("", title);
        }
        return new TitleLine(String.join(" ", company), String.join(" ", words.subList(company.size(), words.size())));
    }

    private static boolean hasRoleWord(String text) {
        return List.of(text.split(" +")).stream().anyMatch(TitleLine::isRoleWord);
    }

    private static boolean isRoleWord(String word) {
        String bare = word.toLowerCase(Locale.ROOT).replaceAll("[^가-힣a-z-]", "");
        return ROLE_WORDS.contains(bare);
    }

    private static Optional<String> labelled(List<String> lines, Pattern label) {
        return lines.stream()
                .map(label::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group("value").replace("*", "").strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static String withoutMarks(String line) {
        String title = line.strip().replaceFirst("^#{1,6} *", "").replace("**", "");
        return ENCLOSED.matcher(title)
                .replaceFirst("$1")
                .replaceFirst(LEADING_SIGNS, "")
                .strip();
    }
}
