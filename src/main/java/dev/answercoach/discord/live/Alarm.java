package dev.answercoach.discord.live;

import java.time.Duration;

/** Has something done after a while. */
public interface Alarm {
    void after(Duration wait, Runnable work);
}
