package dev.answercoach.text.links;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The links and mentions of a user's own texts. Every other one in what somebody wrote for that user is uninvited: it may
 * come from a text that the user only passed on, with words meant for the one who reads it.
 */
public final class OwnLinks {
    /** Stands for a link that was left out; a particle may follow it, in either language the sentence still reads. */
    private static final String LEFT_OUT = "(…)";

    private static final String PARTS = "/?#:";

    private final Set<String> targets;

    private OwnLinks(Set<String> targets) {
        this.targets = targets;
    }

    /** Those of these texts. */
    public static OwnLinks of(Collection<String> texts) {
        return new OwnLinks(texts.stream()
                .flatMap(text -> LinkFinder.in(text).stream())
                .map(Link::target)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The links and mentions of a text that are none of these; each once, as written. */
    public List<String> newIn(String text) {
        return uninvited(text).stream()
                .map(link -> link.span().in(text))
                .distinct()
                .toList();
    }

    /**
     * The text without the links and mentions that are none of these. Of a link under other words the words stay; a bare name
     * stays too, since {@code ASP.NET} and {@code Booking.com} look like any site, and nothing makes a link of one.
     */
    public String withoutNew(String text) {
        String before = text;
        List<Link> uninvited = leading(before);
        // what stays may be another link, or become one with what stood around it
        while (!uninvited.isEmpty()) {
            String shorter = without(uninvited, before);
            if (shorter.length() >= before.length()) {
                return shorter;
            }
            before = shorter;
            uninvited = leading(before);
        }
        return before;
    }

    private static String without(List<Link> links, String text) {
        StringBuilder rest = new StringBuilder(text.length());
        int from = 0;
        for (Link link : links) {
            rest.append(text, from, link.span().start()).append(link.label().isBlank() ? LEFT_OUT : link.label());
            from = link.span().end();
        }
        return rest.append(text, from, text.length()).toString();
    }

    private List<Link> leading(String text) {
        return uninvited(text).stream().filter(link -> !link.bare()).toList();
    }

    private List<Link> uninvited(String text) {
        return LinkFinder.in(text).stream()
                .filter(link -> !isOwn(link.target()))
                .toList();
    }

    /** One of these, or where one of these leads at first: the site of a page that the user names. */
    private boolean isOwn(String target) {
        return targets.contains(target)
                || targets.stream()
                        .anyMatch(own -> own.startsWith(target)
                                && !target.isEmpty()
                                && PARTS.indexOf(own.charAt(target.length())) >= 0);
    }
}
