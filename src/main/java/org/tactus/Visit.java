package org.tactus;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.tactus.body.Body;
import org.tactus.body.Spot;
import org.tactus.journal.Entry;
import org.tactus.journal.Feeling;
import org.tactus.journal.Person;
import org.tactus.journal.Recorder;
import org.tactus.journal.Resume;
import org.tactus.journal.look.Comparison;
import org.tactus.journal.look.Felt;
import org.tactus.routine.Audience;
import org.tactus.routine.Common;
import org.tactus.routine.Giver;
import org.tactus.routine.Position;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineFacts;
import org.tactus.routine.Step;
import org.tactus.routine.Text;
import org.tactus.safety.Answers;
import org.tactus.safety.Outcome;
import org.tactus.safety.Precautions;
import org.tactus.safety.Preferences;
import org.tactus.safety.Screening;
import org.tactus.safety.Today;
import org.tactus.session.Session;
import org.tactus.session.Timeline;
import org.tactus.text.ChangeWording;
import org.tactus.text.Instead;
import org.tactus.text.Messages;
import org.tactus.text.Wording;
import org.tactus.ui.feeling.AfterModel;
import org.tactus.ui.feeling.AfterView;
import org.tactus.ui.feeling.BeforeView;
import org.tactus.ui.player.PlayerClocks;
import org.tactus.ui.screening.ScreeningModel;
import org.tactus.ui.screening.ScreeningView;
import org.tactus.ui.shell.Question;
import org.tactus.ui.shell.Shell;

/// The way of one session: who it is for, what is asked, how it feels, the player on the routine as
/// it is for that person today, and how it feels afterwards. All methods are for the JavaFX thread.
final class Visit {
    /// From this score on no massage is given today: question T4 of the screening.
    private static final int TOO_MUCH = 8;

    private static final String TOO_MUCH_PAIN = "T4";

    /// Where natural breathing ends by itself.
    private static final Duration BREATHING = Duration.ofMinutes(5);

    /// What a visit needs of the rest of the application.
    interface Surroundings {
        void routines();

        /// The page of the routine with this id.
        void show(String routine);

        List<Routine> library();

        /// Whom to call for help; may be empty.
        String emergencyNumber();
    }

    /// How many sessions of the past are looked at for what to propose.
    private static final int LOOKED_AT = 200;

    /// Makes a session anew within what limits it today.
    interface Renewal {
        Renewed within(Precautions precautions);
    }

    /// A session that was made anew.
    ///
    /// @param notes what is different about it, a sentence each
    record Renewed(Routine routine, List<String> notes) {}

    /// What someone wants.
    ///
    /// @param focus the spots that get the focus time
    /// @param sore how sore spots are, where that was said with the wish
    /// @param renewal for a session that can be made anew; others are adapted as they are
    record Wish(
            Routine routine, List<Spot> focus, Map<Spot, Integer> sore, Optional<Renewal> renewal) {

        /// For a routine as it is written.
        static Wish of(Routine routine, Collection<Spot> focus) {
            return new Wish(routine, List.copyOf(focus), Map.of(), Optional.empty());
        }

        /// The same for another routine.
        Wish with(Routine other) {
            return new Wish(other, focus, sore, renewal);
        }

        /// The same where spots are as sore as this.
        Wish with(Map<Spot, Integer> scores) {
            return new Wish(routine, focus, scores, renewal);
        }
    }

    private final Messages messages;
    private final Body body;
    private final Shell shell;
    private final Memory memory;
    private final Playing playing;
    private final PlayerClocks clocks;
    private final Surroundings surroundings;

    Visit(
            Groundwork ground,
            Shell shell,
            Memory memory,
            Playing playing,
            PlayerClocks clocks,
            Surroundings surroundings) {
        this.messages = ground.messages();
        this.body = ground.body();
        this.shell = shell;
        this.memory = memory;
        this.playing = playing;
        this.clocks = clocks;
        this.surroundings = surroundings;
    }

    /// A session as someone wished for it, cleared by the screening.
    ///
    /// @param notes what is different about it besides what was adapted
    private record Plan(Wish wish, Person person, Today today, List<String> notes) {
        /// The same where spots are as sore as this.
        Plan saying(Map<Spot, Integer> scores) {
            return new Plan(wish.with(scores), person, today, notes);
        }

