package dev.answercoach.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/**
 * Keeps a file or directory from being written until it is closed. Root may write whatever its permissions say, so where
 * the tests run as root the file system's immutable flag is tried as well.
 */
final class ReadOnly implements AutoCloseable {
    private final Path path;
    private final Set<PosixFilePermission> before;

    ReadOnly(Path path) throws IOException {
        this.path = path;
        this.before = Files.getPosixFilePermissions(path);
        Set<PosixFilePermission> reading = EnumSet.copyOf(before);
        reading.remove(PosixFilePermission.OWNER_WRITE);
        reading.remove(PosixFilePermission.GROUP_WRITE);
        reading.remove(PosixFilePermission.OTHERS_WRITE);
        Files.setPosixFilePermissions(path, reading);
        if (Files.isWritable(path)) {
            changeFlag("+i");
        }
    }

    /** Whether it worked, which depends on the user and the file system. */
    boolean holds() {
        return !Files.isWritable(path);
    }

    @Override
    public void close() throws IOException {
        changeFlag("-i");
        Files.setPosixFilePermissions(path, before);
    }

    private void changeFlag(String flag) throws IOException {
        try {
            new ProcessBuilder("chattr", flag, path.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .onExit()
                    .join();
        } catch (IOException e) {
            // No such program here: holds() tells.
            if (Files.exists(Path.of("/usr/bin/chattr"))) {
                throw e;
            }
        }
    }
}
