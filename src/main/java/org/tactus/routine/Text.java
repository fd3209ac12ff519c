package org.tactus.routine;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Words for a person, in one language or several.
///
/// @param byLanguage from language tag to text; always holds `en`
public record Text(SortedMap<String, String> byLanguage) {
    public static final String DEFAULT_LANGUAGE = "en";

    public Text {
        if (!byLanguage.containsKey(DEFAULT_LANGUAGE)) {
            throw new IllegalArgumentException("no English text");
        }
        byLanguage = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage));
    }

    public static Text of(String english) {
        return new Text(new TreeMap<>(Map.of(DEFAULT_LANGUAGE, english)));
    }

    /// The text in the reader's language, in English where there is none.
    public String in(Locale locale) {
        var exact = byLanguage.get(locale.toLanguageTag());
        if (exact != null) {
            return exact;
        }
        var language = byLanguage.get(locale.getLanguage());
        return language != null ? language : english();
    }

    /// The English text.
    public String english() {
        return byLanguage.getOrDefault(DEFAULT_LANGUAGE, "");
    }
}
