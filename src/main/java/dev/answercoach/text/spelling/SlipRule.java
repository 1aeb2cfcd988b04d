package dev.answercoach.text.spelling;

import java.util.List;

/** One way of finding slips. Takes any text in time linear in its length. */
interface SlipRule {
    List<Slip> find(String text);
}
