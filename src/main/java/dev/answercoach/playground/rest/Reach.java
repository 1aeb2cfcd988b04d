package dev.answercoach.playground.rest;

import dev.answercoach.playground.world.DirectChannel;
import dev.answercoach.playground.world.Permissions;
import dev.answercoach.playground.world.Place;
import dev.answercoach.playground.world.ThreadChannel;
import dev.answercoach.playground.world.World;

/** How far a bot's own reach goes: the places that it may read, and those into which it may write. */
final class Reach {
    private final World world;

    Reach(World world) {
        this.world = world;
    }

    Place readable(String channelId) {
        Place place = world.places().find(channelId).orElseThrow(DiscordError.UNKNOWN_CHANNEL::refusal);
        boolean seen = place instanceof DirectChannel || place.isSeenBy(world.bot());
        if (!place.hasBot() || !seen) {
            throw DiscordError.MISSING_ACCESS.refusal();
        }
        return place;
    }

    Place writable(String channelId) {
        Place place = readable(channelId);
        if (place instanceof DirectChannel direct) {
            admit(direct);
        } else if ((place.permissions(world.bot()) & Permissions.SEND_MESSAGES) == 0) {
            throw DiscordError.MISSING_PERMISSIONS.refusal();
        }
        if (place instanceof ThreadChannel thread) {
            // A message takes a thread out of the archive.
            thread.archive(false);
        }
        return place;
    }

    private void admit(DirectChannel direct) {
        if (!world.sharesServerWithBot(direct.user())) {
            throw DiscordError.NO_MUTUAL_SERVER.refusal();
        }
        if (!direct.isOpen()) {
            throw DiscordError.CANNOT_SEND_TO_USER.refusal();
        }
    }
}
