package dev.answercoach.discord;

import dev.answercoach.settings.DiscordSettings;
import dev.answercoach.text.Remark;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.CloseCode;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.messages.MessageRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bot while it runs: logged in, its commands listed, its interactions handled. */
public final class Bot implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Bot.class);

    private final ShardManager shards;
    private final CompletableFuture<JDA> ready;
    private final CompletableFuture<Void> listed;
    private final CompletableFuture<Remark> failed;

    private Bot(
            ShardManager shards,
            CompletableFuture<JDA> ready,
            CompletableFuture<Void> listed,
            CompletableFuture<Remark> failed) {
        this.shards = shards;
        this.ready = ready;
        this.listed = listed;
        this.failed = failed;
    }

    /**
     * Logs in. Returns when Discord has accepted the token; {@link #ready()} tells when the bot hears.
     *
     * @param dispatcher takes every interaction
     * @throws BotException if Discord refuses the token or cannot be reached
     */
    public static Bot start(DiscordSettings settings, Dispatcher dispatcher, BotThreads threads) throws BotException {
        if (!settings.token().isPresent()) {
            throw new BotException(Remark.key("bot.token-missing"));
        }
        // JDA's own default pings everybody.
        MessageRequest.setDefaultMentions(EnumSet.noneOf(MentionType.class));
        CompletableFuture<JDA> ready = new CompletableFuture<>();
        CompletableFuture<Void> listed = new CompletableFuture<>();
        CompletableFuture<Remark> failed = new CompletableFuture<>();
        ShardManager shards = DefaultShardManagerBuilder.createLight(
                        settings.token().reveal(), EnumSet.noneOf(GatewayIntent.class))
                .setRestConfig(new RestConfig().setBaseUrl(settings.apiUrl() + "/"))
                .setSessionController(new Gateway(settings.gatewayUrl().toString()))
                .setEventPool(threads.events(), false)
                .setCallbackPool(threads.callbacks(), false)
                .setRateLimitElastic(threads.requests(), false)
                .setEnableShutdownHook(false)
                .addEventListeners(dispatcher, new Session(dispatcher, ready, listed, failed))
                .build(false);
        try {
            shards.login();
            return new Bot(shards, ready, listed, failed);
        } catch (InvalidTokenException e) {
            shards.shutdown();
            throw new BotException(Remark.key("bot.token-refused"), e);
        } catch (RuntimeException e) {
            shards.shutdown();
            Map<String, String> data = Map.of("url", settings.apiUrl().toString());
            throw new BotException(Remark.key("bot.unreachable", data), e);
        }
    }

    /** Completes when the bot hears, with a connection whose requests reach Discord. */
    public CompletableFuture<JDA> ready() {
        return ready;
    }

    /** Completes when Discord has listed the commands, or has refused to and shows those of the last time. */
    public CompletableFuture<Void> listed() {
        return listed.copy();
    }

    /** Completes when the bot can no longer run, with the reason; never while it is merely disconnected. */
    public CompletableFuture<Remark> failure() {
        return failed;
    }

    @Override
    public void close() {
        shards.shutdown();
    }

    /** Lists the commands when the first session stands, and notices when there will be no other. */
    private static final class Session extends ListenerAdapter {
        private final Dispatcher dispatcher;
        private final CompletableFuture<JDA> ready;
        private final CompletableFuture<Void> listed;
        private final CompletableFuture<Remark> failed;

        Session(
                Dispatcher dispatcher,
                CompletableFuture<JDA> ready,
                CompletableFuture<Void> listed,
                CompletableFuture<Remark> failed) {
            this.dispatcher = dispatcher;
            this.ready = ready;
            this.listed = listed;
            this.failed = failed;
        }

        @Override
        public void onReady(ReadyEvent event) {
            LOG.info("event=ready shard={} guilds={}", event.getJDA().getShardInfo(), event.getGuildTotalCount());
            if (ready.complete(event.getJDA())) {
                event.getJDA()
                        .updateCommands()
                        .addCommands(dispatcher.definitions())
                        .queue(
                                commands -> {
                                    LOG.info("event=commands-listed count={}", commands.size());
                                    listed.complete(null);
                                },
                                failure -> {
                                    LOG.error("event=commands-refused", failure);
                                    listed.complete(null);
                                });
            }
        }

        @Override
        public void onSessionDisconnect(SessionDisconnectEvent event) {
            LOG.warn("event=disconnected shard={} code={}", event.getJDA().getShardInfo(), event.getCloseCode());
        }

        @Override
        public void onSessionResume(SessionResumeEvent event) {
            LOG.info("event=resumed shard={}", event.getJDA().getShardInfo());
        }

        @Override
        public void onSessionRecreate(SessionRecreateEvent event) {
            LOG.info("event=reconnected shard={}", event.getJDA().getShardInfo());
        }

        @Override
        public void onShutdown(ShutdownEvent event) {
            CloseCode code = event.getCloseCode();
            LOG.info("event=shut-down shard={} code={}", event.getJDA().getShardInfo(), event.getCode());
            if (code == CloseCode.AUTHENTICATION_FAILED) {
                failed.complete(Remark.key("bot.token-refused"));
            } else if (code != null && !code.isReconnect()) {
                failed.complete(Remark.key("bot.session-refused", Map.of("code", Integer.toString(event.getCode()))));
            }
        }
    }
}
