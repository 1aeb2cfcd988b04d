package dev.answercoach.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Creates files that only their owner can read, where the file system knows owners: drafts are nobody else's business. */
final class PrivateFiles {
    private static final Logger LOG = LoggerFactory.getLogger(PrivateFiles.class);

    private PrivateFiles() {}

    /** Creates the directory of a file and what is missing above it. */
    static void createDirectoryOf(Path file) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        if (directory != null && !Files.isDirectory(directory)) {
            Files.createDirectories(directory, permissions(directory, "rwx------"));
        }
    }

    /** Creates an empty file where there is none; where that fails, opening it will say why. */
    static void create(Path file) {
        try {
            if (!Files.exists(file)) {
                Files.createFile(file, permissions(file, "rw-------"));
            }
        } catch (IOException e) {
            LOG.debug("event=no-private-file reason={}", e.getClass().getSimpleName());
        }
    }

    private static FileAttribute<?>[] permissions(Path path, String permissions) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
