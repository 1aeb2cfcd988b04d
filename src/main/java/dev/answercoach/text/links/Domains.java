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

    private static final Set<String> COUNTRIES = Arrays.stream(Locale.getISOCountries())
            .map(country -> country.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private Domains() {}

    /**
     * Whether a name with dots is that of a site.
     *
     * @param host the whole name
     * @param last what stands behind its last dot
     * @param goesOn whether a path or a port follows
     */
    static boolean isSite(String host, String last, boolean goesOn) {
        String top = last.toLowerCase(Locale.ROOT);
        // whatever is glued to it: "보입니다.www.…"
        if (host.toLowerCase(Locale.ROOT).contains("www.")) {
            return true;
        }
        boolean known = GENERIC.contains(top)
                || top.startsWith("xn--")
                // "Done.In 2020" is no site of India
                || (COUNTRIES.contains(top) && (last.equals(top) || last.equals(top.toUpperCase(Locale.ROOT))));
        return goesOn ? known || FILES.contains(top) : known && !FILES.contains(top);
    }
}
