package dev.answercoach.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a writer forgot to fill in or to take out: {@code [회사명]}, {@code [xx%]}, {@code 20XX}, {@code OO기업},
 * {@code TBD}.
 *
 * <p>Brackets have honest uses too. Left alone are links, footnotes, check boxes, code, numbers such as {@code [1]}, and
 * a line that is one bracket, which is a heading. All patterns are bounded, so that no input is slow.
 */
public final class Leftovers {
    /** What people write where something is to be filled in; each may be followed by 명, 이름 or a particle's worth. */
    private static final String SLOT =
            "(?:지원 ?)?(?:회사|기업|업체|직무|부서|팀|학교|전공|학과|학부|과목|기관|단체|제품|서비스|브랜드|프로젝트|기술|도구|언어|자격증|동아리|지역|도시"
                    + "|고객사|담당자|대표자?|상품)(?:명| ?이름)"
                    + "|(?:본인 ?|내 ?)?(?:이름|성명|이메일|메일|연락처|전화번호|휴대폰|주소|생년월일|생일|링크|깃허브|블로그|포트폴리오|날짜|연도|년도|기간|시기|금액|인원|수치|숫자|퍼센트|비율"
                    + "|비전|핵심 ?가치|인재상|직책|직급|직위|역할)(?: ?(?:링크|주소|입력|기입|작성|추가))?"
                    + "|[^\\[\\]\\n]{0,30}(?:을|를)? ?(?:입력|기입|기재|작성|추가|삽입|수정|확인) ?(?:하기|하세요|해주세요|해 주세요|필요|예정|요망|요함|할 것)?"
                    + "|(?i:(?:your |insert |add |enter )[^\\[\\]\\n]{1,30}|(?:company|product|project|team|school|job|role|position)(?: name| title)?"
                    + "|(?:full |first |last )?name|e-?mail|phone(?: number)?|address|link|url|date|year|title|number|metric|figure|percentage?|amount|placeholder)";

    private static final Pattern BLANK = Pattern.compile("\\[(?:빈칸|(?i:blank)): ?[^\\[\\]\\n]{0,120}]");

    /**
     * A rule, and the characters of which a text must have one for it to find anything. Most texts have none of them, and
     * looking for a character costs far less than trying a pattern everywhere.
     */
    private record Rule(String signs, Pattern pattern) {
        boolean mayFind(String text) {
            return signs.chars().anyMatch(sign -> text.indexOf(sign) >= 0);
        }
    }

    private static final List<Rule> RULES = List.of(
            new Rule("[", BLANK),
            rule("{", "\\{\\{[^{}\\n]{1,40}}}|\\$\\{[^{}\\n]{1,40}}"),
            // [xx%], [x ms], [N명], [○○], [??], [  ]: something in it stands for a figure or a word
            rule(
                    "[",
                    "\\[[^\\[\\]\\n]{0,40}?(?<![A-Za-z])(?:[xX]{1,4}|N(?=[가-힣%])|[○◯〇]{1,4}|O{2,4}|\\?{1,3}|_{1,20}|\\.{3}|…)(?![A-Za-z])[^\\[\\]\\n]{0,40}](?!\\()"),
            rule("[", "(?<![A-Za-z0-9_])\\[(?:" + SLOT + ")](?!\\()"),
            rule("<＜〈{", "[<＜〈{](?:" + SLOT + ")[>＞〉}]"),
            // a bracket in mid sentence that carries a particle is a slot of a template
            rule(
                    "[",
                    "(?<![A-Za-z0-9_])(?<=[^\\n\\s>*-] ?)\\[[가-힣A-Za-z][가-힣A-Za-z ·/]{0,30}](?=(?:을|를|에서|에게|으로|로|의|은|는|이라는|라는)(?![가-힣]))"),
            rule("[", "(?<!\\d)(?:19|20)\\[\\d{1,4}]"),
            rule("xX○◯〇O_", "(?<![\\dA-Za-z])(?:19|20)(?:[xX]{2}|[○◯〇]{2}|OO|__)(?![A-Za-z])년?"),
            rule("%", "(?<!\\d)\\d[xX]%"),
            rule("○◯〇●△□◇", "[○◯〇●△□◇]{2,6}[가-힣]{0,10}"),
            rule("O", "(?<![\\p{L}\\d])O{2,4}(?![A-Za-z\\d])[가-힣]{0,10}"),
            rule("oxX", "(?<![\\p{L}\\d])(?:o{2,3}|[xX]{2,4})(?=[가-힣%])(?:%|[가-힣]{1,10})"),
            rule("%", "(?<![\\p{L}\\d])(?:[xX]{1,4}|[nN])%"),
            rule("TFXlL", "(?<![\\p{L}\\d])(?:TBD|TBA|FIXME|XXX|(?i:lorem ipsum))(?![A-Za-z\\d])"),
            rule("T", "(?<![\\p{L}\\d])TODO ?(?:[:：(]|(?=[\\])]))|\\(TODO\\)|\\[TODO]"),
            rule("(（", "[(（](?:가안|초안|미정|작성 ?중|수정 ?중|추후 ?(?:작성|수정|입력|기재)|(?:작성|수정|확인|보완|추가) ?(?:필요|예정|요망))[)）]"),
            rule("_", "(?<!_)_{3,}(?!_)"));

    /** Code and footnotes are nobody's leftovers. */
    private static final Pattern EXEMPT = Pattern.compile(
            "```[\\s\\S]{0,20000}?```|`[^`\\n]{1,300}`|\\[\\^[^\\[\\]\\n]{1,40}]|^[ \\t]*[-*+] \\[[ xX]]",
            Pattern.MULTILINE);

    private Leftovers() {}

    /** The leftovers of a plain text, in order and without overlap; marked blanks ({@link Blank#mark}) are among them. */
    public static List<Leftover> find(String text) {
        BitSet taken = exempt(text);
        List<Leftover> found = new ArrayList<>();
        for (Rule rule : RULES) {
            if (!rule.mayFind(text)) {
                continue;
            }
            Matcher matcher = rule.pattern().matcher(text);
            while (matcher.find()) {
                Span span = new Span(matcher.start(), matcher.end());
                boolean free = taken.nextSetBit(span.start()) < 0 || taken.nextSetBit(span.start()) >= span.end();
                if (free && !isHeading(text, span, matcher.group())) {
                    taken.set(span.start(), span.end());
                    found.add(new Leftover(span, matcher.group()));
                }
            }
        }
        found.sort(Comparator.comparing(Leftover::span));
        return List.copyOf(found);
    }

    private static Rule rule(String signs, String regex) {
        return new Rule(signs, Pattern.compile(regex));
    }

    private static BitSet exempt(String text) {
        BitSet exempt = new BitSet(text.length());
        Matcher matcher = EXEMPT.matcher(text);
        while (matcher.find()) {
            exempt.set(matcher.start(), matcher.end());
        }
        return exempt;
    }

    /** A line that is one bracket names what follows, unless the bracket holds our own mark. */
    private static boolean isHeading(String text, Span span, String found) {
        if (!found.startsWith("[") || BLANK.matcher(found).matches()) {
            return false;
        }
        int lineStart = text.lastIndexOf('\n', span.start()) + 1;
        int newline = text.indexOf('\n', span.end());
        int lineEnd = newline < 0 ? text.length() : newline;
        return (lineStart > 0 || lineEnd < text.length())
                && text.substring(lineStart, span.start()).isBlank()
                && text.substring(span.end(), lineEnd).isBlank();
    }
}
