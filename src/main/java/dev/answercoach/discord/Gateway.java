package dev.answercoach.discord;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;

/** Connects to the gateway that the settings name, whatever address Discord or a proxy in front of it announces. */
final class Gateway extends ConcurrentSessionController {
    private final String url;

    Gateway(String url) {
        this.url = url;
    }

    @Override
    public String getGateway() {
        return url;
    }

    @Override
    public ShardedGateway getShardedGateway(JDA api) {
        ShardedGateway announced = super.getShardedGateway(api);
        return new ShardedGateway(url, announced.getShardTotal(), announced.getConcurrency());
    }
}
