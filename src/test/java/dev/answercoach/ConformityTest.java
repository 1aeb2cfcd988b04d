package dev.answercoach;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.answercoach.discord.DiscordDescription;
import dev.answercoach.playground.Exchange;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shows that the bot and its local Discord are held to Discord's description; skipped where that is not at hand. */
class ConformityTest {
    @TempDir
    Path directory;

    @Test
    void aReviewIsWithinTheDescriptionFromLoginToItsLastRewrite() throws Exception {
        DiscordDescription description = DiscordDescription.assumed();
        try (BotHouse house = BotHouse.offline(directory)) {
            Guest guest = new Guest(house.person("하늘"), Guest.languageOf("ko"));
            guest.card(guest.reviews(guest.draft(), Map.of("limit", 600)));
            guest.rewrite(2);

            assertThat(house.playground().exchanges()).hasSizeGreaterThan(4);
            assertThat(Conformity.departures(description, house.playground().exchanges()))
                    .isEmpty();
        }
    }

    @Test
    void whatIsNotWithinItIsNamed() {
        DiscordDescription description = DiscordDescription.assumed();
        Exchange odd = new Exchange(
                1,
                Instant.EPOCH,
                "POST",
                "/channels/1/messages",
                JsonNodeFactory.instance.objectNode().put("content", 7),
                List.of(),
                0,
                MissingNode.getInstance());

        assertThat(Conformity.departures(description, List.of(odd))).isNotEmpty();
    }
}
