package org.tactus.routine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A JSON value that knows where in its file it stands. The tree is as lean as it can be, since every
/// file that is read becomes one: a place is the index of a character, and lines are counted only when
/// there is a problem to report.
sealed interface Json {

    /// Index of its first character.
    int offset();

    /// What it is, with its article: `the number 9`, `a list`.
    String what();

    /// How it is quoted in a message.
    String shown();

    /// A text.
    record Str(int offset, String value) implements Json {
        @Override
        public String what() {
            return "the text " + shown();
        }

        @Override
        public String shown() {
            return Shown.quoted(value);
        }
    }

    /// A whole number of few digits, as nearly all are.
    record Whole(int offset, int value) implements Json {
        @Override
        public String what() {
            return "the number " + shown();
        }

        @Override
        public String shown() {
            return Integer.toString(value);
        }
    }

    /// Any other number, as it is written.
    record Num(int offset, String written) implements Json {
        @Override
        public String what() {
            return "the number " + shown();
        }

        @Override
        public String shown() {
            return Shown.plain(written);
        }
    }

    /// `true` or `false`.
    record Bool(int offset, boolean value) implements Json {
        @Override
        public String what() {
            return shown();
        }

        @Override
        public String shown() {
            return Boolean.toString(value);
        }
    }

    /// `null`.
    record Null(int offset) implements Json {
        @Override
        public String what() {
            return shown();
        }

        @Override
        public String shown() {
            return "null";
        }
    }

    /// A list.
    record Arr(int offset, List<Json> items) implements Json {
        @Override
        public String what() {
            return "a list";
        }

        @Override
        public String shown() {
            return what();
        }
    }

    /// An object. Fields of the format are found by their key; whatever else stands in it, languages
    /// included, is kept aside with its name.
    final class Obj implements Json {
        private final int offset;
        private Key[] keys = new Key[12];
        private Json[] values = new Json[12];
        private int size;
        private long present;
        private int next;
        private List<Extra> extras = List.of();
        private @Nullable Set<String> extraNames;

        /// A field that is not of the format, or that is there a second time.
        ///
        /// @param offset where its name begins
        record Extra(String name, int offset, Json value, boolean repeated) {}

        Obj(int offset) {
            this.offset = offset;
        }

        @Override
        public int offset() {
            return offset;
        }

        @Override
        public String what() {
            return "an object";
        }

        @Override
        public String shown() {
            return what();
        }

        /// The keys that are there.
        long present() {
            return present;
        }

        boolean has(Key key) {
            return (present & key.bit()) != 0;
        }

        /// The value of a field. Files have their fields in the order in which readers ask, so that the
        /// search mostly ends where it begins.
        @Nullable Json get(Key key) {
            if (!has(key)) {
                return null;
            }
            int i = next < size ? next : 0;
            while (keys[i] != key) {
                i = i + 1 < size ? i + 1 : 0;
            }
            next = i + 1;
            return values[i];
        }

        List<Extra> extras() {
            return extras;
        }

        /// Adds a field of the format that is not there yet.
        void add(Key key, Json value) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, size * 2);
                values = Arrays.copyOf(values, size * 2);
            }
            present |= key.bit();
            keys[size] = key;
            values[size] = value;
            size++;
        }

        void addExtra(String name, int nameOffset, Json value, boolean repeated) {
            var names = extraNames;
            if (names == null) {
                names = new HashSet<>();
                extraNames = names;
                extras = new ArrayList<>();
            }
            extras.add(new Extra(name, nameOffset, value, repeated || !names.add(name)));
        }
    }
}
