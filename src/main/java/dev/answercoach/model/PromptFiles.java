package dev.answercoach.model;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The prompts of a directory, read once and by name: one Markdown file each, as {@link PromptFileParser} says. */
public final class PromptFiles {
    private final Path directory;
    private final Map<String, PromptText> prompts;

    private PromptFiles(Path directory, Map<String, PromptText> prompts) {
        this.directory = directory;
        this.prompts = prompts;
    }

    /**
     * Reads every {@code *.md} that lies directly in a directory, but a README.
     *
     * @throws PromptFileException where a file cannot be read or used, or two files have the same id
     */
    public static PromptFiles read(Path directory) {
        Map<String, PromptText> prompts = new TreeMap<>();
        Map<String, String> fileOf = new TreeMap<>();
        for (Path path : files(directory)) {
            String file = path.toString();
            PromptText prompt = PromptFileParser.parse(file, content(path));
            String earlier = fileOf.putIfAbsent(prompt.id(), file);
            if (earlier != null) {
                throw PromptFileException.of(file, "id", prompt.id(), "an id of its own: " + earlier + " has this one");
            }
            prompts.put(prompt.id(), prompt);
        }
        return new PromptFiles(directory, prompts);
    }

    /**
     * The prompt of this name.
     *
     * @param values what code has to fill it with
     * @throws PromptFileException where no file has this id, or it asks for something else
     */
    public PromptText get(String id, Set<String> values) {
        PromptText prompt = get(id);
        for (String asked : Template.names(prompt.system() + prompt.user())) {
            if (!values.contains(asked)) {
                throw PromptFileException.of(
                        directory.resolve(id + ".md").toString(),
                        "{{" + asked + "}}",
                        "unknown",
                        "one of " + new TreeSet<>(values));
            }
        }
        return prompt;
    }

    /**
     * The prompt of this name.
     *
     * @throws PromptFileException where no file has this id
     */
    PromptText get(String id) {
        PromptText prompt = prompts.get(id);
        if (prompt == null) {
            throw PromptFileException.of(directory.toString(), "id", id, "one of " + prompts.keySet());
        }
        return prompt;
    }

    public Set<String> ids() {
        return Set.copyOf(prompts.keySet());
    }

    private static List<Path> files(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(PromptFiles::isPrompt).sorted().toList();
        } catch (IOException e) {
            throw new PromptFileException(directory.toString(), "expected a readable directory of prompts", e);
        }
    }

    private static boolean isPrompt(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.endsWith(".md") && !name.equals("README.md") && Files.isRegularFile(path);
    }

    private static String content(Path path) {
        try {
            return Files.readString(path);
        } catch (CharacterCodingException e) {
            throw new PromptFileException(path.toString(), "expected UTF-8 text", e);
        } catch (IOException e) {
            throw new PromptFileException(path.toString(), "cannot be read", e);
        }
    }
}
