package dev.answercoach.review;

import dev.answercoach.text.KeyName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rubric of each kind of question. */
public final class Rubrics {
    private final Map<QuestionKind, Rubric> byKind;

    private Rubrics(Map<QuestionKind, Rubric> byKind) {
        this.byKind = byKind;
    }

    /**
     * Reads every rubric of a directory, one file for each kind: {@code behavioural.yaml}, {@code system-design.yaml} …
     *
     * @throws BrokenRubricException if a file is missing, unreadable, or says something that it should not
     */
    public static Rubrics load(Path directory) {
        Map<QuestionKind, Rubric> rubrics = new EnumMap<>(QuestionKind.class);
        for (QuestionKind kind : QuestionKind.values()) {
            rubrics.put(kind, read(directory.resolve(fileName(kind)), kind));
        }
        refuseStrangers(directory);
        return new Rubrics(rubrics);
    }

    public Rubric of(QuestionKind kind) {
        Rubric rubric = byKind.get(kind);
        if (rubric == null) {
            throw new IllegalStateException("no rubric was loaded for " + kind);
        }
        return rubric;
    }

    private static Rubric read(Path file, QuestionKind kind) {
        Rubric rubric;
        try {
            rubric = new RubricFile(file.toString()).parse(Files.readString(file));
        } catch (IOException e) {
            throw new BrokenRubricException(file.toString(), "a readable UTF-8 file", e);
        }
        if (rubric.kind() != kind) {
            throw new BrokenRubricException(file.toString(), "kind", keyOf(rubric.kind()), keyOf(kind));
        }
        return rubric;
    }

    /** A misspelt file name would otherwise be a rubric that nobody ever reads. */
    private static void refuseStrangers(Path directory) {
        Set<String> known =
                Arrays.stream(QuestionKind.values()).map(Rubrics::fileName).collect(Collectors.toSet());
        try (var files = Files.list(directory)) {
            files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml") && !known.contains(name))
                    .sorted()
                    .findFirst()
                    .ifPresent(name -> {
                        throw new BrokenRubricException(directory.toString(), "", name, "only " + known);
                    });
        } catch (IOException e) {
            throw new BrokenRubricException(directory.toString(), "a readable directory", e);
        }
    }

    private static String fileName(QuestionKind kind) {
        return keyOf(kind) + ".yaml";
    }

    private static String keyOf(QuestionKind kind) {
        return KeyName.of(kind);
    }
}
