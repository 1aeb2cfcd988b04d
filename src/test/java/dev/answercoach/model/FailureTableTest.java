package dev.answercoach.model;

import static dev.answercoach.model.Questions.ask;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.model.Outcome.Failed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an endpoint sends ends in one of the named outcomes, after as many requests as make sense. */
@Timeout(60)
class FailureTableTest {
    private static final String NO_DETAIL = "";
    private static final byte[] NOTHING = {};
    /** A fatal alert, handshake_failure, in place of a server's hello. */
    private static final byte[] TLS_ALERT = {0x15, 3, 3, 0, 2, 2, 40};

    private static final String GOOD = """
            {"choices":[{"index":0,"message":{"role":"assistant","content":%s},"finish_reason":"stop"}]}""".formatted(quoted(Verdict.JSON));

    private final HeardLog log = new HeardLog();

    @AfterEach
    void nothingOfTheUserIsLogged() {
        log.close();
        assertThat(log.text()).doesNotContain("결제", "월 200건", ScriptedEndpoint.API_KEY);
    }

    /** What it comes to: a failure's name, or an answer, with the requests that were made. */
    private enum Expected {
        ANSWERED,
        UNAVAILABLE,
        QUOTA,
        MISCONFIGURED,
        REFUSED,
        UNUSABLE
    }

    static Stream<Arguments> replies() {
        return Stream.of(
                row("529 overloaded", Reply.error(529, "overloaded_error"), Expected.UNAVAILABLE, 3, "HTTP 529"),
                row("520 of a gateway", Reply.raw(520, "text/html", "<html>"), Expected.UNAVAILABLE, 3, "HTTP 520"),
                row("501", Reply.error(501, "not_implemented"), Expected.MISCONFIGURED, 1, "HTTP 501"),
                row("405", Reply.error(405, "method_not_allowed"), Expected.MISCONFIGURED, 1, "HTTP 405"),
                row("413", Reply.raw(413, "text/plain", "too large"), Expected.MISCONFIGURED, 1, "HTTP 413"),
                row("204", Reply.raw(204, "text/plain", ""), Expected.UNUSABLE, 1, "HTTP 204 without a chat"),
                row("304", Reply.raw(304, "text/plain", ""), Expected.MISCONFIGURED, 1, "redirect"),
                row("503, back at once", told(503, "0"), Expected.UNAVAILABLE, 3, "HTTP 503"),
                row("503, back in an hour", told(503, "3600"), Expected.UNAVAILABLE, 1, "HTTP 503"),
                row("429, wait -5", told(429, "-5"), Expected.QUOTA, 1, "HTTP 429"),
                row("429, wait 0.05", told(429, "0.05"), Expected.QUOTA, 3, "HTTP 429"),
                row("429, wait for ever", told(429, "9".repeat(40)), Expected.QUOTA, 1, "HTTP 429"),
                row("503, wait for ever", told(503, "9".repeat(40)), Expected.UNAVAILABLE, 1, "HTTP 503"),
                row("429, wait soon", told(429, "soon"), Expected.QUOTA, 1, "HTTP 429"),
                row("429, date gone", told(429, "Thu, 01 Jan 2026 00:00:00 GMT"), Expected.QUOTA, 3, "HTTP 429"),
                row("429, far date", told(429, "Fri, 01 Jan 2100 00:00:00 GMT"), Expected.QUOTA, 1, "HTTP 429"),
                row("an error in words", body("{\"error\":\"no memory\"}"), Expected.UNAVAILABLE, 3, "HTTP 200"),
                row("an error of null", changed(all -> all.putNull("error")), Expected.ANSWERED, 1),
                row("half of the JSON", body(GOOD.substring(0, 60)), Expected.UNUSABLE, 1, "not JSON"),
                row("null", body("null"), Expected.UNUSABLE, 1, "without a chat completion"),
                row("a list", body("[" + GOOD + "]"), Expected.UNUSABLE, 1, "without a chat completion"),
                row("endless depth", body("[".repeat(100_000)), Expected.UNUSABLE, 1, "not JSON"),
                row("choices null", changed(all -> all.putNull("choices")), Expected.UNUSABLE, 1, "without a chat"),
                row(
                        "a choice of null",
                        changed(all -> all.putArray("choices").addNull()),
                        Expected.UNUSABLE,
                        1,
                        "malformed"),
                row(
                        "a message of null",
                        changed(all -> choice(all).putNull("message")),
                        Expected.UNUSABLE,
                        1,
                        "malformed"),
                row(
                        "a call of a tool",
                        changed(all -> {
                            message(all).putNull("content");
                            message(all)
                                    .putArray("tool_calls")
                                    .addObject()
                                    .put("id", "1")
                                    .put("type", "function")
                                    .putObject("function")
                                    .put("name", "judge")
                                    .put("arguments", Verdict.JSON);
                            choice(all).put("finish_reason", "tool_calls");
                        }),
                        Expected.UNUSABLE,
                        1,
                        "empty"),
                row(
                        "content in parts",
                        changed(all -> message(all)
                                .putArray("content")
                                .addObject()
                                .put("type", "text")
                                .put("text", Verdict.JSON)),
                        Expected.UNUSABLE,
                        1,
                        "malformed"),
                row("content null", changed(all -> message(all).putNull("content")), Expected.UNUSABLE, 1, "empty"),
                row("an empty refusal", changed(all -> message(all).put("refusal", "")), Expected.ANSWERED, 1),
                row(
                        "a refusal beside content",
                        changed(all -> message(all).put("refusal", "월 200건?")),
                        Expected.REFUSED,
                        1,
                        "refused"),
                row(
                        "two choices",
                        changed(all -> all.withArray("choices").add(choice(all).deepCopy())),
                        Expected.UNUSABLE,
                        1,
                        "malformed"),
                row("an end of no kind", ended("eos_token"), Expected.ANSWERED, 1),
                row("no end", changed(all -> choice(all).remove("finish_reason")), Expected.ANSWERED, 1),
                row("an end in trouble", ended("error"), Expected.UNAVAILABLE, 3, "broke off"),
                row("no usage", changed(all -> all.remove("usage")), Expected.ANSWERED, 1),
                row("usage below 0", usage("-5"), Expected.ANSWERED, 1),
                row("usage beyond sense", usage("9".repeat(18)), Expected.ANSWERED, 1),
                row("usage beyond numbers", usage("1e300"), Expected.ANSWERED, 1),
                row("usage in words", usage("\"many\""), Expected.ANSWERED, 1));
    }

