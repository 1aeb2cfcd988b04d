package dev.answercoach.model;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Collects a body into memory. */
final class BoundedBody extends BodyReader {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    BoundedBody(int maxBytes) {
        super(maxBytes);
    }

    @Override
    void take(ByteBuffer arrived) {
        byte[] chunk = new byte[arrived.remaining()];
        arrived.get(chunk);
        bytes.writeBytes(chunk);
    }

    @Override
    byte[] whole() {
        return bytes.toByteArray();
    }
}
