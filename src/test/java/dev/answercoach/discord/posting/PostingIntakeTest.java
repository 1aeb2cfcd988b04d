package dev.answercoach.discord.posting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.discord.AttachmentReader;
import dev.answercoach.discord.cards.Address;
import dev.answercoach.discord.cards.Card;
import dev.answercoach.discord.cards.CardStore;
import dev.answercoach.discord.cards.CardStore.NewCard;
import dev.answercoach.discord.cards.Cards;
import dev.answercoach.posting.Posting;
import dev.answercoach.posting.PostingStore;
import dev.answercoach.posting.Postings;
import dev.answercoach.store.StorageTest;
import dev.answercoach.text.Given;
import dev.answercoach.text.Language;
import dev.answercoach.text.Remark;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostingIntakeTest extends StorageTest {
    private static final Address NOWHERE = new Address("", START, "", "", false, Address.UNLIMITED);
    private static final int MOST = 1_000;

    private CardStore store;
    private Cards cards;
    private Postings postings;
    private PostingIntake intake;

    @BeforeEach
    void wire() {
        store = new CardStore(ids, clock);
        cards = new Cards(database, store);
        postings = new Postings(database, new PostingStore(ids, clock), MOST);
        intake = new PostingIntake(
                database,
                store,
                postings,
                new AttachmentReader(URI.create("http://127.0.0.1:1"), AttachmentReader.USUAL_TIME));
    }

    @Test
    void onceThePostingIsKeptItsCardHoldsNoTextOfIt() {
        Card card = card("[네오페이] 백엔드 개발자");

        Posting posting = accepted(intake.take(card));

        Card kept = cards.find(card.id()).orElseThrow();
        assertThat(kept.submission()).contains(posting.id()).doesNotContain("네오페이");
        assertThat(accepted(intake.take(kept))).isEqualTo(posting);
    }

    @Test
    void whatIsRefusedStaysOnItsCard() {
        String text = "가".repeat(MOST + 1);
        Card card = card(text);

        assertThat(refusal(card)).isEqualTo("posting.too-long");
        assertThat(PostingSubmission.read(cards.find(card.id()).orElseThrow().submission()))
                .isEqualTo(PostingSubmission.of(text));
    }

    @Test
    void aCardThatWasErasedMeanwhileLeavesNoPosting() {
        Card card = card("[네오페이] 백엔드 개발자");
        database.useTransaction(handle -> store.deleteUser(handle, "mina"));

        assertThat(refusal(card)).isEqualTo("bot.card-gone");
        assertThat(postings.list("mina")).isEmpty();
    }

    @Test
    void aPostingThatWasDeletedIsNotShown() {
        Card card = card("[네오페이] 백엔드 개발자");
        postings.delete("mina", accepted(intake.take(card)).id());

        assertThat(refusal(cards.find(card.id()).orElseThrow())).isEqualTo("posting.unknown");
    }

    private Card card(String text) {
        return cards.open(new NewCard(
                "mina",
                Card.Kind.POSTING,
                Language.KO,
                NOWHERE,
                PostingSubmission.of(text).write(),
                Optional.empty(),
                0));
    }

    private String refusal(Card card) {
        Remark why = ((Given.Refused<Posting>) intake.take(card)).why();
        return why.key();
    }

    private static Posting accepted(Given<Posting> given) {
        return ((Given.Accepted<Posting>) given).value();
    }
}
