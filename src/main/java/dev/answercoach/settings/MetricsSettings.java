package dev.answercoach.settings;

/**
 * Where monitoring reads what the bot counts of itself.
 *
 * @param port the TCP port, 1 to 65,535; 0 serves and counts nothing
 * @param address the address of this machine that it is served at, or its name
 */
public record MetricsSettings(int port, String address) {
    static final MetricsSettings DEFAULTS = new MetricsSettings(0, "127.0.0.1");

    private static final int LAST_PORT = 65_535;

    public MetricsSettings {
        Bounds.within("port", port, 0, LAST_PORT);
        Bounds.notBlank("address", address);
    }

    /** Whether anybody is to read it. */
    public boolean isServed() {
        return port > 0;
    }
}
