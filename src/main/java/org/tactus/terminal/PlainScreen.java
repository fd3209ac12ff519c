package org.tactus.terminal;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Locale;
import org.tactus.routine.Step;
import org.tactus.session.Reading;
import org.tactus.session.Segment;
import org.tactus.session.Session;
import org.tactus.session.Timeline;
import org.tactus.text.ClockText;
import org.tactus.text.Messages;

/// A session for a file, a pipe or a screen reader: one line for each side of each step, when it
/// begins.
final class PlainScreen implements SessionScreen {
    private final PrintStream out;
    private final SessionText text;
    private boolean ledIn = false;
    private boolean toldSleep = false;
    private int next = 0;

    PlainScreen(PrintStream out, Messages messages) {
        this.out = out;
        this.text = new SessionText(messages);
    }

    @Override
    public void open(Session session) {
        text.header(session).forEach(out::println);
        next = session.isOver() ? Integer.MAX_VALUE : session.moment().segment().index();
    }

    @Override
    public void show(Reading reading) {
        var timeline = reading.session().timeline();
        switch (reading.state()) {
            case READY -> {}
            case LEAD_IN -> {
                if (!ledIn) {
                    out.println(text.leadIn(reading));
                    ledIn = true;
                }
            }
            case PLAYING, WAITING -> tell(timeline, reading.moment().segment().index());
            case PAUSED -> {
                if (reading.notice().isPresent() && !toldSleep) {
                    out.println(text.slept(reading));
                    toldSleep = true;
                }
            }
            case RESUMING -> toldSleep = false;
            case ENDED -> {
                if (reading.session().isOver()) {
                    tell(timeline, timeline.segments().size() - 1);
                }
            }
        }
        out.flush();
    }

    @Override
    public void close(Reading reading) {
        out.println(text.end(reading));
    }

    /// A session at high speed may have gone past several since the last reading.
    private void tell(Timeline timeline, int index) {
        while (next <= index) {
            out.println(line(timeline, timeline.segments().get(next)));
            next++;
        }
    }

    private String line(Timeline timeline, Segment segment) {
        var parts = new ArrayList<String>();
        parts.add(String.format(Locale.ROOT, "%5s", ClockText.elapsed(segment.start())));
        parts.add(text.title(segment, timeline.steps()));
        parts.addAll(text.body(segment, segment.touch().map(Step.Touch::pressure)));
        return String.join("  ", parts);
    }
}
