package dev.answercoach.posting;

import dev.answercoach.posting.Heading.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Sorts the sentences of a posting that has no heading by how they ask: what would be good to have, what one must be able to
 * do, what one will do. Sentences that ask in no known way stay out of the digest; all of them are looked through for technologies.
 */
final class Unsorted {
    private static final int MOST_LINES = 200;
    private static final int LONGEST_LINE = 10_000;

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");

    private static final Pattern PREFERRED = Pattern.compile(
            "우대|더 좋|더욱 좋|있으면|있으시면|환영|가산|금상첨화|(?i)\\b(?:nice to have|preferred|a plus|bonus|ideally|would help|advantage|desirable)\\b");
    private static final Pattern REQUIRED = Pattern.compile(
            "(?:할|쓸|볼|룰) 수 있(?:어야|는 분|으신)|있어야|있는 분|하신 분|가진 분|갖춘|갖추|필요합|필요해|필수|이상의 경력|경력 \\d{1,2}년|\\d{1,2}년 이상|능숙|소지자"
                    + "|(?i)\\b(?:you have|you bring|you know|must|should have|need to|required|years of|able to|comfortable with|experience (?:with|in))\\b");
    private static final Pattern DONE = Pattern.compile(
            "(?:담당|기획|개발|운영|관리|설계|분석|작성|진행|수행|제작|지원|상담|판매|응대|구축|디자인|촬영|편집|교육|조사|점검|제안|협업)(?:하고[^.]{0,80})?(?:합니다|하게 됩니다|하시게|해요|하며|할 |하는 일)"
                    + "|맡(?:습니다|게|아|으실)|(?i)\\b(?:you will|you'll|responsible for|your job)\\b");
    private static final Pattern ABOUT_US = Pattern.compile(
            "^(?:저희|우리|당사|[^ ]{2,20}[은는] )|(?:모집|채용|찾|구합|모십|기다)[^.]{0,12}[.!]?$|(?i)^(?:we|our|the company)\\b");

    private Unsorted() {}

    static Map<Section, List<String>> sorted(List<PostingLine> lines) {
        Map<Section, List<String>> items = new EnumMap<>(Section.class);
        lines.stream()
                .limit(MOST_LINES)
                .map(line -> Cut.to(LONGEST_LINE, line.text()))
                .flatMap(SENTENCE_END::splitAsStream)
                .forEach(sentence -> add(items, sentence));
        return items;
    }

    private static void add(Map<Section, List<String>> items, String sentence) {
        // whatever it asks, it may name what one works with
        Section section = asked(sentence).orElse(Section.STACK);
        List<String> taken = items.computeIfAbsent(section, absent -> new ArrayList<>());
        if (taken.size() < Sections.MOST_ITEMS && PostingTitle.hasWords(sentence)) {
            taken.add(section == Section.STACK ? sentence : Cut.to(DigestReader.LONGEST_ITEM, sentence));
        }
    }

    private static Optional<Section> asked(String sentence) {
        if (PREFERRED.matcher(sentence).find()) {
            return Optional.of(Section.PREFERRED);
        }
        if (REQUIRED.matcher(sentence).find()) {
            return Optional.of(Section.REQUIREMENTS);
        }
        boolean isDuty =
                DONE.matcher(sentence).find() && !ABOUT_US.matcher(sentence).find();
        return isDuty ? Optional.of(Section.DUTIES) : Optional.empty();
    }
}
