package org.tactus.routine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A JSON value that knows where in its file it stands. The tree is as lean as it can be, since
/// every file that is read becomes one: a place is the number of a token, and [TokenPlaces] tells
/// where that is when there is a problem to report.
sealed interface Json {

    /// The number of its first token, as [TokenPlaces] counts.
    int token();

    /// What it is, with its article: `the number 9`, `a list`.
    String what();

    /// How it is quoted in a message.
    String shown();

    /// A text.
    record Str(int token, String value) implements Json {
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
    record Whole(int token, int value) implements Json {
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
    record Num(int token, String written) implements Json {
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
    record Bool(int token, boolean value) implements Json {
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
    record Null(int token) implements Json {
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
    record Arr(int token, List<Json> items) implements Json {
        @Override
        public String what() {
            return "a list";
        }

        @Override
        public String shown() {
            return what();
        }
    }

    /// An object. Fields of the format are found by their key; whatever else stands in it,
    /// languages included, is kept aside with its name.
    final class Obj implements Json {
        private final int token;
        private final @Nullable Json[] values = new Json[Key.COUNT];
        private long present;
        private List<Extra> extras = List.of();
        private @Nullable Set<String> extraNames;

        /// A field that is not of the format, or that is there a second time.
        ///
        /// @param token its name
        record Extra(String name, int token, Json value, boolean repeated) {}

        Obj(int token) {
            this.token = token;
        }

        @Override
        public int token() {
            return token;
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

        /// The value of a field.
        @Nullable Json get(Key key) {
            return values[key.index()];
        }

        List<Extra> extras() {
            return extras;
        }

        /// Adds a field of the format that is not there yet.
        void add(Key key, Json value) {
            present |= key.bit();
            values[key.index()] = value;
        }

        /// Adds a field that is not of the format, or that is there already.
        void addExtra(String name, int nameToken, Json value, boolean repeated) {
            var names = extraNames;
            if (names == null) {
                names = new HashSet<>();
                extraNames = names;
                extras = new ArrayList<>();
            }
            extras.add(new Extra(name, nameToken, value, repeated || !names.add(name)));
        }
    }
}
