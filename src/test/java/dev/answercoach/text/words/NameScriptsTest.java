package dev.answercoach.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A name is a name in whatever letters it is written. */
class NameScriptsTest {
    private static final List<String> DRAFT = List.of("주문이 몰리던 시간에 알림을 큐에 쌓아 보냈습니다.");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ｒａｂｂｉｔ",
                "𝐑𝐞𝐝𝐢𝐬",
                "𝓙𝓮𝓷𝓴𝓲𝓷𝓼",
                "Ⓡⓔⓓⓘⓢ",
                "🅁🄴🄳🄸🅂",
                "Rédïs",
                "Rеdis",
                "Дружба",
                "Ερμής",
                "東洋物産",
                "東洋물산",
                "ソニー",
                "ｿﾆｰ",
                "قاهرة",
                "Ørby",
                "젠 킨 스",
                "테.라.폼",
                "R e d i s",
                "n-a-g-i-o-s",
                "카\u200D프\u200D카",
                "Jen\u200Dkins",
                "레\u3164디\u3164스"
            })
    void reportsItAsItIsWritten(String name) {
        assertThat(Names.newIn("알림을 " + name + "에 쌓아 보냈습니다.", DRAFT)).containsExactly(name);
        assertThat(Names.newIn("알림을 " + name + "에 쌓아 보냈습니다.", List.of("저는 " + name + "에 쌓았습니다.")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Kafka, Ｋａｆｋａ", "Ｋａｆｋａ, 카프카", "카프카, 카 프 카", "Müller, Muller", "𝐑𝐞𝐝𝐢𝐬, Redis"})
    void isTheSameNameInOtherLetters(String draft, String rewrite) {
        assertThat(Names.newIn(rewrite + "를 썼습니다.", List.of(draft + "를 썼습니다."))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3σ 안에 들고 오차가 5μm, 차이가 ΔT였습니다.",
                "現 직장에서 배웠습니다.",
                "더 큰 팀 두 곳에서 볼 수 있을 때까지 한 번 더 했습니다.",
                "월·화·수·목·금 내내 했습니다.",
                "넓이 3㎢, 온도 20℃, ①번과 Ⅱ번",
                "ㅋㅋ 웃으며 했습니다. 😀👍🏽"
            })
    void takesNoSignAndNoShortWordForAName(String rewrite) {
        assertThat(Names.newIn(rewrite, DRAFT)).isEmpty();
    }

    @Test
    void manyDressedLettersTakeNoTime() {
        String long1 = "ﬃ".repeat(50_000) + "Кa".repeat(50_000) + "가 ".repeat(50_000) + "a ".repeat(50_000);
        assertThat(Names.newIn(long1, DRAFT)).isNotEmpty();
    }
}
