package dev.answercoach.settings;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;

/** The checks that settings records share; each names the component as the file writes it. */
final class Bounds {
    private Bounds() {}

    static void within(String name, long value, long least, long most) {
        if (value < least || value > most) {
            throw InvalidSetting.outside(name, least, most);
        }
    }

    static void within(String name, Duration value, Duration least, Duration most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw InvalidSetting.outside(name, Durations.write(least), Durations.write(most));
        }
    }

    static void notBlank(String name, String value) {
        if (value.isBlank()) {
            throw InvalidSetting.of(name, "settings.invalid.text");
        }
    }

    private static final int LAST_PORT = 65_535;

    /** An address of http or https. */
    static void webAddress(String name, URI value) {
        address(name, value, "http", "settings.invalid.address");
    }

    /** An address of ws or wss. */
    static void socketAddress(String name, URI value) {
        address(name, value, "ws", "settings.invalid.socket-address");
    }

    /** An address with a host, and without the user and password that would end up in logs. */
    private static void address(String name, URI value, String expected, String messageKey) {
        String scheme = value.getScheme() == null ? "" : value.getScheme().toLowerCase(Locale.ROOT);
        boolean right = scheme.equals(expected) || scheme.equals(expected + "s");
        if (!right || value.getHost() == null || value.getRawUserInfo() != null || value.getPort() > LAST_PORT) {
            throw InvalidSetting.of(name, messageKey);
        }
    }
}
