package dev.answercoach.evaluation;

import dev.answercoach.review.QuestionKind;
import dev.answercoach.text.Language;
import dev.answercoach.text.Limit;

/**
 * What drafts of a case are written for.
 *
 * @param id the name of its file without the ending
 * @param language of question and drafts
 * @param kind what the question wants to hear, as a reader labelled it
 * @param question what the company asks
 * @param posting the posting's text, empty without one
 * @param limit what an answer must keep
 * @param offTopic sentences of the same writer that have nothing to do with the question
 */
public record Story(
        String id,
        Language language,
        QuestionKind kind,
        String question,
        String posting,
        Limit limit,
        String offTopic) {}
