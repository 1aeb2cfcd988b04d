package dev.answercoach.text.links;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells a domain from other words with a dot in them: {@code main.py}, {@code Node.js}, a sentence that begins right after
 * the last one's full stop.
 */
final class Domains {
    private static final Set<String> GENERIC = Set.of(
            "com",
            "net",
            "org",
            "edu",
            "gov",
            "info",
            "biz",
            "name",
            "mobi",
            "jobs",
            "asia",
            "eu",
            "uk",
            "app",
            "dev",
            "xyz",
            "site",
            "online",
            "shop",
            "store",
            "link",
            "click",
            "top",
            "club",
            "pro",
            "tech",
            "cloud",
            "page",
            "blog",
            "wiki",
            "news",
            "live",
            "life",
            "today",
            "world",
            "vip",
            "icu",
            "fun",
            "space",
            "host",
            "website",
            "press",
            "agency",
            "academy",
            "company",
            "digital",
            "download",
            "email",
            "finance",
            "group",
            "ltd",
            "media",
            "network",
            "party",
            "review",
            "services",
            "social",
            "software",
            "solutions",
            "studio",
            "support",
            "systems",
            "team",
            "work",
            "works",
            "zone",
            "one",
            "art",
            "bio",
            "chat",
            "codes",
            "care",
            "games",
            "lol",
            "win",
            "bid",
            "loan",
            "men",
            "gift",
            "gle",
            "new",
            "how",
            "ink",
            "red",
            "kim",
            "cafe",
            "help",
            "moe",
            "tokyo",
            "seoul");
    /** These end the names of files more often than those of sites: alone they are no sign of a domain. */
    private static final Set<String> FILES =
            Set.of("py", "sh", "md", "rs", "pl", "ps", "so", "mm", "ml", "cc", "zip", "mov");

    /** These end the names of files and libraries, and of no site: {@code Node.js/Express}, {@code Order.java:42}. */
    private static final Set<String> NO_SITES = Set.of(
            "js",
            "jsx",
            "ts",
            "tsx",
            "mjs",
            "json",
            "yml",
            "yaml",
            "xml",
            "html",
            "css",
            "java",
            "kt",
            "kts",
            "go",
            "rb",
            "php",
            "cpp",
            "hpp",
            "cs",
            "swift",
            "scala",
            "sql",
            "csv",
            "txt",
            "log",
            "conf",
            "properties",
            "toml");

    private static final Set<String> COUNTRIES = Arrays.stream(Locale.getISOCountries())
            .map(country -> country.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private Domains() {}

    /**
     * Whether a name with dots is that of a site: one of a common ending, or of any where something follows it.
     *
     * @param host the whole name
     * @param last what stands behind its last dot
     * @param goesOn whether a path or a port follows
     */
    static boolean isSite(String host, String last, boolean goesOn) {
        String top = last.toLowerCase(Locale.ROOT);
        if (isCalledSite(host)) {
            return true;
        }
        boolean known = GENERIC.contains(top)
                || top.startsWith("xn--")
                // "Done.In 2020" is no site of India
                || (COUNTRIES.contains(top) && (last.equals(top) || last.equals(top.toUpperCase(Locale.ROOT))));
        // "고쳤습니다.API/DB" goes on, and is no site
        return goesOn
                ? known || (last.equals(top) && !NO_SITES.contains(top)) || FILES.contains(top)
                : known && !FILES.contains(top);
    }

    /** Whether a name says itself that it is that of a site, whatever is glued to it: "보입니다.www.…". */
    static boolean isCalledSite(String host) {
        return host.toLowerCase(Locale.ROOT).contains("www.");
    }
}
