package dev.answercoach.discord.drawing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** What Discord would count in a message, read from the JSON that it gets. */
final class Weight {
    private static final int TEXT_DISPLAY = 10;
    private static final int FILE = 13;

    private final List<String> texts = new ArrayList<>();
    private final List<String> fileUrls = new ArrayList<>();
    private final List<String> customIds = new ArrayList<>();
    private int components;

    static Weight of(Sheet sheet) {
        Weight weight = new Weight();
        weight.add(sheet.toCreate().toData().getArray("components"));
        return weight;
    }

    private void add(DataArray array) {
        for (int i = 0; i < array.length(); i++) {
            DataObject component = array.getObject(i);
            components++;
            if (component.getInt("type") == TEXT_DISPLAY) {
                texts.add(component.getString("content"));
            }
            if (component.getInt("type") == FILE) {
                fileUrls.add(component.getObject("file").getString("url"));
            }
            if (component.hasKey("custom_id")) {
                customIds.add(component.getString("custom_id"));
            }
            component.optArray("components").ifPresent(this::add);
        }
    }

    int components() {
        return components;
    }

    /** UTF-16 units. */
    int text() {
        return texts.stream().mapToInt(String::length).sum();
    }

    /** What Discord stores of the texts: their UTF-8 and twelve bytes more for each. */
    int storedBytes() {
        return texts.stream()
                .mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length + 12)
                .sum();
    }

    List<String> texts() {
        return texts;
    }

    List<String> fileUrls() {
        return fileUrls;
    }

    List<String> customIds() {
        return customIds;
    }
}
