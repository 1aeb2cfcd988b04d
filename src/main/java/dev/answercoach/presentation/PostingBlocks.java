package dev.answercoach.presentation;

import dev.answercoach.posting.Digest;
import dev.answercoach.posting.Posting;
import dev.answercoach.presentation.Block.Heading;
import dev.answercoach.presentation.Block.Line;
import dev.answercoach.presentation.Block.Row;
import dev.answercoach.presentation.Block.Rows;
import dev.answercoach.presentation.Block.Tone;
import dev.answercoach.text.CountingRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A user's postings: what each says, in short, and which one is in use. */
public final class PostingBlocks {
    /** What a reader takes in of one section; the posting itself has the rest. */
    private static final int MOST_ITEMS = 10;

    private final Messages messages;
    private final Numbers numbers;

    public PostingBlocks(Messages messages) {
        this.messages = messages;
        this.numbers = new Numbers(messages);
    }

    /** What has been read out of a posting, and what has not been found in it. */
    public List<Block> digest(Posting posting, Digest digest) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(posting.title()));
        blocks.add(new Line(
                messages.text("posting.size", Map.of("size", size(posting), "items", items(digest))), Tone.QUIET));
        List<Row> names = new ArrayList<>();
        addName(names, "posting.company", digest.company());
        addName(names, "posting.role", digest.role());
        addName(names, "posting.stack", String.join(", ", digest.stack()));
        addName(
                names,
                "posting.deadline",
                digest.deadline() == null ? "" : digest.deadline().toString());
        if (!names.isEmpty()) {
            blocks.add(new Rows(names));
        }
        addSection(blocks, "posting.duties", digest.duties());
        addSection(blocks, "posting.requirements", digest.requirements());
        addSection(blocks, "posting.preferred", digest.preferred());
        addSection(blocks, "posting.values", digest.values());
        missing(digest).ifPresent(blocks::add);
        return blocks;
    }

    /** The user's postings by their titles, the one in use marked. */
    public List<Block> list(List<Posting> postings, Optional<Posting> current) {
        if (postings.isEmpty()) {
            return List.of(new Line(messages.text("posting.none"), Tone.PLAIN));
        }
        String inUse = current.map(Posting::id).orElse("");
        List<Row> rows = postings.stream()
                .map(posting -> posting.id().equals(inUse)
                        ? new Row(
                                posting.title(),
                                messages.text("posting.in-use", Map.of("size", size(posting))),
                                Tone.GOOD)
                        : new Row(posting.title(), size(posting), Tone.PLAIN))
                .toList();
        return List.of(
                new Heading(messages.text("posting.list", Map.of("count", Numbers.grouped(postings.size())))),
                new Rows(rows));
    }

    public Block added(Posting posting) {
        return said("posting.added", posting, Tone.GOOD);
    }

    public Block used(Posting posting) {
        return said("posting.used", posting, Tone.GOOD);
    }

    public Block deleted(Posting posting) {
        return said("posting.deleted", posting, Tone.GOOD);
    }

    /** The next reviews are for no posting. */
    public Block cleared() {
        return new Line(messages.text("posting.cleared"), Tone.GOOD);
    }

    /** There is no posting with the id that was given, or it is another's. */
    public Block unknown() {
        return new Line(messages.text("posting.unknown"), Tone.WARNING);
    }

    private Block said(String key, Posting posting, Tone tone) {
        return new Line(messages.text(key, Map.of("title", posting.title())), tone);
    }

    private void addName(List<Row> rows, String key, String name) {
        if (!name.isEmpty()) {
            rows.add(new Row(messages.text(key), name, Tone.PLAIN));
        }
    }

    private void addSection(List<Block> blocks, String key, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        blocks.add(new Heading(messages.text(
                "posting.section", Map.of("section", messages.text(key), "count", Integer.toString(items.size())))));
        items.stream().limit(MOST_ITEMS).forEach(item -> blocks.add(new Line("· " + item, Tone.PLAIN)));
        if (items.size() > MOST_ITEMS) {
            blocks.add(new Line(
                    messages.text("posting.more", Map.of("count", Integer.toString(items.size() - MOST_ITEMS))),
                    Tone.QUIET));
        }
    }

    /** What every posting should say and this one does not, as far as could be read. */
    private Optional<Block> missing(Digest digest) {
        if (digest.duties().isEmpty()
                && digest.requirements().isEmpty()
                && digest.preferred().isEmpty()) {
            return Optional.of(new Line(messages.text("posting.unsorted"), Tone.WARNING));
        }
        List<String> missing = new ArrayList<>();
        addMissing(missing, "posting.company", digest.company().isEmpty());
        addMissing(missing, "posting.role", digest.role().isEmpty());
        addMissing(missing, "posting.duties", digest.duties().isEmpty());
        addMissing(missing, "posting.requirements", digest.requirements().isEmpty());
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(
                        messages.text("posting.missing", Map.of("sections", String.join(", ", missing))),
                        Tone.WARNING));
    }

    private void addMissing(List<String> missing, String key, boolean isMissing) {
        if (isMissing) {
            missing.add(messages.text(key));
        }
    }

    private String size(Posting posting) {
        return numbers.amount(posting.text().length(), CountingRule.CHARACTERS);
    }

    private String items(Digest digest) {
        return List.of(digest.duties(), digest.requirements(), digest.preferred(), digest.values()).stream()
                .collect(Collectors.summingInt(List::size))
                .toString();
    }
}