        /// The picked spots that are left.
        List<Spot> spots() {
            return wish.focus().stream().filter(spot -> !today.out().contains(spot)).toList();
        }
    }

    /// Begins with `routine`. What needs no hands needs no questions.
    void begin(Routine routine, Collection<Spot> spots) {
        begin(Wish.of(routine, spots));
    }

    /// Begins with what someone wants.
    void begin(Wish wish) {
        if (RoutineFacts.of(wish.routine()).spots().isEmpty()) {
            breathe(wish.routine());
        } else {
            ask(wish);
        }
    }

    /// Whoever was here last, before they are asked: what limits a session of theirs, and their
    /// sessions of the past, latest first. Nothing of nobody.
    void recall(BiConsumer<Precautions, List<Entry>> then) {
        memory.lastPerson(
                last ->
                        last.ifPresentOrElse(
                                person -> recall(person, then),
                                () -> then.accept(Precautions.NONE, List.of())));
    }

    private void recall(UUID person, BiConsumer<Precautions, List<Entry>> then) {
        memory.answers(
                person,
                answers ->
                        memory.with(
                                journal ->
                                        journal.latest(
                                                person,
                                                LOOKED_AT,
                                                entries ->
                                                        then.accept(
                                                                known(answers).standing(),
                                                                entries))));
    }

    /// Goes on with a session that was cut off.
    void goOn(Resume resume) {
        var person = resume.entry().person();
        memory.answers(
                person,
                answers -> memory.all(people -> goOn(resume, kept(answers, people, person))));
    }

    private void goOn(Resume resume, Precautions kept) {
        var played = resume.session().timeline().routine();
        var wished =
                surroundings.library().stream()
                        .filter(routine -> routine.id().equals(played.id()))
                        .findFirst();
        memory.with(
                journal ->
                        play(
                                Recorder.goOn(journal, resume, this::now, memory::heed),
                                Today.earlier(played, wished, kept, new Instead(messages)),
                                resume.session(),
                                List.of(),
                                () -> begin(wished.orElse(played), List.of())));
    }

    /// What was kept to for `person` when they were asked last.
    private static Precautions kept(Answers answers, List<Person> people, UUID person) {
        var liked =
                people.stream()
                        .filter(each -> each.id().equals(person))
                        .findFirst()
                        .map(Person::preferences)
                        .orElse(Preferences.NONE);
        return Screening.cleared(answers).and(Precautions.of(liked));
    }

    /// With easier breathing where an earlier answer asks for it; in one's own rhythm where one of
    /// today bars more.
    private void breathe(Routine routine) {
        known(
                known -> {
                    if (known.barred().isPresent()) {
                        say(known.barred().get(), "", new Answered(Wish.of(routine, List.of())));
                        return;
                    }
                    var today = adapt(routine, known.standing());
                    var session = Session.start(Timeline.of(today.routine()));
                    playing.play(
                            Sitting.unkept(
                                    today, session, List.of(), () -> begin(routine, List.of())));
                });
    }

    /// `routine` as it is for whoever was here last, as far as that is known before they are asked.
    void foresee(Routine routine, Consumer<Today> then) {
        known(known -> then.accept(adapt(routine, known.standing())));
    }

    /// What is known of whoever was here last, before they are asked.
    ///
    /// @param standing what they keep to, whatever is asked today
    /// @param barred what they said today that bars a massage
    record Known(Precautions standing, Optional<Outcome> barred) {
        static final Known NOTHING = new Known(Precautions.NONE, Optional.empty());
    }

    /// Hands on what is known of whoever was here last.
    void known(Consumer<Known> then) {
        memory.lastPerson(
                last ->
                        last.ifPresentOrElse(
                                person ->
                                        memory.answers(
                                                person, answers -> then.accept(known(answers))),
                                () -> then.accept(Known.NOTHING)));
    }

    private Known known(Answers answers) {
        return new Known(
                Screening.standing(answers, today()), Screening.barredToday(answers, today()));
    }

