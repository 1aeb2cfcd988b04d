package dev.answercoach.text.figures;

import dev.answercoach.text.Hangul;
import dev.answercoach.text.ResourceList;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The table of units, and how one is recognised after a number. A Hangul unit needs an end: "3배" is a unit, the 배 of
 * "3배치" is not.
 */
public final class Units {
    /** A unit and where its spelling ends. */
    record Match(Unit unit, int end) {}

    private static final Units TABLE = load();
    /** Shorter Latin spellings are symbols, whose case matters: "MB" is no "mb", "M" no "m". */
    private static final int LONGEST_SYMBOL = 3;

    private final Map<String, Unit> bySpelling;
    private final SpellingTree<Unit> tree = new SpellingTree<>();
    /** The first spelling of each measure, which is its symbol. */
    private final Map<Unit, String> symbols;

    private final Set<String> measures;

    private Units(Map<String, Unit> bySpelling, Map<Unit, String> symbols) {
        this.bySpelling = Map.copyOf(bySpelling);
        this.symbols = Map.copyOf(symbols);
        this.measures = symbols.keySet().stream().map(Unit::name).collect(Collectors.toUnmodifiableSet());
        bySpelling.forEach((spelling, unit) -> {
            tree.put(spelling, unit);
            if (spelling.length() > LONGEST_SYMBOL) {
                tree.putInAnyCase(spelling, unit);
            }
        });
    }

    public static Units table() {
        return TABLE;
    }

    /** The unit of this spelling. */
    Optional<Unit> spelled(String spelling) {
        Unit exact = bySpelling.get(spelling);
        if (exact == null && spelling.length() > LONGEST_SYMBOL) {
            exact = bySpelling.get(spelling.toLowerCase(Locale.ROOT));
        }
        return Optional.ofNullable(exact);
    }

    /** The longest unit that starts exactly here and ends as a unit does. */
    Optional<Match> at(String text, int at) {
        SpellingTree.Found<Unit> found = tree.longestAt(text, at, end -> endsAt(text, end));
        return found == null ? Optional.empty() : Optional.of(new Match(found.meaning(), found.end()));
    }

    /** Whether this is the name of a unit of measure. */
    boolean isMeasure(String name) {
        return measures.contains(name);
    }

    /** How a measure is written for short: km, mm. */
    String symbol(Unit measure) {
        return symbols.getOrDefault(measure, measure.name());
    }

    /** Whether a unit is a counter that no table tells from others, so that any other counter may be meant. */
    public boolean isLoose(String name) {
        Unit known = bySpelling.get(name);
        return !name.isEmpty()
                && Hangul.isSyllable(name.charAt(0))
                && (known == null || known.kind() == Unit.Kind.LITERAL);
    }

    private static boolean endsAt(String text, int end) {
        char last = text.charAt(end - 1);
        if (Scripts.isLatin(last)) {
            return end == text.length() || (!Scripts.isLatin(text.charAt(end)) && !Scripts.isDigit(text.charAt(end)));
        }
        return !Hangul.isSyllable(last) || UnitTails.follow(text, end);
    }

    private static Units load() {
        Map<String, Unit> table = new HashMap<>();
        Map<Unit, String> symbols = new HashMap<>();
        for (List<String> fields : ResourceList.rows(Units.class, "units.tsv", 5)) {
            Unit unit = new Unit(
                    fields.get(0),
                    Unit.Kind.valueOf(fields.get(1)),
                    new BigDecimal(fields.get(2)),
                    fields.get(3).equals("-") ? "" : fields.get(3));
            if (unit.kind() == Unit.Kind.MEASURE) {
                symbols.putIfAbsent(unit, fields.get(4).split(" ", -1)[0]);
            }
            for (String spelling : fields.get(4).split(" ", -1)) {
                String singular = spelling.replace('_', ' ').replace("+", "");
                table.put(singular, unit);
                if (spelling.endsWith("+")) {
                    table.put(singular + "s", unit);
                }
            }
        }
        return new Units(table, symbols);
    }
}
