package dev.answercoach.text.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what leads somewhere or calls somebody: addresses with a scheme, bare domains, e-mail addresses, telephone numbers,
 * Markdown's links, and what Discord makes a mention, a command, a time or an emoji of ("Message Formatting" in its
 * reference). Dressed signs count as plain ones. A handle such as {@code @Transactional} calls nobody.
 */
final class LinkFinder {
    private static final String IN_ADDRESS = "[^\\s<>\"'`()\\[\\]{}“”‘’「」『』]";
    /** Signs that end an address, and yet may stand at its beginning, where clients take them for a user's name or an IPv6 address. */
    private static final String ODD = "[\"'`()\\[\\]{}“”‘’「」『』]";

    private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_-]{0,61}[\\p{L}\\p{N}])?";
    private static final String DOMAIN = "(?<host>(?:" + LABEL
            + "\\.){1,6}(?<last>[A-Za-z]{2,24}|xn--[A-Za-z0-9-]{2,60}|한국(?=[:/?#][A-Za-z0-9])))(?![\\p{L}\\p{N}_\\-&&[^\\p{IsHangul}]])(?!\\.[A-Za-z0-9])";
    private static final String SCHEME = "[A-Za-z][A-Za-z0-9+.-]{1,20}://" + ODD + "{0,8}" + IN_ADDRESS + "{1,2000}"
            + "|mailto:" + IN_ADDRESS + "{1,320}"
            + "|(?:tel|sms|callto):\\+?\\d[\\d-]{2,20}"
            + "|magnet:\\?" + IN_ADDRESS + "{1,2000}"
            + "|(?:javascript|vbscript):[^\\s\\p{IsHangul}]{0,200}?[(=;`]\\S{0,2000}"
            + "|data:(?:[\\w.+-]{1,60}/[\\w.+-]{1,60})?[;,]\\S{0,2000}";

    private static final Pattern LINK = Pattern.compile(
            "\\[(?<label>[^\\[\\]\\n]{0,300})]\\(\\s{0,8}<?(?<masked>(?:" + SCHEME
                    + "|(?:www\\.|[A-Za-z0-9-]{1,63}\\.)[A-Za-z0-9.-]{2,200})[^()\\n]{0,500})\\)"
                    + "|(?<markup><(?:@[!&]?\\d{1,25}|#\\d{1,25}|a?:\\w{1,32}:\\d{1,25}|t:-?\\d{1,20}(?::\\w)?"
                    + "|/[^<>\\n]{1,100}:\\d{1,25}|id:[\\w-]{1,40}|sound:\\d{1,25}:\\d{1,25})>)"
                    + "|(?<address>" + SCHEME + ")"
                    + "|(?<mail>[\\p{L}\\p{N}._%+-]{1,64}@(?:" + LABEL + "\\.){1,6}[\\p{L}]{2,24})"
                    + "|(?<mention>@(?:everyone|here))"
                    + "|(?<![\\p{L}\\p{N}_.-])(?<site>" + DOMAIN + "(?<path>(?::\\d{2,5})?(?:[/?#]" + IN_ADDRESS
                    + "{0,2000})?))"
                    + "|(?<![\\d-])(?<phone>\\+\\d{1,3}[ -]\\d{1,3}[ -]?\\d{3,4}[ -]?\\d{4}|\\+8210\\d{8}|0\\d{1,2}[-. ]\\d{3,4}[-. ]\\d{4}|01[016789]\\d{7,8})(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What closes a sentence around an address, and a Korean particle right behind it. */
    private static final Pattern NOT_OF_IT = Pattern.compile("(?:(?<=[!-~])\\p{IsHangul}{1,20}|[.,;:!?…·]{1,20})$");

    private static final Pattern WEB = Pattern.compile("(?i)^https?://(?=.)");
    private static final Pattern DOUBLED = Pattern.compile("(?i)^www\\.");
    private static final Pattern HOST = Pattern.compile("^[^/?#]*");

    private LinkFinder() {}

    /** All of a text, in order. */
    static List<Link> in(String text) {
        FoldedSigns folded = FoldedSigns.of(text);
        List<Link> links = new ArrayList<>();
        Matcher found = LINK.matcher(folded.text());
        boolean more = found.find();
        while (more) {
            boolean leads = !isOtherWord(found);
            if (leads) {
                links.add(link(found, folded, text));
            }
            // a link may begin within what only looked like a domain: "보입니다.https://…"
            more = leads ? found.find() : found.find(found.start() + 1);
        }
        return links;
    }

    private static boolean isOtherWord(Matcher found) {
        String host = found.group("host");
        return host != null && !Domains.isSite(host, found.group("last"), goesOn(found));
    }

    private static boolean isBare(Matcher found) {
        String host = found.group("host");
        return host != null && !Domains.isCalledSite(host) && !goesOn(found);
    }

    /** Whether a path, a port or a query follows, and not only the end of a sentence. */
    private static boolean goesOn(Matcher found) {
        String path = found.group("path");
        return path != null && path.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static Link link(Matcher found, FoldedSigns folded, String text) {
        if (found.group("masked") != null) {
            String shown = found.start("label") == found.end("label")
                    ? ""
                    : folded.inOriginal(found.start("label"), found.end("label"))
                            .in(text);
            return new Link(folded.inOriginal(found.start(), found.end()), target(found.group("masked")), shown, false);
        }
        String whole = found.group();
        String proper = isAddress(found) ? withoutWhatFollows(whole) : whole;
        return new Link(
                folded.inOriginal(found.start(), found.start() + proper.length()), target(proper), "", isBare(found));
    }

    private static boolean isAddress(Matcher found) {
        return found.group("address") != null || found.group("site") != null || found.group("mail") != null;
    }

    private static String withoutWhatFollows(String address) {
        String before = address;
        String proper = NOT_OF_IT.matcher(before).replaceFirst("");
        while (!proper.equals(before) && !proper.isEmpty()) {
            before = proper;
            proper = NOT_OF_IT.matcher(before).replaceFirst("");
        }
        return before;
    }

    /** The same for {@code https://www.Example.com/} and {@code example.com}; what follows the host keeps its case. */
    private static String target(@Nullable String address) {
        String plain = Objects.requireNonNull(address).strip();
        plain = WEB.matcher(plain).replaceFirst("");
        plain = DOUBLED.matcher(plain).replaceFirst("");
        plain = HOST.matcher(plain)
                .replaceFirst(host -> Matcher.quoteReplacement(host.group().toLowerCase(Locale.ROOT)));
        return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
