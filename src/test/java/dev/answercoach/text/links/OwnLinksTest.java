package dev.answercoach.text.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnLinksTest {
    private static final OwnLinks NONE = OwnLinks.of(List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "http://evil.example/path?x=1#y",
                "HTTPS://EVIL.EXAMPLE",
                "https://'@evil.ninja/login",
                "http://[::1]:80/x",
                "https://“evil.ninja",
                "https://「@evil.ninja",
                "ｈｔｔｐｓ：／／ｅｖｉｌ．ｅｘａｍｐｌｅ",
                "https：//evil.example",
                "h\u200Bttps://evil.example",
                "hxxps://evil.example",
                "discord://-/channels/1/2",
                "file:///etc/passwd",
                "<https://evil.example>",
                "www.evil.example",
                "evil.co.kr/login",
                "get.evil.sh/x",
                "evil.cfd/login",
                "evil.su/x",
                "evil.com?x=1",
                "은행.한국/login",
                "evil.com:8080",
                "discord.gg/evil",
                "discord.com/invite/evil",
                "bit.ly/AbC",
                "evil@evil.com",
                "mailto:evil@evil.example",
                "mailto:a",
                "tel:+82-10-1234-5678",
                "javascript:alert(1)",
                "data:text/html;base64,PHNjcmlwdD4=",
                "@everyone",
                "@here",
                "＠everyone",
                "@\u200Beveryone",
                "@EVERYONE",
                "<@1100000000000000002>",
                "<@!1100000000000000002>",
                "<@&1100000000000000010>",
                "<#1100000000000000011>",
                "</review:1100000000000000012>",
                "</review start:1100000000000000012>",
                "<:smile:1100000000000000013>",
                "<a:dance:1100000000000000014>",
                "<t:1618953630>",
                "<t:1618953630:R>",
                "<id:customize>",
                "010-1234-5678",
                "01012345678",
                "+82 10-1234-5678",
                "+821012345678"
            })
    void findsWhatLeadsSomewhereOrCallsSomebody(String link) {
        assertThat(NONE.newIn("자세한 내용은 " + link + " 참고")).hasSize(1);
        assertThat(NONE.newIn("See " + link + ", then go on.")).hasSize(1);
        assertThat(NONE.newIn("자세한 내용은 " + link + "을 보십시오.")).hasSize(1);
        String rest = NONE.withoutNew("앞 " + link + " 뒤");
        assertThat(rest).startsWith("앞 ").endsWith(" 뒤").contains("(…)");
        assertThat(NONE.newIn(rest)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.com",
                "Evil.COM",
                "evil.io",
                "evil\u200B.com",
                "evil．com",
                "evil。com",
                "еvil.com",
                "한글.com",
                "xn--evil-0b7e.com",
                "ASP.NET",
                "Socket.IO",
                "Fly.io",
                "Booking.com",
                "ML.NET",
                "java.io",
                "System.in",
                "user.name",
                "order.id",
                "H2O.ai",
                "spring.io"
            })
    void aBareNameIsNewInARewriteAndStaysInWords(String name) {
        assertThat(NONE.newIn("자세한 내용은 " + name + " 참고")).hasSize(1);
        String said = "공고가 요구하는 " + name + " 경험이 보이지 않습니다. Why " + name + "?";
        assertThat(NONE.withoutNew(said)).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Transactional을 붙인 이유를 적어 주십시오.",
                "Node.js와 Vue.js를 왜 골랐습니까?",
                "main.py를 고쳤습니다. deploy.sh도 고쳤습니다.",
                "README.md",
                "e.g. the delay, i.e. 9 minutes, at 9 a.m. in the U.S.A.",
                "지연을 줄였습니다.그리고 배포했습니다.",
                "It was done.In 2020 we moved.",
                "v1.2.3에서 2.0으로",
                "3.5초, 12,000건, 1:1, 8:2",
                "2024-03-15부터 2024-05-20까지",
                "상황: 결과 / 행동: 이유",
                "data: 3 rows, JavaScript:이벤트 루프",
                "List<String>을 <T>로",
                "a < b, x > y",
                "[빈칸: 응답 시간 개선폭](약 절반)을 적어 주십시오.",
                "C++/C#, TCP/IP, and/or, I/O",
                "이메일로 보고했습니다.",
                "매출 +120000000원, +1200000000",
                "Node.js/Express, OrderService.java:42",
                "고쳤습니다.API/DB를 나눴습니다.",
                "Which file is it, main.py?",
                "3@4"
            })
    void leavesOtherWordsAlone(String text) {
        assertThat(NONE.newIn(text)).isEmpty();
        assertThat(NONE.withoutNew(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "https://github.com/me, https://github.com/me",
        "https://github.com/me, github.com/me",
        "https://www.github.com/me/, https://GitHub.com/me",
        "저장소는 github.com/me입니다., github.com/me를",
        "https://github.com/me/shop, github.com",
        "me@example.com, me@example.com",
        "@everyone 공지, @everyone",
        "010-1234-5678, 010-1234-5678"
    })
    void whatTheUserWroteMayBeRepeated(String own, String said) {
        OwnLinks links = OwnLinks.of(List.of(own));

        assertThat(links.newIn("초안의 " + said + " 부분")).isEmpty();
        assertThat(links.withoutNew("초안의 " + said + " 부분")).isEqualTo("초안의 " + said + " 부분");
    }

    @ParameterizedTest
    @CsvSource({
        "https://github.com/me, https://github.com/me/evil",
        "https://github.com/me, https://github.com/you",
        "https://bit.ly/AbC, https://bit.ly/abc",
        "github.com, github.com.evil.com",
        "me@example.com, you@example.com",
        "<@1>, <@2>"
    })
    void whatOnlyResemblesItMayNot(String own, String said) {
        assertThat(OwnLinks.of(List.of(own)).newIn("보십시오 " + said)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[여기](https://evil.example)를 보십시오. | 여기를 보십시오.",
                "[here](javascript:alert(1)) | here",
                "[https://naver.com](https://evil.example) | (…)",
                "![그림](http://evil.example/a.png) | !그림",
                "자세한 내용은 https://evil.example을 참고하십시오. | 자세한 내용은 (…)을 참고하십시오.",
                "See https://evil.example. | See (…).",
                "전후가 보입니다.https://evil.example | 전후가 보입니다.(…)",
                "하루 3https://evil.example | 하루 3(…)",
                "보입니다.www.evil.example | (…)",
                "It is done.See evil.com/x | It is done.See (…)",
                "[ht](http://a.com)tps://evil.example 끝 | ht(…) 끝"
            })
    void theSentenceStillReads(String said, String rest) {
        assertThat(NONE.withoutNew(said)).isEqualTo(rest);
    }

    @Test
    void tellsEachOnceAsItIsWritten() {
        assertThat(NONE.newIn("＠everyone evil.com evil.com")).containsExactly("＠everyone", "evil.com");
    }

    @Test
    void hostileTextsTakeLinearTime() {
        List<String> hostile = List.of(
                "a.".repeat(10_000),
                "[".repeat(10_000),
                "<@1".repeat(7_000),
                "a-".repeat(10_000),
                "[a](b.".repeat(4_000),
                "http://".repeat(3_000),
                "0".repeat(10_000),
                "javascript:".repeat(2_000),
                "a@".repeat(10_000));

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> hostile.forEach(text -> assertThat(NONE.newIn(text)).isNotNull()));
    }
}
