package dev.answercoach.text.figures;

import dev.answercoach.text.Hangul;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers that are built of 십, 백, 천, 만, 억 and 조, in digits, in Sino-Korean syllables or in both: 6천2백만, 만 8천,
 * 1억 2,000만, 십이만 삼천, 2만 천. Groups of four places close with 만, 억 or 조; within a group and from group to group the
 * powers fall.
 */
final class MyriadNumerals {
    /** The syllables that stand for digits, in order from one. */
    static final String DIGITS = "일이삼사오육칠팔구";

    private static final String POWERS = "십백천만억조";
    private static final int[] EXPONENTS = {1, 2, 3, 4, 8, 12};
    private static final int MYRIAD = 4;
    private static final int NONE = Integer.MAX_VALUE;
    /** Digits after a group may fill the four places below it: 1만 5000. */
    private static final int LONGEST_PART = 5;

    private final String text;
    private final Units units;

    /** What the groups that are closed amount to. */
    private BigDecimal closed = BigDecimal.ZERO;
    /** What the open group amounts to. */
    private BigDecimal group = BigDecimal.ZERO;
    /** The digits that wait for their power; null where none do. */
    private @Nullable BigDecimal pending;

    private int lowestInGroup = NONE;
    private int lowestClosed = NONE;
    private int end;
    private int parts;
    private boolean hasDigits;
    private boolean hasPowers;
    /** The power that the last group had before it was closed: the 3 of 천만. */
    private int closedGroupPower;

    private MyriadNumerals(String text, int at) {
        this.text = text;
        this.end = at;
        this.units = Units.table();
    }

    /** The number here; empty where none of the powers stands in it. */
    static Optional<Numeral> at(String text, int at) {
        return new MyriadNumerals(text, at).read();
    }

    /** Whether this syllable may begin such a number. */
    static boolean mayStart(char syllable) {
        return DIGITS.indexOf(syllable) >= 0 || POWERS.indexOf(syllable) >= 0;
    }

    /** Whether this character may multiply the digits before it. */
    static boolean mayMultiply(char syllable) {
        return POWERS.indexOf(syllable) >= 0 || syllable == '여';
    }

    private Optional<Numeral> read() {
        boolean more = true;
        while (more) {
            more = part();
        }
        if (!hasPowers) {
            return Optional.empty();
        }
        BigDecimal value = closed.add(isShort() ? group.scaleByPowerOfTen(MYRIAD) : group);
        BigDecimal scale = parts == 1 ? BigDecimal.TEN.pow(lowestPower()) : BigDecimal.ONE;
        Numeral.Script script = hasDigits ? Numeral.Script.DIGITS : Numeral.Script.SINO;
        return Optional.of(Numeral.exact(end, value, scale, script));
    }

    /** "6억 8천" is short for 6억 8천만: nobody counts hundreds of millions and then single thousands. */
    private boolean isShort() {
        return lowestClosed > MYRIAD && lowestClosed != NONE && (lowestInGroup == 2 || lowestInGroup == 3);
    }

    private int lowestPower() {
        int open = lowestInGroup == NONE ? 0 : lowestInGroup;
        return lowestClosed == NONE ? open : lowestClosed + (group.signum() == 0 ? closedGroupPower : open);
    }

    /** Takes one digit with its powers, or the places that fill the number up; says whether it did. */
    private boolean part() {
        int at = hasPowers && text.startsWith(" ", end) ? end + 1 : end;
        if (at >= text.length()) {
            return false;
        }
        boolean apart = at > end;
        char first = text.charAt(at);
        if (Scripts.isDigit(first)) {
            return digits(at);
        }
        int digit = DIGITS.indexOf(first);
        if (digit >= 0) {
            return syllable(at, digit + 1);
        }
        return powers(at, null, apart);
    }

    private boolean digits(int at) {
        Optional<Numeral> number = DigitNumerals.plain(text, at);
        if (number.isEmpty()) {
            return false;
        }
        int after = number.get().end();
        BigDecimal value = number.get().low();
        if (powers(after, value, false)) {
            hasDigits = true;
            return true;
        }
        boolean fills = hasPowers && after - at <= LONGEST_PART && fills(value, after - at);
        if (fills) {
            hasDigits = true;
            group = group.add(value);
            end = after;
        }
        return false;
    }

