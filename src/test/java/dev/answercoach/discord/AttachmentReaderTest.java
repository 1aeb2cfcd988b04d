package dev.answercoach.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.answercoach.text.CountingRule;
import dev.answercoach.text.Given;
import dev.answercoach.text.TextBytes;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentReaderTest {
    private static final String TEXT = "결제 지연을 8분에서 20초로 줄였습니다.";
    private static final String PATH = "/attachments/1/2/%EB%8B%B5.txt?ex=6f&hm=0a";
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration AMPLE = Duration.ofMinutes(1);

    private final AtomicInteger requests = new AtomicInteger();
    private final CountDownLatch over = new CountDownLatch(1);
    private ExecutorService threads;
    private HttpServer server;
    private Answer answer = exchange -> send(exchange, 200, TEXT.getBytes(StandardCharsets.UTF_8));

    private interface Answer {
        void to(HttpExchange exchange) throws IOException, InterruptedException;
    }

    @BeforeEach
    void start() throws IOException {
        threads = Executors.newCachedThreadPool();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            try (exchange) {
                answer.to(exchange);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"답변.txt", "ANSWER.TXT", "a.b.Md"})
    void readsTextFiles(String name) {
        assertThat(reader(AMPLE).read(new AttachedFile(name, origin() + PATH, 60)))
                .isEqualTo(Given.accepted(TEXT));
    }

    @Test
    void readsFilesThatAreDiscordsForAWhile() {
        assertThat(read(AMPLE, origin() + "/ephemeral-attachments/1/2/a.txt")).isEqualTo(Given.accepted(TEXT));
    }

    @Test
    void readsWhatKoreanWindowsWrites() {
        answer = exchange -> send(exchange, 200, TEXT.getBytes(CountingRule.cp949()));
        assertThat(read(AMPLE, origin() + PATH)).isEqualTo(Given.accepted(TEXT));
    }

    @Test
    void anEmptyFileIsAnEmptyText() {
        answer = exchange -> send(exchange, 200, new byte[0]);
        assertThat(read(AMPLE, origin() + PATH)).isEqualTo(Given.accepted(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"답변.docx", "답변.pdf", "답변.txt.exe", "txt", "답변.txt ", ""})
    void refusesOtherTypesWithoutFetchingThem(String name) {
        assertThat(refusal(reader(AMPLE).read(new AttachedFile(name, origin() + PATH, 60))))
                .isEqualTo("attachment.type");
        assertThat(requests).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.2:PORT/attachments/1/2/a.txt",
                "http://localhost:PORT/attachments/1/2/a.txt",
                "http://127.0.0.1/attachments/1/2/a.txt",
                "http://127.0.0.1:80/attachments/1/2/a.txt",
                "https://127.0.0.1:PORT/attachments/1/2/a.txt",
                "HTTP://127.0.0.1:PORT/attachments/1/2/a.txt",
                "file:///attachments/1/2/a.txt",
                "http:attachments/1/2/a.txt",
                "//127.0.0.1:PORT/attachments/1/2/a.txt",
                "/attachments/1/2/a.txt",
                "http://user@127.0.0.1:PORT/attachments/1/2/a.txt",
                "http://127.0.0.1:PORT@evil.example/attachments/1/2/a.txt",
                "http://evil.example\\@127.0.0.1:PORT/attachments/1/2/a.txt",
                "http://evil.example#@127.0.0.1:PORT/attachments/1/2/a.txt",
                "http://127.0.0.1.evil.example:PORT/attachments/1/2/a.txt",
                "http://127.0.0.1.:PORT/attachments/1/2/a.txt",
                "http://127.0.0.1:PORT/other/1/2/a.txt",
                "http://127.0.0.1:PORT/Attachments/1/2/a.txt",
                "http://127.0.0.1:PORT//attachments/1/2/a.txt",
                "http://127.0.0.1:PORT/attachments//2/a.txt",
                "http://127.0.0.1:PORT/attachments/",
                "http://127.0.0.1:PORT/attachments",
                "http://127.0.0.1:PORT/attachments/../admin",
                "http://127.0.0.1:PORT/attachments/./a.txt",
                "http://127.0.0.1:PORT/attachments/1/..",
                "http://127.0.0.1:PORT/attachments/%2e%2e/admin",
                "http://127.0.0.1:PORT/attachments/..%2Fadmin",
                "http://127.0.0.1:PORT/attachments%2F1/a.txt",
                "http://127.0.0.1:PORT/attachments/..%5cadmin",
                "http://127.0.0.1:PORT/attachments/a%00.txt",
                "http://127.0.0.1:PORT/attachments/1/a.txt#part",
                "http://127.0.0.1:PORT/attachments/1/a b.txt",
                "",
            })
    void fetchesNothingFromElsewhere(String address) {
        String url = address.replace("PORT", String.valueOf(server.getAddress().getPort()));
        assertThat(refusal(read(AMPLE, url))).isEqualTo("attachment.elsewhere");
        assertThat(requests).hasValue(0);
    }

    @Test
    void theHostOfDiscordMustBeWrittenAsDiscordWritesIt() {
        AttachmentOrigin discord = new AttachmentOrigin(URI.create("https://cdn.discordapp.com"));
        assertThat(discord.permitted("https://cdn.discordapp.com/attachments/1/2/a.txt"))
                .isPresent();
        assertThat(discord.permitted("https://cdn.discordapp.com/attachments/" + "a".repeat(100_000)))
                .isPresent();
        assertThat(discord.permitted("https://cdn.discordapp.com/attachments" + "/a".repeat(100_000)))
                .isEmpty();
        assertThat(discord.permitted("https://CDN.discordapp.com/attachments/1/2/a.txt"))
                .isEmpty();
        assertThat(discord.permitted("https://cdn.discordapp.com:443/attachments/1/2/a.txt"))
                .isEmpty();
        assertThat(discord.permitted("https://cdn.discordapp.com.evil.example/attachments/1/2/a.txt"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "403, attachment.gone",
        "404, attachment.gone",
        "410, attachment.gone",
        "500, attachment.unavailable",
        "204, attachment.unavailable",
        "206, attachment.unavailable"
    })
    void anErrorIsToldAsASentence(int status, String key) {
        answer =
                exchange -> send(exchange, status, status == 204 ? new byte[0] : "no".getBytes(StandardCharsets.UTF_8));
        assertThat(refusal(read(AMPLE, origin() + PATH))).isEqualTo(key);
    }

    @Test
    void aRedirectIsNotFollowed() {
        answer = exchange -> {
            exchange.getResponseHeaders().add("Location", origin() + "/attachments/1/2/secret.txt");
            send(exchange, 302, TEXT.getBytes(StandardCharsets.UTF_8));
        };
        assertThat(refusal(read(AMPLE, origin() + PATH))).isEqualTo("attachment.unavailable");
        assertThat(requests).hasValue(1);
    }

    @Test
    void aServerThatIsGoneIsToldAsASentence() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        URI gone = URI.create("http://127.0.0.1:" + port);
        Given<String> given =
                new AttachmentReader(gone, AMPLE).read(new AttachedFile("a.txt", gone + "/attachments/1/a.txt", 60));
        assertThat(refusal(given)).isEqualTo("attachment.unavailable");
    }

    @Test
    void aServerThatNeverAnswersIsLeft() {
        answer = exchange -> over.await();
        assertThat(refusal(read(SHORT, origin() + PATH))).isEqualTo("attachment.slow");
    }

    @Test
    void aBodyThatDripsIsLeft() {
        answer = exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 100 && !over.await(50, TimeUnit.MILLISECONDS); i++) {
                exchange.getResponseBody().write('a');
                exchange.getResponseBody().flush();
            }
        };
        assertThat(refusal(read(SHORT, origin() + PATH))).isEqualTo("attachment.slow");
    }

    @Test
    void anEndlessBodyIsHungUpOn() {
        CountDownLatch hungUp = new CountDownLatch(1);
        AtomicLong sent = new AtomicLong();
        answer = exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] chunk = new byte[64 * 1024];
            try {
                while (over.getCount() > 0) {
                    exchange.getResponseBody().write(chunk);
                    sent.addAndGet(chunk.length);
                }
            } catch (IOException e) {
                hungUp.countDown();
                throw e;
            }
        };
        assertThat(refusal(read(AMPLE, origin() + PATH))).isEqualTo("file.too-large");
        Awaitility.await().until(() -> hungUp.getCount() == 0);
        assertThat(sent.get()).isLessThan(16L * TextBytes.MOST);
    }

    @Test
    void aTextOfTheMostBytesIsRead() {
        answer = exchange -> send(exchange, 200, "a".repeat(TextBytes.MOST).getBytes(StandardCharsets.UTF_8));
        assertThat(read(AMPLE, origin() + PATH)).isEqualTo(Given.accepted("a".repeat(TextBytes.MOST)));
    }

    @Test
    void whatIsSaidToBeTooLargeIsNotFetched() {
        AttachedFile large = new AttachedFile("a.txt", origin() + PATH, TextBytes.MOST + 1L);
        assertThat(refusal(reader(AMPLE).read(large))).isEqualTo("file.too-large");
        assertThat(requests).hasValue(0);
    }

    @Test
    void aBodyThatEndsBeforeItsAnnouncedLengthIsNoText() {
        answer = exchange -> {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write("저는".getBytes(StandardCharsets.UTF_8));
            // Closing the exchange now cuts the connection.
        };
        assertThat(refusal(read(AMPLE, origin() + PATH))).isEqualTo("attachment.unavailable");
    }

    @Test
    void anInterruptedReaderStaysInterrupted() {
        answer = exchange -> over.await();
        Thread.currentThread().interrupt();
        assertThat(refusal(read(AMPLE, origin() + PATH))).isEqualTo("attachment.unavailable");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aPictureUnderTheNameOfATextIsRefused() {
        answer = exchange -> send(exchange, 200, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1});
        assertThat(refusal(read(AMPLE, origin() + PATH))).startsWith("file.");
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private AttachmentReader reader(Duration time) {
        return new AttachmentReader(URI.create(origin()), time);
    }

    private Given<String> read(Duration time, String url) {
        return reader(time).read(file(url));
    }

    private static AttachedFile file(String url) {
        return new AttachedFile("답변.txt", url, 60);
    }

    private static String refusal(Given<String> given) {
        assertThat(given).isInstanceOf(Given.Refused.class);
        return ((Given.Refused<String>) given).why().key();
    }
}
