package org.tactus.journal.share;

import java.util.List;
import java.util.Map;
import org.tactus.routine.Shown;

/// A value of a journal file that knows where it stands.
sealed interface Value {

    /// The index of its first byte.
    int at();

    /// What it is, with its article: `the number 9`, `a list`.
    String what();

    /// A text.
    record Str(int at, String text) implements Value {
        @Override
        public String what() {
            return "the text " + Shown.quoted(text);
        }
    }

    /// A number as it is written.
    record Num(int at, String written) implements Value {
        @Override
        public String what() {
            return "the number " + Shown.plain(written);
        }
    }

    /// `true`, `false` or `null`.
    record Word(int at, String word) implements Value {
        @Override
        public String what() {
            return word;
        }
    }

    /// A list.
    record Arr(int at, List<Value> items) implements Value {
        @Override
        public String what() {
            return "a list";
        }
    }

    /// An object, its members in the order of the file.
    record Obj(int at, Map<String, Member> members) implements Value {
        @Override
        public String what() {
            return "an object";
        }
    }

    /// A field with its value.
    ///
    /// @param at the index of the first byte of its name
    record Member(int at, Value value) {}
}
