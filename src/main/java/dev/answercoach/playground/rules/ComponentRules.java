package dev.answercoach.playground.rules;

import java.util.List;
import java.util.Set;

/**
 * The rules of the components of one message: what may stand in what, and how much of it.
 *
 * <p>Source: Discord's component reference, with and without the flag {@code IS_COMPONENTS_V2}.
 */
final class ComponentRules {
    private static final int ROW = 1;
    private static final int BUTTON = 2;
    private static final int SECTION = 9;
    private static final int TEXT = 10;
    private static final int THUMBNAIL = 11;
    private static final int GALLERY = 12;
    private static final int FILE = 13;
    private static final int SEPARATOR = 14;
    private static final int CONTAINER = 17;

    private static final Set<Integer> TOP = Set.of(ROW, SECTION, TEXT, GALLERY, FILE, SEPARATOR, CONTAINER);
    private static final Set<Integer> IN_CONTAINER = Set.of(ROW, SECTION, TEXT, GALLERY, FILE, SEPARATOR);
    private static final Set<Integer> IN_ROW = Set.of(BUTTON, 3, 5, 6, 7, 8);

    private static final int MOST_COMPONENTS = 40;
    private static final int MOST_TEXT = 4000;
    private static final int MOST_IN_A_ROW = 5;
    private static final Set<String> MEDIA = Set.of("http", "https", "attachment");

    private final Attachments attachments;
    private final Ids ids = new Ids();
    private int components;
    private int text;

    ComponentRules(Attachments attachments) {
        this.attachments = attachments;
    }

    /** Judges the rows of a message without the flag. */
    void rows(Place list) {
        list.list(0, 5).items().forEach(row -> component(row, Set.of(ROW)));
    }

    /** Judges the components of a message with the flag, and what they come to together. */
    void tree(Place list) {
        list.list(0, MOST_COMPONENTS).items().forEach(one -> component(one, TOP));
        if (components > MOST_COMPONENTS) {
            list.refuse(
                    "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
                    "The total number of components cannot exceed " + MOST_COMPONENTS);
        }
        if (text > MOST_TEXT) {
            list.refuse(
                    "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
                    "Components displayable text size exceeds maximum size of " + MOST_TEXT);
        }
    }

    private void component(Place component, Set<Integer> allowed) {
        component.type(allowed).ifPresent(type -> {
            components++;
            ids.number(component);
            known(component, (int) type);
        });
    }

    private void known(Place component, int type) {
        switch (type) {
            case ROW -> row(component);
            case BUTTON -> ButtonRules.judge(component, ids);
            case SECTION -> section(component);
            case TEXT -> text(component.at("content"));
            case THUMBNAIL -> picture(component);
            case GALLERY -> component.at("items").required().list(1, 10).items().forEach(this::picture);
            case FILE -> file(component);
            case SEPARATOR -> separator(component);
            case CONTAINER -> container(component);
            default -> SelectRules.inMessage(component, type, ids);
        }
    }

    private void row(Place row) {
        List<Place> children =
                row.at("components").required().list(1, MOST_IN_A_ROW).items();
        children.forEach(child -> component(child, IN_ROW));
        // a menu is as wide as its row
        boolean menu =
                children.stream().anyMatch(child -> child.at("type").number().orElse(BUTTON) != BUTTON);
        if (menu) {
            children.stream()
                    .skip(1)
                    .forEach(child -> child.refuse(
                            "COMPONENT_LAYOUT_WIDTH_EXCEEDED", "The specified component exceeds the maximum width"));
        }
    }

    private void section(Place section) {
        section.at("components").required().list(1, 3).items().forEach(child -> component(child, Set.of(TEXT)));
        if (section.at("accessory").required().isGiven()) {
            component(section.at("accessory"), Set.of(BUTTON, THUMBNAIL));
        }
    }

    private void text(Place content) {
        content.required().text(1, MOST_TEXT);
        text += content.length();
    }

    /** A thumbnail, or an item of a gallery: the same fields. */
    private void picture(Place picture) {
        picture.object().at("description").text(1, 1024);
        picture.at("spoiler").flag();
        media(picture.at("media"), MEDIA);
    }

    private void file(Place file) {
        file.at("spoiler").flag();
        media(file.at("file"), Set.of("attachment"));
    }

    private void media(Place media, Set<String> schemes) {
        attachments.reference(media.required().object().at("url").required().link(2048, schemes));
    }

    private static void separator(Place separator) {
        separator.at("divider").flag();
        separator.at("spacing").choice(Set.of(1, 2));
    }

    private void container(Place container) {
        container.at("accent_color").whole(0, 0xFFFFFF);
        container.at("spoiler").flag();
        container
                .at("components")
                .required()
                .list(1, MOST_COMPONENTS)
                .items()
                .forEach(child -> component(child, IN_CONTAINER));
    }
}
