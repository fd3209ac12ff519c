package org.tactus.terminal;

import org.tactus.text.Messages;

/// A line that fills, for somebody who looks at the terminal; nothing for anybody else.
final class ProgressBar implements AutoCloseable {
    private static final int WIDTH = 30;

    private final Surroundings surroundings;
    private final Messages messages;
    private int shown = -1;

    ProgressBar(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    /// @param done from 0 to 1
    void show(double done) {
        int percent = (int) (100 * done);
        if (surroundings.interactive() && percent != shown) {
            shown = percent;
            int filled = WIDTH * percent / 100;
            write("#".repeat(filled) + ".".repeat(WIDTH - filled), percent);
        }
    }

    /// Takes the line away.
    @Override
    public void close() {
        if (shown >= 0) {
            shown = -1;
            surroundings.out().print("\r" + " ".repeat(WIDTH + 10) + "\r");
            surroundings.out().flush();
        }
    }

    private void write(String bar, int percent) {
        surroundings.out().print("\r" + messages.get("terminal.render.bar", bar, percent));
        surroundings.out().flush();
    }
}
