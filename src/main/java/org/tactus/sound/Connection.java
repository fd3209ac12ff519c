package org.tactus.sound;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The line to the device that the person chose; to the default one where that is not to be had; to
/// nowhere where none is, until one is. Tells of each trouble once.
final class Connection implements AutoCloseable {
    /// After how many blocks another try is made: five seconds.
    private static final int PATIENCE = 250;

    private final Outputs outputs;
    private final Consumer<Trouble> told;
    private final Set<Trouble> known = EnumSet.noneOf(Trouble.class);
    private Optional<String> wanted = Optional.empty();
    private Optional<Line> line = Optional.empty();
    private boolean settled = false;
    private int blocks = 0;

    Connection(Outputs outputs, Consumer<Trouble> told) {
        this.outputs = outputs;
        this.told = told;
    }

    /// Connects to another device from the next block on.
    void want(Optional<String> device) {
        if (!device.equals(wanted)) {
            close();
            wanted = device;
            known.clear();
        }
    }

    /// How many frames were written that nobody has heard yet.
    int waiting() {
        return connected().waiting();
    }

    /// Writes a block; what the device does not take is lost, and another device is looked for.
    void write(byte[] bytes) {
        if (!connected().write(bytes, bytes.length) && !Thread.currentThread().isInterrupted()) {
            close();
        }
        blocks++;
    }

    /// Lets the device go until the next block.
    @Override
    public void close() {
        line.ifPresent(Line::close);
        line = Optional.empty();
    }

    private Line connected() {
        if (line.isEmpty() || (!settled && blocks >= PATIENCE)) {
            close();
            line = Optional.of(open());
            blocks = 0;
        }
        return line.get();
    }

    private Line open() {
        var chosen = outputs.open(wanted);
        settled = chosen.isPresent();
        if (chosen.isPresent()) {
            return chosen.get();
        }
        var fallback = wanted.isPresent() ? outputs.open(Optional.empty()) : Optional.<Line>empty();
        tell(fallback.isPresent() ? Trouble.DEVICE_GONE : Trouble.NO_DEVICE);
        return fallback.orElseGet(SilentLine::new);
    }

    private void tell(Trouble trouble) {
        if (known.add(trouble)) {
            told.accept(trouble);
        }
    }
}
