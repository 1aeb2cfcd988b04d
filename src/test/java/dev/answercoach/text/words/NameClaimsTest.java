package dev.answercoach.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Licences, prizes, ranks, places and employers, of which a rewrite may claim none that the draft lacks. */
class NameClaimsTest {
    private static final String KOREAN = "구청장 표창을 받은 팀장님과 함께 민원 창구의 대기표를 고쳤습니다. 회계원리를 공부하며 대상을 나누었습니다.";
    private static final String ENGLISH = "I ran the front desk with two nurses and cut the waiting time in half.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "세무회계 2급과 노무사 자격을 취득했습니다. | 노무사",
                "저는 관세사 자격을 땄습니다. | 관세사",
                "물리치료사 면허를 갖고 일했습니다. | 물리치료사",
                "펀드운용 자격증을 땄습니다. | 펀드운용",
                "전산세무 2급을 취득했습니다. | 전산세무",
                "도로교통사를 취득했습니다. | 도로교통사",
                "행정학 석사 학위를 받았습니다. | 석사",
                "박사 과정을 마쳤습니다. | 박사",
                "저는 영양사로서 함께 고쳤습니다. | 영양사",
                "제안 발표에서 대상을 받았습니다. | 대상",
                "시장 표창을 받았습니다. | 시장 표창",
                "저는 구청장 표창을 받았습니다. | 구청장 표창",
                "친절상을 수상했습니다. | 친절상",
                "업계 최초로 대기표를 고쳤습니다. | 업계 최초",
                "사내 최초로 대기표를 고쳤습니다. | 사내 최초",
                "국내에서 유일하게 고쳤습니다. | 국내에서 유일",
                "전국 최연소로 고쳤습니다. | 전국 최연소",
                "스웨덴으로 연수를 다녀왔습니다. | 스웨덴",
                "오사카 지사에서 고쳤습니다. | 오사카",
                "새벽빛병원에서 고쳤습니다. | 새벽빛병원",
                "누리마루의료원에서 고쳤습니다. | 누리마루의료원",
                "해오름구청에서 고쳤습니다. | 해오름구청",
                "가온회계법인에서 고쳤습니다. | 가온회계법인",
                "다온이엔지에서 고쳤습니다. | 다온이엔지",
                "별빛시큐어와 고쳤습니다. | 별빛시큐어",
                "푸른솔도시공사와 고쳤습니다. | 푸른솔도시공사",
            })
    void reportsWhatAKoreanDraftDoesNotClaim(String rewrite, String name) {
        assertThat(Names.newIn(rewrite, List.of(KOREAN))).contains(name);
        assertThat(Names.newIn(rewrite, List.of(rewrite))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "As a registered nurse I ran the front desk. | registered nurse",
                "I am a certified public accountant. | certified public accountant",
                "I am a CPA and ran the front desk. | CPA",
                "I hold a master's degree. | master's degree",
                "We won the Best Service Award. | Best Service Award",
                "We won the best service award. | best service award",
                "I was the first in the company to cut the waiting time. | the first in the company",
                "Our industry-leading desk cut the waiting time. | industry-leading",
                "I ran the front desk in Lisbon. | Lisbon",
                "I ran the front desk at Harbor. | Harbor",
                "Before that I joined Meadow as a clerk. | Meadow",
                "I ran the front desk in Vancouver. | Vancouver",
            })
    void reportsWhatAnEnglishDraftDoesNotClaim(String rewrite, String name) {
        assertThat(Names.newIn(rewrite, List.of(ENGLISH))).contains(name);
        assertThat(Names.newIn(rewrite, List.of(rewrite))).isEmpty();
    }

    @Test
    void manyClaimsTakeNoTime() {
        String claims = "저는 시장 표창을 받았고 세무사 자격을 땄으며 업계 최초로 한빛병원에서 대상을 받았습니다. ".repeat(10_000);
        assertThat(Names.newIn(claims, List.of("아무 말이나 적었습니다. ".repeat(20_000))))
                .hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "구청장 표창을 받으신 팀장님 덕분입니다.",
                "민원인을 대상으로 조사했고 좋은 인상을 받았습니다.",
                "올해 자격증을 취득했고 꾸준히 공부해 자격증을 땄습니다.",
                "필요한 자격을 갖추었고 참가 자격을 얻었습니다.",
                "보수공사와 동영상시청, 대학병원과 대형병원을 살폈습니다.",
                "회사에 합격한 뒤 최고의 창구를 만들었습니다.",
                "처음에는 어려웠지만 최대한 빨리 고쳤습니다.",
                "손해에 대한 보상을 받았습니다.",
            })
    void takesNoOrdinaryWordForAClaim(String rewrite) {
        assertThat(Names.newIn(rewrite, List.of(KOREAN))).isEmpty();
    }

    @Test
    void knowsAClaimThatTheDraftMakesInOtherWords() {
        assertThat(Names.newIn("한들병원에서 일했습니다.", List.of("한들대학교병원에서 근무했습니다."))).isEmpty();
        assertThat(Names.newIn("업계 최초로 고쳤습니다.", List.of("최초로 고친 사람입니다."))).isEmpty();
        assertThat(Names.newIn("업계 최초로 고쳤습니다.", List.of("I was the first in the field.")))
                .isEmpty();
        assertThat(Names.newIn("스웨덴에서 배웠습니다.", List.of("I studied in Sweden."))).isEmpty();
        assertThat(Names.newIn("I hold a master's degree.", List.of("석사 학위를 받았습니다.")))
                .isEmpty();
        assertThat(Names.newIn("컴퓨터활용능력 1급을 취득했습니다.", List.of("컴활 1급이 있습니다."))).isEmpty();
        assertThat(Names.newIn("간호사 면허를 갖고 간호사로서 일했습니다.", List.of("I worked as a nurse.")))
                .isEmpty();
        assertThat(Names.newIn("I received several awards.", List.of("I won an award.")))
                .isEmpty();
        assertThat(Names.newIn("I earned the best service award.", List.of("I won the best service award.")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "저장 수가 6회였습니다. | 저장 수가 6회에 머물러 있었습니다.",
                "구청 청년 인턴으로 일하던 때입니다. | 구청 청년 인턴이던 때입니다.",
                "매니저로 일했습니다. | 매니저이자 매니저로서 일했습니다.",
                "급히 왔습니다. | 서둘러 왔습니다.",
                "그림으로 소개했습니다. | 일러스트로 소개하며 톤앤매너를 지켰습니다.",
                "We built an app for tenants. | Tenants could finally pay. Learners liked it. Apron strings, too.",
                "‘노을’에서 브랜드 ‘달콤커피’를 맡았습니다. | At Noeul I ran the Dalkom Coffee brand.",
                "We met each week at the desk. | We met at Monday breakfast.",
                "I sorted mail. | Sortenning the mail took hours. Sortennings were late.",
                "매출이 2,100만 원이 되었습니다. | Sales reached 21 million KRW.",
                "초롱샘과 일했습니다. | I worked with ChorongSaem.",
                "I worked at Brightwell University. | 브라이트웰대학교에서 일했습니다.",
            })
    void staysQuietOnAFaithfulRewrite(String draft, String rewrite) {
        assertThat(Names.newIn(rewrite, List.of(draft))).isEmpty();
    }
}
