package dev.answercoach.review;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Events as the store keeps them: a type and a JSON body. The type is the event's simple name. */
final class EventCodec {
    /** Records are their components and nothing else: what they compute is not stored. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
            .addMixIn(Wish.class, Named.class)
            .build();

    /** Which wish it is stands beside its components. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "wish")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Wish.Shorter.class, name = "Shorter"),
        @JsonSubTypes.Type(value = Wish.AnotherTake.class, name = "AnotherTake"),
        @JsonSubTypes.Type(value = Wish.Filled.class, name = "Filled"),
        @JsonSubTypes.Type(value = Wish.Computed.class, name = "Computed")
    })
    private interface Named {}

    private static final Map<String, Class<?>> TYPES = Arrays.stream(ReviewEvent.class.getPermittedSubclasses())
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, type -> type));

    private EventCodec() {}

    static String type(ReviewEvent event) {
        return event.getClass().getSimpleName();
    }

    static String type(Class<? extends ReviewEvent> event) {
        return event.getSimpleName();
    }

    static String body(Object event) {
        try {
            return JSON.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + event.getClass(), e);
        }
    }

    static ReviewEvent event(StoredEvent stored) {
        Class<?> type = TYPES.get(stored.type());
        if (type == null) {
            throw new IllegalStateException("no event of a review is called " + stored.type());
        }
        return (ReviewEvent) read(stored.body(), type);
    }

    static <T> T read(String body, Class<T> type) {
        try {
            return JSON.readValue(body, type);
        } catch (JsonProcessingException e) {
            // The message of the cause may quote the body, which holds what a user wrote.
            throw new IllegalStateException("cannot read a stored " + type.getSimpleName() + " at "
                    + e.getLocation().offsetDescription());
        }
    }
}
