package dev.answercoach.playground.gateway;

import dev.answercoach.playground.world.Guild;
import dev.answercoach.playground.world.Place;

/** Says which shard hears of what. Source: Discord's reference, "Sharding". */
final class Sharding {
    private Sharding() {}

    static int shard(String guildId, int shards) {
        return (int) ((Long.parseUnsignedLong(guildId) >>> 22) % shards);
    }

    /** Direct messages are the first shard's. */
    static int shard(Place place, int shards) {
        return place.guild().map(Guild::id).map(id -> shard(id, shards)).orElse(0);
    }
}
