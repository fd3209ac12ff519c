package org.tactus.routine;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// Words for a person, in English and perhaps in other languages.
///
/// @param english what is shown where there is nothing better
/// @param translations from language tag to text; never holds `en`
public record Text(String english, SortedMap<String, String> translations) {
    public static final String DEFAULT_LANGUAGE = "en";

    private static final SortedMap<String, String> UNTRANSLATED = Collections.emptySortedMap();

    public Text {
        if (translations.containsKey(DEFAULT_LANGUAGE)) {
            throw new IllegalArgumentException("English twice");
        }
        translations =
                translations.isEmpty()
                        ? UNTRANSLATED
                        : Collections.unmodifiableSortedMap(new TreeMap<>(translations));
    }

    /// Words in English only.
    public static Text of(String english) {
        return new Text(english, UNTRANSLATED);
    }

    /// Words in every language of `byLanguage`, which must hold `en`.
    public static Text of(Map<String, String> byLanguage) {
        var translations = new TreeMap<>(byLanguage);
        var english = translations.remove(DEFAULT_LANGUAGE);
        if (english == null) {
            throw new IllegalArgumentException("no English text");
        }
        return new Text(english, translations);
    }

    /// From language tag to text, English included.
    public SortedMap<String, String> byLanguage() {
        var all = new TreeMap<>(translations);
        all.put(DEFAULT_LANGUAGE, english);
        return Collections.unmodifiableSortedMap(all);
    }

    /// The text in the reader's language, in English where there is none, as it can be shown: a
    /// file may hold characters that would change what stands around its words.
    public String in(Locale locale) {
        return Shown.words(choose(locale));
    }

    private String choose(Locale locale) {
        var exact = translations.get(locale.toLanguageTag());
        if (exact != null) {
            return exact;
        }
        var language = translations.get(locale.getLanguage());
        return language != null ? language : english;
    }

    /// Only the first sentence, in every language.
    Text firstSentence() {
        return each(Text::firstSentence);
    }

    private Text each(UnaryOperator<String> change) {
        var changed = new TreeMap<>(translations);
        changed.replaceAll((_, text) -> change.apply(text));
        return new Text(change.apply(english), changed);
    }

    private static String firstSentence(String text) {
        for (int i = 0; i < text.length() - 1; i++) {
            boolean ends = ".!?".indexOf(text.charAt(i)) >= 0;
            if (ends && Character.isWhitespace(text.charAt(i + 1))) {
                return text.substring(0, i + 1);
            }
        }
        return text;
    }
}
