package dev.answercoach.posting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.text.words.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Postings as people paste them: without line breaks, as tables, with labels, signs and page furniture. */
class OddPostingsTest {
    private static final String BRACKETED = """
            [가온물산] 해외영업 신입사원 채용

            【담당업무】
            ㆍ해외 거래선 발굴
            ㆍ기획ㆍ마케팅 지원
            < 자격요건 >
            ㆍ영어 의사소통
            【우대사항】
            ㆍSQL, Tableau 활용
            【전형절차】
            서류 → 면접
            """;

    @Test
    void headingsInBracketsAndMarksWithoutBlanks() {
        Digest digest = DigestReader.read(BRACKETED);
        assertThat(digest.company()).isEqualTo("가온물산");
        assertThat(digest.duties()).containsExactly("해외 거래선 발굴", "기획ㆍ마케팅 지원");
        assertThat(digest.requirements()).containsExactly("영어 의사소통");
        assertThat(digest.preferred()).containsExactly("SQL, Tableau 활용");
    }

    @Test
    void aPostingThatLostItsLineBreaksSaysTheSame() {
        assertThat(DigestReader.read(BRACKETED.replaceAll("\\s+", " "))).isEqualTo(DigestReader.read(BRACKETED));
    }

    @Test
    void aTableSaysWhatItsRowsSay() {
        Digest digest = DigestReader.read("""
                | 구분 | 내용 |
                |:---|---|
                | 회사명 | 새봄전자 |
                | 모집부문 | 품질관리 |
                | 담당업무 | 불량 분석 | 공정 개선 |
                | 자격요건 | Python 활용 |
                """);
        assertThat(digest.company()).isEqualTo("새봄전자");
        assertThat(digest.role()).isEqualTo("품질관리");
        assertThat(digest.duties()).containsExactly("불량 분석 / 공정 개선");
        assertThat(digest.requirements()).containsExactly("Python 활용");
    }

    @Test
    void whatStandsBehindAHeadingIsItsItem() {
        Digest digest = DigestReader.read("""
                채용공고
                회사: 나래교육
                포지션: 콘텐츠 기획자
                담당업무: 온라인 강의 기획, 강사 섭외
                - 우대사항： 교육업 경험자
                자격요건: https://example.com/jobs
                """);
        assertThat(digest.company()).isEqualTo("나래교육");
        assertThat(digest.role()).isEqualTo("콘텐츠 기획자");
        assertThat(digest.duties()).containsExactly("온라인 강의 기획, 강사 섭외");
        assertThat(digest.preferred()).containsExactly("교육업 경험자");
        assertThat(digest.requirements()).containsExactly("https://example.com/jobs");
    }

    @Test
    void emojiAreNeitherNamesNorPartsOfItems() {
        Digest digest = DigestReader.read("""
                🚀 모아핀 | Backend Engineer
                🙋 이런 분을 기다려요
                ✅ Kotlin 3년 이상
                🌟 이런 점이 있으면 더욱 좋아요
                ✅Redis 운영 경험
                """);
        assertThat(digest.company()).isEqualTo("모아핀");
        assertThat(digest.requirements()).containsExactly("Kotlin 3년 이상");
        assertThat(digest.preferred()).containsExactly("Redis 운영 경험");
    }

    @Test
    void aWordThatIsAHeadingOnlyAloneIsNoneWithinALine() {
        Digest digest = DigestReader.read("""
                Requirements
                - Java
                Bonus
                - Kafka
                Benefits
                Yearly bonus
                """);
        assertThat(digest.requirements()).containsExactly("Java");
        assertThat(digest.preferred()).containsExactly("Kafka");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "새로고침;공고 스크랩;네오페이 백엔드 개발자 | 네오페이 | 백엔드 개발자",
                "---;# 네오페이 백엔드 개발자 | 네오페이 | 백엔드 개발자",
                "<(주)한결소프트 프론트엔드 개발자 채용> | (주)한결소프트 | 프론트엔드 개발자 채용",
                "2026년 상반기 백엔드 개발자 모집 | '' | 2026년 상반기 백엔드 개발자 모집",
                "공고;자격요건;서버 개발 경험 | '' | 공고",
            })
    void theTitleIsTheFirstLineThatNamesAPosition(String lines, String company, String role) {
        Digest digest = DigestReader.read(lines.replace(';', '\n'));
        assertThat(digest.company()).isEqualTo(company);
        assertThat(digest.role()).isEqualTo(role);
    }

    @Test
    void withoutAnyHeadingTheTechnologiesAreStillRead() {
        Digest digest = DigestReader.read("저희 누리랩스는 Java와 Spring Boot로 API를 개발합니다. Kafka 경험이 있으면 좋습니다.");
        assertThat(digest.duties()).isEmpty();
        assertThat(digest.stack()).contains("Java", "Spring Boot", "Kafka");
        assertThat(DigestReader.lexicon(digest).keywords())
                .extracting(Lexicon.Keyword::term)
                .contains("Java", "Kafka");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "[", "- ", "가 ", "| ", "[가", "저희는 Java 서버를 개발합니다 ", "## 자격요건\n", "자격요건: ", "||\n|-|\n"})
    void aHundredThousandCharactersOfAnythingAreRead(String unit) {
        Digest digest = DigestReader.read(unit.repeat(100_000 / unit.length()));
        assertThat(digest.requirements()).hasSizeLessThanOrEqualTo(DigestReader.MOST_ITEMS);
        assertThat(digest.role()).hasSizeLessThanOrEqualTo(120);
    }
}