    /// All that is offered where there is no massage today.
    private void breatheNaturally() {
        var step =
                Step.Breathe.natural(Common.saying(messages.get("visit.natural.text")), BREATHING);
        var routine =
                new Routine(
                        "breathe-naturally",
                        Text.of(messages.get("visit.natural")),
                        Optional.empty(),
                        Audience.EITHER,
                        Position.SUPINE,
                        Giver.SELF,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(step));
        playing.play(
                Sitting.unkept(
                        Today.asWritten(routine),
                        Session.start(Timeline.of(routine)),
                        List.of(),
                        this::breatheNaturally));
    }

    private void ask(Wish wish) {
        memory.lastPerson(
                last ->
                        show(
                                new ScreeningModel(
                                        memory,
                                        wish.routine().audience(),
                                        last,
                                        today(),
                                        new Answered(wish))));
    }

    private void show(ScreeningModel model) {
        shell.showAlone(new ScreeningView(body, messages, model, surroundings.emergencyNumber()));
    }

    private void prepare(Wish wish, Person person, Precautions today) {
        var precautions = today.and(Precautions.of(person.preferences()));
        var renewed =
                wish.renewal()
                        .map(renewal -> renewal.within(precautions))
                        .orElseGet(() -> new Renewed(wish.routine(), List.of()));
        var plan =
                new Plan(
                        wish.with(renewed.routine()),
                        person,
                        adapt(renewed.routine(), precautions),
                        renewed.notes());
        if (plan.today().adapted().tooMuchGone()) {
            suggest(plan, precautions);
        } else {
            feel(plan);
        }
    }

    /// So much of the routine is gone that another one is the better choice.
    private void suggest(Plan plan, Precautions precautions) {
        var answers = new ArrayList<Question.Answer>();
        plan.today()
                .instead()
                .ifPresent(
                        other ->
                                answers.add(
                                        Question.Answer.of(
                                                "suggest-other",
                                                messages.get("visit.other", title(other)),
                                                () ->
                                                        feel(
                                                                new Plan(
                                                                        Wish.of(
                                                                                other,
                                                                                plan.wish()
                                                                                        .focus()),
                                                                        plan.person(),
                                                                        adapt(other, precautions),
                                                                        List.of())))));
        answers.add(
                Question.Answer.of("suggest-same", messages.get("visit.same"), () -> feel(plan)));
        answers.add(
                Question.Answer.of(
                        "suggest-back", messages.get("visit.back"), surroundings::routines));
        shell.ask(
                new Question(
                        messages.get("visit.too-much.title"),
                        messages.get("visit.too-much.text", title(plan.wish().routine())),
                        String.join("\n", changes(plan)),
                        answers));
    }

    private void feel(Plan plan) {
        memory.with(
                journal ->
                        journal.latest(
                                plan.person().id(),
                                1,
                                entries -> shell.showAlone(before(plan, entries))));
    }

    private BeforeView before(Plan plan, List<Entry> latest) {
        return new BeforeView(
                body,
                messages,
                plan.wish().sore(),
                latest.stream().flatMap(entry -> earlier(entry).stream()).findFirst(),
                plan.today().out(),
                changes(plan),
                new BeforeView.Actions() {
                    @Override
                    public void back() {
                        surroundings.routines();
                    }

                    @Override
                    public void goOn(Map<Spot, Integer> scores) {
                        felt(plan, new Feeling(now(), scores));
                    }

                    @Override
                    public void skip() {
                        play(plan, Optional.empty());
                    }
                });
    }

    /// As it was said last: after the session where that was said, else before it.
    private Optional<BeforeView.Earlier> earlier(Entry entry) {
        return entry.after()
                .or(entry::before)
                .filter(feeling -> !feeling.scores().isEmpty())
                .map(feeling -> new BeforeView.Earlier(when(feeling.at()), feeling.scores()));
    }

    private String when(OffsetDateTime then) {
        long days = ChronoUnit.DAYS.between(then.toLocalDate(), today());
        if (days == 0) {
            return messages.get("visit.today");
        }
        return days == 1
                ? messages.get("visit.yesterday")
                : messages.get(
                        "visit.on",
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                .withLocale(messages.locale())
                                .format(then));
    }

    /// Pain that is too much for a massage is an answer to the screening.
    private void felt(Plan plan, Feeling feeling) {
        if (feeling.worst() >= TOO_MUCH) {
            say(
                    new Outcome.NotToday(false, List.of(TOO_MUCH_PAIN)),
                    tooSore(feeling),
                    new Answered(plan.wish(), () -> feel(plan.saying(feeling.scores()))));
        } else {
            play(plan, Optional.of(feeling));
        }
    }

