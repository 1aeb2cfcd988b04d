package dev.answercoach.text.words;

import java.util.List;

/**
 * What a posting brings to the check of a draft.
 *
 * @param company the company that the posting is from, empty if unknown
 * @param keywords what the posting asks for, the most important first
 */
public record Lexicon(String company, List<Keyword> keywords) {
    public static final Lexicon NONE = new Lexicon("", List.of());

    /**
     * A term that the posting asks for.
     *
     * @param term as the posting writes it
     * @param synonyms other spellings of it, in Latin and Hangul, without the term itself
     */
    public record Keyword(String term, List<String> synonyms) {
        public Keyword {
            synonyms = List.copyOf(synonyms);
        }
    }

    public Lexicon {
        keywords = List.copyOf(keywords);
    }

    public boolean isEmpty() {
        return company.isEmpty() && keywords.isEmpty();
    }
}
