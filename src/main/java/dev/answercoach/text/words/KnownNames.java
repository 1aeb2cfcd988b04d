package dev.answercoach.text.words;

import dev.answercoach.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells names by the lexicon, and a version that a known technology did not have: PostgreSQL 15. */
final class KnownNames implements NameRule {
    /** A number after a technology is its version unless a unit or a counter follows. */
    private static final Pattern VERSION = Pattern.compile(
            "[ -]?v?(\\d{1,4}(?:\\.\\d{1,4}){0,3})(?![\\d,%.]*[\\dA-Za-z%])(?![,:]\\d)(?<tail>[ ]?[가-힣]{0,6})");

    private static final Set<NameLexicon.Kind> SPELLED_BY_EAR =
            EnumSet.of(NameLexicon.Kind.CERTIFICATE, NameLexicon.Kind.LOCATION);

    private static final Pattern PLACE = Pattern.compile("(?i)(?:first|second|third|1st|2nd|3rd) place");

    private static final Pattern BEFORE = Pattern.compile("(?<name>[A-Z][A-Za-z]{2,20}+) $");
    private static final int LOOK_BACK = 24;

    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]+");

    private static final Pattern SPACE = Pattern.compile("[ -]");

    private static final Pattern COUNTER = Pattern.compile(
            " ?(?:개|대|명|건|번|회|배|년|월|일|시|분|초|주|차|단계|가지|종|점|위|원|만|천|백|억|조|여|곳|장|권|편|팀|군데|자리|인|세|살|호|층|쪽|줄|행|열|노드|노선|서버|인스턴스|워커|코어|샤드|파티션|브로커|배포|사용자|요청|이벤트|기가|메가|퍼센트|프로|킬로|달|학기|기수|기(?!반)).*");

    @Override
    public List<Span> newIn(String rewrite, Vocabulary known) {
        List<Span> found = new ArrayList<>();
        for (NameLexicon.Place place : known.namesIn(rewrite)) {
            if (place.name().kind() == NameLexicon.Kind.CONCEPT) {
                continue;
            }
            if (!known.knows(place.name())) {
                String written = place.span().in(rewrite);
                if (!isWritten(written, known)
                        && !known.knowsInitials(written)
                        && !isHeard(place.name(), written, known)
                        && !saysWhatIs(rewrite, place.span(), known)
                        && !isTranslated(place.name(), written, known)
                        && !isAnyPrize(place.name(), known)) {
                    found.add(place.span());
                }
            } else if (isVersioned(place.name())) {
                newVersion(rewrite, place.span(), known).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Java is not in JavaScript; only what has other signs too may be written with others between. */
    private static boolean isWritten(String name, Vocabulary known) {
        return LETTERS.matcher(name).matches() ? known.hasWritten(name) : known.knowsText(name);
    }

    /** Whether the draft writes it in the other script, though not as the lexicon does: Hansem for 한샘, Greek for 그릭. */
    private static boolean isHeard(NameLexicon.Name name, String written, Vocabulary known) {
        return name.kind() == NameLexicon.Kind.COMPANY
                ? known.knowsSoundWell(written)
                : SPELLED_BY_EAR.contains(name.kind()) && known.knowsSound(written);
    }

    /** Whether the draft has it in the other language: 점장 and manager, "interned" and 인턴. A brand is not translated. */
    private static boolean isTranslated(NameLexicon.Name name, String written, Vocabulary known) {
        if (isVersioned(name) || name.kind() == NameLexicon.Kind.COMPANY) {
            return false;
        }
        List<String> words = SPACE.splitAsStream(written).toList();
        return words.stream().allMatch(known::translates)
                || known.isTranslated(written)
                || (name.kind() == NameLexicon.Kind.ROLE
                        && (EnglishRoles.isLeadKnown(written, known) || RoleClaims.isHeading(written, known)));
    }

    /** "수상" names no prize of its own: who wrote of one may say it. */
    private static boolean isAnyPrize(NameLexicon.Name name, Vocabulary known) {
        return (name.usual().equals("award") || PLACE.matcher(name.usual()).matches()) && Honours.isGrounded(known);
    }

    /** Whether it only says what the user's name before it is: Salesforce CRM. */
    private static boolean saysWhatIs(String text, Span name, Vocabulary known) {
        Matcher before = BEFORE.matcher(text).region(Math.max(0, name.start() - LOOK_BACK), name.start());
        return LatinTitles.isGeneric(name.in(text)) && before.find() && known.knowsLatin(before.group("name"));
    }

    private static boolean isVersioned(NameLexicon.Name name) {
        return name.kind() == NameLexicon.Kind.TECHNOLOGY || name.kind() == NameLexicon.Kind.PRODUCT;
    }

    private static Optional<Span> newVersion(String rewrite, Span name, Vocabulary known) {
        Matcher version = VERSION.matcher(rewrite).region(name.end(), rewrite.length());
        if (!version.lookingAt() || COUNTER.matcher(version.group("tail")).matches()) {
            return Optional.empty();
        }
        Span versioned = new Span(name.start(), version.end(1));
        return known.knowsText(version.group(1)) ? Optional.empty() : Optional.of(versioned);
    }
}
