package dev.answercoach.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.posting.Digest;
import dev.answercoach.posting.Posting;
import dev.answercoach.presentation.Block.Heading;
import dev.answercoach.presentation.Block.Line;
import dev.answercoach.presentation.Block.Row;
import dev.answercoach.presentation.Block.Rows;
import dev.answercoach.presentation.Block.Tone;
import dev.answercoach.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PostingBlocksTest {
    private static final PostingBlocks KO = new PostingBlocks(Messages.in(Language.KO));
    private static final PostingBlocks EN = new PostingBlocks(Messages.in(Language.EN));
    private static final Posting NEO = posting("1", "네오페이 백엔드 개발자", "가".repeat(1_348));
    private static final Posting GAON = posting("2", "가온상사 해외영업", "나");

    @Test
    void aDigestSaysWhatWasReadOutOfThePosting() {
        Digest digest = new Digest(
                "네오페이",
                "백엔드 개발자",
                List.of("결제 API 개발"),
                List.of("Java 3년"),
                List.of("Kafka"),
                List.of(),
                List.of("Java", "Kafka"),
                LocalDate.of(2026, 4, 15));

        assertThat(KO.digest(NEO, digest))
                .containsExactly(
                        new Heading("네오페이 백엔드 개발자"),
                        new Line("공고 1,348자 · 읽어 낸 항목 3개", Tone.QUIET),
                        new Rows(List.of(
                                new Row("회사", "네오페이", Tone.PLAIN),
                                new Row("직무", "백엔드 개발자", Tone.PLAIN),
                                new Row("기술", "Java, Kafka", Tone.PLAIN),
                                new Row("지원 마감", "2026-04-15", Tone.PLAIN))),
                        new Heading("주요 업무 1"),
                        new Line("· 결제 API 개발", Tone.PLAIN),
                        new Heading("자격 요건 1"),
                        new Line("· Java 3년", Tone.PLAIN),
                        new Heading("우대 사항 1"),
                        new Line("· Kafka", Tone.PLAIN));
    }

    @Test
    void whatIsMissingIsNamed() {
        Digest digest = new Digest("", "Engineer", List.of("Build"), List.of(), List.of(), List.of(), List.of(), null);
        assertThat(EN.digest(NEO, digest))
                .contains(new Line("Not found in this posting: Company, Requirements", Tone.WARNING));
    }

    @Test
    void aPostingOfWhichNothingWasReadIsSaidToBeSo() {
        assertThat(KO.digest(NEO, Digest.NONE))
                .hasSize(3)
                .last()
                .satisfies(block -> assertThat(block)
                        .isInstanceOfSatisfying(
                                Line.class, line -> assertThat(line.text()).startsWith("주요 업무나 자격 요건의 제목을 찾지 못했습니다.")));
    }

    @Test
    void aLongSectionSaysHowMuchIsLeftOut() {
        Digest digest = new Digest(
                "네오페이", "개발자", Collections.nCopies(13, "개발"), List.of("Java"), List.of(), List.of(), List.of(), null);
        assertThat(KO.digest(NEO, digest))
                .contains(new Heading("주요 업무 13"), new Line("그 밖에 3개", Tone.QUIET))
                .filteredOn(new Line("· 개발", Tone.PLAIN)::equals)
                .hasSize(10);
    }

    @Test
    void aListMarksThePostingInUse() {
        assertThat(KO.list(List.of(NEO, GAON), Optional.of(NEO)))
                .containsExactly(
                        new Heading("채용 공고 2개"),
                        new Rows(List.of(
                                new Row("네오페이 백엔드 개발자", "1,348자 · 다음 첨삭에 사용", Tone.GOOD),
                                new Row("가온상사 해외영업", "1자", Tone.PLAIN))));
        assertThat(EN.list(List.of(), Optional.empty()))
                .containsExactly(new Line("No postings are stored.", Tone.PLAIN));
    }

    @Test
    void whatWasDoneIsSaidWithTheTitle() {
        assertThat(List.of(KO.added(NEO), KO.used(NEO), KO.deleted(NEO)))
                .allSatisfy(block -> assertThat(block)
                        .isInstanceOfSatisfying(
                                Line.class, line -> assertThat(line.text()).endsWith(": 네오페이 백엔드 개발자")));
        assertThat(EN.cleared()).isEqualTo(new Line("Your next reviews are for no posting.", Tone.GOOD));
        assertThat(KO.unknown())
                .isInstanceOfSatisfying(
                        Line.class, line -> assertThat(line.tone()).isEqualTo(Tone.WARNING));
    }

    private static Posting posting(String id, String title, String text) {
        return new Posting(id, "mina", title, text, Instant.EPOCH);
    }
}
