package org.tactus.journal;

import org.tactus.body.Term;

/// Reads the domain's words from the database.
final class Words {
    private Words() {}

    /// @throws IllegalArgumentException if there is no such word
    static <E extends Enum<E> & Term> E of(Class<E> type, String id) {
        return Term.find(type, id).orElseThrow(IllegalArgumentException::new);
    }
}
