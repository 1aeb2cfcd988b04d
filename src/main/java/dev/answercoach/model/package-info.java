/** Asking a language model: prompts, calls, outcomes, retries, cache. The only room that knows LangChain4j; it knows no feature. */
@NullMarked
package dev.answercoach.model;

import org.jspecify.annotations.NullMarked;
