package dev.answercoach.text.figures;

import dev.answercoach.text.Hangul;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes what is glued to a number for its unit where no table knows it ("12mg/L", "18병상"): a figure in an unknown unit
 * is a figure still, and its digits must not go unread. Such a unit compares as it is written.
 */
final class OpaqueUnits {
    private static final Pattern SYMBOL =
            Pattern.compile("(?<unit>(?![xX]{2}|²|³)[A-Za-zμΩ°‰%²³]{1,12}+(?:[/·][A-Za-zμ²³]{1,6}+)?)(?![A-Za-z0-9])");
    /** Two single capitals are rather a name: "14 A/B tests". */
    private static final Pattern LETTERS = Pattern.compile("[A-Z][/·][A-Z]");
    /** 3D, 5G, 2FA, 3PL, 4WD: letters that make a single digit a name. Longer capitalised ones are names too (3Com). */
    private static final Pattern NAME = Pattern.compile("(?:[DGSPC]|FA|PL|WD|PC|QC|on)(?![A-Za-z])|[A-Z][a-z]{2,}");

    private static final Pattern ORDINAL = Pattern.compile("st|nd|rd|th");

    private static final String PARTICLE = "이었|였|입니|이라|이며|이고|이던|인데|으로|로|에서|에게|에만|에도|에|을|를|이나|이|가|은|는|의|와|과|도|만|까지"
            + "|부터|마다|가량|남짓|쯤|짜리|내외|안팎|나|며|고|보다|처럼|께|쯤|정도|이상|이하|미만|초과|이내|밖에|뿐|중|간|내|인|임|다|째";
    private static final Pattern TAIL = Pattern.compile(
            "(?:씩|당)?(?:(?:" + PARTICLE + "){0,2}(?![가-힣])|이었|였|입니|이라|이며|이고|인데|이상|이하|미만|초과|정도|가량|남짓|짜리|쯤)");
    /** "3.92예요": no noun, but the end of the sentence. */
    private static final Pattern COPULA = Pattern.compile("(?:이에|예|에|네|이네)요|이?죠|거든|이거든|이었|였");

    private static final int LONGEST_NOUN = 6;

    private final String text;

    OpaqueUnits(String text) {
        this.text = text;
    }

    /** The unit that starts right here, if letters do and make no name of the number before them. */
    Optional<Units.Match> at(int at, boolean singleDigit) {
        if (at >= text.length()) {
            return Optional.empty();
        }
        return Hangul.isSyllable(text.charAt(at)) ? noun(at) : symbol(at, singleDigit);
    }

    /** A compound of two measures ("mg/L"), of which the table knows the parts only; "km/h" is a rate. */
    Optional<Units.Match> ratio(int at) {
        return match(at)
                .filter(unit -> Units.table().spelled(unit.group("unit")).isEmpty())
                .filter(unit -> !LETTERS.matcher(unit.group("unit")).matches())
                .filter(unit -> {
                    String[] parts = unit.group("unit").split("[/·]", -1);
                    return parts.length == 2 && isMeasure(parts[0]) && isMeasure(parts[1]);
                })
                .map(OpaqueUnits::unit);
    }

    private static boolean isMeasure(String spelling) {
        return Units.table()
                .spelled(spelling)
                .filter(unit -> unit.kind() == Unit.Kind.MEASURE || unit.kind() == Unit.Kind.SIZE)
                .isPresent();
    }

    private Optional<Units.Match> symbol(int at, boolean singleDigit) {
        return match(at)
                .filter(unit -> !isName(unit.group("unit"), singleDigit))
                .map(OpaqueUnits::unit);
    }

    private static boolean isName(String letters, boolean singleDigit) {
        Matcher name = NAME.matcher(letters);
        return ORDINAL.matcher(letters).matches() || (name.lookingAt() && (singleDigit || name.end() > 2));
    }

    private Optional<Matcher> match(int at) {
        if (at >= text.length() || Hangul.isSyllable(text.charAt(at)) || text.charAt(at) == ' ') {
            return Optional.empty();
        }
        Matcher matcher = SYMBOL.matcher(text).region(at, text.length()).useTransparentBounds(true);
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }

    private static Units.Match unit(Matcher matcher) {
        Unit unit = new Unit(matcher.group("unit"), Unit.Kind.MEASURE, BigDecimal.ONE, "");
        return new Units.Match(unit, matcher.end());
    }

    /** The shortest noun that only particles follow; none where particles are all there is ("30으로"). */
    private Optional<Units.Match> noun(int at) {
        if (COPULA.matcher(text).region(at, text.length()).lookingAt()) {
            return Optional.empty();
        }
        Matcher tail = TAIL.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int most = Math.min(text.length(), at + LONGEST_NOUN);
        for (int end = at; end <= most; end++) {
            if (tail.region(end, Math.min(text.length(), end + 10)).lookingAt()) {
                Unit unit = new Unit(text.substring(at, end), Unit.Kind.LITERAL, BigDecimal.ONE, "");
                return end == at ? Optional.empty() : Optional.of(new Units.Match(unit, end));
            }
            if (end < text.length() && !Hangul.isSyllable(text.charAt(end))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
