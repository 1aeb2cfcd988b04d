package dev.answercoach.text.words;

import dev.answercoach.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells that a writer claims a role in English: as test lead, I was a core maintainer, promoted to art director. */
final class EnglishRoles implements NameRule {
    private static final String ROLE =
            "(?:lead|leader|head|manager|director|maintainer|chief|captain|president|chair|chairman|chairwoman|chairperson|supervisor"
                    + "|coordinator|founder|co-founder|cofounder|owner|architect|principal|officer|foreman|partner|treasurer|secretary|editor|producer"
                    + "|specialist|consultant|intern|mentor|instructor|lecturer|CTO|CEO|CFO|COO|PM|PO)";

    private static final String BEFORE =
            "\\b(?i:as|was|were|am|I'm|been|being|became|become|served as|acted as|worked as|role of|promoted to|appointed|elected|named|title of|position of|hired as)"
                    + " (?:(?i:a|an|the|our|its|their|my|one of the|both) )?";

    private static final Pattern CLAIM = Pattern.compile(BEFORE + "(?<role>(?:[A-Za-z-]{2,20} ){0,3}?" + ROLE
            + ")\\b(?<!\\b(?:the|an) owner(?= of\\b))(?! (?:time|times|of the issue)\\b)(?! [a-z]+ed\\b)");

    /** What else an English draft may call one who leads. */
    private static final Pattern LEADING =
            Pattern.compile("(?i)\\b(?:led|lead|leads|leading|head(?:ed|ing)?|in charge|ran|run|managed?|managing)\\b");

    private static final Set<String> LEADERS = Set.of("lead", "leader", "head", "manager");

    /** A title beside a name or a time, set off by a comma, and a head of something. */
    private static final Pattern TITLE = Pattern.compile(
            "(?m), (?!(?:including|one|two|three|by|with|my|our|the|and|or|each|plus|for|from|as|to|under)\\b)(?:an? )?(?<role>(?:[a-z-]{3,15} ){0,2}"
                    + ROLE + ")(?=[.,;\\n]|$)|\\b(?<head>(?:Head|VP|Vice President|Director|Chief)) of [A-Z]");

    @Override
    public List<Span> newIn(String rewrite, Vocabulary known) {
        List<Span> found = new ArrayList<>();
        Matcher claims = CLAIM.matcher(rewrite);
        while (claims.find()) {
            String[] words = claims.group("role").split(" ");
            if (!isKnown(words, known)) {
                found.add(new Span(claims.start("role"), claims.end("role")));
            }
        }
        Matcher titles = TITLE.matcher(rewrite);
        while (titles.find()) {
            String group = titles.group("role") != null ? "role" : "head";
            if (!isKnown(titles.group(group).split(" "), known)) {
                found.add(new Span(titles.start(group), titles.end(group)));
            }
        }
        return found;
    }

    /** A reviewer who was a maintainer makes none of the writer. */
    private static Pattern claimOf(String role) {
        return Pattern.compile(BEFORE + "(?:[A-Za-z-]{2,20} ){0,4}?(?i:" + role + ")\\b");
    }

    /** A title that stands alone in a heading or a list is the writer's. */
    private static Pattern headingOf(String role) {
        return Pattern.compile("(?m)^[^a-z\\n]{0,20}(?:[A-Za-z]{1,20} ){0,3}(?i:" + role + ")\\b");
    }

    private static boolean isKnown(String[] words, Vocabulary known) {
        String role = words[words.length - 1].toLowerCase(Locale.ROOT);
        boolean leads = !known.hasHangul() && LEADERS.contains(role) && known.matches(LEADING);
        return leads || known.translates(role) || known.matches(claimOf(role)) || known.matches(headingOf(role));
    }
}
