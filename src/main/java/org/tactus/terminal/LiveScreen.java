package org.tactus.terminal;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tactus.session.Reading;
import org.tactus.session.Reading.State;
import org.tactus.session.Segment;
import org.tactus.session.Session;
import org.tactus.text.Messages;

/// A session for somebody who looks at the terminal: each step with all its words, and below it a
/// line that counts.
final class LiveScreen implements SessionScreen {
    private static final int INDENT = 7;
    private static final int WIDEST = 100;
    private static final int USUAL_WIDTH = 80;

    private final PrintStream out;
    private final SessionText text;
    private final boolean colours;
    private final int width;
    private Optional<Segment> shown = Optional.empty();
    private String status = "";

    LiveScreen(Surroundings surroundings, Messages messages) {
        this.out = surroundings.out();
        this.text = new SessionText(messages);
        this.colours = surroundings.colours();
        this.width = width(surroundings.environment().getOrDefault("COLUMNS", ""));
    }

    @Override
    public void open(Session session) {
        var header = text.header(session);
        out.println(styled(Style.BOLD, header.getFirst()));
        header.stream().skip(1).flatMap(line -> wrapped(line, 0).stream()).forEach(out::println);
        out.println(styled(Style.FAINT, text.keys()));
        out.println();
    }

    @Override
    public void show(Reading reading) {
        if (reading.state() == State.PLAYING || reading.state() == State.WAITING) {
            var segment = reading.moment().segment();
            if (shown.filter(before -> isSame(before, segment)).isEmpty()) {
                begin(reading, segment);
            }
        }
        var slept = reading.notice().isPresent() && reading.state() == State.PAUSED;
        status(slept ? text.slept(reading) : text.status(reading));
    }

    @Override
    public void close(Reading reading) {
        status("");
        out.println(styled(Style.BOLD, text.end(reading)));
    }

    /// A segment that was lengthened is still the same one.
    private static boolean isSame(Segment one, Segment other) {
        return one.index() == other.index()
                && one.start().equals(other.start())
                && one.step().equals(other.step());
    }

    private void begin(Reading reading, Segment segment) {
        status("");
        if (shown.isPresent()) {
            out.println();
        }
        out.println(
                styled(Style.ACCENT, text.title(segment, reading.session().timeline().steps())));
        text.body(segment, reading.moment().pressure()).stream()
                .flatMap(line -> wrapped(line, INDENT).stream())
                .forEach(out::println);
        shown = Optional.of(segment);
    }

    /// Writes over the counting line; blanks instead of a control sequence, for terminals that know
    /// none.
    private void status(String now) {
        var line = now.length() < width ? now : now.substring(0, width - 1);
        if (line.equals(status)) {
            return;
        }
        out.print("\r" + line + " ".repeat(Math.max(0, status.length() - line.length())));
        if (line.isEmpty()) {
            out.print("\r");
        }
        out.flush();
        status = line;
    }

    private List<String> wrapped(String text, int indent) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder(" ".repeat(indent));
        for (var word : text.strip().split(" +", -1)) {
            if (line.length() > indent && line.length() + 1 + word.length() >= width) {
                lines.add(line.toString());
                line.setLength(indent);
            }
            line.append(line.length() > indent ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private String styled(Style style, String words) {
        return colours ? style.code + words + Style.PLAIN : words;
    }

    private static int width(String columns) {
        int known = columns.matches("\\d{2,4}") ? Integer.parseInt(columns) : USUAL_WIDTH;
        return Math.clamp(known, 20, WIDEST);
    }

    private enum Style {
        BOLD("\u001b[1m"),
        FAINT("\u001b[2m"),
        ACCENT("\u001b[1;33m");

        private static final String PLAIN = "\u001b[0m";

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }
}
