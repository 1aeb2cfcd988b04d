package dev.answercoach.posting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The company and the role that a posting's first lines name: "네오페이 백엔드 개발자", "[네오페이] 백엔드 개발자",
 * "Backend Engineer at NeoPay", "Company: NeoPay", or the company below a role. Labels come first, then how the title is
 * set, then who is spoken of in the lines below it, then the words before the first one that belongs to a position.
 *
 * @param company who hires, empty if unknown
 * @param role the position, empty if unknown
 */
record TitleLine(String company, String role) {
    private static final int LABELLED_LINES = 40;
    private static final int UPPERMOST_LINES = 5;
    private static final int LONGEST = 120;

    private static final String COMPANY =
            "(?:회사 ?명|회사|기업 ?명|기업|기관 ?명|기관|법인 ?명|단체 ?명|병원 ?명|학교 ?명|상호|(?i:company(?: name)?|employer|organi[sz]ation))";
    private static final String ROLE = "(?:포지션 ?명?|직무 ?명?|직종|직위|(?:모집|채용|지원|담당) ?(?:부문|분야|직무|직종|포지션)"
            + "|(?i:position(?: title)?|role|job title))";
    private static final String TITLE = "(?i:제목|공고 ?명|title)";
    private static final Pattern LABEL =
            Pattern.compile("\\W{0,4}(?:" + COMPANY + "|" + ROLE + "|" + TITLE + ")\\W{0,4}");
    private static final String VALUE = "\\*{0,2}+ ?[:：] ?(?<value>.{1,80})";

    private static final Pattern COMPANY_LABEL = Pattern.compile(COMPANY + VALUE);
    private static final Pattern ROLE_LABEL = Pattern.compile(ROLE + VALUE);
    private static final Pattern TITLE_LABEL = Pattern.compile(TITLE + VALUE);

    private static final Pattern BRACKETED =
            Pattern.compile("[\\[<【〔](?<company>[^\\[\\]<>【】〔〕]{1,40})[\\]>】〕] ?(?<role>.{1,80})");
    private static final Pattern AT = Pattern.compile("(?<role>.{2,80}?) (?:at|@) (?<company>.{1,40})");
    private static final Pattern DIVIDED = Pattern.compile("(?<left>.{1,60}?)(?: [-–—|·/] | ?[|:] )(?<right>.{1,80})");

    static TitleLine of(List<PostingLine> lines) {
        List<PostingLine> first = lines.stream()
                .filter(line -> PostingTitle.hasWords(line.text()))
                .limit(LABELLED_LINES)
                .toList();
        List<PostingLine> head = Sections.head(first);
        String title = labelled(first, TITLE_LABEL).orElseGet(() -> titleOf(head));
        TitleLine parsed = labelled(first, COMPANY_LABEL)
                .or(() -> setOff(title))
                .or(() -> Employer.named(title, head))
                .map(Employer::bare)
                .map(name -> new TitleLine(name, without(name, title)))
                .orElseGet(() -> parsed(title));
        return new TitleLine(
                parsed.company(),
                labelled(first, ROLE_LABEL).or(() -> Position.soughtIn(head)).orElse(Position.bare(parsed.role())));
    }

    /** Whether a label names what is read here, and no section. */
    static boolean isLabel(String label) {
        return LABEL.matcher(label).matches();
    }

    /** The first of the uppermost lines that names a position; what a page shows above its title does not. */
    private static String titleOf(List<PostingLine> head) {
        List<String> uppermost =
                head.stream().limit(UPPERMOST_LINES).map(PostingLine::text).toList();
        return uppermost.stream()
                .filter(line -> line.length() <= LONGEST && !line.endsWith(".") && Position.isNamedIn(line))
                .findFirst()
                .orElse(uppermost.isEmpty() ? "" : uppermost.get(0));
    }

    /** The company that a title sets off in brackets, or behind an "at". */
    private static Optional<String> setOff(String title) {
        for (Pattern pattern : List.of(BRACKETED, AT)) {
            Matcher matcher = pattern.matcher(title);
            if (matcher.matches() && !Position.isNamedIn(matcher.group("company"))) {
                return Optional.of(matcher.group("company").strip());
            }
        }
        return Optional.empty();
    }

    private static TitleLine parsed(String title) {
        if (title.length() > LONGEST
                || title.endsWith(".")
                || Heading.exactly(title).isPresent()) {
            return new TitleLine("", "");
        }
        Matcher divided = DIVIDED.matcher(title);
        return divided.matches()
                ? halves(
                        title,
                        divided.group("left").strip(),
                        divided.group("right").strip())
                : spaced(title);
    }

    /** Of two halves the one without a word of a position is the company; two positions are one position in two parts. */
    private static TitleLine halves(String title, String left, String right) {
        boolean leftIsRole = Position.isNamedIn(left);
        boolean rightIsRole = Position.isNamedIn(right);
        if (leftIsRole && rightIsRole) {
            TitleLine inLeft = spaced(left);
            return inLeft.company().isEmpty()
                    ? new TitleLine("", title)
                    : new TitleLine(inLeft.company(), without(inLeft.company(), title));
        }
        return leftIsRole ? new TitleLine(Employer.bare(right), left) : new TitleLine(Employer.bare(left), right);
    }

    /** The words before the first one that belongs to a position are the company. */
    private static TitleLine spaced(String title) {
        List<String> words = List.of(title.split(" +"));
        int end = 0;
        while (end < words.size() && !Position.begins(words.get(end)) && !Position.isDepartment(words, end)) {
            end++;
        }
        final int longestCompany = 4;
        return end == words.size() || end > longestCompany
                ? new TitleLine("", title)
                : new TitleLine(
                        Employer.bare(String.join(" ", words.subList(0, end))),
                        String.join(" ", words.subList(end, words.size())));
    }

    /** What a title says beside the company. */
    private static String without(String company, String title) {
        int at = title.indexOf(company);
        if (title.length() > LONGEST || title.endsWith(".")) {
            return "";
        }
        return at < 0 ? title : Position.rest(title.substring(0, at), title.substring(at + company.length()));
    }

    private static Optional<String> labelled(List<PostingLine> lines, Pattern label) {
        return lines.stream()
                .map(line -> label.matcher(line.text()))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group("value").replace("*", "").strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
