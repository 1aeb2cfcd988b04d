package dev.answercoach.text.figures;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins a number with the unit or the noun that it counts, or says that it is none: part of a name or of an idiom. It is
 * told where the number stands and what it is, and looks only at what stands around it.
 */
final class CountedFigures {
    /** Of whom "one" says that there was a single one: one colleague, one case; one way and one thing are idioms. */
    private static final Pattern FOLD_NEXT = Pattern.compile(
            " (?:as |fast|more|high|larg|great|bett|the |slow|long|quick|small|less|few|low|its |their |our |his |her |my |your |that of |what |normal|usual|average)");

    private static final Set<String> COUNTED_ONES = Set.of("명");

    private static final Pattern STANDS = Pattern.compile(
            " (?:(?:모두|전부|동시에|한꺼번에|새로|나란히|현재) )?(?:있|없|멈[췄추]|가동|설치|고장|도[는니]|돌아|돌고|운전|운영|들어[서선섰]|서 ?있|작동|정지|노후|교체|점검|철거|배치|상용)");
    private static final Pattern MORE =
            Pattern.compile(" (?:more|further|additional|extra|full|whole|consecutive|straight) ");

    private static final Pattern NUMBER_NEXT =
            Pattern.compile(" ?(?:\\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|half|half-hour)[ -])");

    private static final Pattern NOT_ONE =
            Pattern.compile("(?<counted>(?:명|사람|건|개|대|곳|군데)도)(?: [가-힣]{1,10}+){0,4}? [가-힣]{0,8}?(?:없|않|안|못)");
    /** So many syllables of number words in a row are a number even without a unit: 삼백이십만. */
    private static final int LONG_WORD = 4;

    private static final Pattern PERIOD_AFTER =
            Pattern.compile(" (?:a|per) (?:second|minute|hour|day|week|month|quarter|year)(?![a-z])");
    private static final Pattern IDIOM = Pattern.compile(
            "-(?:way|factor|fold|dimensional|sided|faced|time|on|by|of|odd|size|stop|to|thirds?|pronged|wheel|legged|piece|edged)(?![a-z])");
    /** "zero downtime" is a way to go live. */
    private static final Pattern NO_ZERO = Pattern.compile(
            "[ -](?:downtime|trust|day|sum|shot|touch|waste|base|result|tolerance|carbon|emission(?!s)|party)");
    /** "500대 기업" are the top 500 and "20대 고객" an age group, no 500 or 20 units. */
    private static final Pattern TOP = Pattern.compile(
            "(?<=[1-9]0)대 (?:이상 |이하 |이상의 )?(?:남녀|어르신|청소년|환자|학생|아이|부부|주부|노인|시절|고객|여성|남성|청년|사용자|이용자|직장인|초반|중반|후반|소비자|구직자)(?!사)|대 (?:기업|과제|그룹|뉴스|핵심|은행|대학|로펌|브랜드|원칙|가치|전략|사업)");

    private static final Pattern BEFORE_DECADE =
            Pattern.compile("(?i)(?<![a-z])(?:their|his|her|my|our|mid|early|late|the)[ -]$");
    private static final Pattern BEFORE_GRADE = Pattern.compile("(?i)(?<![a-z])(?:grade|level) $");
    private static final Unit GRADE = Unit.counter("급");
    private static final Pattern LOOSE = Pattern.compile("[+여]|-plus(?![a-z])| or (?:more|fewer|less|so)(?![a-z])");
    /** After a single period "한 번" is a rate; elsewhere it is an idiom far more often than a count. */
    private static final Pattern ONE_PERIOD = Pattern.compile(
            "(?:(?:한|(?<!\\d)1) ?(?:시간|주|달|해|년|주일|개월|분기)|일주일|하루|매일|매주|매달|매월|매년|매시간|해마다|날마다|(?:시간|주|분|월|일|연)당)(?:에|마다|당)? ?(?:평균 )?$");

    private final String text;
    private final Units units = Units.table();
    private final OpaqueUnits opaque;
    private final EnglishNouns nouns;

    CountedFigures(String text) {
        this.text = text;
        this.opaque = new OpaqueUnits(text);
        this.nouns = new EnglishNouns(text, units);
    }

