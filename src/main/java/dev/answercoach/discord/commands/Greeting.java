package dev.answercoach.discord.commands;

import dev.answercoach.discord.CommandTexts;
import dev.answercoach.discord.Notices;
import dev.answercoach.discord.Reception;
import dev.answercoach.discord.Reply;
import dev.answercoach.discord.cards.Card;
import dev.answercoach.discord.cards.Cards;
import dev.answercoach.people.PeopleStore;
import dev.answercoach.presentation.Block;
import dev.answercoach.presentation.Block.Line;
import dev.answercoach.presentation.Block.Tone;
import dev.answercoach.presentation.Messages;
import dev.answercoach.store.Database;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Tells where texts go, at the first use; and what could not be shown when it was done, at the next one. */
public final class Greeting implements Notices {
    private final Database database;
    private final PeopleStore people;
    private final Cards cards;
    private final CommandTexts texts;
    private final PrivacyWords words;

    /** Greets in the name of this bot. */
    public Greeting(Database database, PeopleStore people, Cards cards, CommandTexts texts, PrivacyWords words) {
        this.database = database;
        this.people = people;
        this.cards = cards;
        this.texts = texts;
        this.words = words;
    }

    /** A modal leaves no place for a word; what is entered in it does. */
    @Override
    public void tell(Reply reply, Reception reception) {
        if (!(reception instanceof Reception.Answer)) {
            return;
        }
        String user = reply.visit().user();
        List<Block> blocks = new ArrayList<>();
        boolean isFirstUse = !database.read(handle -> people.isWelcomed(handle, user));
        if (isFirstUse) {
            blocks.addAll(words.in(reply.messages()).notice());
        }
        List<Card.Kind> unseen = cards.unseen(user);
        blocks.addAll(told(unseen, reply.messages()));
        if (!blocks.isEmpty()) {
            reply.addPrivately(blocks);
        }
        if (!unseen.isEmpty()) {
            cards.seen(user);
        }
        if (isFirstUse) {
            // Only now, so that a notice that does not arrive is given again.
            database.useTransaction(handle -> people.welcome(handle, user));
        }
    }

    private List<Block> told(List<Card.Kind> unseen, Messages messages) {
        List<Block> blocks = new ArrayList<>();
        int postings = Collections.frequency(unseen, Card.Kind.POSTING);
        int reviews = unseen.size() - postings;
        if (reviews > 0) {
            blocks.add(new Line(messages.text("bot.unseen", Map.of("count", Integer.toString(reviews))), Tone.PLAIN));
        }
        if (postings > 0) {
            String list = texts.shown(messages.language(), "posting", "list");
            blocks.add(new Line(
                    messages.text("posting.unseen", Map.of("count", Integer.toString(postings), "command", list)),
                    Tone.PLAIN));
        }
        return blocks;
    }
}
