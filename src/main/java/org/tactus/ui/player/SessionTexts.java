package org.tactus.ui.player;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tactus.routine.Position;
import org.tactus.routine.Routine;
import org.tactus.routine.Step;
import org.tactus.session.Reading;
import org.tactus.session.Segment;
import org.tactus.text.ClockText;
import org.tactus.text.Messages;
import org.tactus.text.Wording;

/// A whole session in words: its clock, what lies over the step while it is not played, its end.
final class SessionTexts {
    private static final Duration TOLD_AT_FIRST = Duration.ofSeconds(8);

    /// So little less than was asked is not worth a word: breaths are whole.
    private static final Duration NEARLY = Duration.ofSeconds(20);

    private static final int MOST_NAMED = 2;

    private final Messages messages;
    private final StepTexts steps;
    private final Wording wording;
    private final DateTimeFormatter wallTime;

    SessionTexts(Messages messages, StepTexts steps, ZoneId zone) {
        this.messages = messages;
        this.steps = steps;
        this.wording = new Wording(messages);
        this.wallTime =
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(messages.locale())
                        .withZone(zone);
    }

    /// @param end when it will be over; empty while it stands still
    ShownTimes times(Reading reading, Optional<Instant> end) {
        return new ShownTimes(
                ClockText.elapsed(reading.position()),
                messages.get("player.left", ClockText.left(reading.session().left())),
                end.map(instant -> messages.get("player.ends", wallTime.format(instant)))
                        .orElse(""));
    }

    Curtain curtain(Reading reading) {
        return switch (reading.state()) {
            case READY, PLAYING, PAUSED, ENDED -> Curtain.NONE;
            case LEAD_IN ->
                    counting(
                            Curtain.Kind.LEAD_IN,
                            reading.position().isZero() ? "player.lead-in" : "player.resuming",
                            reading);
            case RESUMING -> counting(Curtain.Kind.RESUMING, "player.resuming", reading);
            case WAITING -> {
                var wait = reading.moment().segment();
                var text = steps.instruction(wait);
                yield new Curtain(
                        Curtain.Kind.WAITING,
                        "",
                        text.isEmpty() ? steps.title(wait) : text,
                        messages.get("player.waiting"),
                        "");
            }
        };
    }

    private Curtain counting(Curtain.Kind kind, String key, Reading reading) {
        var segment = reading.moment().segment();
        var detail =
                kind == Curtain.Kind.LEAD_IN ? steps.instruction(segment) : steps.details(segment);
        return new Curtain(
                kind,
                messages.get(key),
                steps.title(segment),
                detail,
                String.valueOf(reading.countdown().plusNanos(999_999_999).toSeconds()));
    }

    /// What is to be told beside the step.
    ///
    /// @param refit what fitting to the time that is left has just come to
    /// @param told what a wish has just come to
    String notice(
            Reading reading, boolean locked, Optional<Refits.Refit> refit, Optional<Told> told) {
        if (refit.isPresent() && reading.state() != Reading.State.ENDED) {
            return refitted(refit.get());
        }
        return switch (reading.state()) {
            case READY, RESUMING, WAITING, ENDED -> "";
            case LEAD_IN -> steps.skipped();
            case PAUSED ->
                    messages.get(
                            reading.notice().isPresent()
                                    ? "player.notice.slept"
                                    : "player.notice.paused");
            case PLAYING -> {
                var notice =
                        told.map(one -> messages.name("player.notice", one))
                                .orElseGet(() -> atTheBeginning(reading));
                yield locked ? locked(notice) : notice;
            }
        };
    }

    /// That it is locked is told all the time: how else is one to know why no key is heard?
    private String locked(String notice) {
        var locked = messages.get("player.notice.locked");
        return notice.isEmpty() ? locked : messages.facts(notice, locked);
    }

    /// How long it takes now, and what is not done any more.
    private String refitted(Refits.Refit refit) {
        var left = ClockText.left(refit.left());
        var time = messages.get("player.notice.time-left." + fits(refit), left);
        var names = refit.leftOut().stream().map(this::technique).distinct().toList();
        if (names.isEmpty()) {
            return time;
        }
        return time
                + " "
                + (names.size() > MOST_NAMED
                        ? messages.get("player.notice.time-left.steps", refit.fewer())
                        : messages.get("fit.dropped", messages.list(names)));
    }

    private static String fits(Refits.Refit refit) {
        var missing = refit.asked().minus(refit.left());
        if (missing.isNegative()) {
            return "shortest";
        }
        return missing.compareTo(NEARLY) > 0 ? "longest" : "fits";
    }

    private String technique(Step.Leaf step) {
        return step instanceof Step.Touch touch ? wording.technique(touch) : wording.title(step);
    }

    /// Before anything else it is told that the session is another one today.
    private String atTheBeginning(Reading reading) {
        var skipped = reading.position().compareTo(TOLD_AT_FIRST) < 0 ? steps.skipped() : "";
        return skipped.isEmpty() ? steps.notice(reading.moment()) : skipped;
    }

    /// The offer to take back a jump.
    Optional<String> undo(Reading reading) {
        return reading.undo()
                .map(undo -> messages.get("player.undo.text", ClockText.elapsed(undo.position())));
    }

    /// What the last screen says.
    ///
    /// @param last how the receiver lies or sits at the end
    Ending ending(Routine routine, Position last, Worked worked) {
        boolean late = routine.isWindDown();
        boolean sleeps = late && worked.closed();
        var done =
                worked.steps().stream()
                        .filter(SessionTexts::isWork)
                        .map(steps::title)
                        .distinct()
                        .toList();
        return new Ending(
                messages.get(worked.finished() ? "player.end.finished" : "player.end.stopped"),
                messages.get(
                        "player.end.summary",
                        routine.title().in(messages.locale()),
                        spent(worked.time())),
                done,
                sleeps ? List.of(messages.get("player.end.sleep")) : advice(last, !late),
                messages.get("player.end.reminder"),
                !sleeps,
                !late);
    }

    /// Whether it is worth naming afterwards: hands were at work, or the breath.
    private static boolean isWork(Segment segment) {
        return switch (segment.step()) {
            case Step.Touch _, Step.Breathe _ -> true;
            case Step.Settle _, Step.Ask _, Step.Wait _, Step.Rest _, Step.Close _ -> false;
        };
    }

    private List<String> advice(Position last, boolean walks) {
        var advice = new ArrayList<>(rise(last).stream().toList());
        advice.add(messages.get("player.end.drink"));
        if (walks) {
            advice.add(messages.get("player.end.walk"));
        }
        return advice;
    }

    /// How to get up from there; nothing for who stands already.
    private Optional<String> rise(Position from) {
        return switch (from) {
            case PRONE, SUPINE, SIDE_LYING -> Optional.of(messages.get("player.end.rise"));
            case SEATED, RECLINED -> Optional.of(messages.get("player.end.rise.seated"));
            case STANDING -> Optional.empty();
        };
    }

    private String spent(Duration time) {
        long minutes = Math.round(time.toSeconds() / 60.0);
        return time.toSeconds() < 60
                ? messages.get("player.end.seconds", time.toSeconds())
                : messages.get("player.end.minutes", minutes);
    }
}
