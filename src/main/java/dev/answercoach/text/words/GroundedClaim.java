package dev.answercoach.text.words;

import dev.answercoach.text.QuickPattern;
import dev.answercoach.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A claim that needs some ground in the draft.
 *
 * @param sign without this there is no claim, and looking for it costs least
 * @param claim how it is put
 * @param ground what a draft must have somewhere so that the claim is none of the rewrite's own
 */
record GroundedClaim(QuickPattern sign, QuickPattern claim, Pattern ground) {
    static GroundedClaim of(String sign, String claim, String ground) {
        return new GroundedClaim(QuickPattern.of(sign), QuickPattern.of(claim), Pattern.compile(ground));
    }

    /** Where any of these is claimed without ground. */
    static List<Span> newIn(List<GroundedClaim> claims, String rewrite, Vocabulary known) {
        List<Span> found = new ArrayList<>();
        for (GroundedClaim claim : claims) {
            if (claim.sign().isIn(rewrite) && !known.matches(claim.ground())) {
                QuickPattern.Search places = claim.claim().in(rewrite);
                while (places.find()) {
                    found.add(new Span(places.found().start(), places.found().end()));
                }
            }
        }
        return found;
    }
}
