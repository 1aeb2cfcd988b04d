package dev.answercoach.metrics;

import dev.answercoach.settings.MetricsSettings;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What the program counts of itself. Where nobody is to read it, nothing is kept. */
public final class Metrics {
    private final MetricsSettings settings;
    private final Optional<PrometheusMeterRegistry> kept;
    private final MeterRegistry registry;

    public Metrics(MetricsSettings settings) {
        this.settings = settings;
        this.kept = settings.isServed()
                ? Optional.of(new PrometheusMeterRegistry(PrometheusConfig.DEFAULT))
                : Optional.empty();
        // A composite of nothing takes every meter and counts none.
        this.registry = kept.<MeterRegistry>map(prometheus -> prometheus).orElseGet(CompositeMeterRegistry::new);
    }

    /** Where meters are registered. */
    public MeterRegistry registry() {
        return registry;
    }

    /**
     * Serves what is counted, where the settings say so.
     *
     * @param healthy whether the program can do its work; asked at each request for it
     * @return what serves it, empty where nothing does; to be closed by the caller
     * @throws IOException if it cannot be served there
     */
    public Optional<MetricsServer> serve(BooleanSupplier healthy) throws IOException {
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(MetricsServer.start(settings, kept.get()::scrape, healthy));
    }
}
