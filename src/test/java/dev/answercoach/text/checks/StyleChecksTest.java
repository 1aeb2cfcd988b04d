package dev.answercoach.text.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.text.PlainText;
import dev.answercoach.text.words.Lexicon;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StyleChecksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "음, 저는 배를 탔습니다.|음,",
                "저는 어… 배를 탔습니다.|어…",
                "음… 그러니까, 표를 다시 뽑았습니다.|음… 그러니까,",
                "그때, 음..., 배가 왔습니다.|음...,",
                "그, 뭐, 항구에 있었습니다.|그, 뭐,",
                "어 음 그때가 처음이었습니다.|어 음",
                "So, um, we waited.|um,",
                "We were, you know, late.|you know,",
                "It was, like, cold.|like,",
                "Uh... I forgot.|Uh...",
            })
    void fillersAreFoundWithTheirPause(String text, String filler) {
        assertThat(words(new FillerCheck(), text)).containsExactly(filler);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "그 배, 그 항로는 낯설었습니다.",
                "소음, 진동, 먼지를 쟀습니다.",
                "\"음, 다시 올게요.\"라고 하셨습니다.",
                "그, 그녀, 그들로 나눠 썼습니다.",
                "저, 그리고 동료 두 명이 남았습니다.",
                "높은 음 하나를 고쳤습니다.",
                "They do as they like, and I like it.",
                "As you know, tides turn.",
                "The filter has 10 um pores.",
                "The UM system and the HMM model",
            })
    void ordinaryWordsAreNoFillers(String text) {
        assertThat(words(new FillerCheck(), text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "화목한 가정에서 자랐습니다.|화목한 가정",
                "뽑아 주시면 보답하겠습니다.|뽑아 주시면",
                "엄하시면서도 자애로우신 어머니께 배웠습니다.|엄하시면서도 자애로우신 어머니",
                "팀에 없어서는 안 될 존재가 되겠습니다.|없어서는 안 될 존재",
                "엄격하시지만 누구보다 따뜻하신 부모님 밑에서 컸습니다.|엄격하시지만 누구보다 따뜻하신 부모님",
                "2남 1녀 중 막내로 태어났습니다.|2남 1녀 중 막내로 태어났",
                "스펀지처럼 배우는 준비된 신입입니다.|스펀지처럼;준비된 신입",
                "I am a Team Player.|Team Player",
                "I always go the extra mile.|go the extra mile",
            })
    void clichesAreFoundInTheirForms(String text, String cliches) {
        assertThat(String.join(";", words(new ClicheCheck(), text))).isEqualTo(cliches);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "가정 방문을 다녔습니다.",
                "화석의 뼈를 묻은 모래밭을 꾸몄습니다.",
                "스펀지처럼 부푼 반죽을 구웠습니다.",
                "엄격한 기준으로 시료를 골랐습니다.",
                "준비된 재료만 썼습니다.",
                "소금 농도를 쟀습니다.",
                "The team played well.",
                "A detail of the box",
            })
    void theirWordsAloneAreNoCliche(String text) {
        assertThat(words(new ClicheCheck(), text)).isEmpty();
    }

    @Test
    void pronounsAndConnectivesTireSoonerThanOtherWords() {
        assertThat(openings("저는 씨를 심었습니다. 저는 물을 주었습니다. 싹이 났습니다.")).containsExactly(Map.of("text", "저는", "count", "2"));
        assertThat(openings("저는 심었습니다. 비가 왔습니다. 저는 기다렸습니다. 싹이 났습니다. 저는 웃었습니다."))
                .containsExactly(Map.of("text", "저는", "count", "3"));
        assertThat(openings("그 결과 줄었습니다. 그 결과 늘었습니다.")).hasSize(1);
        assertThat(openings("밭은 넓었습니다. 밭은 길었습니다. 밭은 말랐습니다.")).hasSize(1);
        assertThat(openings("I dug. I sowed. I watered.")).containsExactly(Map.of("text", "I", "count", "3"));
    }

    @Test
    void aLittleRepetitionIsNone() {
        assertThat(openings("저는 심었습니다. 비가 왔습니다. 저는 기다렸습니다.")).isEmpty();
        assertThat(openings("밭은 넓었습니다. 밭은 길었습니다. 물이 찼습니다.")).isEmpty();
        assertThat(openings("I dug. I sowed. The rain came. I waited.")).isEmpty();
        assertThat(openings("- 저는 심었습니다\n- 저는 주었습니다\n- 저는 거뒀습니다")).isEmpty();
        assertThat(openings("그 결과 줄었습니다. 그 배는 떠났습니다.")).isEmpty();
    }

    @Test
    void theFirstTimeAnOpeningComesAgainIsShown() {
        String text = "또한 심었습니다. 또한 주었습니다.";
        assertThat(new RepeatedOpeningCheck().find(draft(text)).get(0).span().start())
                .isEqualTo(text.lastIndexOf("또한"));
    }

    @Test
    void weWithoutIHidesWhoActed() {
        assertThat(words(new OnlyWeCheck(), "저희 팀은 밭을 샀습니다. 물길을 냈습니다. 수확이 늘었습니다."))
                .containsExactly("저희 팀은");
        assertThat(words(new OnlyWeCheck(), "We bought a field. We dug a channel. The yield rose."))
                .containsExactly("We");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "저희 팀은 밭을 샀습니다. 저는 물길을 냈습니다. 수확이 늘었습니다.",
                "저희는 밭을 샀습니다.",
                "밭을 샀습니다. 물길을 냈습니다. 수확이 늘었습니다.",
                "우리나라의 밭을 조사했습니다. 물길을 냈습니다. 수확이 늘었습니다.",
                "We bought a field. I dug a channel. The yield rose.",
            })
    void whoSaysIOrNothingIsNotAsked(String text) {
        assertThat(words(new OnlyWeCheck(), text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Outbox 테이블을 두고 Outbox 처리기를 돌렸으며 Outbux 오류를 잡았습니다.|Outbux|Outbox",
                "Kubernetes와 Kubernates를 함께 적었습니다.|Kubernates|Kubernetes",
                "쿠버네티스를 배우고 쿠버네티스로 옮겼으며 쿠버네테스 교육을 했습니다.|쿠버네테스|쿠버네티스",
                "Grafana를 쓰고 Grafana를 넓혔으며 Graphana를 지웠습니다.|Graphana|Grafana",
                "We ran Snowflake and liked Snowflake but the Snowflke role was gone.|Snowflke|Snowflake",
                "엘라스틱서치를 쓰고 엘라스틱서치를 배웠으며 엘라스틱써치를 적었습니다.|엘라스틱써치|엘라스틱서치",
                "크로마토그래피를 하고 크로마토그래피를 가르쳤으며 크로마토그라피를 적었습니다.|크로마토그라피|크로마토그래피",
                "We moved to Grafana and tuned Garfana. Grafana stayed.|Garfana|Grafana",
            })
    void aTermSpelledInTwoWaysIsFoundByTheRarerOrUnknownOne(String text, String odd, String usual) {
        assertThat(new SimilarTermsCheck().find(draft(text))).singleElement().satisfies(finding -> {
            assertThat(finding.span().in(text)).isEqualTo(odd);
            assertThat(finding.data()).isEqualTo(Map.of("text", odd, "usual", usual));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Unity와 Unreal을 비교했습니다.",
                "크라우드펀딩을 열고 크라우드펀딩을 닫은 뒤 크라우드소싱을 했습니다.",
                "We compared Stata with Strata.",
                "자동화한 설비와 자동화할 설비와 자동화한 공정",
                "컨테이너를 싣고 컨테이너를 내린 뒤 컨베이어를 고쳤습니다.",
                "Redis를 Jedis로 불렀습니다.",
                "React로 그리고 Reactor로 흘렸습니다.",
                "HTML4를 HTML5로 바꾸고 Python2를 Python3로 옮겼습니다.",
                "Docker 이미지와 Dockers 매장",
                "client와 clients를 나눴습니다.",
                "The house stood near a horse. There was three.",
                "준비했습니다. 준비하였습니다. 준비했으며 준비하며",
                "관리자에게 알렸고 관리지에서 기록했습니다.",
                "AWS와 GCP, S3와 EC2를 썼습니다.",
            })
    void differentTermsAreLeftAlone(String text) {
        assertThat(new SimilarTermsCheck().find(draft(text))).isEmpty();
    }

    private static List<Map<String, String>> openings(String text) {
        return new RepeatedOpeningCheck()
                .find(draft(text)).stream().map(Finding::data).toList();
    }

    private static List<String> words(Check check, String text) {
        return check.find(draft(text)).stream()
                .map(finding -> finding.span().in(text))
                .toList();
    }

    private static Draft draft(String text) {
        return new Draft(PlainText.of(text), "", null, Lexicon.NONE);
    }
}
