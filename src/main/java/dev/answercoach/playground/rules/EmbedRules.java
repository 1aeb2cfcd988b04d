package dev.answercoach.playground.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of embeds: the limits of each, and 6000 characters over all of a message. */
final class EmbedRules {
    private static final Set<String> WEB = Set.of("http", "https");
    private static final Set<String> PICTURES = Set.of("http", "https", "attachment");
    private static final List<String> CONTENT =
            List.of("title", "description", "fields", "author", "footer", "image", "thumbnail", "url");

    private EmbedRules() {}

    static void judge(Place embeds) {
        List<Place> all = embeds.list(0, 10).items();
        all.forEach(EmbedRules::embed);
        if (all.stream().mapToInt(EmbedRules::length).sum() > 6000) {
            embeds.refuse("MAX_EMBED_SIZE_EXCEEDED", "Embed size exceeds maximum size of 6000");
        }
    }

    private static void embed(Place embed) {
        if (CONTENT.stream().noneMatch(field -> embed.at(field).isFilled())) {
            embed.at("description").requiredText();
        }
        embed.object().at("title").text(0, 256);
        embed.at("description").text(0, 4096);
        embed.at("url").link(2048, WEB);
        embed.at("color").whole(0, 0xFFFFFF);
        author(embed.at("author").object());
        footer(embed.at("footer").object());
        embed.at("image").object().at("url").link(2048, PICTURES);
        embed.at("thumbnail").object().at("url").link(2048, PICTURES);
        embed.at("fields").list(0, 25).items().forEach(EmbedRules::field);
    }

    private static void author(Place author) {
        author.at("name").text(0, 256);
        author.at("url").link(2048, WEB);
        author.at("icon_url").link(2048, PICTURES);
    }

    private static void footer(Place footer) {
        footer.at("text").text(0, 2048);
        footer.at("icon_url").link(2048, PICTURES);
    }

    private static void field(Place field) {
        field.object().at("name").requiredText().text(0, 256);
        field.at("value").requiredText().text(0, 1024);
        field.at("inline").flag();
    }

    /** What counts towards the total; addresses do not. */
    private static int length(Place embed) {
        Stream<Place> texts = Stream.of(
                embed.at("title"),
                embed.at("description"),
                embed.at("author").at("name"),
                embed.at("footer").at("text"));
        Stream<Place> fields =
                embed.at("fields").items().stream().flatMap(field -> Stream.of(field.at("name"), field.at("value")));
        return Stream.concat(texts, fields).mapToInt(Place::length).sum();
    }
}
