package org.tactus.routine;

/// A place in the tree of a routine. It is written out (`steps[4].pressure`) only where a problem
/// needs it.
sealed interface Where {

    /// The whole file.
    static Where root() {
        return new Root();
    }

    default Where field(String name) {
        return new Field(this, name);
    }

    default Where item(int index) {
        return new Item(this, index);
    }

    /// Adds this path to `text`.
    void appendTo(StringBuilder text);

    /// The path as it is shown: `steps[4].pressure`; empty for the root.
    default String path() {
        var text = new StringBuilder();
        appendTo(text);
        return text.toString();
    }

    /// The whole file.
    record Root() implements Where {
        @Override
        public void appendTo(StringBuilder text) {}
    }

    /// A field of an object.
    record Field(Where parent, String name) implements Where {
        private static final int LONGEST_NAME = 64;

        @Override
        public void appendTo(StringBuilder text) {
            parent.appendTo(text);
            if (!text.isEmpty()) {
                text.append('.');
            }
            text.append(Shown.plain(name, LONGEST_NAME));
        }
    }

    /// An item of a list.
    record Item(Where parent, int index) implements Where {
        @Override
        public void appendTo(StringBuilder text) {
            parent.appendTo(text);
            text.append('[').append(index).append(']');
        }
    }
}
