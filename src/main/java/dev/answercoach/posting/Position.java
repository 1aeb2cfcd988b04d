package dev.answercoach.posting;

import dev.answercoach.text.ResourceList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a position by its words: a profession, or what stands before one. */
final class Position {
    private static final Set<String> WORDS = ResourceList.words(Position.class, "role-words.txt");
    private static final Set<String> ENDINGS = ResourceList.words(Position.class, "role-suffixes.txt");
    private static final Set<String> AROUND = ResourceList.words(Position.class, "trimmed-words.txt");

    /** "2026년" says when, not who; "제3차" which time. */
    private static final Pattern TIME = Pattern.compile("(?:20)?\\d{2}년.*+|20\\d{2}|제?\\d{1,3}[차회기]|\\d{1,2}월");

    private static final Pattern DEPARTMENT = Pattern.compile("[가-힣]{2,10}(?:과|부|팀|실|국|본부|사업부|지점|지부)");
    private static final Pattern INSTITUTION =
            Pattern.compile("[가-힣]{2,14}(?:시청|구청|군청|도청|공사|공단|재단|병원|의료원|은행|대학교|협회|진흥원|학원|복지관)");

    private static final Pattern NOT_LETTERS = Pattern.compile("[^가-힣a-z-]++");

    /** What stands between a company and a position, or around both. */
    private static final Pattern EDGE = Pattern.compile("^[\\s\\-–—|·/:,()\\[\\]<>【】]+|[\\s\\-–—|·/:,(\\[<【!]+$");

    /** "… 을 모집합니다", "is hiring". */
    private static final Pattern SOUGHT = Pattern.compile(
            "(?:을|를)? ?(?:모집|채용|찾|구|모|초빙|영입|기다)(?:합니다|습니다|십니다|립니다|해요|아요|셔요|고 있습니다|고 있어요|니다|중)[.!]*$|(?:을|를)$");

    private static final Pattern HIRING = Pattern.compile(
            "^(?:(?:is|are) )?(?:now )?(?:hiring|recruiting|seeking|looking for)(?: for)?:? (?:an? |our (?:first|next|new) )?");

    private static final Pattern ENGLISH_SENTENCE = Pattern.compile(
            "(?i)\\b(?:looking for|hiring|seeking|recruiting|searching for)(?: for)?:? (?:an? |our (?:first|next|new) )(?<role>[A-Za-z][^.,;:!()]{2,60}+)");
    private static final Pattern KOREAN_SENTENCE =
            Pattern.compile("(?<role>[^.!?]{2,60}?)(?:을|를) ?(?:모집|채용|찾|구합|모십|모시|초빙|영입|기다)");

    private static final int SOUGHT_LINES = 6;
    private static final int LONGEST_SENTENCE = 300;

    private Position() {}

    /** Whether a title names a position. */
    static boolean isNamedIn(String title) {
        return Arrays.stream(title.split("[\\s/·]+")).anyMatch(Position::isWord);
    }

    /** Whether the position begins here, or what says when or how one hires. */
    static boolean begins(String word) {
        return isWord(word) || TIME.matcher(word).matches() || AROUND.contains(word);
    }

    /** "도담시청 사회복지과": behind a name a department begins what one is hired for. */
    static boolean isDepartment(List<String> words, int at) {
        return at > 0
                && (DEPARTMENT.matcher(words.get(at)).matches()
                        || INSTITUTION.matcher(words.get(at - 1)).matches());
    }

    /** A title without what says that, when and how one hires. */
    static String bare(String title) {
        String trimmed = title.strip();
        for (String before = ""; !before.equals(trimmed); ) {
            before = trimmed;
            trimmed = SOUGHT.matcher(EDGE.matcher(trimmed).replaceAll(""))
                    .replaceFirst("")
                    .strip();
            trimmed = withoutLast(withoutFirst(trimmed));
        }
        return trimmed.isEmpty() ? title.strip() : balanced(trimmed);
    }

    /** What is left of a title around its company's name. */
    static String rest(String before, String after) {
        String behind = HIRING.matcher(EDGE.matcher(after.replaceFirst("^(?:에서|와|과|이|가|의) ", ""))
                        .replaceAll("")
                        .strip())
                .replaceFirst("");
        String ahead = EDGE.matcher(before).replaceAll("").strip();
        if (ahead.isEmpty() || (isNamedIn(behind) && !isNamedIn(ahead))) {
            return behind;
        }
        return behind.isEmpty() || !isNamedIn(behind) ? ahead.replaceFirst(" (?:at|@)$", "") : ahead + " " + behind;
    }

    /** The position that one of the first sentences says is sought. */
    static Optional<String> soughtIn(List<PostingLine> lines) {
        return lines.stream()
                .limit(SOUGHT_LINES)
                .map(line -> Cut.to(LONGEST_SENTENCE, line.text()))
                .flatMap(text -> soughtIn(text).stream())
                .findFirst();
    }

    private static Optional<String> soughtIn(String text) {
        Matcher english = ENGLISH_SENTENCE.matcher(text);
        if (english.find()) {
            String role = english.group("role")
                    .replaceFirst(" (?:to|who|with|in|for|and) .*+$", "")
                    .strip();
            return isNamedIn(role) ? Optional.of(role) : Optional.empty();
        }
        Matcher korean = KOREAN_SENTENCE.matcher(text);
        if (!korean.find()) {
            return Optional.empty();
        }
        String before = korean.group("role");
        int from = Math.max(before.lastIndexOf("에서 ") + "에서 ".length(), 0);
        String role = bare(before.indexOf("에서 ") < 0 ? before : before.substring(from));
        return endsAsOne(role) ? Optional.of(role) : Optional.empty();
    }

    private static boolean endsAsOne(String role) {
        return !role.isEmpty() && isWord(role.substring(role.lastIndexOf(' ') + 1)) && role.split(" +").length <= 5;
    }

    private static boolean isWord(String word) {
        String bare = NOT_LETTERS.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
        String letters = word.replaceAll("[^가-힣A-Za-z]", "");
        return WORDS.contains(bare)
                || ENDINGS.contains(letters)
                || ENDINGS.stream().anyMatch(ending -> ending.charAt(0) >= '가' && letters.endsWith(ending));
    }

    private static String withoutFirst(String title) {
        int space = title.indexOf(' ');
        String first = space < 0 ? title : title.substring(0, space);
        boolean around = AROUND.contains(first) || TIME.matcher(first).matches();
        return space > 0 && around ? title.substring(space + 1).strip() : title;
    }

    private static String withoutLast(String title) {
        int space = title.lastIndexOf(' ');
        boolean around = space > 0 && AROUND.contains(title.substring(space + 1).toLowerCase(Locale.ROOT));
        return around ? title.substring(0, space).strip() : title;
    }

    /** A bracket that has lost its other half goes. */
    private static String balanced(String title) {
        long open = title.chars().filter(unit -> unit == '(').count();
        long closed = title.chars().filter(unit -> unit == ')').count();
        return open == closed ? title : title.replaceAll("[()]", "").strip();
    }
}
