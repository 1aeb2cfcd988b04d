package dev.answercoach.playground.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import okio.Buffer;
import org.junit.jupiter.api.Test;

class MultipartTest {
    /** Whatever bytes a file has, the client's form gives them back. */
    @Property(tries = 200)
    void filesComeThroughAsTheyWereSent(@ForAll byte[] first, @ForAll byte[] second) throws Exception {
        MultipartBody form = new MultipartBody.Builder()
                .setType(MultipartBody.FORM)
                .addFormDataPart("payload_json", "{\"content\":\"가\"}")
                .addFormDataPart("files[0]", "답변 \"1\".txt", RequestBody.create(first, MediaType.get("text/plain")))
                .addFormDataPart("files[1]", "b.bin", RequestBody.create(second, null))
                .build();
        Buffer body = new Buffer();
        form.writeTo(body);

        List<Multipart.Part> parts = Multipart.parts(form.contentType().toString(), body.readByteArray())
                .orElseThrow();

        assertThat(parts).extracting(Multipart.Part::name).containsExactly("payload_json", "files[0]", "files[1]");
        assertThat(parts).extracting(Multipart.Part::fileName).containsExactly("", "답변 \"1\".txt", "b.bin");
        assertThat(parts.get(0).bytes()).asString(StandardCharsets.UTF_8).isEqualTo("{\"content\":\"가\"}");
        assertThat(parts.get(1).bytes()).isEqualTo(first);
        assertThat(parts.get(1).contentType()).isEqualTo("text/plain");
        assertThat(parts.get(2).bytes()).isEqualTo(second);
    }

    @Test
    void whatIsNoFormHasNoParts() {
        assertThat(Multipart.parts("application/json", new byte[0])).isEmpty();
        assertThat(Multipart.parts("multipart/form-data", new byte[0])).isEmpty();
        assertThat(Multipart.parts(
                        "multipart/form-data; boundary=x", "--x\r\n\r\ncut".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }
}