    @ParameterizedTest(name = "{0} → {2}")
    @MethodSource("replies")
    void aReplyOfAnyKindHasItsOutcome(String name, Reply reply, Expected expected, int requests, String detail) {
        try (ScriptedEndpoint endpoint = ScriptedEndpoint.start()) {
            endpoint.replyWith(request -> reply);

            Outcome<Verdict> outcome = ask(Questions.model(endpoint));

            assertOutcome(outcome, expected, detail);
            assertThat(endpoint.calls()).isEqualTo(requests);
            assertThat(log.text()).contains("prompt=\"verdict\"");
            assertThat(outcome.usage().calls()).isEqualTo(requests);
            assertThat(outcome.usage().tokens())
                    .as("tokens per request")
                    .isBetween(0L, requests * 2L * Tally.MOST_TOKENS);
            assertThat(endpoint.violations()).isEmpty();
        }
    }

    static Stream<Arguments> bytes() throws IOException {
        String ok = "HTTP/1.1 200 OK\nContent-Type: application/json\nConnection: close";
        byte[] good = GOOD.getBytes(StandardCharsets.UTF_8);
        byte[] zipped = zipped(good);
        return Stream.of(
                bytes("good", RawEndpoint.http(ok, good), Expected.ANSWERED, 1),
                bytes("100 before", RawEndpoint.http("HTTP/1.1 100 Continue\n\n" + ok, good), Expected.ANSWERED, 1),
                bytes(
                        "a byte order mark",
                        RawEndpoint.http(ok, ("\ufeff" + GOOD).getBytes(StandardCharsets.UTF_8)),
                        Expected.ANSWERED,
                        1),
                bytes(
                        "EUC-KR",
                        RawEndpoint.http(ok + "; charset=EUC-KR", GOOD.getBytes(Charset.forName("EUC-KR"))),
                        Expected.UNUSABLE,
                        1,
                        "not UTF-8"),
                bytes(
                        "UTF-16",
                        RawEndpoint.http(ok, GOOD.getBytes(StandardCharsets.UTF_16)),
                        Expected.UNUSABLE,
                        1,
                        "not UTF-8"),
                bytes(
                        "gzip though not asked for",
                        RawEndpoint.http(ok + "\nContent-Encoding: gzip", zipped),
                        Expected.UNUSABLE,
                        1,
                        "not UTF-8"),
                bytes(
                        "a chunked body that is cut",
                        RawEndpoint.http(ok + "\nTransfer-Encoding: chunked", ascii("40\r\n{\"choices\":[")),
                        Expected.UNAVAILABLE,
                        3,
                        "the connection broke"),
                bytes(
                        "a chunk of no length",
                        RawEndpoint.http(ok + "\nTransfer-Encoding: chunked", ascii("zz\r\n{}\r\n0\r\n\r\n")),
                        Expected.UNAVAILABLE,
                        3,
                        "the connection broke"),
                bytes(
                        "a body shorter than told",
                        RawEndpoint.http(ok + "\nContent-Length: 100000", good),
                        Expected.UNAVAILABLE,
                        3,
                        "the connection broke"),
                bytes(
                        "a length below 0",
                        RawEndpoint.http(ok + "\nContent-Length: -7", good),
                        Expected.UNAVAILABLE,
                        3,
                        NO_DETAIL),
                bytes("no HTTP at all", ascii("SSH-2.0-OpenSSH_9.6\r\n"), Expected.UNAVAILABLE, 3, NO_DETAIL),
                bytes("nothing", NOTHING, Expected.UNAVAILABLE, 3, "the connection broke"),
                bytes(
                        "headers that are cut",
                        ascii("HTTP/1.1 200 OK\r\nContent-Ty"),
                        Expected.UNAVAILABLE,
                        3,
                        "the connection broke"));
    }

