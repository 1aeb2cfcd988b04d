/** Asking a language model: prompts, calls, outcomes, retries, cache, and the queue of those who wait for it. The only room that knows LangChain4j; it knows no feature. */
@NullMarked
package dev.answercoach.model;

import org.jspecify.annotations.NullMarked;
