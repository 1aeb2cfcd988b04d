package dev.answercoach.playground.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.playground.wire.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A file on the content server.
 *
 * @param folder its path below the content server without the name, such as {@code /attachments/1/2}
 * @param fault what goes wrong when it is downloaded, {@code ""} for nothing
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares these, and bytes are handed on without copies.
public record StoredFile(String id, String name, String contentType, byte[] bytes, String folder, String fault) {
    public static final String MISSING = "404";
    public static final String HANGS = "hang";
    public static final String ELSEWHERE = "elsewhere";
    public static final String LIES = "lies";

    /** What is announced as the size, in bytes. */
    public long size() {
        return fault.equals(LIES) ? Math.max(1, bytes.length / 10) : bytes.length;
    }

    /** The attachment as Discord describes it. */
    public ObjectNode json(String cdn) {
        String path = folder + "/" + urlName();
        String url = (fault.equals(ELSEWHERE) ? "http://elsewhere.invalid" : cdn) + path + "?ex=7fffffff&is=1&hm=0";
        ObjectNode json = Json.object()
                .put("id", id)
                .put("filename", name)
                .put("size", size())
                .put("url", url)
                .put("proxy_url", url)
                .put("ephemeral", folder.startsWith("/ephemeral-attachments"));
        if (!contentType.isEmpty()) {
            json.put("content_type", contentType);
        }
        return json;
    }

    private String urlName() {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
