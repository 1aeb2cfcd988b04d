package dev.answercoach.text.checks;

import dev.answercoach.text.ResourceList;
import dev.answercoach.text.Span;
import dev.answercoach.text.Spans;
import dev.answercoach.text.words.NameLexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Warns of what a 블라인드 application must not tell of the writer: school, origin, family, age and gender. Public bodies
 * refuse answers that do (국가공무원 인사 지침, 블라인드 채용 가이드북).
 *
 * <p>Only the writer counts: a customer's age, a patient's mother and a school that buys the product may be told. To be
 * asked for, since most employers do not hire blindly.
 */
public final class BlindHiringCheck implements Check {
    private static final Pattern LIST = Pattern.compile("<<([A-Z]+)>>");

    /** The lists of words in blind-hiring-words.tsv, as patterns. */
    private static final Map<String, String> LISTS = lists();

    private static final Pattern ABOUT_OTHERS =
            Pattern.compile("(?:" + LISTS.get("OTHERS") + "|분들?의|님의)[가-힣]{0,3}(?: [가-힣]{1,6})?[ ,]{0,2}$");

    /** What follows a school's name where it names something else: 서울대병원, 홍익대 앞, 서울대입구역. */
    private static final Pattern NO_SCHOOL =
            Pattern.compile(" ?(?:학교)?(?:병원|의료원|입구|역|앞|점|로[0-9 ]| ?상권| ?라이선스| (?i:licen[cs]e))");

    /** One of these stands in whatever tells of an origin; looking for them costs less than for all places by name. */
    private static final Pattern ORIGIN = Pattern.compile(
            "출신|출생|태생|토박이|고향|본적|태어|나고 자|나서 자|자라|자란|자랐| 사람|탈북|새터민|귀화|(?i:born|raised|grew up|hometown|native|originally|\\bfrom)");

    private static final int LOOK_BACK = 16;

    /**
     * A way to tell something of the writer.
     *
     * @param id of the finding
     * @param pattern what is written; the group {@code told} is what is shown
     * @param own whether a mention of somebody else just before makes it that person's
     */
    private record Rule(String id, Pattern pattern, boolean own) {}

    private static final String SCHOOL = "blind-school";

    private static final List<Rule> RULES = rules();

    /** Schools that are courses of work, and so may be told. */
    private static final Set<String> COURSES = Set.of(
            "42 Seoul",
            "SSAFY",
            "Woowa Tech Course",
            "Boostcamp",
            "Codestates",
            "Coursera",
            "Udemy",
            "Inflearn",
            "Fast Campus");

    private static List<Rule> rules() {
        return ResourceList.rows(BlindHiringCheck.class, "blind-hiring.tsv", 3).stream()
                .map(row -> new Rule(
                        "blind-" + row.get(0),
                        Pattern.compile(expanded(row.get(2))),
                        row.get(1).equals("own")))
                .toList();
    }

    private static String expanded(String regex) {
        return LIST.matcher(regex).replaceAll(list -> {
            String words = LISTS.get(list.group(1));
            if (words == null) {
                throw new IllegalStateException("no list " + list.group(1) + " in blind-hiring-words.tsv");
            }
            return Matcher.quoteReplacement(words);
        });
    }

    private static Map<String, String> lists() {
        Map<String, String> lists = ResourceList.rows(BlindHiringCheck.class, "blind-hiring-words.tsv", 2).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0),
                        HashMap::new,
                        Collectors.mapping(row -> row.get(1), Collectors.joining("|"))));
        lists.put("PLACE", lists.get("REGION") + "|" + places());
        return Map.copyOf(lists);
    }

    /** Countries and cities by name. */
    private static String places() {
        return NameLexicon.standard().names().stream()
                .filter(name -> name.kind() == NameLexicon.Kind.LOCATION)
                .flatMap(name -> name.spellings().stream())
                .filter(spelling -> spelling.matches("[가-힣]{2,8}"))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    @Override
    public List<Finding> find(Draft draft) {
        String text = draft.text();
        List<Finding> findings = new ArrayList<>(schools(text));
        Spans taken = new Spans();
        findings.forEach(finding -> taken.take(finding.span()));
        boolean origin = ORIGIN.matcher(text).find();
        for (Rule rule : RULES) {
            if (!origin && rule.id().equals("blind-origin")) {
                continue;
            }
            Matcher matcher = rule.pattern().matcher(text);
            while (matcher.find()) {
                Span told = new Span(matcher.start("told"), matcher.end("told"));
                if ((!rule.own() || !isAboutOthers(text, told.start())) && taken.take(told)) {
                    findings.add(finding(rule.id(), told, text));
                }
            }
        }
        findings.sort(Comparator.comparing(Finding::span));
        return List.copyOf(findings);
    }

    private static List<Finding> schools(String text) {
        return NameLexicon.standard().find(text).stream()
                .filter(place -> place.name().kind() == NameLexicon.Kind.SCHOOL)
                .filter(place -> !COURSES.contains(place.name().usual()))
                .filter(place -> !NO_SCHOOL
                        .matcher(text)
                        .region(place.span().end(), text.length())
                        .lookingAt())
                .map(place -> finding(SCHOOL, place.span(), text))
                .toList();
    }

    private static boolean isAboutOthers(String text, int start) {
        return ABOUT_OTHERS
                .matcher(text.substring(Math.max(0, start - LOOK_BACK), start))
                .find();
    }

    private static Finding finding(String rule, Span span, String text) {
        return new Finding(rule, span, Finding.Severity.WARNING, Map.of("text", span.in(text)));
    }
}
