package dev.answercoach;

import dev.answercoach.cli.Checkup.Diagnosis;
import dev.answercoach.discord.BotException;
import dev.answercoach.discord.DiscordProbe;
import dev.answercoach.discord.DiscordProbe.Finding;
import dev.answercoach.settings.DiscordSettings;
import dev.answercoach.text.Remark;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * Whether Discord would let the bot in. What keeps it from working makes the installation unhealthy; what the host may want
 * to set otherwise in the developer portal is told, one thing at a time.
 */
final class DiscordCheckup {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final DiscordSettings settings;

    DiscordCheckup(DiscordSettings settings) {
        this.settings = settings;
    }

    Diagnosis examine() {
        if (!settings.token().isPresent()) {
            return Diagnosis.good(Remark.key("doctor.discord.none"));
        }
        try {
            return diagnosis(new DiscordProbe(settings, PATIENCE).probe());
        } catch (BotException e) {
            return Diagnosis.bad(e.remark());
        }
    }

    /** What was found, in a word to the host. */
    static Diagnosis diagnosis(Finding finding) {
        Map<String, String> data = data(finding);
        if (finding.isEndpointSet()) {
            return Diagnosis.bad(Remark.key("doctor.discord.endpoint", data));
        }
        if (finding.sessions().left() == 0) {
            return Diagnosis.bad(Remark.key("doctor.discord.spent", data));
        }
        return Diagnosis.good(Remark.key(goodKey(finding), data));
    }

    private static String goodKey(Finding finding) {
        if (!finding.onServers() && !finding.onAccounts()) {
            return "doctor.discord.nowhere";
        }
        if (!finding.onServers()) {
            return "doctor.discord.accounts-only";
        }
        if (!finding.onAccounts()) {
            return "doctor.discord.servers-only";
        }
        return finding.privilegedIntents().isEmpty() ? "doctor.discord.good" : "doctor.discord.intents";
    }

    private static Map<String, String> data(Finding finding) {
        DiscordProbe.Sessions sessions = finding.sessions();
        Map<String, String> data = new HashMap<>();
        data.put("name", finding.application());
        data.put("intents", String.join(", ", finding.privilegedIntents()));
        data.put("shards", Integer.toString(sessions.shards()));
        data.put("left", Integer.toString(sessions.left()));
        data.put("total", Integer.toString(sessions.total()));
        data.put("minutes", Long.toString(sessions.untilReset().toMinutes() + 1));
        return data;
    }
}
