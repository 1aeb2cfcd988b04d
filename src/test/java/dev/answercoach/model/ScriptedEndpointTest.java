package dev.answercoach.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The double is as strict as what it stands for. */
@Timeout(60)
class ScriptedEndpointTest {
    private static final String BODY = """
            {"model":"m","messages":[{"role":"system","content":"json"},{"role":"user","content":"hi"}]}""";
    private final ScriptedEndpoint endpoint = ScriptedEndpoint.start().replyWith(request -> Reply.answer("hello"));
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @AfterEach
    void close() {
        endpoint.close();
    }

    @Test
    void answersAsOpenAiDoes() throws Exception {
        HttpResponse<String> response = post(BODY);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .contains("\"object\":\"chat.completion\"", "\"content\":\"hello\"", "\"finish_reason\":\"stop\"")
                .contains("\"prompt_tokens\":", "\"completion_tokens\":1,");
        assertThat(endpoint.requests().get(0).user()).isEqualTo("hi");
        assertThat(endpoint.requests().get(0).headers().get("authorization"))
                .containsExactly("Bearer " + ScriptedEndpoint.API_KEY);
    }

    @Test
    void followsTheQueueAndThenTheFunction() throws Exception {
        endpoint.reply(Reply.error(500, "x"), Reply.answer("first"));

        assertThat(post(BODY).statusCode()).isEqualTo(500);
        assertThat(post(BODY).body()).contains("first");
        assertThat(post(BODY).body()).contains("hello");
        assertThat(endpoint.calls()).isEqualTo(3);
    }

    @Test
    void runsWhatIsToHappenBeforeAnAnswer() throws Exception {
        List<Integer> seen = new ArrayList<>();
        endpoint.beforeAnswer(2, () -> seen.add(endpoint.calls()));

        post(BODY);
        assertThat(seen).isEmpty();
        post(BODY);
        assertThat(seen).containsExactly(2);
    }

    @Test
    void refusesAWrongKey() throws Exception {
        HttpRequest request = request(endpoint.baseUrl() + "/chat/completions", BODY)
                .setHeader("Authorization", "Bearer sk-wrong")
                .build();

        assertThat(send(request).statusCode()).isEqualTo(401);
        assertThat(endpoint.violations()).hasSize(1);
    }

    @Test
    void refusesAWrongPathAndAnUpgrade() throws Exception {
        String url = endpoint.baseUrl().toString();

        assertThat(send(request(url + "/completions", BODY).build()).statusCode())
                .isEqualTo(404);
        assertThat(HttpClient.newHttpClient()
                        .send(request(url + "/chat/completions", BODY).build(), BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not JSON",
                "[]",
                "{\"messages\":[{\"role\":\"user\",\"content\":\"x\"}]}",
                "{\"model\":\"m\"}",
                "{\"model\":\"m\",\"messages\":[]}",
                "{\"model\":\"m\",\"messages\":[{\"role\":\"user\",\"content\":\"\"}]}",
                "{\"model\":\"m\",\"messages\":[{\"role\":\"nurse\",\"content\":\"x\"}]}",
                "{\"model\":\"m\",\"messages\":[{\"role\":\"system\",\"content\":\"x\"}]}",
                "{\"model\":\"m\",\"messages\":[{\"role\":\"user\",\"content\":\"x\"},{\"role\":\"user\",\"content\":\"y\"}]}",
            })
    void refusesMalformedRequests(String body) throws Exception {
        assertThat(post(body).statusCode()).isEqualTo(400);
        assertThat(endpoint.violations()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'type':'json'}",
                "{'type':'json_schema'}",
                "{'type':'json_schema','json_schema':{'name':'a b','schema':{'type':'object'}}}",
                "{'type':'json_schema','json_schema':{'name':'a','schema':{'type':'array'}}}",
                "{'type':'json_schema','json_schema':{'name':'a','strict':true,'schema':{'type':'object','properties':{'x':{'type':'string'}},'required':[],'additionalProperties':false}}}",
                "{'type':'json_schema','json_schema':{'name':'a','strict':true,'schema':{'type':'object','properties':{'x':{'type':'string'}},'required':['x']}}}",
                "{'type':'json_schema','json_schema':{'name':'a','strict':true,'schema':{'type':'object','properties':{'x':{'type':'string','minLength':1}},'required':['x'],'additionalProperties':false}}}",
                "{'type':'json_schema','json_schema':{'name':'a','strict':true,'schema':{'type':'object','properties':{'x':{'type':'array'}},'required':['x'],'additionalProperties':false}}}",
            },
            quoteCharacter = '`')
    void refusesMalformedFormats(String format) throws Exception {
        String body = BODY.substring(0, BODY.length() - 1) + ",\"response_format\":" + format.replace('\'', '"') + "}";

        assertThat(post(body).statusCode()).isEqualTo(400);
        assertThat(endpoint.violations()).hasSize(1);
    }

    @Test
    void aLimitIsNoViolation() throws Exception {
        try (ScriptedEndpoint limited = ScriptedEndpoint.start(ScriptedEndpoint.Limit.REASONING_MODEL)) {
            String body = BODY.replace("{\"model\"", "{\"temperature\":0.2,\"model\"");
            HttpRequest request =
                    request(limited.baseUrl() + "/chat/completions", body).build();

            HttpResponse<String> response = send(request);

            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(response.body()).contains("\"param\":\"temperature\"");
            assertThat(limited.violations()).isEmpty();
        }
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return send(request(endpoint.baseUrl() + "/chat/completions", body).build());
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String url, String body) {
        return HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Bearer " + ScriptedEndpoint.API_KEY)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }
}
