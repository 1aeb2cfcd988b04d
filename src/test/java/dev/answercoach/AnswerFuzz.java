package dev.answercoach;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.answercoach.model.ReceivedRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes a model's answers up: good ones, built from the draft, and most of them then broken in their words, in their form or
 * in what stands around them. The same random numbers make the same answers.
 */
final class AnswerFuzz {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> CRITERIA = List.of("context", "own-action", "result", "lesson", "focus");
    /** Of ten answers these many are good, so that reviews reach their later stages. */
    private static final int GOOD_OF_TEN = 3;

    private final Random random;
    private final FuzzSubject subject;
    private final BrokenWords words;
    private final BrokenForm form;
    /** A model that will not give up what is wrong with its rewrites, however often it is told. */
    private final boolean insists;

    AnswerFuzz(Random random, FuzzSubject subject, List<String> prompts) {
        this.random = random;
        this.subject = subject;
        this.words = new BrokenWords(random, prompts);
        this.form = new BrokenForm(random);
        this.insists = random.nextInt(3) == 0;
    }

    /** What the model writes to this request. */
    String answer(ReceivedRequest request) {
        boolean critique = request.schemaName().startsWith("Critique");
        ObjectNode good = critique ? critique() : rewrites(styles(request.user()));
        if (insists && !critique) {
            good.path("rewrites").forEach(rewrite -> words.lie((ObjectNode) rewrite));
            return good.toString();
        }
        if (random.nextInt(10) < GOOD_OF_TEN) {
            return good.toString();
        }
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            if (random.nextInt(3) > 0) {
                words.breakOne(good);
            } else {
                form.breakOne(good);
            }
        }
        String written = BrokenWords.written(good);
        return random.nextInt(4) == 0 ? form.wrapped(written) : written;
    }

    private ObjectNode critique() {
        ObjectNode critique = JSON.createObjectNode();
        ArrayNode scores = critique.putArray("scores");
        for (String criterion : CRITERIA) {
            scores.addObject()
                    .put("criterion", criterion)
                    .put("quote", random.nextInt(5) == 0 ? "" : subject.quote(random))
                    .put("reason", "근거가 초안에 있습니다.")
                    .put("score", 1 + random.nextInt(5));
        }
        critique.putArray("strengths")
                .addObject()
                .put("quote", subject.quote(random))
                .put("reason", "전후가 보입니다.");
        ArrayNode points = critique.putArray("points");
        for (int i = random.nextInt(4); i > 0; i--) {
            points.addObject()
                    .put("quote", subject.quote(random))
                    .put("problem", "It does not say why.")
                    .put("fix", "고른 이유를 한 문장으로 적어 주십시오.");
        }
        critique.putArray("questions").add("걱정한 점은 무엇이었습니까?");
        return critique;
    }

    private ObjectNode rewrites(List<String> styles) {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode rewrites = answer.putArray("rewrites");
        for (String style : styles) {
            rewrites.addObject()
                    .put("style", style)
                    .put("text", subject.rewrite(random))
                    .putArray("changes")
                    .add("순서를 다듬었습니다.");
        }
        return answer;
    }

    /** Those that a repair asks for, else both. */
    private static List<String> styles(String asked) {
        List<String> styles = new ArrayList<>(List.of("star", "concise"));
        if (asked.contains("<defects>")) {
            styles.removeIf(style -> !asked.contains(style + ":\n- "));
        }
        return styles;
    }
}
