package dev.answercoach;

import dev.answercoach.model.Failure;
import dev.answercoach.model.Reply;
import java.util.List;

/** Servers that speak the protocol and are of no use. */
enum UnhelpfulServer {
    /** Passes over {@code response_format} and chats. */
    CHATS(Failure.UNUSABLE, "모델의 답이 형식에 맞지 않아") {
        @Override
        Story story() {
            Reply prose = Reply.answer("물론입니다! 전반적으로 훌륭한 답변이며 5점을 드립니다. 더 도와드릴까요?");
            return Story.replying(prose, prose);
        }
    },
    /** Answers what the schema allows and nobody can mean. */
    TALKS_NONSENSE(Failure.UNUSABLE, "모델의 답이 형식에 맞지 않아") {
        @Override
        Story story() {
            List<String> quotes = List.of("", "", "", "", "");
            return Story.replying(
                    Reply.answer(Story.critique(quotes, -300)),
                    Reply.answer(Story.rewrites("", "").replace("\"star\"", "\"haiku\"")));
        }
    },
    /** Says 500 to what it does not like, and it likes nothing. */
    SAYS_500(Failure.UNAVAILABLE, "모델이 응답하지 않아") {
        @Override
        Story story() {
            Reply error = Reply.error(500, "server_error");
            return Story.replying(error, error);
        }
    };

    private final Failure failure;
    private final String told;

    UnhelpfulServer(Failure failure, String told) {
        this.failure = failure;
        this.told = told;
    }

    abstract Story story();

    /** What the critique is given up as. */
    Failure failure() {
        return failure;
    }

    /** How the sentence begins that tells a user so. */
    String told() {
        return told;
    }
}
