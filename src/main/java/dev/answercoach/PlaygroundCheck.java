package dev.answercoach;

import dev.answercoach.cli.Checkup.Diagnosis;
import dev.answercoach.cli.InstallationException;
import dev.answercoach.text.Remark;
import java.io.IOException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Starts a playground, has a user ask for one review by the offline coach, and ends: does the bot work on this machine? */
final class PlaygroundCheck {
    private static final int START_SECONDS = 60;

    private final Map<String, String> environment;
    private final RunningPlayground.RoomsOpener rooms;
    private final InstantSource clock;

    PlaygroundCheck(Map<String, String> environment, RunningPlayground.RoomsOpener rooms, InstantSource clock) {
        this.environment = environment;
        this.rooms = rooms;
        this.clock = clock;
    }

    Diagnosis run() throws InstallationException {
        try (ScratchDirectory directory = ScratchDirectory.make();
                RunningPlayground running = RunningPlayground.start(0, apart(directory), rooms, clock)) {
            running.started().get(START_SECONDS, TimeUnit.SECONDS);
            long millis = new PlaygroundTrial(running.userUrl(), clock).review().toMillis();
            return Diagnosis.good(Remark.key("playground.check.good", Map.of("millis", Long.toString(millis))));
        } catch (IOException | ExecutionException | TimeoutException e) {
            return bad(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return bad(e);
        }
    }

    private static Diagnosis bad(Exception e) {
        return Diagnosis.bad(Remark.key("playground.check.bad", Map.of("problem", e.toString())));
    }

    /** With data of its own and without a model, which would cost something and prove nothing about the bot. */
    private Map<String, String> apart(ScratchDirectory directory) {
        Map<String, String> variables = new HashMap<>(environment);
        variables.keySet().removeIf(name -> name.startsWith("COACH_MODEL_") || name.equals("OPENAI_API_KEY"));
        variables.put("COACH_MODEL_BASE_URL", "https://api.openai.com/v1");
        variables.put(RunningPlayground.METRICS_VARIABLE, "0");
        variables.put(
                RunningPlayground.DATABASE_VARIABLE,
                "jdbc:sqlite:" + directory.path().resolve("coach.db"));
        return variables;
    }
}
