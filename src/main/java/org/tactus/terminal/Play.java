package org.tactus.terminal;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tactus.session.Reading;
import org.tactus.session.Session;
import org.tactus.session.SessionPlayer;

/// Plays one session on a screen of text, until it ends or somebody ends it.
final class Play {
    private static final Duration FRAME = Duration.ofMillis(100);
    private static final Duration STAY = Duration.ofSeconds(30);

    private static final Pattern TIME_LEFT = Pattern.compile("t *(\\d{1,3})");

    private final Surroundings surroundings;
    private final SessionScreen screen;
    private final TypedLines lines;

    Play(Surroundings surroundings, SessionScreen screen, TypedLines lines) {
        this.surroundings = surroundings;
        this.screen = screen;
        this.lines = lines;
    }

    /// Plays `session` to its end, or until somebody ends it.
    ///
    /// @param ear is told each reading
    /// @return whether nothing from outside, such as Ctrl-C, ended it
    boolean play(Session session, BigDecimal speed, Consumer<Reading> ear) {
        var player = new SessionPlayer(session, surroundings.pace().clock(speed), event -> {});
        screen.open(session);
        player.start();
        var reading = player.now();
        ear.accept(reading);
        screen.show(reading);
        boolean undisturbed = true;
        while (reading.state() != Reading.State.ENDED) {
            if (goesOn()) {
                answer(player, reading);
            } else {
                undisturbed = false;
                player.stop();
            }
            reading = player.now();
            ear.accept(reading);
            screen.show(reading);
        }
        screen.close(reading);
        surroundings.out().flush();
        return undisturbed;
    }

    /// A person may say something at any time; a script is only asked where the session stands
    /// still.
    private void answer(SessionPlayer player, Reading reading) {
        switch (reading.state()) {
            case WAITING, PAUSED -> {
                var line = lines.next();
                if (line.isPresent()) {
                    obey(player, line.get());
                } else if (lines.areOver()) {
                    player.toggle();
                }
            }
            case READY, LEAD_IN, PLAYING, RESUMING, ENDED -> {
                if (surroundings.interactive()) {
                    lines.next().ifPresent(line -> obey(player, line));
                }
            }
        }
    }

    private void obey(SessionPlayer player, String line) {
        switch (line.strip()) {
            case "n" -> player.skip();
            case "b" -> player.back();
            case "u" -> player.undoSkip();
            case "+" -> player.stayHere(STAY);
            case "s", "-" -> player.softer();
            case "f" -> player.finishGently();
            case "q" -> player.stop();
            default -> timeLeft(line).ifPresentOrElse(player::haveLeft, player::toggle);
        }
    }

    /// The minutes of `t 10`.
    private static Optional<Duration> timeLeft(String line) {
        return Optional.of(TIME_LEFT.matcher(line.strip()))
                .filter(Matcher::matches)
                .map(match -> Duration.ofMinutes(Long.parseLong(match.group(1))));
    }

    /// Lets a frame's time go by. Whoever interrupts it, or no longer reads what is written, wants
    /// it to end.
    private boolean goesOn() {
        try {
            surroundings.pace().sleep(FRAME);
            return !surroundings.out().checkError();
        } catch (InterruptedException e) {
            return false;
        }
    }
}
