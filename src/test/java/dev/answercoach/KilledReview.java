package dev.answercoach;

import dev.answercoach.cli.CommandLineFace;
import dev.answercoach.text.Language;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Arrays;

/**
 * A program of its own that runs {@code coach review} and stops for ever just before or just after its n-th commit, so that
 * its parent can kill it there. Arguments: n (0 for never), {@code before} or {@code after}, then those of the command line.
 */
final class KilledReview {
    /** What it says at the end, followed by the number of commits. */
    static final String FINISHED = "finished ";

    private KilledReview() {}

    public static void main(String[] args) {
        StoppedCommits commits = new StoppedCommits("");
        commits.stopAt(Integer.parseInt(args[0]), args[1].equals("before"));
        String[] command = Arrays.copyOfRange(args, 2, args.length);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Application application = new Application(House.HOME, System.getenv(), InstantSource.system(), commits);
        int code = new CommandLineFace(
                        application,
                        InstantSource.system(),
                        InputStream.nullInputStream(),
                        out,
                        out,
                        false,
                        Language.KO)
                .run(command);
        out.println(FINISHED + commits.count() + " exit " + code);
    }
}
