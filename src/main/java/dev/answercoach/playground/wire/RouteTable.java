package dev.answercoach.playground.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of methods and path templates, as in {@code /users/{user}/places}.
 *
 * @param <T> what each route leads to
 */
public final class RouteTable<T> {
    /** A route that was found, and what stands in the places of its template. */
    public record Found<T>(T target, Map<String, String> variables) {}

    private record Route<T>(String method, List<String> template, T target) {}

    private final List<Route<T>> routes = new ArrayList<>();

    public void add(String method, String template, T target) {
        routes.add(new Route<>(method, segments(template), target));
    }

    /** The first route that fits. */
    public Optional<Found<T>> find(String method, String path) {
        List<String> segments = segments(path);
        for (Route<T> route : routes) {
            if (route.method().equals(method) && fits(route.template(), segments)) {
                return Optional.of(new Found<>(route.target(), variables(route.template(), segments)));
            }
        }
        return Optional.empty();
    }

    private static boolean fits(List<String> template, List<String> path) {
        if (template.size() != path.size()) {
            return false;
        }
        for (int i = 0; i < template.size(); i++) {
            if (!isPlace(template.get(i)) && !template.get(i).equals(path.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, String> variables(List<String> template, List<String> path) {
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < template.size(); i++) {
            String name = template.get(i);
            if (isPlace(name)) {
                variables.put(name.substring(1, name.length() - 1), path.get(i));
            }
        }
        return variables;
    }

    private static boolean isPlace(String segment) {
        return segment.startsWith("{");
    }

    private static List<String> segments(String path) {
        return List.of(path.split("/", -1));
    }
}
