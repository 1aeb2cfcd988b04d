package dev.answercoach;

import static dev.answercoach.SeenReview.DRAFT;
import static dev.answercoach.SeenReview.handIn;
import static dev.answercoach.SeenReview.isComplete;
import static dev.answercoach.SeenReview.isToldAndOpens;
import static dev.answercoach.SeenReview.rewrites;
import static org.assertj.core.api.Assertions.assertThat;

import dev.answercoach.playground.Asked;
import dev.answercoach.playground.Person;
import dev.answercoach.playground.SeenMessage;
import dev.answercoach.store.Storage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the bot while it fetches a draft or fulfils a wish, and starts it again when Discord has forgotten the token. */
class KilledAtWorkTest {
    /** Discord forgets an interaction's token after 15 minutes. */
    private static final Duration LATER = Duration.ofMinutes(20);

    @TempDir
    static Path directory;

    private static KilledHouse house;
    private Person person;

    @BeforeAll
    static void open() throws Exception {
        house = KilledHouse.open(new QuickJvm(directory), Storage.SQLITE.fresh(directory), directory);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeEach
    void welcome() {
        house.endpoint().replyWith(Story.faithful());
        person = house.person();
    }

    @Test
    void aFileThatWasNotFetchedYetIsFetchedByTheNextBot() throws Exception {
        house.killAtRequest(1, false);

        Asked review = handInFile();

        house.awaitDeath();
        house.start();
        house.awaitRest(person);
        isComplete(person, review);
    }

    @Test
    void aFileThatWasFetchedButNotKeptIsFetchedAgain() throws Exception {
        house.killAtCommit(2, true);

        Asked review = handInFile();

        house.awaitDeath();
        assertThat(house.handedIn(person)).noneMatch(text -> text.contains(DRAFT));
        house.start();
        house.awaitRest(person);
        isComplete(person, review);
    }

    private Asked handInFile() {
        return person.runs("review", Map.of("file", person.uploads("답변.txt", DRAFT), "limit", 600));
    }

    @Test
    void aWishThatTheModelWasWorkingOnIsFulfilledByTheNextBot() throws Exception {
        SeenMessage rewrite = rewriteOfFinishedReview();
        house.killDuringCall(1);

        Asked wish = person.press(rewrite, "더 짧게");

        house.awaitDeath();
        house.start();
        house.awaitRest(person);
        assertThat(wish.answer().text()).contains("제안 3 · 더 짧게 (제안 1에서)");
        assertThat(rewrites(person)).hasSize(3);
    }

    @Test
    void aWishThatWasShownButNotWrittenDownIsShownOnce() throws Exception {
        SeenMessage rewrite = rewriteOfFinishedReview();
        house.killAtRequest(3, false);

        Asked wish = person.press(rewrite, "더 짧게");

        house.awaitDeath();
        house.start();
        house.awaitRest(person);
        assertThat(wish.answer().text()).contains("제안 3 · 더 짧게 (제안 1에서)");
        assertThat(rewrites(person)).hasSize(3);
    }

    /** Discord says that it failed; the wish and its card were kept together, so it stands in nobody's way. */
    @Test
    void aWishThatWasNotPromisedIsFulfilledAndLeavesRoomForTheNext() throws Exception {
        SeenMessage rewrite = rewriteOfFinishedReview();
        house.killAtCommit(1, false);

        Asked lost = person.press(rewrite, "더 짧게");

        house.awaitDeath();
        assertThat(lost.isAcknowledged()).isFalse();
        house.start();
        house.awaitRest(person);
        Asked next = person.press(rewrite, "더 짧게");
        person.awaitChange(next.answer(), message -> message.text().contains("제안 4 · 더 짧게 (제안 1에서)"));
        person.awaitMessage(message -> message.text().contains("보여 드리지 못한 첨삭이 1건"));
    }

    private SeenMessage rewriteOfFinishedReview() throws Exception {
        house.count();
        Asked review = handIn(person);
        house.awaitRest(person);
        isComplete(person, review);
        house.endpoint().replyWith(Story.rewriting(Story.repaired("star", Story.CONCISE)));
        return person.awaitMessage(message -> message.text().contains("제안 1 ·"));
    }

    @Test
    void whoeverComesBackWhenTheTokenIsDeadIsToldAndOpensTheReview() throws Exception {
        house.killDuringCall(1);
        Asked review = handIn(person);
        house.awaitDeath();
        assertThat(review.answer().text()).contains("15분이 지나도 이대로면");
        review.expires();

        house.start(LATER);

        house.awaitRest(person);
        isToldAndOpens(person);
    }

    @Test
    void whatEverybodySeesComesToItsEndThoughTheTokenIsDead() throws Exception {
        person.at("자소서");
        house.killDuringCall(2);
        Asked review = person.runs("review", Map.of("draft", DRAFT, "limit", 600, "share", true));
        house.awaitDeath();
        review.expires();

        house.start(LATER);

        house.awaitRest(person);
        isComplete(person, review);
    }
}
