package dev.answercoach.discord.cards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.discord.cards.CardStore.NewCard;
import dev.answercoach.store.StorageTest;
import dev.answercoach.text.Language;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CardStoreTest extends StorageTest {
    private CardStore store;
    private Cards cards;

    @BeforeEach
    void stores() {
        store = new CardStore(ids, clock);
        cards = new Cards(database, store);
    }

    @Test
    void aCardIsFoundAsItWasKept() {
        Card card = open("mina", Card.Kind.REVIEW);

        assertThat(cards.find(card.id())).contains(card);
        assertThat(card.state()).isEqualTo(Card.State.OPEN);
        assertThat(card.expiresAt()).isEqualTo(START.plus(CardStore.LIFE));
    }

    @Test
    void buttonsExpireAfterThirtyDays() {
        Card card = open("mina", Card.Kind.REVIEW);

        assertThat(card.isExpired(START.plus(Duration.ofDays(30)).minusMillis(1)))
                .isFalse();
        assertThat(card.isExpired(START.plus(Duration.ofDays(30)))).isTrue();
    }

    @Test
    void closingForgetsTheToken() {
        Card card = open("mina", Card.Kind.REVIEW);
        cards.close(card, Card.State.CLOSED);

        Card closed = cards.find(card.id()).orElseThrow();
        assertThat(closed.state()).isEqualTo(Card.State.CLOSED);
        assertThat(closed.address().token()).isEmpty();
        assertThat(closed.address().isAlive(START)).isFalse();
    }

    @Test
    void aRestartFindsWhatIsStillToBeShownOldestFirst() {
        Card first = open("mina", Card.Kind.REVIEW);
        clock.advance(Duration.ofSeconds(1));
        Card second = open("junho", Card.Kind.WISH);
        open("mina", Card.Kind.PROMPT);
        Card done = open("mina", Card.Kind.REVIEW);
        cards.close(done, Card.State.CLOSED);

        assertThat(cards.unfinished(Set.of(Card.Kind.REVIEW, Card.Kind.WISH))).containsExactly(first, second);
        assertThat(cards.unfinished(Set.of(Card.Kind.POSTING))).isEmpty();
    }

    @Test
    void messagesAreKnownByTheirSlots() {
        Card card = open("mina", Card.Kind.REVIEW);
        cards.posted(card, "main", "1");
        cards.posted(card, "rewrite.1.1", "2");
        cards.posted(card, "rewrite.1.1", "3");

        assertThat(cards.messages(card)).isEqualTo(Map.of("main", "1", "rewrite.1.1", "3"));
    }

    @Test
    void aMessageOfADeletedCardIsNoFault() {
        Card card = open("mina", Card.Kind.REVIEW);
        database.useTransaction(handle -> store.deleteUser(handle, "mina"));
        cards.posted(card, "main", "1");

        assertThat(cards.messages(card)).isEmpty();
    }

    @Test
    void unseenCardsAreToldOfOnce() {
        cards.close(open("mina", Card.Kind.REVIEW), Card.State.UNSEEN);
        cards.close(open("mina", Card.Kind.POSTING), Card.State.UNSEEN);
        cards.close(open("junho", Card.Kind.REVIEW), Card.State.UNSEEN);

        assertThat(cards.unseen("mina")).containsExactlyInAnyOrder(Card.Kind.REVIEW, Card.Kind.POSTING);
        cards.seen("mina");
        assertThat(cards.unseen("mina")).isEmpty();
        assertThat(cards.unseen("junho")).hasSize(1);
    }

    @Test
    void expiredCardsAreForgotten() {
        Card old = open("mina", Card.Kind.PROMPT);
        clock.advance(CardStore.LIFE.plusSeconds(1));
        Card young = open("mina", Card.Kind.PROMPT);
        cards.deleteExpired();

        assertThat(cards.find(old.id())).isEmpty();
        assertThat(cards.find(young.id())).contains(young);
    }

    @Test
    void aTokenThatIsAboutToEndIsNotUsed() {
        Address address = open("mina", Card.Kind.REVIEW).address();

        assertThat(address.isAlive(START.plus(Duration.ofMinutes(14)))).isTrue();
        assertThat(address.isAlive(START.plus(Address.TOKEN_LIFE).minusSeconds(5)))
                .isFalse();
    }

    @Test
    void neitherTokenNorDraftIsShownInWords() {
        Card card = open("mina", Card.Kind.REVIEW);

        assertThat(card + " " + card.address()).doesNotContain("token-of").doesNotContain("초안");
    }

    private Card open(String user, Card.Kind kind) {
        Address address = new Address("token-of-" + user, START.plus(Address.TOKEN_LIFE), "77", "7", true, 4);
        return cards.open(new NewCard(user, kind, Language.KO, address, "{\"draft\":\"초안\"}", Optional.empty(), 2));
    }
}
