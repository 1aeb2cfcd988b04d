package dev.answercoach.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes wrong because a tester wants it so, and who is kept out. */
class FaultTest extends PlaygroundTest {
    private static final String BODY = "{\"content\":\"x\"}";

    private String messages;

    @BeforeEach
    void whereMessagesGo() {
        messages = "/channels/" + haneul.place() + "/messages";
    }

    @Test
    void anAnswerIsReplacedAsOftenAsWanted() {
        people.post("/faults", "{\"method\":\"POST\",\"path\":\"messages$\",\"times\":2,\"status\":503}");

        assertThat(rest.post(messages, BODY).status()).isEqualTo(503);
        assertThat(rest.get(messages).status()).isEqualTo(200);
        assertThat(rest.post(messages, BODY).status()).isEqualTo(503);
        assertThat(rest.post(messages, BODY).status()).isEqualTo(200);
        assertThat(haneul.sees()).hasSize(1);
    }

    @Test
    void anAnswerIsReplacedThoughTheRequestTookEffect() {
        people.post("/faults", "{\"path\":\"messages$\",\"before\":false,\"status\":500}");

        isRefused(rest.post(messages, BODY), 500, 0);
        assertThat(haneul.sees()).hasSize(1);
    }

    @Test
    void aConnectionIsCutBeforeOrAfterTheEffect() {
        people.post("/faults", "{\"path\":\"messages$\",\"drop\":\"before\"}");
        assertThatThrownBy(() -> rest.sendOrFail("POST", messages, BODY)).isInstanceOf(IOException.class);
        assertThat(haneul.sees()).isEmpty();

        people.post("/faults", "{\"path\":\"messages$\",\"drop\":\"after\"}");
        assertThatThrownBy(() -> rest.sendOrFail("POST", messages, BODY)).isInstanceOf(IOException.class);
        assertThat(haneul.sees()).hasSize(1);
        assertThat(playground.exchanges()).extracting(Exchange::status).containsExactly(0, 0);
    }

    @Test
    void anAnswerIsDelayed() {
        people.post("/faults", "{\"path\":\"messages$\",\"delayMs\":300}");
        long start = System.nanoTime();

        assertThat(rest.post(messages, BODY).status()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(290));
    }

    @Test
    void aClientWaitsWhenItIsToldToAskLess() {
        TryBot bot = bot();
        people.post("/faults", "{\"path\":\"messages$\",\"status\":429,\"retryAfter\":0.3}");

        bot.jda()
                .openPrivateChannelById(haneul.id())
                .flatMap(channel -> channel.sendMessage("later"))
                .complete();

        assertThat(haneul.sees()).extracting(SeenMessage::text).containsExactly("later");
        assertThat(playground.exchanges()).extracting(Exchange::status).contains(429);
    }

    @Test
    void faultsAreTakenAwayAndNonsenseIsRefused() {
        people.post("/faults", "{\"path\":\"\",\"times\":9,\"status\":500}");
        people.send("DELETE", "/faults", "");

        assertThat(rest.get("/users/@me").status()).isEqualTo(200);
        assertThat(people.post("/faults", "{\"drop\":\"sometimes\"}").status()).isEqualTo(400);
        assertThat(people.post("/faults", "{\"status\":42}").status()).isEqualTo(400);
        assertThat(people.post("/faults", "{\"path\":\"(\"}")
                        .json()
                        .path("error")
                        .asText())
                .contains("regular expression");
    }

    @Test
    void anUploadIsDownloadedOrNot() throws Exception {
        String good = upload("");

        assertThat(download(good)).isEqualTo("200 가나다");
        assertThat(download(good.replace("txt", "md"))).startsWith("404");
        assertThat(download(upload("404"))).startsWith("404");
        assertThat(upload("elsewhere")).doesNotContain(playground.cdnUrl().getHost());
        String hanging = upload("hang");
        assertThatThrownBy(() -> download(hanging)).isInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void anUploadMayBeLargerThanItSays() {
        TryBot bot = bot();
        bot.commands(Commands.slash("read", "Reads").addOption(OptionType.ATTACHMENT, "file", "A file", true));

        haneul.runs("read", Map.of("file", haneul.uploads("a.txt", new byte[1000], "lies")));

        Message.Attachment file = bot.awaitEvent(SlashCommandInteractionEvent.class)
                .getOption("file")
                .getAsAttachment();
        assertThat(file.getSize()).isEqualTo(100);
        assertThat(file.getProxy().download().join()).hasBinaryContent(new byte[1000]);
    }

    @Test
    void whatIsTooLargeIsRefused() {
        isRefused(rest.post(messages, " ".repeat(27 * 1024 * 1024)), 413, 40005);
        assertThat(people.post("/users/" + haneul.id() + "/files?name=a.txt", " ".repeat(11 * 1024 * 1024))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void whoIsNotOfThisMachineIsKeptOut() throws Exception {
        assertThat(statusWith("")).isEqualTo(200);
        assertThat(statusWith("Host: localhost:" + playground.cdnUrl().getPort()))
                .isEqualTo(200);
        assertThat(statusWith("Host: evil.example")).isEqualTo(403);
        assertThat(statusWith("Host: 127.0.0.1.evil.example")).isEqualTo(403);
        assertThat(statusWith("Host: 127.0.0.1\r\nOrigin: https://evil.example"))
                .isEqualTo(403);
        assertThat(statusWith("Host: 127.0.0.1\r\nOrigin: http://localhost:8080"))
                .isEqualTo(200);
    }

    private String upload(String fault) {
        String path = "/users/" + haneul.id() + "/files?name=%EB%8B%B5%EB%B3%80.txt&fault=" + fault;
        return people.post(path, "가나다").json().path("url").asText();
    }

    private static String download(String url) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(1))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        return response.statusCode() + " " + response.body();
    }

    /** Asks for the state with these headers, which HTTP clients do not let one write. */
    private int statusWith(String headers) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), playground.cdnUrl().getPort())) {
            String host = headers.isEmpty() ? "Host: 127.0.0.1" : headers;
            socket.getOutputStream()
                    .write(("GET /playground/state HTTP/1.1\r\n" + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.substring(9, 12));
        }
    }
}
