package org.tactus.ui.player;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.tactus.journal.Entry.Remark;
import org.tactus.routine.Pressure;
import org.tactus.routine.Step;
import org.tactus.session.Prompts;
import org.tactus.session.Reading;
import org.tactus.session.Reading.State;
import org.tactus.session.Timeline;
import org.tactus.ui.player.CheckIn.Form;

/// When the receiver is asked, and what was said last. A prompt that was answered goes away, and
/// none comes for a minute.
final class CheckIns {
    private static final Duration DEAF_FOR = Duration.ofMillis(500);
    private static final Duration HEARD_FOR = Duration.ofMinutes(1);

    private Timeline timeline;
    private Prompts prompts;
    private Optional<Remark> said = Optional.empty();
    private OptionalLong promptedAt = OptionalLong.empty();

    CheckIns(Timeline timeline) {
        this.timeline = timeline;
        this.prompts = Prompts.of(timeline);
    }

    /// What is asked at a reading; to be told of each.
    CheckIn at(Reading reading) {
        follow(reading.session().timeline());
        var form = form(reading);
        if (form == Form.PROMPT) {
            promptedAt = OptionalLong.of(promptedAt.orElse(reading.nanos()));
            form = isDeaf(reading) ? Form.COMING : form;
        } else {
            promptedAt = OptionalLong.empty();
        }
        return form == Form.NONE ? CheckIn.NONE : checkIn(form, reading);
    }

    /// The receiver said something.
    void heard(Remark remark) {
        said = Optional.of(remark);
    }

    private void follow(Timeline now) {
        if (timeline != now) {
            timeline = now;
            prompts = Prompts.of(now);
        }
    }

    private Form form(Reading reading) {
        boolean standing = reading.state() == State.PLAYING || reading.state() == State.PAUSED;
        if (!standing || timeline.isEmpty()) {
            return Form.NONE;
        }
        if (reading.moment().segment().step() instanceof Step.Ask) {
            return Form.QUESTION;
        }
        var position = reading.position();
        boolean answered = said.filter(remark -> isHeard(remark, position)).isPresent();
        return prompts.isShown(position) && !answered ? Form.PROMPT : Form.NONE;
    }

    private boolean isDeaf(Reading reading) {
        return reading.nanos() - promptedAt.orElseThrow() < DEAF_FOR.toNanos();
    }

    private CheckIn checkIn(Form form, Reading reading) {
        var position = reading.position();
        boolean touched =
                form == Form.QUESTION
                        ? timeline.lastTouch(position).isPresent()
                        : reading.moment().segment().touch().isPresent();
        boolean firm =
                timeline.pressureFrom(position)
                        .filter(pressure -> pressure.level() > Pressure.LIGHTEST)
                        .isPresent();
        return new CheckIn(form, firm, touched);
    }

    private static boolean isHeard(Remark remark, Duration position) {
        var since = position.minus(remark.at());
        return !since.isNegative() && since.compareTo(HEARD_FOR) < 0;
    }
}
