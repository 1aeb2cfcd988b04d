package dev.answercoach.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head that some Markdown files have, {@code key: value} between two lines of dashes, told as a posting would: its title
 * as a title, and what it says of company, position, deadline and technologies as labelled lines. All else is of no use here.
 */
final class FrontMatter {
    private static final int LONGEST = 60;
    private static final Pattern ENTRY = Pattern.compile("(?<key>[\\w-]{1,40}+)\\s*+:\\s*+(?<value>.*+)");
    private static final Pattern QUOTED = Pattern.compile("^[\"'\\[]\\s*|\\s*[\"'\\]]$");

    private FrontMatter() {}

    /** The lines of a posting, with a front matter in the words of a posting. */
    static List<String> unfolded(List<String> lines) {
        int end = end(lines);
        if (end == 0) {
            return lines;
        }
        List<String> told = new ArrayList<>();
        for (int i = 1; i < end; i++) {
            Matcher entry = ENTRY.matcher(lines.get(i));
            if (entry.matches()) {
                String value =
                        QUOTED.matcher(entry.group("value")).replaceAll("").strip();
                String line = told(entry.group("key").toLowerCase(Locale.ROOT), value);
                if (!line.isEmpty() && !value.isEmpty()) {
                    told.add(line);
                }
            }
        }
        told.add("");
        told.addAll(lines.subList(end + 1, lines.size()));
        return told;
    }

    private static String told(String key, String value) {
        return switch (key) {
            case "title", "name", "제목" -> "# " + value;
            case "company", "organization", "organisation", "employer", "hiringorganization", "회사", "회사명", "기관" ->
                "company: " + value;
            case "role", "position", "job", "job_title", "jobtitle", "직무", "포지션" -> "position: " + value;
            case "deadline",
                    "closes",
                    "closing",
                    "closing_date",
                    "closing-date",
                    "due",
                    "validthrough",
                    "expires",
                    "마감",
                    "마감일" -> "deadline: " + value;
            case "stack", "skills", "technologies", "tools", "tech", "기술" -> "tech stack: " + value;
            default -> "";
        };
    }

    /** The line that closes it, 0 where there is none. */
    private static int end(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).equals("---")) {
            return 0;
        }
        boolean hasEntry = false;
        for (int i = 1; i < Math.min(lines.size(), LONGEST); i++) {
            String line = lines.get(i);
            if (line.equals("---") || line.equals("...")) {
                return hasEntry ? i : 0;
            }
            if (line.startsWith("#")) {
                return 0;
            }
            hasEntry |= ENTRY.matcher(line).matches();
        }
        return 0;
    }
}
