package dev.answercoach.posting;

import dev.answercoach.posting.Heading.Section;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells by a list's items what it lists, where its heading is of nobody's making but its author's: "[이런 문제를 풀어요]". Items
 * that end in people and what they have are asked for; items that end in doing, or begin with it in English, are duties.
 */
final class ListKind {
    private static final Pattern ASKED = Pattern.compile(
            ".*(?:분|자|사람|경험|경력|능력|역량|이상|가능|이해|지식|소지|보유|필수|자격증|전공|우대)[).]?"
                    + "|(?i)(?:experience|knowledge|ability|degree|fluen|comfortable|familiar|proficien|strong|good|bsc|msc|ba|two|three|five|at least|\\d|an? |have |are |know )\\b?.*+");
    private static final Pattern DONE = Pattern.compile(
            ".*(?:니다|[해어아]요|하기|운영|관리|개발|설계|기획|분석|작성|구축|대응|개선|제작|수행|상담|진행|점검|협업|수립|교육|검토|발굴|판매|연구|조사|정산|배정|편집|촬영|보조)[).]?");

    private static final int MOST_LOOKED_AT = 12;

    private ListKind() {}

    /** What the items from here on are, as far as one mark goes; empty where they do not tell. */
    static Optional<Section> of(List<PostingLine> lines, int from) {
        int asked = 0;
        int done = 0;
        int all = 0;
        String sign = lines.get(from).sign();
        for (int i = from; i < lines.size() && all < MOST_LOOKED_AT; i++) {
            PostingLine line = lines.get(i);
            if (!line.isItem() || !line.sign().equals(sign)) {
                break;
            }
            String text = Cut.to(DigestReader.LONGEST_ITEM, line.text());
            all++;
            boolean doing = DONE.matcher(text).matches() || beginsWithVerb(text);
            asked += !doing && ASKED.matcher(text).matches() ? 1 : 0;
            done += doing ? 1 : 0;
        }
        if (2 * asked > all) {
            return Optional.of(Section.REQUIREMENTS);
        }
        return 2 * done > all ? Optional.of(Section.DUTIES) : Optional.empty();
    }

    private static boolean beginsWithVerb(String text) {
        int space = text.indexOf(' ');
        return space > 0 && EnglishPhrases.isVerb(text.substring(0, space).toLowerCase(Locale.ROOT));
    }
}
