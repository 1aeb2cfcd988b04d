package dev.answercoach.playground.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A part of a request body that is being judged: its value, the path to it, and where its faults are noted.
 *
 * <p>Checks pass over what is absent or null, unless {@link #required()} was asked first. Lengths are code points, as
 * Discord counts. Numbers may come as strings of digits, which Discord reads too.
 */
final class Place {
    /** For what Discord refuses with a code that is not public. */
    private static final String UNNAMED = "INVALID";

    private static final Pattern DIGITS = Pattern.compile("0|-?[1-9]\\d{0,18}");
    private static final Pattern SNOWFLAKE = Pattern.compile("0|[1-9]\\d{0,19}");

    private final Faults faults;
    private final @Nullable Place parent;
    private final String step;
    private final JsonNode value;

    private Place(Faults faults, @Nullable Place parent, String step, JsonNode value) {
        this.faults = faults;
        this.parent = parent;
        this.step = step;
        this.value = value;
    }

    /** The body itself. */
    static Place root(JsonNode body, Faults faults) {
        return new Place(faults, null, "", body);
    }

    Place at(String field) {
        return new Place(faults, this, field, value.path(field));
    }

    /** The elements of a list, the values of an object; nothing of anything else. */
    List<Place> items() {
        List<Place> items = new ArrayList<>(value.size());
        if (value.isObject()) {
            value.fieldNames().forEachRemaining(name -> items.add(at(name)));
        } else {
            for (int index = 0; index < value.size(); index++) {
                items.add(new Place(faults, this, String.valueOf(index), value.path(index)));
            }
        }
        return items;
    }

    /** The field's name, or the element's index. */
    String step() {
        return step;
    }

    JsonNode value() {
        return value;
    }

    /** Whether something other than null stands here. */
    boolean isGiven() {
        return !value.isMissingNode() && !value.isNull();
    }

    /** Whether something stands here that is no blank text and no empty list. */
    boolean isFilled() {
        return isGiven()
                && !(value.isTextual() && value.textValue().isBlank())
                && !(value.isArray() && value.isEmpty());
    }

    boolean isTrue() {
        return value.booleanValue();
    }

    /** The text here, if it is one. */
    Optional<String> text() {
        return Optional.ofNullable(value.textValue());
    }

    /** The length of the text here in code points, 0 if there is none. */
    int length() {
        return length(value.asText(""));
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The whole number here, also one written as a string. */
    OptionalLong number() {
        return value.isIntegralNumber() && value.canConvertToLong()
                ? OptionalLong.of(value.longValue())
                : text().filter(DIGITS.asMatchPredicate()).map(Place::parsed).orElse(OptionalLong.empty());
    }

    private static OptionalLong parsed(String digits) {
        try {
            return OptionalLong.of(Long.parseLong(digits));
        } catch (NumberFormatException beyondALong) {
            return OptionalLong.empty();
        }
    }

    void refuse(String code, String message) {
        Deque<String> path = new ArrayDeque<>();
        for (Place at = this; at.parent != null; at = at.parent) {
            path.addFirst(at.step);
        }
        faults.note(List.copyOf(path), code, message);
    }

    /** Refuses what Discord's reference forbids, where the code of that refusal is not public. */
    void refuse(String message) {
        refuse(UNNAMED, message);
    }

    Place required() {
        if (!isGiven()) {
            refuse("BASE_TYPE_REQUIRED", "This field is required");
        }
        return this;
    }

    /** As {@link #required()}, where a blank text counts as none. */
    Place requiredText() {
        if (!isFilled()) {
            refuse("BASE_TYPE_REQUIRED", "This field is required");
        }
        return this;
    }

    /** Expects a text of so many code points, both bounds included. */
    Place text(int min, int max) {
        if (isGiven() && !value.isValueNode()) {
            refuse("STRING_TYPE_CONVERT", "Could not interpret \"" + shown() + "\" as string.");
        } else if (isGiven()) {
            size(length(), min, max);
        }
        return this;
    }

    /** Expects a list of so many elements, both bounds included. */
    Place list(int min, int max) {
        if (isGiven() && !value.isArray()) {
            refuse("LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
        } else if (isGiven()) {
            size(value.size(), min, max);
        }
        return this;
    }

    private void size(int size, int min, int max) {
        if (min == 0 && size > max) {
            refuse("BASE_TYPE_MAX_LENGTH", "Must be " + max + " or fewer in length.");
        } else if (size < min || size > max) {
            refuse("BASE_TYPE_BAD_LENGTH", "Must be between " + min + " and " + max + " in length.");
        }
    }

    Place object() {
        if (isGiven() && !value.isObject()) {
            refuse("MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType");
        }
        return this;
    }

    Place flag() {
        if (isGiven() && !value.isBoolean()) {
            refuse("BOOLEAN_TYPE_CONVERT", "Must be either true or false.");
        }
        return this;
    }

    /** Expects a whole number within bounds, both included. */
    Place whole(long min, long max) {
        if (isGiven() && number().isEmpty()) {
            refuse("NUMBER_TYPE_COERCE", "Value \"" + shown() + "\" is not int.");
        }
        number().ifPresent(number -> {
            if (number < min) {
                refuse("NUMBER_TYPE_MIN", "int value should be greater than or equal to " + min + ".");
            } else if (number > max) {
                refuse("NUMBER_TYPE_MAX", "int value should be less than or equal to " + max + ".");
            }
        });
        return this;
    }

    Place snowflake() {
        if (isGiven() && !isSnowflake()) {
            refuse("NUMBER_TYPE_COERCE", "Value \"" + shown() + "\" is not snowflake.");
        }
        return this;
    }

    private boolean isSnowflake() {
        return value.isIntegralNumber()
                || text().filter(SNOWFLAKE.asMatchPredicate()).isPresent();
    }

    /** Expects one of a few whole numbers. */
    Place choice(Set<Integer> choices) {
        boolean known = number().stream().anyMatch(number -> choices.stream().anyMatch(one -> one == number));
        return choice(known, choices);
    }

    /** Expects one of a few words. */
    Place word(Set<String> words) {
        return choice(text().filter(words::contains).isPresent(), words);
    }

    private Place choice(boolean known, Set<?> choices) {
        if (isGiven() && !known) {
            refuse("BASE_TYPE_CHOICES", "Value must be one of " + listed(choices) + ".");
        }
        return this;
    }

    /** The component type here, if it is one of those that may stand in this place; anything else is refused. */
    OptionalLong type(Set<Integer> allowed) {
        Predicate<Long> isAllowed = type -> allowed.stream().anyMatch(one -> (long) one == type);
        OptionalLong type = at("type").number();
        if (type.isPresent() && isAllowed.test(type.getAsLong())) {
            return type;
        }
        if (!value.isObject()) {
            refuse("MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType");
        } else {
            refuse("UNION_TYPE_CHOICES", "Value of field \"type\" must be one of " + listed(allowed) + ".");
        }
        return OptionalLong.empty();
    }

    /** Expects a well-formed address of one of a few schemes, at most so many code points long. */
    Place link(int max, Set<String> schemes) {
        text(0, max);
        Optional<String> scheme = text().flatMap(Place::scheme);
        if (isGiven() && scheme.isEmpty()) {
            refuse("URL_TYPE_INVALID_URL", "Not a well formed URL.");
        }
        scheme.filter(one -> !schemes.contains(one))
                .ifPresent(one -> refuse(
                        "URL_TYPE_INVALID_SCHEME",
                        "Scheme \"" + one + "\" is not supported. Scheme must be one of " + quoted(schemes) + "."));
        return this;
    }

    /** The scheme of an address; Java knows no blanks in one, Discord takes them in a file's name. */
    private static Optional<String> scheme(String address) {
        try {
            URI uri = new URI(address.replace(" ", "%20"));
            boolean whole = uri.isAbsolute() && uri.getRawSchemeSpecificPart().length() > "//".length();
            return whole ? Optional.of(uri.getScheme().toLowerCase(Locale.ROOT)) : Optional.empty();
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    private String shown() {
        return value.isValueNode() ? value.asText() : value.toString();
    }

    private static String listed(Set<?> choices) {
        String listed = new TreeSet<>(choices).stream().map(String::valueOf).collect(Collectors.joining(", "));
        return choices.size() == 1 ? "(" + listed + ",)" : "(" + listed + ")";
    }

    private static String quoted(Set<String> words) {
        return new TreeSet<>(words).stream().map(word -> "'" + word + "'").collect(Collectors.joining(", ", "(", ")"));
    }
}
