package dev.answercoach;

import dev.answercoach.cli.Service;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;

/**
 * A program of its own that runs the bot until it is killed. Its argument is how far its clock is ahead. A line of input
 * {@code stop N before} or {@code stop N after} counts commits from the next interaction on and stops it for ever at the n-th;
 * {@code commits} makes it tell how many there were; at the end of its input it ends.
 */
final class KilledBot {
    /** What it says when it is there for users. */
    static final String READY = "ready";

    /** What it says before the number of commits. */
    static final String COMMITS = "commits ";

    /** The threads that take interactions: what the bot does of itself is not counted. */
    private static final String INTERACTIONS = "event-";

    private KilledBot() {}

    public static void main(String[] args) throws Exception {
        StoppedCommits commits = new StoppedCommits(INTERACTIONS);
        InstantSource clock = InstantSource.offset(InstantSource.system(), Duration.parse(args[0]));
        Service bot = new Application(House.HOME, System.getenv(), clock, commits).startBot();
        bot.started().join();
        say(READY);
        obey(commits);
        bot.close();
        System.exit(0);
    }

    private static void obey(StoppedCommits commits) throws IOException {
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            String[] words = order.split(" ", -1);
            if (words[0].equals("stop")) {
                commits.stopAt(Integer.parseInt(words[1]), words[2].equals("before"));
                say(order);
            } else {
                say(COMMITS + commits.count());
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
