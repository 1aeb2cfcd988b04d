package dev.answercoach;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Starts programs of this class path that are up quickly: with the cheap compiler only, and from an archive of loaded classes
 * once a first one, started by {@link #startFirst}, has come to its end and left it.
 */
final class QuickJvm {
    private final String classPath;
    private final Path archive;

    /** @param directory for the archive */
    QuickJvm(Path directory) throws IOException {
        this.archive = directory.resolve("classes.jsa");
        List<String> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            if (Files.isDirectory(path)) {
                // An archive of classes knows jars only.
                jars.add(packed(path, directory.resolve(jars.size() + ".jar")).toString());
            } else if (Files.exists(path)) {
                jars.add(entry);
            }
        }
        this.classPath = String.join(File.pathSeparator, jars);
    }

    Process startFirst(Class<?> program, Map<String, String> environment, String... arguments) throws IOException {
        return start("-XX:ArchiveClassesAtExit=" + archive, program, environment, arguments);
    }

    Process start(Class<?> program, Map<String, String> environment, String... arguments) throws IOException {
        return start(
                Files.exists(archive) ? "-XX:SharedArchiveFile=" + archive : "-Xshare:auto",
                program,
                environment,
                arguments);
    }

    private Process start(String sharing, Class<?> program, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                sharing,
                "-Xlog:cds=off",
                "-Xlog:cds+dynamic=off",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath,
                program.getName()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static Path packed(Path directory, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> tree = Files.walk(directory)) {
            out.setLevel(0);
            for (Path path : tree.collect(Collectors.toList())) {
                String name = directory.relativize(path).toString().replace(File.separatorChar, '/');
                if (Files.isRegularFile(path)) {
                    out.putNextEntry(new JarEntry(name));
                    Files.copy(path, out);
                } else if (!name.isEmpty()) {
                    // Flyway finds migrations by the entries of their directories.
                    out.putNextEntry(new JarEntry(name + "/"));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return jar;
    }
}
