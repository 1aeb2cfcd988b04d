package dev.answercoach.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FirmsTest {
    private static final List<String> DRAFT =
            List.of("부산의 수산물 도매상에서 2년간 재고를 맡았고, 거래처인 늘찬유통에 월 12건을 납품했습니다. 국내 식품 규정을 익혔습니다.");

    @ParameterizedTest
    @CsvSource({
        "거래처인 해솔수산에도 납품했습니다., 해솔수산",
        "중도에 가람건설과도 계약했습니다., 가람건설",
        "법무법인 정온의 자문을 받았습니다., 정온",
        "품질관리자로서 재고를 맡았습니다., 관리자",
        "재고를 맡은 총무팀장 겸 영업 담당입니다., 팀장",
        "전국물류대전 입선 경력이 있습니다., 전국물류대전 입선",
        "수산경영학 석사., 석사"
    })
    void tellsWhatTheDraftDoesNotHave(String rewrite, String name) {
        assertThat(Names.newIn(rewrite, DRAFT)).anyMatch(found -> found.contains(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "거래처 늘찬유통에 매월 12건을 납품했습니다.",
                "국내식품 규정을 익혔습니다.",
                "중견건설과 지방건설을 살폈습니다.",
                "부산 수산물 도매상에서 재고를 맡은 일이라 꼼꼼히 챙겼습니다."
            })
    void leavesTradesAlone(String rewrite) {
        assertThat(Names.newIn(rewrite, DRAFT)).isEmpty();
    }
}
