package dev.answercoach.model;

/**
 * What a {@link JobQueue} takes.
 *
 * @param atOnce jobs that run at the same time, 1 or more
 * @param waiting jobs that may wait, of all users together, 0 or more
 * @param waitingPerUser jobs that may wait of one user, 0 or more
 */
public record QueueRules(int atOnce, int waiting, int waitingPerUser) {
    /** @throws IllegalArgumentException naming the component, its value and what was expected */
    public QueueRules {
        if (atOnce < 1) {
            throw new IllegalArgumentException("atOnce is " + atOnce + ", expected 1 or more");
        }
        if (waiting < 0) {
            throw new IllegalArgumentException("waiting is " + waiting + ", expected 0 or more");
        }
        if (waitingPerUser < 0) {
            throw new IllegalArgumentException("waitingPerUser is " + waitingPerUser + ", expected 0 or more");
        }
    }
}
