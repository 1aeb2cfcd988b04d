package dev.answercoach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.cli.InstallationException;
import dev.answercoach.presentation.Block;
import dev.answercoach.presentation.DifferenceBlocks;
import dev.answercoach.presentation.Messages;
import dev.answercoach.presentation.ReviewMarkdown;
import dev.answercoach.review.Review;
import dev.answercoach.review.ReviewTask;
import dev.answercoach.review.Wish;
import dev.answercoach.text.Given;
import dev.answercoach.text.Language;
import dev.answercoach.text.words.Differences.Kind;
import dev.answercoach.text.words.Differences.Segment;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A review as users take it with them, and what its rewrites changed. */
class ReviewMarkdownTest {
    private static final String DRAFT = "```\n# 가짜 제목\n" + Story.DRAFT;

    @TempDir
    Path directory;

    private House house;
    private Review review;
    private ReviewTask task;

    @BeforeEach
    void finish() throws InstallationException {
        house = House.offline(directory);
        review = house.workshop().archive().open(House.request(400).withDraft(DRAFT));
        task = house.workshop().reviews().task(review.request());
        house.lead(review, (event, view) -> {});
        Review kept = house.kept(review);
        house.lead(wished(kept), (event, view) -> {});
        review = house.kept(review);
    }

    private Review wished(Review finished) {
        Given<Review> given = house.workshop().reviews().wish(finished, new Wish.Shorter(1));
        return ((Given.Accepted<Review>) given).value();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void everythingOfAReviewIsInOneDocument() {
        String document = new ReviewMarkdown(Messages.in(Language.KO)).of(review, task);

        assertThat(document).startsWith("# 첨삭\n\n## 질문\n\n```text\n" + Story.QUESTION + "\n```\n");
        assertThat(document).contains("````text\n" + DRAFT + "\n````\n");
        assertThat(document.lines().filter(line -> line.startsWith("#")))
                .contains("## 점검", "## 제안 1 · STAR에 맞춰", "## 제안 2 · 더 간결하게", "## 제안 3 · 더 짧게 (제안 1에서)");
        review.view()
                .rewrites()
                .forEach(rewrite -> assertThat(document).contains("```text\n" + rewrite.text() + "\n```"));
        review.view()
                .critique()
                .orElseThrow()
                .points()
                .forEach(point -> assertThat(document)
                        .contains(point.quote().lines().findFirst().orElseThrow()));
    }

    @Test
    void theFrameFollowsTheLanguageOfTheUser() {
        String document = new ReviewMarkdown(Messages.in(Language.EN)).of(review, task);

        assertThat(document)
                .startsWith("# Review\n\n## Question\n")
                .contains("## Rewrite 3 · Shorter (from rewrite 1)");
    }

    @Test
    void aReviewThatHasOnlyBegunIsADocumentToo() {
        Review begun = house.workshop().archive().open(House.request(400));

        assertThat(new ReviewMarkdown(Messages.in(Language.KO)).of(begun, task))
                .contains(Story.DRAFT)
                .doesNotContain("제안 1");
    }

    @Test
    void differencesAreTakenFromTheDraft() {
        DifferenceBlocks differences = new DifferenceBlocks(Messages.in(Language.KO));
        var first = review.view().rewrites().get(0);

        List<Block> blocks = differences.sinceDraft(Story.DRAFT, 1, first);

        assertThat(blocks.get(0)).isEqualTo(new Block.Heading("차이 · 초안 → 제안 1"));
        Block.Changes changes = (Block.Changes) blocks.get(1);
        assertThat(text(changes, Kind.ADDED)).isEqualTo(Story.DRAFT.strip());
        assertThat(text(changes, Kind.REMOVED)).isEqualTo(first.text());
        assertThat(differences.sinceDraft(first.text(), 1, first).get(1))
                .isEqualTo(new Block.Line("두 글이 같습니다.", Block.Tone.QUIET));
    }

    private static String text(Block.Changes changes, Kind without) {
        return changes.segments().stream()
                .filter(segment -> segment.kind() != without)
                .map(Segment::text)
                .collect(Collectors.joining());
    }
}
