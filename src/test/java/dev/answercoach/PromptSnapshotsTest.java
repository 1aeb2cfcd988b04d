package dev.answercoach;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.cli.InstallationException;
import dev.answercoach.model.ReceivedRequest;
import dev.answercoach.model.ScriptedEndpoint;
import dev.answercoach.review.Review;
import dev.answercoach.review.ReviewRequest;
import dev.answercoach.review.Wish;
import dev.answercoach.text.CountingRule;
import dev.answercoach.text.Given;
import dev.answercoach.text.Limit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every request of a review as it reaches an endpoint, in files beside the tests, so that a change of what a model reads is
 * seen in review. {@code mvn test -Dtest=PromptSnapshotsTest -Dsnapshots=write} writes the files anew.
 */
class PromptSnapshotsTest {
    private static final Path FILES = Path.of("src/test/resources/dev/answercoach");
    private static final List<String> NAMES = List.of("critique", "rewrite", "repair", "shorter", "another-take");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path directory;

    private final ScriptedEndpoint endpoint = ScriptedEndpoint.start();

    @AfterEach
    void stop() {
        endpoint.close();
    }

    @Test
    void theRequestsOfAKoreanReview() throws Exception {
        matches("ko", korean("user-1", Story.QUESTION, Story.DRAFT));
        assertThat(endpoint.violations()).isEmpty();
    }

    @Test
    void theRequestsOfAnEnglishReview() throws Exception {
        matches("en", english());
        assertThat(endpoint.violations()).isEmpty();
    }

    /** What a provider keeps of a request is its beginning: from the first byte to the first that differs. */
    @Test
    void whatIsTheSameForAllUsersComesFirst() throws InstallationException {
        List<ReceivedRequest> one = korean("user-1", Story.QUESTION, Story.DRAFT);
        List<ReceivedRequest> other = korean("user-2", "가장 크게 실패한 경험을 설명해 주십시오.", "창고에서 재고가 맞지 않았습니다. " + Story.DRAFT);
        List<ReceivedRequest> english = english();

        for (int i = 0; i < NAMES.size(); i++) {
            assertThat(other.get(i).system())
                    .as(NAMES.get(i))
                    .isEqualTo(one.get(i).system());
            assertThat(english.get(i).system())
                    .as(NAMES.get(i))
                    .isEqualTo(one.get(i).system());
            assertThat(other.get(i).body().path("response_format"))
                    .isEqualTo(one.get(i).body().path("response_format"));
        }
        assertThat(one.subList(1, 5))
                .extracting(ReceivedRequest::system)
                .containsOnly(one.get(1).system());
        String critique = one.get(0).user();
        assertThat(other.get(0).user()).startsWith(critique.substring(0, critique.indexOf("</rubric>")));
    }

    @Test
    void aRepairBeginsWithTheWholeConversationThatItGoesOnWith() throws InstallationException {
        List<ReceivedRequest> requests = korean("user-1", Story.QUESTION, Story.DRAFT);

        List<JsonNode> first = messages(requests.get(1));
        List<JsonNode> repair = messages(requests.get(2));
        assertThat(repair).hasSize(first.size() + 2).startsWith(first.toArray(JsonNode[]::new));
        assertThat(repair.get(first.size()).path("content").asText()).contains("소비자 60개");
        assertThat(repair.get(first.size() + 1).path("content").asText())
                .contains("figure \"60개\" must be \"6개\", as in the draft");
    }

    private List<ReceivedRequest> korean(String user, String question, String draft) throws InstallationException {
        ReviewRequest request =
                new ReviewRequest(user, question, draft, Limit.of(600, CountingRule.CHARACTERS), posting("posting-ko"));
        return requests(
                request,
                Story.rewriting(
                        Story.rewrites(Story.FAITHFUL.replace("6개", "60개"), Story.CONCISE),
                        Story.repaired("star", Story.FAITHFUL),
                        Story.repaired("star", Story.CONCISE),
                        Story.repaired("concise", Story.FAITHFUL.replace("행사 때면", "행사 때는"))));
    }

    private List<ReceivedRequest> english() throws InstallationException {
        ReviewRequest request = new ReviewRequest(
                "user-1",
                EnglishStory.QUESTION,
                EnglishStory.DRAFT,
                Limit.of(900, CountingRule.CHARACTERS),
                posting("posting-en"));
        return requests(
                request,
                EnglishStory.rewriting(
                        Story.rewrites(EnglishStory.FAITHFUL.replace("500 slow", "900 slow"), EnglishStory.CONCISE),
                        Story.repaired("star", EnglishStory.FAITHFUL),
                        Story.repaired("star", EnglishStory.CONCISE),
                        Story.repaired(
                                "concise", EnglishStory.FAITHFUL.replace("At Fernhill", "When I worked at Fernhill"))));
    }

    /** A review whose first rewrite has to be repaired, then one that is wanted shorter, then another take. */
    private List<ReceivedRequest> requests(ReviewRequest request, Story story) throws InstallationException {
        int before = endpoint.calls();
        endpoint.replyWith(story);
        try (House house = House.withModel(directory, endpoint)) {
            Review review = house.workshop().archive().open(request);
            house.lead(review, (event, view) -> {});
            // the one that needs no repair is the first
            wish(house, review, new Wish.Shorter(2));
            wish(house, review, new Wish.AnotherTake(1));
        }
        List<ReceivedRequest> requests = endpoint.requests().subList(before, endpoint.calls());
        assertThat(requests).hasSize(NAMES.size());
        return requests;
    }

    private static void wish(House house, Review review, Wish wish) {
        Given<Review> given = house.workshop().reviews().wish(house.kept(review), wish);
        house.lead(((Given.Accepted<Review>) given).value(), (event, view) -> {});
    }

    private static String posting(String name) {
        return read(FILES.resolve("posting").resolve(name + ".md"));
    }

    private static void matches(String language, List<ReceivedRequest> requests) throws IOException {
        for (int i = 0; i < NAMES.size(); i++) {
            Path file = FILES.resolve("prompts").resolve(NAMES.get(i) + "-" + language + ".txt");
            String shown = shown(requests.get(i));
            if (System.getProperty("snapshots", "compare").equals("write")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, shown);
            }
            assertThat(shown).as(file.toString()).isEqualTo(read(file));
        }
    }

    /** The messages as they read, and before them the rest of the body as it was sent. */
    private static String shown(ReceivedRequest request) {
        ObjectNode rest = request.body().deepCopy();
        rest.remove("messages");
        StringBuilder shown = new StringBuilder(pretty(rest));
        messages(request)
                .forEach(message -> shown.append("\n\n===== ")
                        .append(message.path("role").asText())
                        .append(" =====\n")
                        .append(message.path("content").asText()));
        return shown.append('\n').toString();
    }

    private static List<JsonNode> messages(ReceivedRequest request) {
        return Stream.iterate(0, i -> i < request.body().path("messages").size(), i -> i + 1)
                .map(i -> request.body().path("messages").get(i))
                .toList();
    }

    private static String pretty(JsonNode node) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
