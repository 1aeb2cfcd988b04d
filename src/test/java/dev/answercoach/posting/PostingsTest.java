package dev.answercoach.posting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.store.StorageTest;
import dev.answercoach.text.Given;
import java.text.Normalizer;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostingsTest extends StorageTest {
    private static final int MOST = 1_000;

    private Postings postings;

    @BeforeEach
    void service() {
        postings = new Postings(database, new PostingStore(ids, clock), MOST);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[네오페이] 백엔드 개발자 | 네오페이 백엔드 개발자",
                "## 저희와 함께 결제를 만들 분을 찾고 있습니다. | 저희와 함께 결제를 만들 분을 찾고 있습니다.",
                "• 자격요건 | 자격요건",
            })
    void aPostingIsListedByCompanyAndRoleElseByItsFirstLine(String firstLine, String title) {
        assertThat(add("mina", "\n---\n" + firstLine + "\n본문").title()).isEqualTo(title);
    }

    @Test
    void aLongTitleIsCutBetweenCharacters() {
        String title =
                add("mina", "가".repeat(98) + "\uD83D\uDE00".repeat(30) + ".").title();
        assertThat(title).isEqualTo("가".repeat(98) + "…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\u3000\u200B", "---\n***"})
    void whatHasNoWordsIsNoPosting(String text) {
        assertThat(refusal(text)).isEqualTo("posting.empty");
    }

    @Test
    void aPostingMayHaveAsManyCharactersAsTheHostSays() {
        assertThat(postings.add("mina", "가".repeat(MOST))).isInstanceOf(Given.Accepted.class);
        assertThat(refusal("가".repeat(MOST + 1))).isEqualTo("posting.too-long");
        assertThat(postings.list("mina")).hasSize(1);
    }

    @Test
    void aPostingIsNamedByItsIdOrAPartOfItsTitle() {
        Posting neopay = add("mina", "[네오페이] 백엔드 개발자");
        clock.advance(Duration.ofSeconds(1));
        Posting hanbit = add("mina", "[한빛은행] 백엔드 개발자");

        assertThat(postings.named("mina", neopay.id())).contains(neopay);
        assertThat(postings.named("mina", "네오")).contains(neopay);
        assertThat(postings.named("mina", "백엔드")).contains(hanbit);
        assertThat(postings.named("mina", " ")).isEmpty();
        assertThat(postings.named("junho", neopay.id())).isEmpty();
    }

    @Test
    void aTextThatWasAddedBeforeIsTheSamePosting() {
        Posting posting = add("mina", "[네오페이] 백엔드 개발자");
        assertThat(add("mina", "[네오페이] 백엔드 개발자")).isEqualTo(posting);
        assertThat(postings.list("mina")).containsExactly(posting);
    }

    @Test
    void nobodyReachesThePostingOfAnother() {
        String id = add("mina", "[네오페이] 백엔드 개발자").id();

        assertThat(postings.find("junho", id)).isEmpty();
        assertThat(postings.use("junho", id)).isEmpty();
        assertThat(postings.current("junho")).isEmpty();
        assertThat(postings.delete("junho", id)).isFalse();
        assertThat(postings.list("junho")).isEmpty();
        assertThat(postings.matching("junho", "", 25)).isEmpty();
        assertThat(postings.find("mina", id)).isPresent();
    }

    @Test
    void thePostingInUseStaysSoUntilAnotherIs() {
        Posting one = add("mina", "[네오페이] 백엔드 개발자");
        Posting two = add("mina", "[가온상사] 해외영업");
        assertThat(postings.current("mina")).isEmpty();

        assertThat(postings.use("mina", one.id())).contains(one);
        assertThat(postings.current("mina")).contains(one);
        assertThat(postings.current("junho")).isEmpty();
        assertThat(postings.use("mina", two.id())).contains(two);
        assertThat(postings.current("mina")).contains(two);
        assertThat(postings.use("mina", "no-such-posting")).isEmpty();
        assertThat(postings.current("mina")).contains(two);

        postings.clearCurrent("mina");
        assertThat(postings.current("mina")).isEmpty();
    }

    @Test
    void aDeletedPostingIsNoLongerInUse() {
        Posting one = add("mina", "[네오페이] 백엔드 개발자");
        Posting two = add("mina", "[가온상사] 해외영업");
        postings.use("mina", one.id());

        assertThat(postings.delete("mina", two.id())).isTrue();
        assertThat(postings.current("mina")).contains(one);
        assertThat(postings.delete("mina", one.id())).isTrue();
        assertThat(postings.current("mina")).isEmpty();
        assertThat(postings.list("mina")).isEmpty();
        assertThat(postings.delete("mina", one.id())).isFalse();
    }

    @Test
    void theLastUsedIsOfferedFirst() {
        Posting one = add("mina", "[네오페이] 백엔드 개발자");
        clock.advance(Duration.ofSeconds(1));
        Posting two = add("mina", "[가온상사] 해외영업");
        assertThat(postings.list("mina")).containsExactly(two, one);

        clock.advance(Duration.ofSeconds(1));
        postings.use("mina", one.id());

        assertThat(postings.list("mina")).containsExactly(one, two);
        assertThat(postings.matching("mina", "", 25)).containsExactly(name(one), name(two));
        assertThat(postings.matching("mina", "", 1)).containsExactly(name(one));
    }

    @Test
    void aPostingIsFoundByAnyPartOfItsTitleInAnyLetterCase() {
        Posting neo = add("mina", "[NeoPay] Backend Engineer");
        Posting gaon = add("mina", "[가온상사] 해외영업");

        assertThat(postings.matching("mina", "PAY b", 25)).containsExactly(name(neo));
        assertThat(postings.matching("mina", " 해외 ", 25)).containsExactly(name(gaon));
        assertThat(postings.matching("mina", Normalizer.normalize("영업", Normalizer.Form.NFD), 25))
                .containsExactly(name(gaon));
        assertThat(postings.matching("mina", "%", 25)).isEmpty();
        assertThat(postings.matching("mina", "없는 회사", 25)).isEmpty();
    }

    private Posting add(String user, String text) {
        Given<Posting> given = postings.add(user, text);
        assertThat(given).isInstanceOf(Given.Accepted.class);
        return ((Given.Accepted<Posting>) given).value();
    }

    private String refusal(String text) {
        Given<Posting> given = postings.add("mina", text);
        assertThat(given).isInstanceOf(Given.Refused.class);
        return ((Given.Refused<Posting>) given).why().key();
    }

    private static PostingName name(Posting posting) {
        return new PostingName(posting.id(), posting.title());
    }
}
