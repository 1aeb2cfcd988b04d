package dev.answercoach;

import dev.answercoach.model.ScriptedEndpoint;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Keeps a model's next answer back until it is let go, so that a test can act in the midst of a review. */
final class HeldModel {
    private static final int PATIENCE_SECONDS = 60;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch letGo = new CountDownLatch(1);

    /** Holds back the answer to the n-th request from here. */
    static HeldModel at(int request, ScriptedEndpoint endpoint) {
        HeldModel held = new HeldModel();
        endpoint.beforeAnswer(endpoint.calls() + request, held::hold);
        return held;
    }

    private void hold() {
        asked.countDown();
        await(letGo);
    }

    void awaitAsked() {
        await(asked);
    }

    void letGo() {
        letGo.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("waited in vain");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
