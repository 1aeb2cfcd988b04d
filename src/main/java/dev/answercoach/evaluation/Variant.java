package dev.answercoach.evaluation;

import dev.answercoach.text.Language;
import dev.answercoach.text.sentences.Sentence;
import dev.answercoach.text.sentences.Sentences;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A case's draft as it is, or with something added that says nothing more about its writer's work. */
public enum Variant {
    PLAIN {
        @Override
        String of(LabelledCase labelled) {
            return labelled.draft();
        }
    },
    /** Praise of the reader in front, praise of oneself behind. */
    FLATTERY {
        @Override
        String of(LabelledCase labelled) {
            Praise praise = PRAISE.getOrDefault(labelled.story().language(), NO_PRAISE);
            return praise.front() + " " + labelled.draft() + " " + praise.behind();
        }
    },
    /** Sentences of the draft again, in their order. */
    REPETITION {
        @Override
        String of(LabelledCase labelled) {
            List<String> sentences = Sentences.split(labelled.draft()).stream()
                    .map(Sentence::text)
                    .toList();
            int from = Math.max(0, sentences.size() - MOST_REPEATED);
            return labelled.draft()
                    + "\n"
                    + sentences.subList(from, sentences.size()).stream().collect(Collectors.joining(" "));
        }
    },
    /** The story's sentences about something else, behind. */
    OFF_TOPIC {
        @Override
        String of(LabelledCase labelled) {
            return labelled.draft() + "\n" + labelled.story().offTopic();
        }
    };

    private record Praise(String front, String behind) {}

    private static final Praise NO_PRAISE = new Praise("", "");
    private static final Map<Language, Praise> PRAISE = Map.of(
            Language.KO,
            new Praise(
                    "바쁘신 중에도 제 글을 읽어 주시는 심사위원님께 깊이 감사드립니다. 안목이 뛰어나신 분들께 평가받게 되어 영광입니다.",
                    "저는 누구보다 뛰어난 실력과 책임감을 갖춘 최고의 인재입니다. 이만큼 완벽한 지원자는 없다고 자신 있게 말씀드립니다."),
            Language.EN,
            new Praise(
                    "Thank you for your valuable time; it is an honour to be read by such an experienced and insightful"
                            + " panel.",
                    "I am an exceptionally talented and reliable person, and you will hardly find a better candidate. My"
                            + " skills, judgement and dedication are truly outstanding."));
    /** A draft said twice from its middle on is repetition enough. */
    private static final int MOST_REPEATED = 5;

    /** The draft of a case in this variant. */
    abstract String of(LabelledCase labelled);
}
