package dev.answercoach.people;

import dev.answercoach.store.Database;
import dev.answercoach.store.Holding;
import dev.answercoach.store.PersonalData;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says what is kept of a user, and deletes all of it. Work on the user's texts that is under way meanwhile finds its rows
 * gone when it wants to store something, and stores nothing.
 */
public final class Erasure {
    private static final Logger LOG = LoggerFactory.getLogger(Erasure.class);

    private final Database database;
    private final List<PersonalData> features;
    private final Consumer<String> memory;

    /**
     * @param features every feature that keeps something of its users
     * @param memory forgets what is held of a user in memory only; told after the database has forgotten
     */
    public Erasure(Database database, List<PersonalData> features, Consumer<String> memory) {
        this.database = database;
        this.features = List.copyOf(features);
        this.memory = memory;
    }

    /** What is kept of the user, zeros included. */
    public List<Holding> holdings(String user) {
        return database.read(handle -> counted(handle, user));
    }

    /**
     * Deletes everything of the user at once, or nothing if it fails; other users' data stays.
     *
     * @return what there was
     */
    public List<Holding> erase(String user) {
        List<Holding> erased = database.inTransaction(handle -> {
            List<Holding> found = counted(handle, user);
            features.forEach(feature -> feature.deleteUser(handle, user));
            return found;
        });
        memory.accept(user);
        LOG.info("event=user-erased");
        return erased;
    }

    private List<Holding> counted(Handle handle, String user) {
        return features.stream()
                .flatMap(feature -> feature.holdings(handle, user).stream())
                .toList();
    }
}
