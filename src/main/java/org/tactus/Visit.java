package org.tactus;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tactus.body.Body;
import org.tactus.body.Spot;
import org.tactus.journal.Feeling;
import org.tactus.journal.Person;
import org.tactus.journal.Recorder;
import org.tactus.journal.Resume;
import org.tactus.routine.Audience;
import org.tactus.routine.Library;
import org.tactus.routine.LibraryEntry;
import org.tactus.routine.Routine;
import org.tactus.safety.Outcome;
import org.tactus.safety.Precautions;
import org.tactus.safety.Today;
import org.tactus.session.Session;
import org.tactus.session.Timeline;
import org.tactus.text.Instead;
import org.tactus.text.Messages;
import org.tactus.ui.screening.LeftQuestions;
import org.tactus.ui.screening.ScreeningModel;
import org.tactus.ui.screening.ScreeningView;
import org.tactus.ui.shell.Shell;

/// The way of one session: who it is for, what is asked, how it feels, the player on the routine as
/// it is for that person today, and how it feels afterwards. All methods are for the JavaFX thread.
final class Visit {
    /// From this score on no massage is given today: question T4 of the screening.
    private static final int TOO_MUCH = 8;

    private static final Outcome TOO_MUCH_PAIN = new Outcome.NotToday(false, List.of("T4"));

    /// What a visit needs of the rest of the application.
    interface Surroundings {
        void routines();

        /// The session that was composed, as it was left.
        void composing();

        /// The page of a routine.
        void show(Routine routine);

        Library library();

        /// Whom to call for help; may be empty.
        String emergencyNumber();
    }

    private final Messages messages;
    private final Body body;
    private final Shell shell;
    private final Memory memory;
    private final Acquaintance acquaintance;
    private final Playing playing;
    private final Clock wall;
    private final Surroundings surroundings;
    private final Preparing preparing;
    private final Feelings feelings;
    private final BreathingAlone breathing;
    private final LeftQuestions leftQuestions;

    Visit(
            Groundwork ground,
            Shell shell,
            Memory memory,
            Acquaintance acquaintance,
            Playing playing,
            Clock wall,
            Surroundings surroundings) {
        this.messages = ground.messages();
        this.body = ground.body();
        this.shell = shell;
        this.memory = memory;
        this.acquaintance = acquaintance;
        this.playing = playing;
        this.wall = wall;
        this.surroundings = surroundings;
        preparing = new Preparing(messages, shell, this::routines, this::turnBack);
        feelings = new Feelings(messages, body, shell, memory, wall, surroundings::routines);
        breathing = new BreathingAlone(messages, shell, acquaintance, preparing, playing);
        leftQuestions = new LeftQuestions(wall);
    }

    /// `routine` as it is for whoever was here last, as far as that is known before they are asked.
    void foresee(Routine routine, Consumer<Today> then) {
        acquaintance.known(known -> then.accept(preparing.adapt(routine, known.standing())));
    }

    /// Begins with `routine`, from its page.
    void begin(Routine routine, Collection<Spot> spots) {
        begin(Wish.of(routine, spots, Wish.Origin.PAGE));
    }

    /// Begins with what someone wants. Before hands, and before held breath, come the questions.
    void begin(Wish wish) {
        if (wish.touches()) {
            ask(wish);
        } else {
            breathing.begin(
                    wish.routine(), barred -> say(barred, "", new Answered(wish)), () -> ask(wish));
        }
    }

    /// Asks what is to be known before the breath is held, and goes `on` when it is.
    void askBeforehand(Runnable on) {
        memory.lastPerson(
                shell.ifStillWanted(
                        last -> {
                            leftQuestions.expect(Optional.empty());
                            show(questions(Audience.SELF, last, new Beforehand(on)));
                        }));
    }

    /// To where it was begun: a page, where there still is one, the editor or composing.
    private void leave(Wish wish) {
        var page =
                wish.origin() == Wish.Origin.PAGE
                        ? find(wish.routine().id())
                        : Optional.<Routine>empty();
        page.ifPresentOrElse(surroundings::show, () -> turnBack(wish));
    }

    /// Away from what it was begun for: to the list of routines, the editor or composing.
    private void turnBack(Wish wish) {
        switch (wish.origin()) {
            case COMPOSING -> surroundings.composing();
            case PAGE, EDITOR -> surroundings.routines();
        }
    }

    private Optional<Routine> find(String id) {
        return surroundings.library().find(id).map(LibraryEntry.Good::routine);
    }

    private List<Routine> routines() {
        return surroundings.library().routines().stream().map(LibraryEntry.Good::routine).toList();
    }

    private void ask(Wish wish) {
        memory.lastPerson(
                shell.ifStillWanted(
                        last -> {
                            var answered = new Answered(wish);
                            leftQuestions.expect(Optional.of(wish.routine()));
                            answered.ask(questions(wish.audience(), last, answered));
                        }));
    }

    private ScreeningModel questions(
            Audience audience, Optional<UUID> last, ScreeningModel.Actions actions) {
        return new ScreeningModel(
                memory, leftQuestions, audience, last, LocalDate.now(wall), actions);
    }

