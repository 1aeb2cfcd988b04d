package dev.answercoach.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lists and tables that lie beside the classes that use them, in UTF-8. Empty lines count for nothing, and lines that begin
 * with {@code #} are comments. A list that is missing or misshapen is a broken build.
 */
public final class ResourceList {
    private ResourceList() {}

    /** The lines of a resource that lies beside a class. */
    public static List<String> lines(Class<?> beside, String resource) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource + " beside " + beside.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    /** The words of a resource, which white space divides. */
    public static Set<String> words(Class<?> beside, String resource) {
        return lines(beside, resource).stream()
                .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The rows of a resource whose columns are parted by tabs. */
    public static List<List<String>> rows(Class<?> beside, String resource, int columns) {
        return lines(beside, resource).stream()
                .map(line -> row(resource, line, columns))
                .toList();
    }

    private static List<String> row(String resource, String line, int columns) {
        List<String> row = List.of(line.split("\t", -1));
        if (row.size() != columns) {
            throw new IllegalStateException(resource + ": " + columns + " columns expected in '" + line + "'");
        }
        return row;
    }
}