    /// Which numbers are too much, the highest first.
    private String tooSore(Feeling feeling) {
        var given =
                feeling.scores().entrySet().stream()
                        .filter(score -> score.getValue() >= TOO_MUCH)
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .map(
                                score ->
                                        messages.get(
                                                "visit.too-sore.score",
                                                name(score.getKey()).toLowerCase(messages.locale()),
                                                score.getValue()))
                        .toList();
        return messages.get("visit.too-sore", messages.list(given));
    }

    /// Shows what was said elsewhere and bars a massage.
    ///
    /// @param because what that was, in words; empty where the questions of `barred` say it
    private void say(Outcome barred, String because, Answered answered) {
        show(
                ScreeningModel.over(
                        memory,
                        answered.wish.routine().audience(),
                        today(),
                        barred,
                        because,
                        answered));
    }

    private void play(Plan plan, Optional<Feeling> before) {
        memory.with(
                journal -> {
                    var recorder =
                            Recorder.begin(
                                    journal, plan.person().id(), before, this::now, memory::heed);
                    play(
                            recorder,
                            plan.today(),
                            Session.start(Timeline.of(plan.today().routine(), plan.spots())),
                            plan.spots(),
                            () -> begin(plan.wish()));
                });
    }

    private void play(
            Recorder recorder, Today today, Session session, List<Spot> focus, Runnable again) {
        playing.play(
                new Sitting(
                        today,
                        session,
                        recorder.entry().map(Entry::played).orElse(Duration.ZERO),
                        focus,
                        recorder,
                        recorder::read,
                        (remark, now) -> recorder.say(remark, now, memory::heed),
                        Optional.of(() -> afterwards(recorder)),
                        again));
    }

    private void afterwards(Recorder recorder) {
        recorder.entry().ifPresentOrElse(this::afterwards, surroundings::routines);
    }

    private void afterwards(Entry entry) {
        var before = entry.before().orElse(new Feeling(entry.begun(), Map.of()));
        var keeping = new Keeping(memory, entry, this::now);
        var model = new AfterModel(before.scores(), now -> verdict(before, now), keeping);
        keeping.tell(model.keptProperty());
        shell.showAlone(new AfterView(body, messages, model, surroundings::routines));
    }

    private String verdict(Feeling before, Map<Spot, Integer> now) {
        var felt = Felt.of(Comparison.of(before, new Feeling(before.at(), now)));
        return messages.get(
                felt.key(),
                felt.spot().map(spot -> name(spot)).orElse(""),
                felt.difference().before(),
                felt.difference().after());
    }

    private String name(Spot spot) {
        return new Wording(messages).spot(spot);
    }

    private List<String> changes(Plan plan) {
        var wording = new ChangeWording(messages);
        var adapted = plan.today().adapted();
        var lines = new ArrayList<>(plan.notes());
        wording.summary(adapted).ifPresent(lines::add);
        lines.addAll(wording.lines(adapted));
        return lines;
    }

    private Today adapt(Routine routine, Precautions precautions) {
        return Today.of(routine, surroundings.library(), precautions, new Instead(messages));
    }

    private String title(Routine routine) {
        return routine.title().in(messages.locale());
    }

    private OffsetDateTime now() {
        return clocks.wall().instant().atZone(clocks.zone()).toOffsetDateTime();
    }

    private LocalDate today() {
        return now().toLocalDate();
    }

    /// What the screening leads to.
    private final class Answered implements ScreeningModel.Actions {
        private final Wish wish;
        private final Runnable back;

        Answered(Wish wish) {
            this(wish, surroundings::routines);
        }

        /// @param back to where this came from
        Answered(Wish wish, Runnable back) {
            this.wish = wish;
            this.back = back;
        }

        @Override
        public void cleared(Person person, Outcome.Clear outcome) {
            prepare(wish, person, outcome.precautions());
        }

        @Override
        public void instead(String other) {
            surroundings.show(other);
        }

        @Override
        public void breathe() {
            breatheNaturally();
        }

        @Override
        public void back() {
            back.run();
        }
    }
}
