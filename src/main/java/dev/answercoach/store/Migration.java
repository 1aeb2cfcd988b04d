package dev.answercoach.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.CRC32;

/**
 * One script of the schema.
 *
 * @param version its number
 * @param file its name below {@link #FOLDER}
 */
record Migration(int version, String file) {
    /** Where the scripts lie on the class path. */
    static final String FOLDER = "dev/answercoach/store/migration";

    static Migration of(String file) {
        return new Migration(Integer.parseInt(file.substring(1, file.indexOf("__"))), file);
    }

    /** The checksum that Flyway notes when it runs the script: CRC-32 over its lines without their ends. */
    int checksum() {
        CRC32 crc = new CRC32();
        try (InputStream stream = Objects.requireNonNull(
                        Migration.class.getClassLoader().getResourceAsStream(FOLDER + "/" + file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines().forEach(line -> crc.update(line.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return (int) crc.getValue();
    }
}
