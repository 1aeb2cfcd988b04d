package dev.answercoach.evaluation;

import dev.answercoach.review.Rubrics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The cases of a directory, in the order of their names. */
public final class LabelledCases {
    private static final String ENDING = ".yaml";

    private LabelledCases() {}

    /**
     * Reads every file of a directory and the directories in it.
     *
     * @param rubrics whose criteria the cases name
     * @throws BrokenCaseException if a file is unreadable or says something that it should not
     */
    public static List<LabelledCase> load(Path directory, Rubrics rubrics) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(
                            (Path file) -> file.getFileName().toString()))
                    .flatMap(file -> read(file, rubrics).stream())
                    .toList();
        } catch (IOException e) {
            throw new BrokenCaseException(directory.toString(), "a readable directory", e);
        }
    }

    private static List<LabelledCase> read(Path file, Rubrics rubrics) {
        String name = file.getFileName().toString();
        try {
            return new StoryFile(file.toString(), name.substring(0, name.length() - ENDING.length()), rubrics)
                    .parse(Files.readString(file));
        } catch (IOException e) {
            throw new BrokenCaseException(file.toString(), "a readable UTF-8 file", e);
        }
    }
}
