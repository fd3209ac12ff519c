package org.tactus;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.tactus.body.Spot;
import org.tactus.journal.Entry.Remark;
import org.tactus.journal.Recorder;
import org.tactus.journal.Written;
import org.tactus.safety.Today;
import org.tactus.session.Reading;
import org.tactus.session.Session;
import org.tactus.session.SessionEvent;
import org.tactus.ui.player.Earlier;

/// One session as it is about to be played, with everyone who is told of it.
///
/// @param today what is different about its routine
/// @param session where it begins
/// @param earlier what there was of it already, where it was cut off
/// @param focus the spots that were picked for it
/// @param events told what happens to it
/// @param readings told where it is, whenever it is read
/// @param remarks told what the receiver says, with the session as it was then
/// @param afterwards to saying how it feels; empty where nobody keeps that
/// @param again the same once more
record Sitting(
        Today today,
        Session session,
        Optional<Earlier> earlier,
        List<Spot> focus,
        Consumer<SessionEvent> events,
        Consumer<Reading> readings,
        BiConsumer<Remark, Session> remarks,
        Optional<Runnable> afterwards,
        Runnable again) {
    Sitting {
        focus = List.copyOf(focus);
    }

    /// A session that `recorder` keeps.
    ///
    /// @param heed told whether what the receiver says could be written
    static Sitting kept(
            Today today,
            Session session,
            List<Spot> focus,
            Recorder recorder,
            Consumer<Written> heed,
            Runnable afterwards,
            Runnable again) {
        return new Sitting(
                today,
                session,
                recorder.entry().map(entry -> new Earlier(entry.played(), entry.planned())),
                focus,
                recorder,
                recorder::read,
                (remark, now) -> recorder.say(remark, now, heed),
                Optional.of(afterwards),
                again);
    }

    /// A session that nobody keeps.
    static Sitting unkept(Today today, Session session, Runnable again) {
        return new Sitting(
                today,
                session,
                Optional.empty(),
                List.of(),
                _ -> {},
                _ -> {},
                (_, _) -> {},
                Optional.empty(),
                again);
    }
}
