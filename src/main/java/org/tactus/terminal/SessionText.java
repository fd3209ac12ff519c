package org.tactus.terminal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tactus.routine.Pressure;
import org.tactus.routine.Text;
import org.tactus.session.Breath;
import org.tactus.session.Moment;
import org.tactus.session.Reading;
import org.tactus.session.Segment;
import org.tactus.session.Session;
import org.tactus.text.ClockText;
import org.tactus.text.Messages;
import org.tactus.text.Wording;

/// What both screens say.
final class SessionText {
    private final Messages messages;
    private final Wording wording;

    SessionText(Messages messages) {
        this.messages = messages;
        this.wording = new Wording(messages);
    }

    /// What is going to be played, and what to have at hand.
    List<String> header(Session session) {
        var routine = session.timeline().routine();
        var lines = new ArrayList<String>();
        lines.add(
                messages.get(
                        "terminal.play.header",
                        text(routine.title()),
                        ClockText.elapsed(session.timeline().length()),
                        messages.name("audience", routine.audience()),
                        messages.name("position", routine.position())));
        routine.summary().map(this::text).ifPresent(lines::add);
        var needs = messages.list(routine.needs().stream().map(this::text).toList());
        if (!needs.isEmpty()) {
            lines.add(messages.get("terminal.play.needs", needs));
        }
        return lines;
    }

    /// What the lead-in says: how long it is, and what begins then.
    String leadIn(Reading reading) {
        return messages.get(
                "terminal.play.lead-in",
                seconds(reading.countdown()),
                wording.titleAndSide(reading.moment().segment()));
    }

    /// Which step of how many, what it is called and how long this side of it takes.
    String title(Segment segment, int steps) {
        var place = String.format(Locale.ROOT, "%2d/%d", segment.number(), steps);
        return segment.isWait()
                ? messages.get("terminal.play.wait.title", place, wording.title(segment))
                : messages.get(
                        "terminal.play.title",
                        place,
                        wording.titleAndSide(segment),
                        ClockText.elapsed(segment.length()));
    }

    /// What to do, with what, and what to beware of.
    List<String> body(Segment segment, Optional<Pressure> pressure) {
        var step = segment.step();
        var lines = new ArrayList<String>();
        wording.instruction(step).ifPresent(lines::add);
        wording.details(segment, pressure).ifPresent(lines::add);
        wording.breath(step)
                .map(text -> messages.get("terminal.play.breath", text))
                .ifPresent(lines::add);
        wording.caution(step)
                .map(text -> messages.get("terminal.play.caution", text))
                .ifPresent(lines::add);
        return lines;
    }

    /// The one line that changes all the time.
    String status(Reading reading) {
        return switch (reading.state()) {
            case READY, ENDED -> "";
            case LEAD_IN -> leadIn(reading);
            case PAUSED ->
                    messages.get("terminal.play.paused", ClockText.elapsed(reading.position()));
            case RESUMING -> messages.get("terminal.play.resuming", seconds(reading.countdown()));
            case WAITING -> messages.get("terminal.play.waiting");
            case PLAYING -> playing(reading.moment(), reading.session());
        };
    }

    /// What is said at the end.
    String end(Reading reading) {
        return reading.session().isOver()
                ? messages.get("terminal.play.done", ClockText.elapsed(reading.position()))
                : messages.get("terminal.play.stopped", ClockText.elapsed(reading.position()));
    }

    String slept(Reading reading) {
        return messages.get("terminal.play.slept", ClockText.elapsed(reading.position()));
    }

    /// What the keys do.
    String keys() {
        return messages.get("terminal.play.keys");
    }

    private String playing(Moment moment, Session session) {
        var parts = new ArrayList<String>();
        parts.add(String.format(Locale.ROOT, "%6s", ClockText.left(moment.left())));
        moment.breath().map(this::breath).ifPresent(parts::add);
        moment.next()
                .filter(next -> moment.announcing())
                .map(next -> messages.get("terminal.play.next", wording.titleAndSide(next)))
                .ifPresentOrElse(
                        parts::add,
                        () ->
                                parts.add(
                                        messages.get(
                                                "terminal.play.left",
                                                ClockText.left(session.left()))));
        return String.join("   ", parts);
    }

    /// `out 4 (breath 3 of 6)`; of the receiver's breath only the word.
    private String breath(Breath breath) {
        return breath.of().isPresent()
                ? messages.get(
                        "terminal.play.breathing",
                        wording.phase(breath.phase()),
                        breath.count(),
                        breath.number(),
                        breath.of().getAsInt())
                : messages.get("terminal.play.receiver", wording.phase(breath.phase()));
    }

    private String text(Text text) {
        return text.in(messages.locale());
    }

    private static long seconds(Duration countdown) {
        return countdown.plusNanos(999_999_999).toSeconds();
    }
}