    /** Whether bare digits take the places below: all four below 만, and as many as are free within a group. */
    private boolean fills(BigDecimal value, int length) {
        int free = lowestInGroup == NONE ? Math.min(MYRIAD, lowestClosed) : lowestInGroup;
        return value.scale() <= 0 && value.precision() <= free && length >= Math.min(free, MYRIAD - 1);
    }

    private boolean syllable(int at, int digit) {
        BigDecimal value = BigDecimal.valueOf(digit);
        if (powers(at + 1, value, false)) {
            return true;
        }
        // "천이 넘는", "백 일": a last bare digit is read in words only, and 일 is the unit of days.
        boolean last = hasPowers && !hasDigits && digit > 1 && lowestInGroup != NONE && at == end;
        if (last) {
            group = group.add(value);
            end = at + 1;
        }
        return false;
    }

    /** Takes the powers here, times the digits before them; says whether there were any. */
    private boolean powers(int place, @Nullable BigDecimal digits, boolean apart) {
        // "3000여만 원" says "some" in the middle of the number.
        int at = text.startsWith("여만", place) || text.startsWith("여억", place) ? place + 1 : place;
        int power = powerAt(at);
        if (power == 0 || !mayFollow(power, at, digits, apart)) {
            return false;
        }
        pending = digits;
        int next = at;
        while (power > 0 && falls(power)) {
            take(power);
            next++;
            power = powerAt(next);
        }
        boolean taken = next > at;
        if (taken) {
            parts++;
            hasPowers = true;
            end = next;
        }
        return taken;
    }

    private boolean falls(int power) {
        return power < MYRIAD ? power < lowestInGroup && power < lowestClosed : power < lowestClosed;
    }

    private void take(int power) {
        BigDecimal digits = pending == null ? BigDecimal.ONE : pending;
        if (power < MYRIAD) {
            group = group.add(digits.scaleByPowerOfTen(power));
            lowestInGroup = power;
            pending = null;
            return;
        }
        boolean empty = group.signum() == 0 && pending == null;
        BigDecimal sum = empty ? BigDecimal.ONE : group.add(pending == null ? BigDecimal.ZERO : pending);
        closed = closed.add(sum.scaleByPowerOfTen(power));
        closedGroupPower = lowestInGroup == NONE ? 0 : lowestInGroup;
        group = BigDecimal.ZERO;
        pending = null;
        lowestInGroup = NONE;
        lowestClosed = power;
    }

    /** "5만 백업", "2억 만들": a power alone behind a space needs a unit behind it. */
    private boolean mayFollow(int power, int at, @Nullable BigDecimal digits, boolean apart) {
        if (!falls(power) || isParticle(power, at)) {
            return false;
        }
        return digits != null || !apart || (power < MYRIAD && isUnit(at + 1));
    }

    /** "30만 아니라": 만 may be the particle "only". */
    private boolean isParticle(int power, int at) {
        return power == MYRIAD && (text.startsWith(" 아니", at + 1) || text.startsWith("에서만", at + 1));
    }

    private boolean isUnit(int at) {
        int place = text.startsWith(" ", at) ? at + 1 : at;
        return units.at(text, place).isPresent();
    }

    /** The exponent of the power here, 0 for none; 조 is as often a team or an article of a law. */
    private int powerAt(int at) {
        if (at >= text.length() || !Hangul.isSyllable(text.charAt(at))) {
            return 0;
        }
        int index = POWERS.indexOf(text.charAt(at));
        if (index < 0) {
            return 0;
        }
        return text.charAt(at) != '조' || isTrillion(at + 1) ? EXPONENTS[index] : 0;
    }

    /** "2조 3,000억": what the digits behind it count is smaller by one power; in "4조 2교대" they count something else. */
    private boolean goesOnInDigits(int at) {
        int end = at;
        while (end < text.length()
                && end - at < LONGEST_PART
                && (Scripts.isDigit(text.charAt(end)) || text.charAt(end) == ',')) {
            end++;
        }
        return end > at && end < text.length() && "천백십억만".indexOf(text.charAt(end)) >= 0;
    }

    private boolean isTrillion(int at) {
        int place = text.startsWith(" ", at) ? at + 1 : at;
        if (place >= text.length()) {
            return false;
        }
        char next = text.charAt(place);
        return goesOnInDigits(place)
                || text.startsWith("원", place)
                || text.startsWith("달러", place)
                || (DIGITS.indexOf(next) >= 0 && powerAt(place + 1) > 0);
    }
}
