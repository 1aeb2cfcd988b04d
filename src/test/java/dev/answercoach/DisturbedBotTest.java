package dev.answercoach;

import dev.answercoach.model.ScriptedEndpoint;
import dev.answercoach.playground.Person;
import dev.answercoach.playground.Tester;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests share in which something goes wrong between the bot and Discord: one bot for all, and a new person for each. */
abstract class DisturbedBotTest {
    /** The paths of a bot's requests. */
    static final String ACKNOWLEDGEMENT = "^/interactions/.*/callback$";

    static final String FIRST_MESSAGE = "^/webhooks/.*/messages/@original$";
    static final String FURTHER_MESSAGE = "^/webhooks/[^/]+/[^/]+$";
    static final String ANY_MESSAGE = "^/webhooks/";

    @TempDir
    static Path directory;

    static ScriptedEndpoint endpoint;
    static BotHouse house;
    static Tester tester;
    private static int people;

    Person person;

    @BeforeAll
    static void start() throws Exception {
        endpoint = ScriptedEndpoint.start();
        house = BotHouse.withModel(directory, endpoint);
        tester = Tester.of(house.playground().userUrl());
    }

    @AfterAll
    static void stop() {
        house.close();
        endpoint.close();
    }

    @BeforeEach
    void welcome() {
        endpoint.replyWith(Story.faithful());
        person = newcomer();
    }

    @AfterEach
    void calm() {
        tester.noMoreFaults();
    }

    static Person newcomer() {
        return Person.welcome(house.playground().userUrl(), "지원자 " + ++people, "ko");
    }
}