    private void goOn(Cleared cleared, Answered answered) {
        if (cleared.wish().touches()) {
            feel(cleared, answered);
        } else {
            leftQuestions.end();
            breathing.play(cleared.today(), () -> begin(cleared.wish()));
        }
    }

    private void feel(Cleared cleared, Answered answered) {
        feelings.before(
                cleared,
                scores -> answered.comeBack(cleared.with(scores)),
                said -> felt(cleared, said, answered));
    }

    private void felt(Cleared cleared, Optional<Feeling> said, Answered answered) {
        said.filter(feeling -> feeling.worst() >= TOO_MUCH)
                .ifPresentOrElse(
                        feeling -> refuse(cleared, feeling, answered), () -> play(cleared, said));
    }

    /// Pain that is too much for a massage is an answer to the screening.
    private void refuse(Cleared cleared, Feeling feeling, Answered answered) {
        answered.mark(cleared.with(feeling.scores()));
        say(
                TOO_MUCH_PAIN,
                feelings.because(feeling, TOO_MUCH),
                new Answered(cleared.wish(), () -> feel(cleared.with(feeling.scores()), answered)));
    }

    private void play(Cleared cleared, Optional<Feeling> before) {
        var today = cleared.today();
        var focus = cleared.focus();
        memory.with(
                journal ->
                        play(
                                Recorder.begin(
                                        journal,
                                        cleared.person().id(),
                                        before,
                                        this::now,
                                        memory::heed),
                                today,
                                Session.start(Timeline.of(today.routine(), focus)),
                                focus,
                                () -> begin(cleared.wish())));
    }

    /// Goes on with a session that was cut off.
    void goOn(Resume resume) {
        acquaintance.kept(resume.entry().person(), shell.ifStillWanted(kept -> goOn(resume, kept)));
    }

    private void goOn(Resume resume, Precautions kept) {
        var played = resume.session().timeline().routine();
        var wished = find(played.id());
        memory.with(
                journal ->
                        play(
                                Recorder.goOn(journal, resume, this::now, memory::heed),
                                Today.earlier(played, wished, kept, new Instead(messages)),
                                resume.session(),
                                List.of(),
                                () -> begin(wished.orElse(played), List.of())));
    }

    private void play(
            Recorder recorder, Today today, Session session, List<Spot> focus, Runnable again) {
        leftQuestions.end();
        playing.play(
                Sitting.kept(
                        today,
                        session,
                        focus,
                        recorder,
                        memory::heed,
                        () -> afterwards(recorder),
                        again));
    }

    private void afterwards(Recorder recorder) {
        recorder.entry().ifPresentOrElse(feelings::after, surroundings::routines);
    }

    /// Shows what was said elsewhere and bars a massage.
    ///
    /// @param because what that was, in words; empty where the questions of `barred` say it
    private void say(Outcome barred, String because, Answered answered) {
        show(
                ScreeningModel.over(
                        memory,
                        leftQuestions,
                        answered.wish.audience(),
                        LocalDate.now(wall),
                        barred,
                        because,
                        answered));
    }

    private void show(ScreeningModel screening) {
        shell.showAlone(
                new ScreeningView(body, messages, screening, surroundings.emergencyNumber()));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(wall);
    }

    /// What every screening leads to where there is no massage today, or another one.
    private abstract class Led implements ScreeningModel.Actions {
        @Override
        public void instead(String other) {
            find(other).ifPresent(surroundings::show);
        }

        @Override
        public void breathe() {
            breathing.naturally();
        }
    }

    /// What the screening leads to that comes before no session.
    private final class Beforehand extends Led {
        private final Runnable on;

        Beforehand(Runnable on) {
            this.on = on;
        }

        @Override
        public void cleared(Person person, Outcome.Clear outcome) {
            on.run();
        }

        @Override
        public void back() {
            on.run();
        }
    }

    /// What the screening leads to.
    private final class Answered extends Led {
        private final Wish wish;
        private final Runnable back;
        private Optional<ScreeningModel> questions = Optional.empty();

        Answered(Wish wish) {
            this(wish, () -> leave(wish));
        }

        /// @param back to where this came from
        Answered(Wish wish, Runnable back) {
            this.wish = wish;
            this.back = back;
        }

        /// Asks; this is what it leads to.
        void ask(ScreeningModel model) {
            questions = Optional.of(model);
            show(model);
        }

        /// Back to the questions, as they were answered, on a screen of their own: in one that is
        /// shown again JavaFX gives no button Enter and Esc. What was marked on the way is there
        /// again for the one who marked it.
        void comeBack(Cleared from) {
            mark(from);
            questions.ifPresentOrElse(Visit.this::show, back);
        }

        /// Remembers how sore spots were said to be.
        void mark(Cleared from) {
            leftQuestions.mark(from.person().id(), wish.sore(), from.wish().sore());
        }

        @Override
        public void cleared(Person person, Outcome.Clear outcome) {
            preparing.prepare(
                    wished(person), person, outcome.precautions(), cleared -> goOn(cleared, this));
        }

        private Wish wished(Person person) {
            return leftQuestions.marks(person.id(), wish.sore()).map(wish::with).orElse(wish);
        }

        @Override
        public void back() {
            back.run();
        }
    }
}
