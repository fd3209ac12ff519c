package org.tactus.sound;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The line to the device that the person chose; to the default one where that is not to be had; to
/// nowhere where none is. From time to time what is better is tried again. Tells of each trouble
/// once.
final class Connection implements AutoCloseable {
    /// After how many blocks what is better is tried again, and for how many a device must have
    /// played to be trusted at once after it failed: five seconds.
    private static final int PATIENCE = 250;

    private final Outputs outputs;
    private final Consumer<Trouble> told;
    private final Consumer<Boolean> audible;
    private final Set<Trouble> known = EnumSet.noneOf(Trouble.class);
    private Optional<String> wanted = Optional.empty();
    private Optional<OutputLine> line = Optional.empty();
    private Way way = Way.CHOSEN;
    private int blocks = 0;
    private boolean heard = true;

    /// What it may lead to, the best first.
    private enum Way {
        CHOSEN,
        DEFAULT,
        NOWHERE
    }

    /// @param audible is told whether a device plays, whenever that changes; at first one is
    ///     taken to
    Connection(Outputs outputs, Consumer<Trouble> told, Consumer<Boolean> audible) {
        this.outputs = outputs;
        this.told = told;
        this.audible = audible;
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
        boolean written = connected().write(bytes, bytes.length);
        blocks++;
        if (!written) {
            close();
            connect(blocks > PATIENCE ? Way.CHOSEN : worse(way));
        }
    }

    /// Lets the device go until the next block.
    @Override
    public void close() {
        line.ifPresent(OutputLine::close);
        line = Optional.empty();
    }

    private OutputLine connected() {
        if (line.isEmpty()) {
            connect(Way.CHOSEN);
        } else if (way != best() && blocks >= PATIENCE) {
            tryBetter();
        }
        return line.orElseThrow();
    }

    /// Takes the first that is to be had, from `first` on.
    private void connect(Way first) {
        way = first;
        line = opened(way);
        while (line.isEmpty()) {
            way = worse(way);
            line = opened(way);
        }
        blocks = 0;
        tellAudible();
        if (way != best()) {
            tell(way == Way.DEFAULT ? Trouble.DEVICE_GONE : Trouble.NO_DEVICE);
        }
    }

    /// Leaves what it has only for something better.
    private void tryBetter() {
        blocks = 0;
        for (var better = best(); better.compareTo(way) < 0; better = worse(better)) {
            var opened = opened(better);
            if (opened.isPresent()) {
                close();
                line = opened;
                way = better;
            }
        }
        tellAudible();
    }

    private Optional<OutputLine> opened(Way to) {
        return switch (to) {
            case CHOSEN -> wanted.isPresent() ? outputs.open(wanted) : Optional.empty();
            case DEFAULT -> outputs.open(Optional.empty());
            case NOWHERE -> Optional.of(new SilentLine());
        };
    }

    private Way best() {
        return wanted.isPresent() ? Way.CHOSEN : Way.DEFAULT;
    }

    private static Way worse(Way than) {
        return than == Way.CHOSEN ? Way.DEFAULT : Way.NOWHERE;
    }

    private void tellAudible() {
        boolean now = way != Way.NOWHERE;
        if (now != heard) {
            heard = now;
            audible.accept(now);
        }
    }

    private void tell(Trouble trouble) {
        if (known.add(trouble)) {
            told.accept(trouble);
        }
    }
}
