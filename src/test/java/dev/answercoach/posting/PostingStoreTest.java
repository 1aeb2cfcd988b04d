package dev.answercoach.posting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.store.StorageTest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostingStoreTest extends StorageTest {
    private PostingStore postings;

    @BeforeEach
    void store() {
        postings = new PostingStore(ids, clock);
    }

    @Test
    void aPostingIsKeptExactlyAsItWasPasted() {
        Posting posting = keep("mina", "한빛페이 백엔드", "  [주요 업무]\r\n• 결제 API\u0000 ");

        assertThat(posting)
                .isEqualTo(new Posting(posting.id(), "mina", "한빛페이 백엔드", "  [주요 업무]\r\n• 결제 API\u0000 ", START));
        assertThat(find(posting.id())).contains(posting);
    }

    @Test
    void theSameTextOfTheSameUserIsTheSamePosting() {
        Posting posting = keep("mina", "한빛페이", "공고");
        clock.advance(Duration.ofDays(1));

        assertThat(keep("mina", "다른 제목", "공고")).isEqualTo(posting);
        assertThat(keep("junho", "한빛페이", "공고").id()).isNotEqualTo(posting.id());
        assertThat(keep("mina", "한빛페이", "공고 ").id()).isNotEqualTo(posting.id());
    }

    @Test
    void postingsAreListedWithTheLastKeptFirst() {
        Posting one = keep("mina", "하나", "공고 1");
        clock.advance(Duration.ofSeconds(1));
        Posting two = keep("mina", "둘", "공고 2");
        clock.advance(Duration.ofSeconds(1));
        keep("mina", "하나", "공고 1");
        keep("junho", "셋", "공고 3");

        assertThat(list("mina", 10)).containsExactly(one, two);
        assertThat(list("mina", 1)).containsExactly(one);
    }

    @Test
    void anUnknownPostingIsNotFound() {
        assertThat(find("no-such-posting")).isEmpty();
    }

    private Posting keep(String user, String title, String text) {
        return database.inTransaction(handle -> postings.keep(handle, user, title, text));
    }

    private Optional<Posting> find(String id) {
        return database.read(handle -> postings.find(handle, id));
    }

    private List<Posting> list(String user, int limit) {
        return database.read(handle -> postings.list(handle, user, limit));
    }
}
