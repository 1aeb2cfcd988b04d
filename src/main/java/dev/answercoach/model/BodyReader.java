package dev.answercoach.model;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Reads a body as it arrives, and hangs up on one that is longer than it may be or that cannot be used. */
abstract class BodyReader implements BodySubscriber<byte[]> {
    private final int maxBytes;
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;
    private int received;

    /** @param maxBytes of the whole body */
    BodyReader(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    /**
     * Takes what has arrived, all of it.
     *
     * @throws AttemptException where nothing that follows could make a body of it
     */
    abstract void take(ByteBuffer arrived);

    /**
     * The body, once all of it has arrived.
     *
     * @throws AttemptException where it is none
     */
    abstract byte[] whole();

    @Override
    public final CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public final void onSubscribe(Flow.Subscription subscription) {
        this.subscription = subscription;
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public final void onNext(List<ByteBuffer> buffers) {
        try {
            for (ByteBuffer buffer : buffers) {
                if (buffer.remaining() > maxBytes - received) {
                    throw AttemptException.lasting(
                            Failure.UNUSABLE, "the response is longer than " + maxBytes + " bytes");
                }
                received += buffer.remaining();
                take(buffer);
            }
        } catch (AttemptException e) {
            if (subscription != null) {
                subscription.cancel();
            }
            body.completeExceptionally(e);
        }
    }

    @Override
    public final void onError(Throwable error) {
        body.completeExceptionally(error);
    }

    @Override
    public final void onComplete() {
        try {
            body.complete(whole());
        } catch (AttemptException e) {
            body.completeExceptionally(e);
        }
    }
}