    @ParameterizedTest(name = "{0} → {2}")
    @MethodSource("bytes")
    void bytesOfAnyKindHaveTheirOutcome(String name, byte[] reply, Expected expected, int requests, String detail)
            throws IOException {
        assertRaw("http", reply, expected, requests, detail);
    }

    static Stream<Arguments> handshakes() {
        return Stream.of(
                bytes(
                        "a server without TLS",
                        RawEndpoint.http("HTTP/1.1 400 Bad Request", NOTHING),
                        Expected.UNAVAILABLE,
                        3,
                        "no secure connection (SSLException)"),
                bytes(
                        "a handshake that is refused",
                        TLS_ALERT,
                        Expected.UNAVAILABLE,
                        3,
                        "no secure connection (SSLHandshakeException)"),
                bytes("a handshake that breaks", NOTHING, Expected.UNAVAILABLE, 3, "connection"));
    }

    @ParameterizedTest(name = "{0} → {2}")
    @MethodSource("handshakes")
    void handshakesOfAnyKindHaveTheirOutcome(
            String name, byte[] reply, Expected expected, int connections, String detail) throws IOException {
        assertRaw("https", reply, expected, connections, detail);
    }

    @Test
    void aCertificateThatNobodyTrustsIsTheHostsToMend() {
        SSLHandshakeException untrusted = new SSLHandshakeException("PKIX path building failed");
        untrusted.initCause(new CertificateException("unable to find valid certification path"));

        AttemptException failure = (AttemptException) Wire.broken(untrusted);

        assertThat(failure.failure()).isEqualTo(Failure.MISCONFIGURED);
        assertThat(failure.again()).isEqualTo(AttemptException.Again.NEVER);
        assertThat(failure.detail()).isEqualTo("a certificate that is not trusted here (SSLHandshakeException)");
    }

    private static void assertRaw(String scheme, byte[] reply, Expected expected, int requests, String detail)
            throws IOException {
        try (RawEndpoint endpoint = RawEndpoint.saying(reply)) {
            Endpoint settings = Endpoint.of(endpoint.baseUrl(scheme), "m", ScriptedEndpoint.API_KEY);

            assertOutcome(ask(Questions.model(settings)), expected, detail);
            assertThat(endpoint.calls()).isEqualTo(requests);
        }
    }

    private static void assertOutcome(Outcome<?> outcome, Expected expected, String detail) {
        String name = outcome.<String>fold(
                answered -> "ANSWERED", failed -> failed.failure().name());
        String told = outcome.<String>fold(answered -> NO_DETAIL, Failed::detail);
        assertThat(name).as(told).isEqualTo(expected.name());
        assertThat(told).contains(detail).doesNotContain("결제", "월 200건", "그렇다", ScriptedEndpoint.API_KEY);
    }

    private static Arguments row(String name, Reply reply, Expected expected, int requests) {
        return row(name, reply, expected, requests, NO_DETAIL);
    }

    private static Arguments row(String name, Reply reply, Expected expected, int requests, String detail) {
        return Arguments.of(name, reply, expected, requests, detail);
    }

    private static Arguments bytes(String name, byte[] reply, Expected expected, int requests) {
        return bytes(name, reply, expected, requests, NO_DETAIL);
    }

    private static Arguments bytes(String name, byte[] reply, Expected expected, int requests, String detail) {
        return Arguments.of(name, reply, expected, requests, detail);
    }

    private static Reply told(int status, String retryAfter) {
        return line -> {
            line.header("Retry-After", retryAfter);
            Reply.error(status, "later").send(line);
        };
    }

    private static Reply body(String body) {
        return Reply.raw(200, Completions.JSON, body);
    }

    private static Reply changed(Consumer<ObjectNode> change) {
        return Reply.changed(Verdict.JSON, change);
    }

    private static Reply ended(String reason) {
        return Reply.completion(Verdict.JSON, reason);
    }

    private static Reply usage(String tokens) {
        return body(GOOD.substring(0, GOOD.length() - 1) + ",\"usage\":{\"prompt_tokens\":" + tokens
                + ",\"completion_tokens\":" + tokens + ",\"total_tokens\":0}}");
    }

    private static ObjectNode choice(ObjectNode completion) {
        return (ObjectNode) completion.at("/choices/0");
    }

    private static ObjectNode message(ObjectNode completion) {
        return (ObjectNode) completion.at("/choices/0/message");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] zipped(byte[] plain) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(plain);
        }
        return zipped.toByteArray();
    }

    private static String quoted(String json) {
        return '"' + json.replace("\"", "\\\"") + '"';
    }
}
