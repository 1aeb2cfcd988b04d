package dev.answercoach.model;

import dev.langchain4j.model.input.PromptTemplate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Fills a prompt's template so that no value can pass for the prompt's own words.
 *
 * <p>{@code {{draft}}} becomes {@code <draft>the value</draft>}, and whatever in the value looks like the tag of a fence loses
 * its bracket, so that no text closes its own fence or opens another. The same values give the same text: the cache relies on
 * it. {@code {{limit:bare}}} stands without a fence and is for short values that code made (a number, a name of a rule);
 * anything else there is a bug and throws.
 */
final class Template {
    /** As PromptTemplate finds its variables, but bounded. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s{0,8}(.{1,200}?)\\s{0,8}}}");

    private static final Pattern NAME = Pattern.compile("[a-z][a-zA-Z0-9]{0,63}(:bare)?");
    private static final String BARE = ":bare";
    private static final Pattern BARE_VALUE = Pattern.compile("[\\p{L}\\p{N} .,~+%/()_-]{1,64}");

    private Template() {}

    static boolean isPlaceholder(String name) {
        return NAME.matcher(name).matches();
    }

    /** What stands between double braces, in the order of appearance. */
    static Set<String> placeholders(String template) {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = PLACEHOLDER.matcher(template);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** The names of the values that a template is filled with. */
    static Set<String> names(String template) {
        return placeholders(template).stream()
                .map(name -> name.endsWith(BARE) ? name.substring(0, name.length() - BARE.length()) : name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The names of the fences that a template makes. */
    static Set<String> fences(String template) {
        Set<String> names = new LinkedHashSet<>(placeholders(template));
        names.removeIf(name -> name.endsWith(BARE));
        return names;
    }

    /**
     * Fills.
     *
     * @param fences the names of all fences of the request, none of which a value may imitate
     * @throws IllegalArgumentException where a value is missing, or is not what may stand without a fence
     */
    static String fill(String template, Map<String, String> values, Set<String> fences) {
        if (template.isEmpty()) {
            return template;
        }
        Map<String, Object> filled = new LinkedHashMap<>();
        for (String placeholder : placeholders(template)) {
            String name = placeholder.endsWith(BARE)
                    ? placeholder.substring(0, placeholder.length() - BARE.length())
                    : placeholder;
            String value = values.get(name);
            if (value == null) {
                throw new IllegalArgumentException("no value for {{" + placeholder + "}}");
            }
            filled.put(placeholder, placeholder.endsWith(BARE) ? bare(name, value) : fenced(name, value, fences));
        }
        return PromptTemplate.from(template).apply(filled).text();
    }

    private static String bare(String name, String value) {
        if (!BARE_VALUE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "the value of {{" + name + ":bare}} is not a short value made by code; use {{" + name + "}}");
        }
        return value;
    }

    private static String fenced(String name, String value, Set<String> fences) {
        return "<" + name + ">" + disarmed(value, fences) + "</" + name + ">";
    }

    private static String disarmed(String value, Set<String> fences) {
        // Models read "< / Draft" and "＜/draft" as they read "</draft": spaces, invisible characters, wide forms and
        // case
        // make no difference here either.
        Pattern tag = Pattern.compile(
                "[<＜‹〈](?=[\\s\\p{Cf}/／\\\\]{0,16}(?:" + String.join("|", fences) + "))",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return tag.matcher(value).replaceAll("&lt;");
    }
}
