package dev.answercoach.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

/** Finds the JSON object in what a model wrote around it: prose, code fences, its thoughts. */
final class JsonObjectText {
    private static final String THOUGHTS = "<think>";
    private static final String THOUGHTS_END = "</think>";
    /** Braces in prose that are tried as the start of an object; bounds the work on a text that is full of them. */
    private static final int TRIES = 32;

    private static final int NO_END = -1;

    private JsonObjectText() {}

    /** Reads a piece of text as JSON. */
    @FunctionalInterface
    interface Reader {
        JsonNode read(String json) throws JsonProcessingException;
    }

    /**
     * What follows the thoughts with which a reasoning model begins. Thoughts may hold JSON too, so they have to go first. Some
     * servers swallow the opening tag.
     */
    static String withoutThoughts(String text) {
        String stripped = text.strip();
        int end = stripped.indexOf(THOUGHTS_END);
        if (stripped.startsWith(THOUGHTS)) {
            return end < 0
                    ? ""
                    : stripped.substring(end + THOUGHTS_END.length()).strip();
        }
        boolean startsWithAnswer = stripped.startsWith("{") || stripped.startsWith("```");
        return end < 0 || startsWithAnswer
                ? stripped
                : stripped.substring(end + THOUGHTS_END.length()).strip();
    }

    /**
     * The first complete JSON object of a text.
     *
     * @throws AttemptException where there is none
     */
    static JsonNode first(String text, Reader reader) {
        int start = text.indexOf('{');
        for (int tries = 0; start >= 0 && tries < TRIES; tries++) {
            boolean opensObject = opensObject(text, start);
            int end = end(text, start);
            if (end == NO_END && opensObject) {
                throw AttemptException.lasting(Failure.CUT, "the JSON object has no end");
            }
            if (end != NO_END) {
                try {
                    return reader.read(text.substring(start, end));
                } catch (JsonProcessingException e) {
                    if (opensObject) {
                        throw AttemptException.lasting(Failure.UNUSABLE, "the JSON object is malformed");
                    }
                }
            }
            start = text.indexOf('{', start + 1);
        }
        throw AttemptException.lasting(Failure.UNUSABLE, "no JSON object in the answer");
    }

    /** Just behind the brace that closes the one at {@code start}. */
    private static int end(String text, int start) {
        int depth = 0;
        boolean inString = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (inString) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    inString = false;
                }
            } else if (c == '"') {
                inString = true;
            } else if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        return NO_END;
    }

    /** Whether a brace begins an object rather than stands in prose. */
    private static boolean opensObject(String text, int brace) {
        int next = brace + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next == text.length() || text.charAt(next) == '"';
    }
}
