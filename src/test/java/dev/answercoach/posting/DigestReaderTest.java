package dev.answercoach.posting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.posting.Heading.Section;
import dev.answercoach.text.words.Lexicon;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigestReaderTest {
    @ParameterizedTest
    @CsvSource({
        "주요업무, DUTIES",
        "■ 담당 업무, DUTIES",
        "[이런 일을 해요], DUTIES",
        "합류하면 함께할 업무예요, DUTIES",
        "자격요건, REQUIREMENTS",
        "## 지원 자격, REQUIREMENTS",
        "이런 분을 찾아요, REQUIREMENTS",
        "**이런 분을 찾습니다**, REQUIREMENTS",
        "이런 분을 찾습니다, REQUIREMENTS",
        "이런 일을 합니다., DUTIES",
        "우대사항, PREFERRED",
        "우대 자격요건 (우대사항), PREFERRED",
        "이런 경험이 있으면 더 좋아요, PREFERRED",
        "기술 스택, STACK",
        "인재상, VALUES",
        "복리후생, BENEFITS",
        "채용 절차, PROCESS",
        "회사 소개, COMPANY",
        "Responsibilities:, DUTIES",
        "What you'll do, DUTIES",
        "What you’ll do, DUTIES",
        "Requirements, REQUIREMENTS",
        "Minimum Qualifications, REQUIREMENTS",
        "Preferred Qualifications, PREFERRED",
        "Nice to have, PREFERRED",
        "Tech Stack, STACK",
        "Our Values, VALUES",
        "Benefits & Perks, BENEFITS",
    })
    void tellsHeadings(String line, Section section) {
        assertThat(Heading.of(PostingLine.of(line.isEmpty() ? "-" : line, true), false))
                .contains(section);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "저희 회사의 주요업무는 결제 서비스를 개발하고 운영하는 것입니다.",
                "우대사항을 모두 갖추지 않아도 됩니다",
                "- 자격요건에 맞는 결제 시스템을 설계하고 운영한 경험",
                "Our requirements are few, but firm.",
                "",
                "Java, Kotlin",
            })
    void takesNoSentenceForAHeading(String line) {
        assertThat(Heading.of(PostingLine.of(line.isEmpty() ? "-" : line, true), false))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# 네오페이 백엔드 개발자 | 네오페이 | 백엔드 개발자",
                "[네오페이] 서버 엔지니어 (경력) | 네오페이 | 서버 엔지니어 (경력)",
                "네오페이 - 백엔드 개발자 | 네오페이 | 백엔드 개발자",
                "Backend Engineer - Neo Pay | Neo Pay | Backend Engineer",
                "Backend Engineer at Neo Pay | Neo Pay | Backend Engineer",
                "Neo Pay Senior Backend Engineer | Neo Pay | Senior Backend Engineer",
                "백엔드 개발자 채용 | '' | 백엔드 개발자",
                "저희는 결제를 만듭니다. | '' | ''",
                "자격요건 | '' | ''",
            })
    void readsCompanyAndRoleFromTheTitle(String title, String company, String role) {
        Digest digest = DigestReader.read("\n" + title + "\n\n본문");
        assertThat(List.of(digest.company(), digest.role()))
                .containsExactly(company.replace("''", ""), role.replace("''", ""));
    }

    @Test
    void labelsNameCompanyAndRole() {
        Digest digest = DigestReader.read("채용 공고\n회사명: 가온상사\n**직무**: 해외영업");
        assertThat(digest.company()).isEqualTo("가온상사");
        assertThat(digest.role()).isEqualTo("해외영업");
    }

    @Test
    void readsAKoreanPosting() {
        Digest digest = DigestReader.read(resource("posting-ko.md"));
        assertThat(digest.company()).isEqualTo("네오페이");
        assertThat(digest.role()).isEqualTo("백엔드 엔지니어");
        assertThat(digest.duties()).hasSize(4).first().asString().startsWith("결제 승인과 정산");
        assertThat(digest.requirements()).hasSize(3);
        assertThat(digest.preferred()).hasSize(3).last().asString().contains("관측성");
        assertThat(digest.values()).hasSize(2);
        assertThat(digest.stack()).contains("Kotlin", "Spring Boot", "Kafka", "Kubernetes");
        assertThat(digest.stack()).doesNotContain("Slack");
    }

    @Test
    void theKeywordsOfAKoreanPostingAreWhatItAsksFor() {
        Lexicon lexicon = DigestReader.lexicon(DigestReader.read(resource("posting-ko.md")));
        assertThat(lexicon.company()).isEqualTo("네오페이");
        assertThat(lexicon.keywords()).hasSizeBetween(6, 24);
        assertThat(lexicon.keywords())
                .extracting(Lexicon.Keyword::term)
                .contains("Kotlin", "Kafka", "멱등성", "코드 리뷰", "장애 대응");
        assertThat(lexicon.keywords())
                .filteredOn(keyword -> keyword.term().equals("멱등성"))
                .singleElement()
                .satisfies(keyword ->
                        assertThat(keyword.synonyms()).contains("idempotency").doesNotContain("멱등성"));
    }

    @Test
    void readsAnEnglishPosting() {
        Digest digest = DigestReader.read(resource("posting-en.md"));
        assertThat(digest.company()).isEqualTo("Harbor Health");
        assertThat(digest.role()).isEqualTo("Senior Platform Engineer");
        assertThat(digest.duties()).hasSize(3);
        assertThat(digest.requirements()).hasSize(4);
        assertThat(digest.preferred()).hasSize(2);
        assertThat(digest.stack()).contains("Python", "PostgreSQL", "Terraform");
        assertThat(DigestReader.lexicon(digest).keywords())
                .extracting(Lexicon.Keyword::term)
                .contains("Python", "Terraform", "incident response");
    }

    @Test
    void staysBoundedHoweverLongThePostingIs() {
        Digest digest = DigestReader.read("# 네오페이 개발자\n## 주요업무\n" + ("- " + "가".repeat(500) + "\n").repeat(500));
        assertThat(digest.duties()).hasSize(Sections.MOST_ITEMS);
        assertThat(digest.duties())
                .allSatisfy(item -> assertThat(item).hasSizeLessThanOrEqualTo(DigestReader.LONGEST_ITEM));
    }

    @Test
    void anEmptyPostingHasAnEmptyDigest() {
        assertThat(DigestReader.read(" \n ")).isEqualTo(Digest.NONE);
        assertThat(DigestReader.lexicon(Digest.NONE)).isEqualTo(Lexicon.NONE);
    }

    @Property(seed = "7", tries = 200)
    void anyTextIsRead(@ForAll String posting) {
        assertThat(DigestReader.lexicon(DigestReader.read(posting)).keywords()).hasSizeLessThanOrEqualTo(24);
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(DigestReaderTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
