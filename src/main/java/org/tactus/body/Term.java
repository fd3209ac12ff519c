package org.tactus.body;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A word of the domain with one spelling in files: an enum constant such as `LOWER_BACK`, written
/// `lower-back`.
public interface Term {

    /// The constant's name, as every enum has it.
    String name();

    /// The spelling in files and message keys: lower case, words joined by hyphens.
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The constant of `type` that is spelt `id`.
    static <E extends Enum<E> & Term> Optional<E> find(Class<E> type, String id) {
        return Arrays.stream(type.getEnumConstants())
                .filter(term -> term.id().equals(id))
                .findFirst();
    }
}
