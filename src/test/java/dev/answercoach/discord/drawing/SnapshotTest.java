package dev.answercoach.discord.drawing;

import dev.answercoach.posting.DigestReader;
import dev.answercoach.presentation.Block;
import dev.answercoach.presentation.Block.Copy;
import dev.answercoach.presentation.Block.Line;
import dev.answercoach.presentation.Block.Tone;
import dev.answercoach.presentation.CheckCard;
import dev.answercoach.presentation.Messages;
import dev.answercoach.presentation.ReviewBlocks;
import dev.answercoach.review.CoachKind;
import dev.answercoach.review.Critique;
import dev.answercoach.review.QuestionKind;
import dev.answercoach.review.Rewrite;
import dev.answercoach.review.Rubric;
import dev.answercoach.review.Rubrics;
import dev.answercoach.review.Style;
import dev.answercoach.text.CountingRule;
import dev.answercoach.text.Language;
import dev.answercoach.text.Limit;
import dev.answercoach.text.PlainText;
import dev.answercoach.text.Remark;
import dev.answercoach.text.checks.CheckReport;
import dev.answercoach.text.checks.Checks;
import dev.answercoach.text.checks.Draft;
import dev.answercoach.text.checks.Gate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds what users see of a review on Discord. */
class SnapshotTest {
    private static final Limit LIMIT = Limit.of(600, CountingRule.CHARACTERS);

    @ParameterizedTest
    @EnumSource(Language.class)
    void aCheck(Language language) {
        Draft draft = draft(language);
        CheckReport report = Checks.report(draft);
        Messages messages = Messages.in(language);

        List<Block> card = new ArrayList<>(new CheckCard(messages).of(draft, posting(language), report));
        card.add(new Line(messages.text("review.working.critique"), Tone.QUIET));

        matches("check", language, new Drawing(messages).draw(card, CheckCard.outcome(report)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aCritique(Language language) {
        boolean korean = language == Language.KO;
        Rubric rubric = Rubrics.load(Path.of("config/rubrics")).of(QuestionKind.BEHAVIOURAL);
        String quote = korean ? "2주치 로그를 분석하여" : "I traced 500 slow orders";
        Remark reason = Remark.words(korean ? "직접 한 일이 분명합니다." : "Your own action is clear.");
        Critique critique = new Critique(
                CoachKind.MODEL,
                IntStream.range(0, rubric.criteria().size())
                        .mapToObj(
                                i -> new Critique.Score(rubric.criteria().get(i).id(), 5 - i, quote, reason))
                        .toList(),
                List.of(new Critique.Strength(quote, reason)),
                List.of(new Critique.Point(
                        quote,
                        Remark.words(korean ? "이유가 **보이지** 않습니다." : "The **reason** is missing."),
                        Remark.words(korean ? "왜 로그부터 보았는지 쓰십시오." : "Say why you began with the logs."))),
                List.of(Remark.words(korean ? "다른 방법은 왜 버렸습니까?" : "Why did you reject other ways?")));

        matches(
                "critique",
                language,
                new Drawing(Messages.in(language))
                        .draw(new ReviewBlocks(Messages.in(language)).critique(critique, rubric), Tone.PLAIN));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aRewrite(Language language) {
        boolean korean = language == Language.KO;
        Draft draft = draft(language);
        String text = korean
                ? "2주치 로그를 분석해 원인을 확인했고, 소비자 6개를 병렬로 배치했습니다.\n그 결과 알림 지연은 평균 8분에서 20초로 줄었습니다."
                : "I traced 500 slow orders and replaced the polling job with events on RabbitMQ.\nThe delay fell from 9 minutes to 15 seconds.";
        Rewrite rewrite = new Rewrite(
                Style.CONCISE,
                CoachKind.MODEL,
                text,
                new Gate(draft).judge(text),
                List.of(Remark.words(korean ? "배경을 줄였습니다." : "Less background.")),
                0,
                null);
        List<ActionRow> rows = List.of(ActionRow.of(
                Button.primary("save", korean ? "다음 버전으로 저장" : "Save as next version"),
                Button.secondary("shorter", korean ? "더 짧게" : "Shorter")));

        matches(
                "rewrite",
                language,
                new Drawing(Messages.in(language))
                        .draw(new ReviewBlocks(Messages.in(language)).rewrite(1, rewrite), Tone.GOOD, rows));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aTextThatNeedsAFile(Language language) {
        String text = language == Language.KO ? "지원 동기\t첫 줄\n" : "Motivation\tfirst line\n";
        List<Block> blocks = List.of(new Line("<@1> https://example.com *", Tone.PLAIN), new Copy(text));

        matches("copy-file", language, new Drawing(Messages.in(language)).draw(blocks, Tone.PLAIN));
    }

    private static void matches(String name, Language language, List<Sheet> sheets) {
        Snapshot.matches(name + "-" + language.locale().getLanguage(), sheets);
    }

    private static Draft draft(Language language) {
        String question =
                language == Language.KO ? "업무에서 겪은 가장 어려운 문제는 무엇입니까?" : "What was your hardest problem at work?";
        return new Draft(
                PlainText.of(example("answer", language)),
                question,
                LIMIT,
                DigestReader.lexicon(DigestReader.read(example("posting", language))));
    }

    private static String posting(Language language) {
        return language == Language.KO ? "모아결제 백엔드 엔지니어" : "Backend Engineer, Tracking";
    }

    private static String example(String name, Language language) {
        try {
            return Files.readString(
                    Path.of("examples/" + name + "-" + language.locale().getLanguage() + ".md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
