package dev.answercoach.playground.world;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes maps that keep the youngest entries only, for many threads. */
final class Recent {
    private Recent() {}

    static <V> Map<String, V> map(int most) {
        return Collections.synchronizedMap(new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > most;
            }
        });
    }
}
