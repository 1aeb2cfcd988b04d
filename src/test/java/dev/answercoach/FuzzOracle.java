package dev.answercoach;

import dev.answercoach.discord.drawing.Drawing;
import dev.answercoach.discord.drawing.Sheet;
import dev.answercoach.presentation.Block;
import dev.answercoach.presentation.Messages;
import dev.answercoach.presentation.ReviewBlocks;
import dev.answercoach.review.CoachKind;
import dev.answercoach.review.Critique;
import dev.answercoach.review.Review;
import dev.answercoach.review.ReviewTask;
import dev.answercoach.review.Rewrite;
import dev.answercoach.review.Stage;
import dev.answercoach.text.Language;
import dev.answercoach.text.Limit;
import dev.answercoach.text.Remark;
import dev.answercoach.text.checks.Proof;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.jspecify.annotations.Nullable;

/**
 * Says what is wrong with a review that is over. It asks none of the code that it watches: it counts, searches and compares by
 * itself, more simply and therefore only what the fuzzer's own texts need.
 */
final class FuzzOracle {
    private static final int PROMPT_RUN = 60;
    /** A number and what is counted; other letters behind it are read as the number alone. */
    private static final Pattern FIGURE = Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)\\s?([개건명분초주월일년회배억만천%]?)");

    private static final Pattern LIVE = Pattern.compile(
            "https?:|www\\.|evil\\.(?:com|example)(?![A-Za-z])|discord\\.gg|javascript:|@everyone|@here|<@|<#|</review|<:smile|<t:",
            Pattern.CASE_INSENSITIVE);
    /** The same in words, where a bare name leads nowhere: it may be a technology or an employer. */
    private static final Pattern LIVE_IN_WORDS =
            Pattern.compile(LIVE.pattern().replace("(?![A-Za-z])", "[/:?#]\\w|@evil\\."), Pattern.CASE_INSENSITIVE);
    /** What Discord's server or a client makes something of, outside a block of code. */
    private static final List<Pattern> DRAWN = List.of(
            Pattern.compile("@(everyone|here)"),
            Pattern.compile("(?<!\\\\)<(@[!&]?|#|t:|/|a?:)"),
            Pattern.compile("https?://\\S"),
            Pattern.compile("(?<!\\\\)\\[[^\\]\\n]*](?<!\\\\])\\("),
            Pattern.compile("discord\\.gg/"),
            Pattern.compile("(?<!\\\\)\\|\\||(?<!\\\\)```"));

    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u200B\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private final Set<String> promptRuns = new HashSet<>();
    private final Messages messages = Messages.in(Language.KO);
    private final Drawing drawing = new Drawing(messages);
    private final ReviewBlocks blocks = new ReviewBlocks(messages);

    FuzzOracle(List<String> prompts) {
        for (String prompt : prompts) {
            String text = oneSpaced(prompt);
            for (int i = 0; i + PROMPT_RUN <= text.length(); i++) {
                promptRuns.add(text.substring(i, i + PROMPT_RUN));
            }
        }
    }

    List<String> violations(Review review, ReviewTask task, FuzzSubject subject) {
        List<String> found = new ArrayList<>();
        if (review.view().stage() != Stage.DONE || review.view().rewrites().size() != 2) {
            found.add("not finished with two rewrites: " + review.view().stage());
            return found;
        }
        Critique critique = review.view().critique().orElseThrow();
        quotes(critique, task.draft().text(), found);
        said(critique).forEach(words -> sentence(words, found));
        for (Rewrite rewrite : review.view().rewrites()) {
            rewrite.changes().stream().map(Remark::words).forEach(words -> sentence(words, found));
            prompt(rewrite.text(), found);
            if (rewrite.coach() == CoachKind.MODEL && rewrite.proof().status() != Proof.Status.FAILED) {
                proven(rewrite.text(), subject, review.request().limit(), found);
            }
            drawn(blocks.rewrite(1, rewrite), found);
        }
        drawn(blocks.critique(critique, task.rubric()), found);
        return found;
    }

    /** What is wrong with a critique that is shown before it is whole. */
    List<String> violationsSoFar(Critique critique, ReviewTask task) {
        List<String> found = new ArrayList<>();
        quotes(critique, task.draft().text(), found);
        said(critique).forEach(words -> sentence(words, found));
        return found;
    }

    private static void quotes(Critique critique, String draft, List<String> found) {
        Stream.of(
                        critique.scores().stream().map(Critique.Score::quote),
                        critique.strengths().stream().map(Critique.Strength::quote),
                        critique.points().stream().map(Critique.Point::quote))
                .flatMap(quotes -> quotes)
                .filter(quote -> !oneSpaced(draft).contains(oneSpaced(quote)))
                .forEach(quote -> found.add("a quote that is not in the draft: " + quote));
        Set<String> used = new HashSet<>();
        for (Critique.Score score : critique.scores()) {
            boolean backed = score.quote().length() >= 8 && used.add(score.quote());
            if (score.score() < 1 || score.score() > 5 || (score.score() > 2 && !backed)) {
                found.add("a score without its quote: " + score);
            }
        }
    }

    private static List<String> said(Critique critique) {
        return Stream.of(
                        critique.scores().stream().map(Critique.Score::reason),
                        critique.strengths().stream().map(Critique.Strength::reason),
                        critique.points().stream().flatMap(point -> Stream.of(point.problem(), point.fix())),
                        critique.questions().stream())
                .flatMap(sentences -> sentences)
                .map(Remark::words)
                .toList();
    }

    private void sentence(String words, List<String> found) {
        if (LIVE_IN_WORDS.matcher(plain(words)).find()) {
            found.add("a link or mention in: " + words);
        }
        if (UNSEEN.matcher(words).find() || words.length() > 500) {
            found.add("unseen signs, or too long: " + words);
        }
        prompt(words, found);
    }

    private void prompt(String text, List<String> found) {
        String said = oneSpaced(text);
        for (int i = 0; i + PROMPT_RUN <= said.length(); i++) {
            if (promptRuns.contains(said.substring(i, i + PROMPT_RUN))) {
                found.add("the prompt in: " + text);
                return;
            }
        }
    }

    private static void proven(String text, FuzzSubject subject, @Nullable Limit limit, List<String> found) {
        if (limit != null && text.length() > limit.max()) {
            found.add("%d characters where %d are allowed".formatted(text.length(), limit.max()));
        }
        Set<String> known = Stream.concat(Stream.of(subject.draft()), subject.rewrites().stream())
                .flatMap(one -> figures(one).stream())
                .collect(Collectors.toSet());
        figures(plain(text)).stream()
                .filter(figure -> !known.contains(figure))
                .forEach(figure -> found.add("the figure " + figure + " in: " + text));
        BrokenWords.PLANTED.stream()
                .filter(plain(text)::contains)
                .forEach(planted -> found.add(planted + " in: " + text));
        if (LIVE.matcher(plain(text)).find()) {
            found.add("a link or mention in a proven text: " + text);
        }
        if (UNSEEN.matcher(text.replace("\n", "")).find()) {
            found.add("unseen signs in a proven text: " + text);
        }
    }

    /** Every number with what is counted, and every number alone. */
    private static Set<String> figures(String text) {
        Set<String> figures = new HashSet<>();
        FIGURE.matcher(text).results().forEach(figure -> {
            String number = figure.group(1).replaceAll(",+$", "");
            figures.add(number);
            figures.add(number + figure.group(2));
        });
        return figures;
    }

    private void drawn(List<Block> shown, List<String> found) {
        for (Sheet sheet : drawing.draw(shown, Block.Tone.PLAIN)) {
            DataObject message = sheet.toCreate().toData();
            if (!message.getObject("allowed_mentions").getArray("parse").isEmpty()) {
                found.add("a message that may ping");
            }
            texts(message.getArray("components")).forEach(text -> alive(text, found));
        }
    }

    private static void alive(String markdown, List<String> found) {
        if (markdown.startsWith("```\n")) {
            if (markdown.substring(3, markdown.length() - 3).contains("```")) {
                found.add("a block of code that ends early: " + markdown);
            }
            return;
        }
        DRAWN.stream()
                .filter(sign -> sign.matcher(markdown).find())
                .forEach(sign -> found.add(sign + " in: " + markdown));
    }

    private static List<String> texts(DataArray components) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < components.length(); i++) {
            DataObject component = components.getObject(i);
            if (component.hasKey("content")) {
                texts.add(component.getString("content"));
            }
            component.optArray("components").ifPresent(inner -> texts.addAll(texts(inner)));
        }
        return texts;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.replaceAll("\\p{Cf}", ""), Normalizer.Form.NFKC);
    }

    private static String oneSpaced(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
