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

    /// An object, its fields in the order of the file.
    final class Obj implements Json {
        private static final int FEW = 24;

        private final int offset;
        private String[] names = new String[12];
        private int[] nameOffsets = new int[12];
        private Json[] values = new Json[12];
        private int size;
        private @Nullable Set<String> manyNames;
        private List<Integer> repeated = List.of();

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

        int size() {
            return size;
        }

        String name(int index) {
            return names[index];
        }

        int nameOffset(int index) {
            return nameOffsets[index];
        }

        Json value(int index) {
            return values[index];
        }

        /// The fields whose name another field before them has.
        List<Integer> repeated() {
            return repeated;
        }

        /// Index of the field of this name, searched from `start` on and around; -1 without one. Files have
        /// their fields in the order in which readers ask, so that the first look mostly finds.
        int find(String name, int start) {
            for (int i = start; i < size; i++) {
                if (names[i].equals(name)) {
                    return i;
                }
            }
            for (int i = 0; i < start; i++) {
                if (names[i].equals(name)) {
                    return i;
                }
            }
            return -1;
        }

        void add(String name, int nameOffset, Json value) {
            if (isKnown(name)) {
                if (repeated.isEmpty()) {
                    repeated = new ArrayList<>();
                }
                repeated.add(size);
            }
            if (size == names.length) {
                names = Arrays.copyOf(names, size * 2);
                nameOffsets = Arrays.copyOf(nameOffsets, size * 2);
                values = Arrays.copyOf(values, size * 2);
            }
            names[size] = name;
            nameOffsets[size] = nameOffset;
            values[size] = value;
            size++;
        }

        private boolean isKnown(String name) {
            if (size < FEW) {
                return find(name, 0) >= 0;
            }
            var known = manyNames;
            if (known == null) {
                known = new HashSet<>(Arrays.asList(names).subList(0, size));
                manyNames = known;
            }
            return !known.add(name);
        }
    }
}
