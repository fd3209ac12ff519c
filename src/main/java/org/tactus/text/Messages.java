package org.tactus.text;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.tactus.body.Term;

/// Every text that the application itself shows or prints, by key. Texts of routines belong to
/// their files.
public final class Messages {
    private final ResourceBundle bundle;
    /// Parsed once: a list asks for the same again and again while it is scrolled.
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /// The texts in `locale`'s language, in English where there is no translation.
    public static Messages in(Locale locale) {
        return new Messages(
                ResourceBundle.getBundle(
                        "org.tactus.messages", locale, Messages.class.getModule()));
    }

    /// The text of `key` with `{0}`, `{1}` … replaced by `arguments`.
    ///
    /// @throws java.util.MissingResourceException if there is no such key
    public String get(String key, Object... arguments) {
        if (arguments.length == 0) {
            return bundle.getString(key).replace("''", "'");
        }
        var format =
                formats.computeIfAbsent(
                        key, _ -> new MessageFormat(bundle.getString(key), locale()));
        return ((MessageFormat) format.clone()).format(arguments);
    }

    /// The name of a word of the domain: the text of `<family>.<id>`.
    public String name(String family, Term term) {
        return get(family + "." + term.id());
    }

    /// Several things in one sentence: `oil, towel, pillow`.
    public String list(Collection<String> things) {
        return String.join(get("text.list"), things);
    }

    /// `text` as it stands within a sentence: `ankle and Achilles`.
    public String within(String text) {
        return text.substring(0, 1).toLowerCase(locale()) + text.substring(1);
    }

    /// Facts that have nothing to do with each other in one line: `20 min · for a partner`.
    public String facts(String... facts) {
        return String.join(get("text.facts"), facts);
    }

    /// The language the texts are in.
    public Locale locale() {
        return bundle.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : bundle.getLocale();
    }
}
