package dev.answercoach.text.checks;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is worked out when somebody first asks for it, and then kept; several threads may ask. */
final class Once<T> {
    private final Supplier<T> source;
    private volatile @Nullable T value;

    Once(Supplier<T> source) {
        this.source = source;
    }

    T get() {
        T known = value;
        return known != null ? known : first();
    }

    private synchronized T first() {
        T known = value;
        if (known == null) {
            known = Objects.requireNonNull(source.get());
            value = known;
        }
        return known;
    }
}
