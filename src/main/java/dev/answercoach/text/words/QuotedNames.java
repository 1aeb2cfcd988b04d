package dev.answercoach.text.words;

import dev.answercoach.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells names that stand in quotation marks beside what they name: 앱 '북로그', '온결'이라는 브랜드. */
final class QuotedNames implements NameRule {
    private static final String NAMED =
            "(?:브랜드|회사|기업|업체|스타트업|거래처|협력사|고객사|공급사|납품처|서비스|앱|어플|애플리케이션|프로그램|플랫폼|사이트|시스템|솔루션|도구|툴|제품|상품|캠페인|프로젝트|행사|대회|공모전|동아리|모임|단체|카페|매장|학원|병원|작품|영화|잡지|책|게임)";

    private static final Pattern QUOTED = Pattern.compile(
            "['‘\"“「『<〈《](?<name>[가-힣A-Za-z0-9]{2,14}(?: [가-힣A-Za-z0-9]{1,10})?)['’\"”」』>〉》](?<after>(?:이라는|라는|이란|란|라는 이름의)? ?"
                    + NAMED + ")?");

    private static final Pattern BEFORE = Pattern.compile(NAMED + "(?:인|명은|명인)? ?$");
    private static final int LOOK_BACK = 10;

    @Override
    public List<Span> newIn(String rewrite, Vocabulary known) {
        List<Span> found = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(rewrite);
        while (quoted.find()) {
            String name = quoted.group("name");
            boolean named = quoted.group("after") != null || isNamedBefore(rewrite, quoted.start());
            if (named
                    && !KoreanNouns.isListed(name)
                    && !known.knowsText(name)
                    && !known.knowsLatin(name)
                    && !known.knowsSound(name.replace(" ", ""))
                    && !HangulWords.isPredicate(name)) {
                found.add(new Span(quoted.start("name"), quoted.end("name")));
            }
        }
        return found;
    }

    private static boolean isNamedBefore(String text, int quote) {
        return BEFORE.matcher(text.substring(Math.max(0, quote - LOOK_BACK), quote))
                .find();
    }
}
