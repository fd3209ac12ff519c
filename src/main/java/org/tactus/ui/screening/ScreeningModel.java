package org.tactus.ui.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tactus.body.Spot;
import org.tactus.journal.Person;
import org.tactus.routine.Audience;
import org.tactus.safety.Advice;
import org.tactus.safety.Answer;
import org.tactus.safety.Answers;
import org.tactus.safety.Asked;
import org.tactus.safety.Due;
import org.tactus.safety.Outcome;
import org.tactus.safety.Question;
import org.tactus.safety.Question.Group;
import org.tactus.safety.Screening;
import org.tactus.ui.people.Newcomer;
import org.tactus.ui.people.People;

/// Who is massaged, what they are asked, what they answer, and what follows. Every answer is kept
/// at once. While a card is shown no answer is taken: the ways on are those of the card.
public final class ScreeningModel {

    /// Where it leads to.
    public interface Actions {
        /// A massage may start, as `outcome` says.
        void cleared(Person person, Outcome.Clear outcome);

        /// The bundled routine with this id is wanted instead.
        void instead(String routine);

        /// Natural breathing is wanted.
        void breathe();

        /// Away from here, to where the person came from; nothing starts.
        void back();
    }

    private final People people;
    private final Audience audience;
    private final LocalDate today;
    private final Actions actions;
    private final ReadOnlyObjectWrapper<List<Person>> everyone;
    private final ReadOnlyObjectWrapper<Person> person;
    private final ReadOnlyObjectWrapper<Asked> sheet;
    private final ReadOnlyObjectWrapper<Optional<String>> current =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Outcome>> card =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    /// Who is in the journal; a newcomer gets there with the first answer.
    private final Set<UUID> known = new HashSet<>();
    /// Where what bars a massage was said elsewhere: why, in words; may be empty.
    private Optional<String> elsewhere = Optional.empty();

    /// @param audience whom the routine is for; for either, the person says so
    /// @param last who was massaged last
    public ScreeningModel(
            People people,
            Audience audience,
            Optional<UUID> last,
            LocalDate today,
            Actions actions) {
        this.people = people;
        this.audience = audience;
        this.today = today;
        this.actions = actions;
        var newcomer = Newcomer.among(List.of());
        everyone = new ReadOnlyObjectWrapper<>(List.of(newcomer));
        person = new ReadOnlyObjectWrapper<>(newcomer);
        sheet =
                new ReadOnlyObjectWrapper<>(
                        Asked.of(Due.FULL, audience != Audience.SELF, Answers.NONE, today));
        people.all(all -> meet(all, last));
    }

    /// A screening that is over before it begins, since what was said elsewhere bars a massage.
    ///
    /// @param because what that was, in words; empty: the questions of `outcome` say it
    public static ScreeningModel over(
            People people,
            Audience audience,
            LocalDate today,
            Outcome outcome,
            String because,
            Actions actions) {
        var model = new ScreeningModel(people, audience, Optional.empty(), today, actions);
        model.elsewhere = Optional.of(because);
        model.card.set(Optional.of(outcome));
        return model;
    }

