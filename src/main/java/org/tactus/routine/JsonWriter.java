package org.tactus.routine;

import java.util.List;

/// Writes JSON as people would: two spaces of indentation, an object a field a line, a list of
/// words on one.
public final class JsonWriter {
    private final StringBuilder text = new StringBuilder(4096);
    private int depth;
    private boolean first = true;

    /// Begins a list or an object.
    public void open(char bracket) {
        text.append(bracket);
        depth++;
        first = true;
    }

    /// Ends what was begun last.
    public void close(char bracket) {
        depth--;
        if (!first) {
            newLine();
        }
        text.append(bracket);
        first = false;
    }

    /// Begins a new item of the list that is open.
    public void item() {
        if (!first) {
            text.append(',');
        }
        newLine();
        first = false;
    }

    /// Begins a new field of the object that is open.
    public void name(String name) {
        item();
        quote(name);
        text.append(": ");
    }

    void field(String name, String value) {
        name(name);
        quote(value);
    }

    void field(String name, long value) {
        name(name);
        text.append(value);
    }

    /// A field with a value that is JSON already.
    void fieldAsIs(String name, String json) {
        name(name);
        text.append(json);
    }

    /// JSON as it stands.
    public void asIs(String json) {
        text.append(json);
    }

    /// A list on one line.
    void field(String name, List<String> values) {
        name(name);
        text.append('[');
        for (int i = 0; i < values.size(); i++) {
            text.append(i == 0 ? "" : ", ");
            quote(values.get(i));
        }
        text.append(']');
    }

    /// A text in its quotation marks. Half of a character stands as its number, since no file can
    /// hold it otherwise.
    public void quote(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            int whole = value.codePointAt(i);
            if (Character.isSupplementaryCodePoint(whole)) {
                text.appendCodePoint(whole);
                i++;
            } else if (Character.isSurrogate(c)) {
                text.append("\\u").append(Integer.toHexString(c));
            } else {
                escape(c);
            }
        }
        text.append('"');
    }

    /// What was written, with a line break at its end.
    public String finished() {
        return text + "\n";
    }

    private void escape(char c) {
        switch (c) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                if (c < ' ') {
                    text.append("\\u00").append(c < 16 ? "0" : "").append(Integer.toHexString(c));
                } else {
                    text.append(c);
                }
            }
        }
    }

    private void newLine() {
        text.append('\n').repeat("  ", depth);
    }
}
