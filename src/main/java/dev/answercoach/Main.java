package dev.answercoach;

import dev.answercoach.cli.CommandLineFace;
import dev.answercoach.text.Language;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Stream;

/** The program's entry: finds out where it is and who it talks to, and runs one command. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Map<String, String> environment = System.getenv();
        Path home = Path.of(System.getProperty("coach.home", "")).toAbsolutePath();
        CommandLineFace face = new CommandLineFace(
                new Application(home, environment, InstantSource.system()),
                InstantSource.system(),
                System.in,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Boolean.getBoolean("coach.terminal") && !environment.containsKey("NO_COLOR"),
                systemLanguage(environment));
        System.exit(face.run(args));
    }

    /** Terminals and pipes get UTF-8 whatever the locale says: a locale without Hangul would turn every answer into "?". */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** English where the locale asks for a language other than Korean; Korean, the first language, where it names none. */
    private static Language systemLanguage(Map<String, String> environment) {
        String locale = Stream.of(
                        System.getProperty("coach.locale"),
                        environment.get("LC_ALL"),
                        environment.get("LC_MESSAGES"),
                        environment.get("LANG"))
                .filter(name -> name != null && !name.isEmpty())
                .findFirst()
                .orElse("");
        boolean named = !locale.isEmpty() && !locale.startsWith("C") && !locale.startsWith("POSIX");
        return named && !locale.startsWith("ko") ? Language.EN : Language.KO;
    }
}
