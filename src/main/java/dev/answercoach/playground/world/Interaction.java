package dev.answercoach.playground.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.playground.wire.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What a person asked of the bot by a command, a press, a choice or a form, and how far the bot has answered it. */
public final class Interaction {
    /** How long a token can be used after the interaction was made. Source: Discord's reference, "Interactions". */
    public static final Duration TOKEN_LIFE = Duration.ofMinutes(15);

    /** How long the bot may take to acknowledge. Source: as above. */
    public static final Duration PATIENCE = Duration.ofSeconds(3);

    /** How many follow-ups an app may send that a person brought to a server where its bot is not. Source: as above. */
    public static final int FOREIGN_FOLLOW_UPS = 5;

    /** What the person did. */
    public enum Kind {
        COMMAND(2),
        MENU(2),
        COMPONENT(3),
        AUTOCOMPLETE(4),
        MODAL(5);

        private final int type;

        Kind(int type) {
            this.type = type;
        }

        /** Discord's number for it. */
        public int type() {
            return type;
        }
    }

    /** What came of an attempt to acknowledge. */
    public enum Attempt {
        FIRST,
        TOO_LATE,
        AGAIN
    }

    private enum State {
        PENDING,
        ACKNOWLEDGED,
        FAILED
    }

    private final String id;
    private final String token;
    private final Kind kind;
    private final User user;
    private final Place place;
    private final Optional<Message> source;
    private final Optional<Interaction> opener;
    private final Instant createdAt;
    private final long startNanos = System.nanoTime();
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Boolean> settled = new CompletableFuture<>();

    private State state = State.PENDING;
    private boolean expired;
    private int followUps;
    private long acknowledgedAfterMs = -1;
    private @Nullable String original;
    private @Nullable Future<?> deadline;
    private JsonNode modal = MissingNode.getInstance();
    private JsonNode choices = MissingNode.getInstance();
    private boolean modalOpen;

    /**
     * @param source the message whose component was used or on which the menu was opened
     * @param opener for a submitted form, the interaction that opened it
     */
    public Interaction(
            String id,
            String token,
            Kind kind,
            User user,
            Place place,
            Optional<Message> source,
            Optional<Interaction> opener,
            Instant createdAt) {
        this.id = id;
        this.token = token;
        this.kind = kind;
        this.user = user;
        this.place = place;
        this.source = source;
        this.opener = opener;
        this.createdAt = createdAt;
    }

    public String id() {
        return id;
    }

    public String token() {
        return token;
    }

    public Kind kind() {
        return kind;
    }

    public User user() {
        return user;
    }

    public Place place() {
        return place;
    }

    public Optional<Message> source() {
        return source;
    }

    public Optional<Interaction> opener() {
        return opener;
    }

    /** Takes the bot's first answer; all others come too late or again. */
    public synchronized Attempt acknowledge() {
        if (state == State.FAILED || expired) {
            return Attempt.TOO_LATE;
        }
        if (state == State.ACKNOWLEDGED) {
            return Attempt.AGAIN;
        }
        state = State.ACKNOWLEDGED;
        acknowledgedAfterMs = (System.nanoTime() - startNanos) / 1_000_000;
        return Attempt.FIRST;
    }

    /** Gives the bot up; false if it has answered. */
    public synchronized boolean fail() {
        if (state != State.PENDING) {
            return false;
        }
        state = State.FAILED;
        return true;
    }

    /** Says that all that belongs to the first answer, or to its absence, has happened. */
    public void settle() {
        synchronized (this) {
            if (deadline != null) {
                deadline.cancel(false);
            }
        }
        settled.complete(true);
    }

    /** Takes the timer that would give the bot up. It is set before the bot is told of anything. */
    synchronized void until(Future<?> timer) {
        deadline = timer;
    }

    /** Completes once it is settled, or when patience ends. */
    public CompletionStage<Boolean> settled(Duration patience) {
        return settled.isDone()
                ? settled
                : settled.copy().completeOnTimeout(false, patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    public synchronized boolean isAcknowledged() {
        return state == State.ACKNOWLEDGED;
    }

    public synchronized void expire() {
        expired = true;
    }

    public synchronized boolean isExpired(Instant now) {
        return expired || !now.isBefore(createdAt.plus(TOKEN_LIFE));
    }

    /** Remembers the message that is the first answer, or that the first answer changes. */
    public synchronized void original(Message message) {
        original = message.id();
        wrote(message);
    }

    public synchronized Optional<String> original() {
        return Optional.ofNullable(original);
    }

    public void wrote(Message message) {
        if (!messages.contains(message.id())) {
            messages.add(message.id());
        }
    }

    /** Whether this token may touch the message. */
    public boolean mayTouch(String messageId) {
        return messages.contains(messageId);
    }

    /** Counts one more follow-up; false if no more are allowed. */
    public synchronized boolean followUp() {
        if (!place.hasBot() && followUps >= FOREIGN_FOLLOW_UPS) {
            return false;
        }
        followUps++;
        return true;
    }

    public synchronized void opensModal(JsonNode form) {
        modal = form;
        modalOpen = true;
    }

    /** The form that the bot opened; missing where there is none. */
    public synchronized JsonNode modal() {
        return modal;
    }

    public synchronized boolean isModalOpen() {
        return modalOpen;
    }

    public synchronized void closeModal() {
        modalOpen = false;
    }

    public synchronized void offers(JsonNode offered) {
        choices = offered;
    }

    /** The choices that the bot offered; missing where there are none. */
    public synchronized JsonNode choices() {
        return choices;
    }

    /** By whose installation of the app it works here: the server's, else the person's own. */
    public ObjectNode owners() {
        if (!place.hasBot()) {
            return Json.object().put("1", user.id());
        }
        return Json.object().put("0", place.guild().map(Guild::id).orElse("0"));
    }

    /** What the people's side says of it. */
    public synchronized ObjectNode json() {
        ObjectNode json = Json.object()
                .put("id", id)
                .put("state", state.name().toLowerCase(Locale.ROOT))
                .put("kind", kind.name().toLowerCase(Locale.ROOT))
                .put("place", place.id())
                .put("followups", followUps);
        if (acknowledgedAfterMs < 0) {
            json.putNull("acknowledgedAfterMs");
        } else {
            json.put("acknowledgedAfterMs", acknowledgedAfterMs);
        }
        json.set("modal", modal.isMissingNode() ? json.nullNode() : modal);
        messages.forEach(json.putArray("messages")::add);
        return json;
    }
}
