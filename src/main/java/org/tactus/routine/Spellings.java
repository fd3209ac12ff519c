package org.tactus.routine;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// Words that occur again and again, found by their characters, so that no string is made for a
/// word that is there already. A hash table with open addresses; it never changes.
final class Spellings {
    private static final int SPARSENESS = 4;

    private final @Nullable String[] table;

    Spellings(Collection<String> words) {
        table = new String[Integer.highestOneBit(words.size()) * SPARSENESS];
        for (var word : words) {
            int at = slot(word.toCharArray(), 0, word.length());
            table[at] = word;
        }
    }

    /// The word of these characters, if it is one of them.
    @Nullable String find(char[] chars, int start, int length) {
        return table[slot(chars, start, length)];
    }

    /// Where a word is, or where it would be put.
    private int slot(char[] chars, int start, int length) {
        int hash = length;
        for (int i = start; i < start + length; i++) {
            hash = hash * 31 + chars[i];
        }
        int at = hash & (table.length - 1);
        for (var word = table[at];
                word != null && !isAt(word, chars, start, length);
                word = table[at]) {
            at = at + 1 & (table.length - 1);
        }
        return at;
    }

    private static boolean isAt(String word, char[] chars, int start, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != chars[start + i]) {
                return false;
            }
        }
        return true;
    }
}
