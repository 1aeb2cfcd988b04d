package dev.answercoach.bench.checks;

import dev.answercoach.posting.DigestReader;
import dev.answercoach.text.Counts;
import dev.answercoach.text.Leftovers;
import dev.answercoach.text.PlainText;
import dev.answercoach.text.SpeakingTime;
import dev.answercoach.text.checks.Checks;
import dev.answercoach.text.checks.Draft;
import dev.answercoach.text.checks.Gate;
import dev.answercoach.text.figures.Quantities;
import dev.answercoach.text.ledger.Ledger;
import dev.answercoach.text.sentences.Sentences;
import dev.answercoach.text.sums.Sums;
import dev.answercoach.text.words.ContentWords;
import dev.answercoach.text.words.Coverage;
import dev.answercoach.text.words.Lexicon;
import dev.answercoach.text.words.Names;
import dev.answercoach.text.words.Sources;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Something that is measured: it takes a text and gives what it finds, so that no compiler can leave the work out.
 *
 * @param name as the table names it
 * @param work what is measured
 */
record Subject(String name, Function<Sample, Object> work) {
    private static final Lexicon LEXICON = DigestReader.lexicon(DigestReader.read(Texts.POSTING));
    private static final String QUESTION = "가장 어려웠던 프로젝트와 본인의 역할을 적어 주십시오.";

    /** Everything that reads texts: the parts first, each check, then what is made of all of them. */
    static List<Subject> all() {
        return Stream.of(parts(), checks(), whole()).flatMap(List::stream).toList();
    }

    /** The whole report of a draft and the whole comparison of a draft with a rewrite. */
    static List<Subject> whole() {
        return List.of(
                new Subject("**whole report**", sample -> Checks.report(draft(PlainText.of(sample.text())))),
                new Subject(
                        "**whole comparison**",
                        sample -> new Gate(draft(PlainText.of(sample.text())))
                                .judge(PlainText.of(sample.rewrite()).text())));
    }

    private static List<Subject> parts() {
        return List.of(
                new Subject("PlainText", sample -> PlainText.of(sample.text())),
                new Subject("Counts", sample -> Counts.of(sample.plain())),
                new Subject("Quantities", sample -> Quantities.find(sample.text())),
                new Subject("Sums", sample -> Sums.find(sample.text())),
                new Subject("Leftovers", sample -> Leftovers.find(sample.text())),
                new Subject("Sentences", sample -> Sentences.split(sample.text())),
                new Subject("SpeakingTime", sample -> SpeakingTime.seconds(sample.text())),
                new Subject("Coverage", sample -> Coverage.of(sample.text(), LEXICON)),
                new Subject("Sources", sample -> Sources.of(List.of(sample.text()))),
                new Subject("Names", sample -> Names.newIn(sample.rewrite(), List.of(sample.text()))),
                new Subject("ContentWords", sample -> ContentWords.newIn(sample.rewrite(), List.of(sample.text()))),
                new Subject("Ledger", sample -> Ledger.between(sample.text(), sample.rewrite())),
                new Subject(
                        "Posting (digest, keywords)",
                        sample -> DigestReader.lexicon(DigestReader.read(sample.text()))));
    }

    /** Each check on a draft that nobody has read yet. */
    private static List<Subject> checks() {
        return Checks.STANDARD.stream()
                .filter(check -> !check.getClass().isSynthetic())
                .map(check ->
                        new Subject(check.getClass().getSimpleName(), sample -> check.find(draft(sample.plain()))))
                .toList();
    }

    private static Draft draft(PlainText text) {
        return new Draft(text, QUESTION, null, LEXICON);
    }
}
