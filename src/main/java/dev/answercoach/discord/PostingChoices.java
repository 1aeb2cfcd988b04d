package dev.answercoach.discord;

import dev.answercoach.posting.Postings;
import dev.answercoach.presentation.Messages;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;

/** The postings of a user as choices of a command's option. */
public final class PostingChoices {
    /** The choice that stands for no posting; no id of a posting is as short. */
    public static final String NONE = "-";

    private final Postings postings;

    public PostingChoices(Postings postings) {
        this.postings = postings;
    }

    /** Those whose title contains what has been typed. */
    public List<Command.Choice> matching(Visit visit, String typed) {
        return matching(visit, typed, OptionData.MAX_CHOICES);
    }

    /** The same, after no posting at all where nothing has been typed yet. */
    public List<Command.Choice> matchingOrNone(Visit visit, String typed) {
        if (!typed.isBlank()) {
            return matching(visit, typed);
        }
        List<Command.Choice> choices = new ArrayList<>();
        choices.add(new Command.Choice(Messages.in(visit.language()).text("posting.choice.none"), NONE));
        choices.addAll(matching(visit, typed, OptionData.MAX_CHOICES - 1));
        return choices;
    }

    private List<Command.Choice> matching(Visit visit, String typed, int most) {
        return postings.matching(visit.user(), typed, most).stream()
                .map(name -> new Command.Choice(name.title(), name.id()))
                .toList();
    }
}