    /** A number in digits: with the unit after it, bare, or, glued to other letters, none at all. */
    Optional<Figure> digits(int at, Numeral number) {
        int end = number.end();
        char next = end < text.length() ? text.charAt(end) : '\n';
        if ((next == '대' && from(TOP, end).lookingAt()) || (next == 's' && isDecade(at, end))) {
            return Optional.of(Figure.of(at, end + 1, number, Unit.WHOLE));
        }
        if (next == 's' && isGrade(at, end)) {
            return Optional.of(Figure.of(at, end + 1, number, GRADE));
        }
        Optional<Units.Match> age = People.aged(text, at, end);
        if (age.isPresent()) {
            return Optional.of(Figure.of(at, age.get().end(), number, age.get().unit()));
        }
        int loose = looseEnd(end);
        Optional<Figure> figure = opaque.ratio(loose)
                .or(() -> People.honoured(text, at, unitPlace(loose), number))
                .or(() -> unitAfter(loose))
                .filter(unit -> unit.unit().kind() != Unit.Kind.COUNTER
                        || !(isHyphened(unit.end())
                                || nouns.isCounted(unit.end())
                                || nouns.isModifier(loose, unit.end())))
                .map(unit -> LikeCounters.told(text, at, number, unit))
                .map(unit -> withHalf(Figure.of(at, unit.end(), number, unit.unit())))
                .or(() -> nouns.after(loose, number, at))
                .or(() -> opaque.at(loose, end - at == 1).map(unit -> Figure.of(at, unit.end(), number, unit.unit())))
                .filter(counted -> !NamesBefore.isVersion(text, at, end))
                .map(counted -> counted.bounded(looseBound(end)));
        if (figure.isPresent()) {
            return figure;
        }
        boolean glued = end < text.length() && Scripts.isLatin(text.charAt(end));
        return glued ? Optional.empty() : bare(at, number);
    }

    /** Past what may stand between the number and its unit: "100여 명", "1,000+ users", "three or more teams". */
    private int looseEnd(int end) {
        if (end >= text.length() || "+여- ".indexOf(text.charAt(end)) < 0) {
            return end;
        }
        Matcher bound = from(LOOSE, end);
        return bound.lookingAt() ? bound.end() : end;
    }

    private Quantity.Bound looseBound(int end) {
        if (looseEnd(end) == end) {
            return text.startsWith("여만", end - 2) || text.startsWith("여억", end - 2)
                    ? Quantity.Bound.ABOUT
                    : Quantity.Bound.EXACT;
        }
        Matcher bound = from(LOOSE, end);
        if (!bound.lookingAt()) {
            return Quantity.Bound.EXACT;
        }
        return switch (bound.group().strip()) {
            case "+", "-plus", "or more" -> Quantity.Bound.AT_LEAST;
            case "or fewer", "or less" -> Quantity.Bound.AT_MOST;
            default -> Quantity.Bound.ABOUT;
        };
    }

    private Optional<Figure> bare(int at, Numeral number) {
        return NamesBefore.isName(text, at, number.end()) ? Optional.empty() : Optional.of(unnamed(at, number));
    }

    private Figure unnamed(int at, Numeral number) {
        return Figure.of(at, number.end(), number, People.inGroup(text, at) ? People.UNIT : Unit.NONE);
    }

    /** "in their 20s", "the 1990s": the same as 20대 and 1990년대. */
    private boolean isDecade(int at, int end) {
        return text.startsWith("s", end)
                && text.charAt(end - 1) == '0'
                && (end + 1 == text.length() || !Scripts.isWord(text.charAt(end + 1)))
                && (isYear(at, end)
                        || BEFORE_DECADE
                                .matcher(text.substring(Math.max(0, at - 8), at))
                                .find());
    }

    /** "four grade 5s": no seconds, but marks. */
    private boolean isGrade(int at, int end) {
        return end - at <= 2
                && (end + 1 == text.length() || !Scripts.isWord(text.charAt(end + 1)))
                && BEFORE_GRADE.matcher(text.substring(Math.max(0, at - 8), at)).find();
    }

    private boolean isYear(int at, int end) {
        return end - at == 4 && (text.startsWith("19", at) || text.startsWith("20", at));
    }

    private int unitPlace(int end) {
        return end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    }

