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
                "<(주)한결소프트 프론트엔드 개발자 채용> | 한결소프트 | 프론트엔드 개발자",
                "2026년 상반기 백엔드 개발자 모집 | '' | 백엔드 개발자",
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
        assertThat(digest.preferred()).containsExactly("Kafka 경험이 있으면 좋습니다.");
        assertThat(digest.stack()).contains("Java", "Spring Boot", "Kafka");
        assertThat(DigestReader.lexicon(digest).keywords())
                .extracting(Lexicon.Keyword::term)
                .contains("Java", "Kafka");
    }

    @Test
    void headingsOfOnesOwnMakingAreToldByWhatTheirListsHold() {
        Digest digest = DigestReader.read("""
                온새솔 물류 기획자

                [우리가 푸는 수수께끼]
                * 창고 동선을 설계합니다
                * 배송 지연을 분석합니다

                [반가운 얼굴]
                * 엑셀로 숫자를 다뤄 본 경험
                * 현장과 대화하는 분

                [알아 두면 좋은 이야기]
                * 커피 무제한
                * 간식 창고
                """);
        assertThat(digest.duties()).containsExactly("창고 동선을 설계합니다", "배송 지연을 분석합니다");
        assertThat(digest.requirements()).containsExactly("엑셀로 숫자를 다뤄 본 경험", "현장과 대화하는 분");
        assertThat(digest.preferred()).isEmpty();
    }

    @Test
    void anEnglishListIsToldByItsVerbs() {
        Digest digest = DigestReader.read("""
                Line Cook, Harrow Kitchen

                Behind the pass
                - prepare stocks and sauces
                - train two apprentices

                Wish list
                - experience in a busy kitchen
                - a food hygiene certificate
                """);
        assertThat(digest.duties()).hasSize(2);
        assertThat(digest.requirements()).hasSize(2);
    }

    @Test
    void aFrontMatterIsNoPosition() {
        Digest digest = DigestReader.read("""
                ---
                title: "나래물류 배송 관리자 채용"
                date: 2026-01-02
                closing_date: 2026-02-10
                tags: [jobs]
                ---
                ## 담당업무
                - 배차 관리
                """);
        assertThat(digest.company()).isEqualTo("나래물류");
        assertThat(digest.role()).isEqualTo("배송 관리자");
        assertThat(digest.duties()).containsExactly("배차 관리");
        assertThat(digest.deadline()).hasToString("2026-02-10");
    }

    @Test
    void aTableWhoseHeadNamesSectionsIsReadByColumns() {
        Digest digest = DigestReader.read("""
                온새미로연구원 직원 채용
                | 모집분야 | 담당업무 | 자격요건 | 우대사항 |
                |---|---|---|---|
                | 연구행정 | 과제 정산<br>물품 구매 | 회계 실무 2년 | 이나라 시스템 사용자 |
                """);
        assertThat(digest.role()).isEqualTo("연구행정");
        assertThat(digest.duties()).containsExactly("과제 정산", "물품 구매");
        assertThat(digest.requirements()).containsExactly("회계 실무 2년");
        assertThat(digest.preferred()).containsExactly("이나라 시스템 사용자");
    }

    @Test
    void sentencesThatLeadToAListAreHeadingsAndNoItems() {
        Digest digest = DigestReader.read("""
                다온식품 구매 담당자
                맡으실 업무는 다음과 같습니다.
                - 원료 발주
                - 단가 협상
                아래와 같은 분을 모십니다.
                - 식품 업계 경력
                이런 분이면 더더욱 환영합니다.
                - 무역영어 1급
                """);
        assertThat(digest.duties()).containsExactly("원료 발주", "단가 협상");
        assertThat(digest.requirements()).containsExactly("식품 업계 경력");
        assertThat(digest.preferred()).containsExactly("무역영어 1급");
    }

    @Test
    void whatFollowsAListAsAParagraphIsNoItemOfIt() {
        Digest digest = DigestReader.read("""
                Warehouse Supervisor at Brindle Freight
                Requirements
                - forklift licence
                - two years in a warehouse

                We welcome everybody.
                Benefits
                - free lunch
                """);
        assertThat(digest.requirements()).containsExactly("forklift licence", "two years in a warehouse");
        assertThat(digest.duties()).isEmpty();
    }

    @Test
    void benefitsAndProcessAreNoDuties() {
        Digest digest = DigestReader.read("""
                [주요업무]
                ● 매장 운영
                [이런 혜택을 드려요]
                ● 명절 상여
                [지원은 이렇게]
                ● 이메일 접수
                """);
        assertThat(digest.duties()).containsExactly("매장 운영");
        assertThat(digest.requirements()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# 그래픽 디자이너;**물빛공방**;본문 | 물빛공방 | 그래픽 디자이너",
                "바이올린 강사;소리샘학원 · 부산 · 계약직 | 소리샘학원 | 바이올린 강사",
                "사회복지법인 온누리 생활지도원 채용;온누리는 어르신을 돌봅니다. | 사회복지법인 온누리 | 생활지도원",
                "주식회사 한들에서 품질관리 담당자를 찾습니다 | 한들 | 품질관리 담당자",
                "Marlow Press is hiring: Copy Editor | Marlow Press | Copy Editor",
                "Junior Surveyor — Pellam Homes | Pellam Homes | Junior Surveyor",
                "We're Alder & Co, a bakery, and we are looking for a Head Baker. | Alder & Co | Head Baker",
                "RECEPTIONIST - NIGHT TEAM;Company: Hotel Verity | Hotel Verity | RECEPTIONIST - NIGHT TEAM",
            })
    void whoHiresIsToldByTheWordsAround(String lines, String company, String role) {
        Digest digest = DigestReader.read(lines.replace(';', '\n'));
        assertThat(digest.company()).isEqualTo(company);
        assertThat(digest.role()).isEqualTo(role);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "[",
                "- ",
                "가 ",
                "| ",
                "[가",
                "저희는 Java 서버를 개발합니다 ",
                "## 자격요건\n",
                "자격요건: ",
                "||\n|-|\n",
                "2026.1.",
                "마감 ",
                "가.가",
                "은 는 ",
                "주요업무 - ",
                "** ",
                "|a|\n",
                "① ",
                "마감2026.1.1~"
            })
    void aMillionCharactersOfAnythingAreRead(String unit) {
        Digest digest = DigestReader.read(unit.repeat(1_000_000 / unit.length()));
        assertThat(digest.requirements()).hasSizeLessThanOrEqualTo(Sections.MOST_ITEMS);
        assertThat(digest.role()).hasSizeLessThanOrEqualTo(120);
    }
}
