package dev.answercoach.budget;

import dev.answercoach.model.Budget;
import dev.answercoach.model.Call;
import dev.answercoach.model.Failure;
import dev.answercoach.settings.ModelSettings;
import dev.answercoach.store.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives each user and each server so many tokens a day, by UTC. It is kept in the database, so that neither a restart nor a
 * second process gives more. What has no bound is not counted at all.
 *
 * <p>A database that fails lets questions pass and forgets what they cost: it stores no review either, so that little is asked
 * without it, and what it is to protect is the host's purse, not the user's work.
 */
public final class DailyBudget implements Budget {
    private static final Logger LOG = LoggerFactory.getLogger(DailyBudget.class);

    private final ModelSettings.Budget shares;
    private final Database database;
    private final SpendingStore spending;

    public DailyBudget(ModelSettings.Budget shares, Database database, SpendingStore spending) {
        this.shares = shares;
        this.database = database;
        this.spending = spending;
    }

    /** Somebody's share of tokens, and what is said once it is used up. */
    private record Share(Payer payer, String id, long tokens, Failure usedUp) {}

    @Override
    public Optional<Failure> refusal(Call call, Instant asked) {
        try {
            long day = SpendingStore.day(asked);
            for (Share share : shares(call)) {
                if (spent(share, day) >= share.tokens()) {
                    return Optional.of(share.usedUp());
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("event=budget-unknown cause={}", e.getClass().getSimpleName());
        }
        return Optional.empty();
    }

    @Override
    public void charge(Call call, Instant asked, long tokens) {
        List<Share> concerned = shares(call);
        if (tokens == 0 || concerned.isEmpty()) {
            return;
        }
        // An interrupted thread waits for no connection, and whoever gave up has used the tokens all the same.
        boolean interrupted = Thread.interrupted();
        try {
            long day = SpendingStore.day(asked);
            database.useTransaction(handle ->
                    concerned.forEach(share -> spending.charge(handle, share.payer(), share.id(), day, tokens)));
        } catch (RuntimeException e) {
            LOG.warn("event=budget-not-charged cause={}", e.getClass().getSimpleName());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private long spent(Share share, long day) {
        long spent = database.read(handle -> spending.spent(handle, share.payer(), share.id(), day));
        if (spent == SpendingStore.NO_ACCOUNT) {
            database.useTransaction(handle -> spending.open(handle, share.payer(), share.id(), day));
            return 0;
        }
        return spent;
    }

    /** The user's before the server's, always: transactions that took them in another order would wait for each other. */
    private List<Share> shares(Call call) {
        return List.of(
                        new Share(Payer.USER, call.user(), shares.userTokensPerDay(), Failure.USER_BUDGET),
                        new Share(Payer.SERVER, call.server(), shares.serverTokensPerDay(), Failure.SERVER_BUDGET))
                .stream()
                .filter(share -> share.tokens() > 0)
                // In a direct message there is no server that pays.
                .filter(share -> !share.id().isEmpty())
                .toList();
    }
}