    private Optional<Units.Match> unitAfter(int end) {
        Optional<Units.Match> attached =
                units.at(text, end).filter(unit -> !isVictory(end, unit)).map(this::withSubject);
        if (attached.isPresent()) {
            return timesAreFold(attached.get());
        }
        Matcher more = from(MORE, end);
        if (more.lookingAt()) {
            return units.at(text, more.end()).filter(unit -> unit.unit().kind() == Unit.Kind.TIME);
        }
        boolean gap = end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '-');
        return gap
                ? opaque.ratio(end + 1)
                        .or(() -> units.at(text, end + 1)
                                .filter(unit -> !startsName(end + 1, unit)
                                        && !isVictory(end, unit)
                                        && !isMultiplied(end + 1, unit)))
                        .flatMap(this::timesAreFold)
                : Optional.empty();
    }

    /** "3 won, 2 lost" tells of tests: no price is a single-digit sum of won. */
    private boolean isVictory(int number, Units.Match unit) {
        return text.startsWith("won", unit.end() - 3)
                && number > 0
                && Scripts.isDigit(text.charAt(number - 1))
                && (number == 1
                        || (!Scripts.isWord(text.charAt(number - 2)) && ".,".indexOf(text.charAt(number - 2)) < 0));
    }

    /** "탱크 30기가 있고": what stands there is counted by 기, and stored by 기가. */
    private Units.Match withSubject(Units.Match unit) {
        return text.startsWith("기가", unit.end() - 2) && from(STANDS, unit.end()).lookingAt()
                ? new Units.Match(Unit.counter("기"), unit.end() - 1)
                : unit;
    }

    /** "2 x 45-minute sessions" are two of them. */
    private boolean isMultiplied(int at, Units.Match unit) {
        return unit.end() == at + 1
                && "xX".indexOf(text.charAt(at)) >= 0
                && from(NUMBER_NEXT, unit.end()).lookingAt();
    }

    /** "14 A/B tests" measures no amperes. */
    private boolean startsName(int at, Units.Match unit) {
        return unit.end() == at + 1
                && Character.isUpperCase(text.charAt(at))
                && unit.end() < text.length()
                && "/-+&#.'".indexOf(text.charAt(unit.end())) >= 0;
    }

    /** "3 times faster" is a factor, "3 times a week" a count. */
    private Optional<Units.Match> timesAreFold(Units.Match match) {
        boolean factor = match.unit().name().equals("회")
                && text.startsWith("times", match.end() - 5)
                && FOLD_NEXT.matcher(text).region(match.end(), text.length()).lookingAt();
        return Optional.of(factor ? new Units.Match(share("배"), match.end()) : match);
    }

    /** A number in English words, with the unit or the noun after it. */
    Optional<Figure> english(int at, Numeral number) {
        boolean one = number.high().compareTo(BigDecimal.ONE) == 0;
        if (isNamePart(at, number.end())
                || (number.high().signum() == 0 && from(NO_ZERO, number.end()).lookingAt())) {
            return Optional.empty();
        }
        Optional<Units.Match> unit =
                unitAfter(number.end()).filter(counted -> one || !nouns.isModifier(number.end(), counted.end()));
        if (unit.isPresent()) {
            boolean idiom = one
                    && (unit.get().unit().kind() != Unit.Kind.TIME || text.startsWith("day", number.end() + 1))
                    && !COUNTED_ONES.contains(unit.get().unit().name());
            return idiom
                    ? Optional.empty()
                    : Optional.of(withHalf(
                            Figure.of(at, unit.get().end(), number, unit.get().unit())));
        }
        if (one && from(PERIOD_AFTER, number.end()).lookingAt()) {
            return Optional.of(unnamed(at, number));
        }
        if (one) {
            return nouns.after(number.end(), number, at)
                    .filter(figure -> COUNTED_ONES.contains(figure.unit().name()));
        }
        int loose = looseEnd(number.end());
        return nouns.after(loose, number, at)
                .or(() -> Optional.of(unnamed(at, number).spanning(at, loose)))
                .map(counted -> counted.bounded(looseBound(number.end())));
    }

    /** A number in Korean words; most of them are parts of other words unless a unit follows. */
    Optional<Figure> korean(int at, Numeral number) {
        int end = looseEnd(number.end());
        int unitAt = unitPlace(end);
        String word = text.substring(at, number.end()).strip();
        if (number.high().compareTo(BigDecimal.ONE) == 0 && People.isOneself(text, at, number.end())) {
            return Optional.empty();
        }
        Optional<Figure> special = People.honoured(text, at, unitAt, number)
                .map(unit -> Figure.of(at, unit.end(), number, unit.unit()).bounded(looseBound(number.end())))
                .or(() -> number.script() == Numeral.Script.NATIVE
                        ? People.ripe(text, number.end()).map(unit -> Figure.of(at, unit.end(), number, unit.unit()))
                        : Optional.empty())
                .or(() -> none(at, word, unitAt));
        if (special.isPresent()) {
            return special;
        }
        boolean vague = number.script() == Numeral.Script.SINO && number.low().compareTo(number.high()) != 0;
        Optional<Figure> counted = units.at(text, unitAt)
                .map(this::withSubject)
                .filter(unit ->
                        unitAt > number.end() || KoreanNumerals.mayTouch(word, text.substring(unitAt, unit.end())))
                .map(unit -> LikeCounters.told(text, at, number, unit))
                .filter(unit -> vague
                        || KoreanNumerals.goesWith(number, word, text.substring(unitAt, unit.end()))
                        || isOncePer(at, word, unit.unit()))
                .map(unit ->
                        withHalf(Figure.of(at, unit.end(), number, unit.unit())).bounded(looseBound(number.end())));
        if (counted.isEmpty() && number.script() == Numeral.Script.NATIVE && isLowEnd(number.end())) {
            return Optional.of(unnamed(at, number));
        }
        boolean bare = counted.isEmpty()
                && number.script() == Numeral.Script.SINO
                && number.low().compareTo(number.high()) == 0
                && word.length() >= LONG_WORD
                && UnitTails.follow(text, number.end());
        return bare ? Optional.of(unnamed(at, number)) : counted;
    }

    /** "스물넷에서 스물일곱 명": what the first number counts stands behind the second. */
    private boolean isLowEnd(int end) {
        if (!text.startsWith("에서 ", end)) {
            return false;
        }
        return KoreanNumerals.at(text, end + 3)
                .filter(high -> high.script() == Numeral.Script.NATIVE)
                .flatMap(high -> units.at(text, unitPlace(high.end())))
                .isPresent();
    }

    /** "two-factor", "Seven Bridges": a number word that is part of another word or of a name. */
    private boolean isNamePart(int at, int end) {
        boolean hyphen = from(IDIOM, end).lookingAt();
        boolean capital = Character.isUpperCase(text.charAt(at))
                && end + 1 < text.length()
                && text.charAt(end) == ' '
                && Character.isUpperCase(text.charAt(end + 1));
        return hyphen || capital || (at > 0 && text.charAt(at - 1) == '-');
    }

    /** "한 건도 없었습니다" says 0건. */
    private Optional<Figure> none(int at, String word, int unitAt) {
        Matcher none = from(NOT_ONE, unitAt);
        return word.equals("한") && none.lookingAt()
                ? units.at(text, unitAt)
                        .map(unit -> Figure.fixed(at, none.end("counted"), BigDecimal.ZERO, unit.unit(), ""))
                : Optional.empty();
    }

    /** The "person" of "1,200 person-hours" counts nobody. */
    private boolean isHyphened(int end) {
        return end + 1 < text.length()
                && text.charAt(end) == '-'
                && Scripts.isLatin(text.charAt(end - 1))
                && Scripts.isLatin(text.charAt(end + 1));
    }

    private boolean isOncePer(int at, String word, Unit unit) {
        return word.equals("한")
                && unit.name().equals("회")
                && ONE_PERIOD.matcher(text.substring(Math.max(0, at - 12), at)).find();
    }

    /** "3년 반", "2시간 반". */
    Figure withHalf(Figure figure) {
        boolean whole = figure.unit().kind() == Unit.Kind.TIME
                ? text.charAt(figure.end() - 1) != '간' || text.startsWith("시간", figure.end() - 2)
                : figure.unit().name().equals("배");
        boolean half = whole
                && text.startsWith(" 반", figure.end())
                && !text.startsWith("시간", figure.end() + 3)
                && !text.startsWith("시간", figure.end() + 2)
                && UnitTails.follow(text, figure.end() + 2);
        if (!half) {
            return figure;
        }
        BigDecimal value = figure.low().add(new BigDecimal("0.5"));
        return figure.valued(value, value).spanning(figure.start(), figure.end() + 2);
    }

    private static Unit share(String name) {
        return new Unit(name, Unit.Kind.SHARE, BigDecimal.ONE, "");
    }

    private Matcher from(Pattern pattern, int at) {
        return pattern.matcher(text)
                .region(at, text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }
}