    /// Whether it is known what was answered before; until then no answer is taken, since it would
    /// take the place of all that.
    ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /// Everyone to choose from, also who is new and not kept yet.
    ReadOnlyObjectProperty<List<Person>> everyoneProperty() {
        return everyone.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Person> personProperty() {
        return person.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Asked> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /// The id of the question that is being answered.
    ReadOnlyObjectProperty<Optional<String>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// What the answers mean, once that is to be said.
    ReadOnlyObjectProperty<Optional<Outcome>> cardProperty() {
        return card.getReadOnlyProperty();
    }

    /// Whether the person says if someone else massages them.
    boolean asksWhoGives() {
        return audience == Audience.EITHER;
    }

    LocalDate today() {
        return today;
    }

    /// Why there is no massage, where that was not said here; empty where the questions say it.
    Optional<String> because() {
        return elsewhere.filter(why -> !why.isBlank());
    }

    /// Whether the answers that a card follows from were given here, and can be mended here.
    boolean isMendable() {
        return elsewhere.isEmpty();
    }

    private void meet(List<Person> all, Optional<UUID> last) {
        if (all.isEmpty()) {
            ready.set(true);
            begin();
            return;
        }
        all.forEach(each -> known.add(each.id()));
        everyone.set(List.copyOf(all));
        choose(
                all.stream()
                        .filter(each -> last.equals(Optional.of(each.id())))
                        .findFirst()
                        .orElse(all.getFirst()));
    }

    /// Asks someone else.
    void choose(Person chosen) {
        if (card.get().isPresent()) {
            return;
        }
        ready.set(false);
        person.set(chosen);
        show(Asked.of(Due.FULL, sheet.get().pair(), Answers.NONE, today));
        people.answers(
                chosen.id(),
                answers -> {
                    if (person.get().id().equals(chosen.id())) {
                        var due = Screening.due(answers, today);
                        var left = Screening.anew(answers, today);
                        show(Asked.of(due, sheet.get().pair(), left, today));
                        ready.set(true);
                        begin();
                    }
                });
    }

    /// Asks someone who was not here before.
    void welcome() {
        var newcomer = Newcomer.among(everyone.get());
        var all = new ArrayList<>(everyone.get());
        all.add(newcomer);
        everyone.set(List.copyOf(all));
        choose(newcomer);
    }

    /// Changes what is known of a person; who is asked stays the same.
    void change(Person changed) {
        everyone.set(
                everyone.get().stream()
                        .map(each -> each.id().equals(changed.id()) ? changed : each)
                        .toList());
        if (person.get().id().equals(changed.id())) {
            person.set(changed);
        }
        known.add(changed.id());
        people.put(changed, _ -> {});
    }

    /// Whether one person massages another.
    void pair(boolean two) {
        if (!isClosed()) {
            show(Asked.of(sheet.get().due(), two, sheet.get().answers(), today));
        }
    }

    /// Goes to a question.
    void turnTo(String id) {
        if (sheet.get().find(id).isPresent()) {
            current.set(Optional.of(id));
        }
    }

    /// Goes to the question `steps` further down or, negative, further up.
    void move(int steps) {
        current.get()
                .flatMap(id -> sheet.get().beside(id, steps))
                .ifPresent(question -> current.set(Optional.of(question.id())));
    }

    /// Answers the present question and goes on to the next, unless a place is to be shown first.
    void answer(Answer answer) {
        current.get().ifPresent(id -> answer(id, answer));
    }

    /// Answers a question and goes on to the next, unless a place is to be shown first.
    void answer(String id, Answer answer) {
        if (isClosed()) {
            return;
        }
        current.set(Optional.of(id));
        keep(sheet.get().answers().with(id, answer, today));
        if (sheet.get().outcome() instanceof Outcome.Emergency emergency) {
            card.set(Optional.of(emergency));
        } else if (sheet.get().find(id).filter(sheet.get()::placing).isEmpty()) {
            move(1);
        }
    }

    /// The places for a question are these.
    void tap(String id, Set<Spot> spots) {
        if (!isClosed() && !sheet.get().answers().spotsOf(id).equals(spots)) {
            keep(sheet.get().answers().withSpots(id, spots));
        }
    }

    /// Answers no to everything in a group that has no answer yet.
    void noToTheRest(Group group) {
        if (isClosed() || group == Group.CONSENT) {
            return;
        }
        var answers = sheet.get().answers();
        for (var question : sheet.get().unanswered(group)) {
            answers = answers.with(question.id(), Answer.NO, today);
        }
        keep(answers);
        toTheFirst(sheet.get().open());
    }

    /// Something changed: asks everything, from the first that has no answer.
    void askEverything() {
        if (isClosed()) {
            return;
        }
        var before = sheet.get();
        show(Asked.of(Due.FULL, before.pair(), before.answers(), today));
        var open = sheet.get().open();
        toTheFirst(
                open.isEmpty()
                        ? sheet.get().questions().stream()
                                .map(Question::id)
                                .filter(id -> before.find(id).isEmpty())
                                .toList()
                        : open);
    }

    /// Goes on where everything that matters is answered, else to the first open question.
    void goOn() {
        if (isClosed()) {
            return;
        }
        var needed = sheet.get().needed();
        if (needed.isEmpty()) {
            say(sheet.get().outcome());
        } else {
            show(needed);
        }
    }

    /// From a card back to the answers that it follows from, with everything still answered. What
    /// follows from them is found anew.
    void mend() {
        var said = card.get();
        if (said.isEmpty() || !isMendable()) {
            return;
        }
        card.set(Optional.empty());
        show(
                switch (said.get()) {
                    case Outcome.Emergency(var questions) -> questions;
                    case Outcome.NotToday(_, var questions) -> questions;
                    case Outcome.Unanswered(var questions) -> questions;
                    case Outcome.NeedsAgreement(var questions) -> questions;
                    case Outcome.NoConsent _ -> consent();
                    case Outcome.Clear _ -> List.of();
                });
    }

    private List<String> consent() {
        return sheet.get().questions().stream()
                .filter(question -> question.group() == Group.CONSENT)
                .map(Question::id)
                .toList();
    }

    /// Goes to the first of these questions, and asks everything where none of them is shown.
    private void show(List<String> ids) {
        if (!ids.isEmpty() && ids.stream().noneMatch(id -> sheet.get().find(id).isPresent())) {
            askEverything();
        }
        toTheFirst(ids);
    }

    /// A clinician has agreed, for each of these questions on a day.
    void agree(Map<String, LocalDate> agreed) {
        if (!(card.get().orElse(null) instanceof Outcome.NeedsAgreement)) {
            return;
        }
        var answers = sheet.get().answers();
        for (var each : agreed.entrySet()) {
            answers = answers.withAgreement(each.getKey(), each.getValue());
        }
        keep(answers);
        say(sheet.get().outcome());
    }

    /// The advice was read.
    void heed() {
        if (card.get().orElse(null) instanceof Outcome.Clear clear) {
            actions.cleared(person.get(), clear);
        }
    }

    /// The routine of an advice is wanted instead.
    void takeInstead(Advice advice) {
        if (card.get().orElse(null) instanceof Outcome.Clear) {
            advice.routine().ifPresent(actions::instead);
        }
    }

    /// Only natural breathing.
    void breathe() {
        if (card.get().filter(ScreeningModel::offersBreathing).isPresent()) {
            actions.breathe();
        }
    }

    /// Away from here; nothing starts.
    void back() {
        actions.back();
    }

    private void say(Outcome outcome) {
        if (outcome instanceof Outcome.Clear clear && clear.advice().isEmpty()) {
            card.set(Optional.empty());
            actions.cleared(person.get(), clear);
        } else {
            card.set(Optional.of(outcome));
        }
    }

    private static boolean offersBreathing(Outcome outcome) {
        return outcome instanceof Outcome.NotToday || outcome instanceof Outcome.NeedsAgreement;
    }

    /// Whether no answer is taken.
    private boolean isClosed() {
        return card.get().isPresent() || !ready.get();
    }

    private void keep(Answers answers) {
        var now = sheet.get();
        show(Asked.of(now.due(), now.pair(), answers, today));
        if (known.add(person.get().id())) {
            people.put(person.get(), _ -> {});
        }
        people.put(person.get().id(), answers, _ -> {});
    }

    private void show(Asked now) {
        sheet.set(now);
        if (current.get().flatMap(now::find).isEmpty()) {
            begin();
        }
    }

    private void begin() {
        var now = sheet.get();
        toTheFirst(now.open());
        if (current.get().flatMap(now::find).isEmpty()) {
            current.set(Optional.of(now.questions().getFirst().id()));
        }
    }

    private void toTheFirst(List<String> ids) {
        ids.stream()
                .filter(id -> sheet.get().find(id).isPresent())
                .findFirst()
                .ifPresent(this::turnTo);
    }
}
