package org.tactus.ui.screening;

import java.time.LocalDate;
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
import org.tactus.safety.Precautions;
import org.tactus.safety.Question;
import org.tactus.safety.Question.Group;
import org.tactus.safety.Screening;
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
    private final LeftQuestions leftQuestions;
    private final Audience audience;
    private final LocalDate today;
    private final Actions actions;
    private final Receivers receivers;
    private final AnswerSheet sheet;
    private final ReadOnlyObjectWrapper<Optional<Outcome>> card =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper held = new ReadOnlyBooleanWrapper();
    /// Where what bars a massage was said elsewhere: why, in words; may be empty.
    private Optional<String> elsewhere = Optional.empty();

    /// @param leftQuestions who goes on where they were a moment ago
    /// @param audience whom the routine is for; for either, the person says so
    /// @param last who was massaged last
    public ScreeningModel(
            People people,
            LeftQuestions leftQuestions,
            Audience audience,
            Optional<UUID> last,
            LocalDate today,
            Actions actions) {
        this.people = people;
        this.leftQuestions = leftQuestions;
        this.audience = audience;
        this.today = today;
        this.actions = actions;
        receivers = new Receivers(people);
        sheet = new AnswerSheet(audience != Audience.SELF, today);
        people.all(all -> meet(all, last));
    }

    /// A screening that is over before it begins, since what was said elsewhere bars a massage.
    ///
    /// @param because what that was, in words; empty: the questions of `outcome` say it
    public static ScreeningModel over(
            People people,
            LeftQuestions leftQuestions,
            Audience audience,
            LocalDate today,
            Outcome outcome,
            String because,
            Actions actions) {
        var model =
                new ScreeningModel(
                        people, leftQuestions, audience, Optional.empty(), today, actions);
        model.elsewhere = Optional.of(because);
        model.card.set(Optional.of(outcome));
        return model;
    }

    /// Whether it is known what was answered before; until then no answer is taken, since it would
    /// take the place of all that.
    ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /// Whether somebody wanted to go on while something was open, and is to be told what.
    ReadOnlyBooleanProperty heldProperty() {
        return held.getReadOnlyProperty();
    }

    /// Everyone to choose from, also who is new and not kept yet.
    ReadOnlyObjectProperty<List<Person>> everyoneProperty() {
        return receivers.everyoneProperty();
    }

    ReadOnlyObjectProperty<Person> personProperty() {
        return receivers.chosenProperty();
    }

    ReadOnlyObjectProperty<Asked> sheetProperty() {
        return sheet.askedProperty();
    }

    /// The id of the question that is being answered.
    ReadOnlyObjectProperty<Optional<String>> currentProperty() {
        return sheet.currentProperty();
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

    /// Where hands do not go today, as far as it is known: from all that was answered, also before
    /// today, and from what the person likes. What the present question marks is not among it.
    Set<Spot> out() {
        var marking = sheet.current().flatMap(sheet.asked()::find).filter(sheet.asked()::placing);
        var others =
                sheet.asked()
                        .answers()
                        .without(id -> marking.filter(each -> each.id().equals(id)).isPresent());
        return Screening.soFar(others, today)
                .and(Precautions.of(receivers.chosen().preferences()))
                .excluded();
    }

    private void meet(List<Person> all, Optional<UUID> last) {
        if (all.isEmpty()) {
            ready.set(true);
            sheet.begin();
            return;
        }
        choose(receivers.meet(all, last));
    }

    /// Asks someone else.
    void choose(Person chosen) {
        if (card.get().isPresent()) {
            return;
        }
        ready.set(false);
        held.set(false);
        leftQuestions.leave(receivers.chosen().id());
        receivers.choose(chosen);
        sheet.ask(Due.FULL, Answers.NONE);
        people.answers(
                chosen.id(),
                answers -> {
                    if (receivers.chosen().id().equals(chosen.id())) {
                        begin(answers);
                    }
                });
    }

    private void begin(Answers earlier) {
        leftQuestions
                .due(receivers.chosen().id())
                .ifPresentOrElse(due -> takeUp(due, earlier), () -> askAnew(earlier));
        ready.set(true);
        sheet.begin();
    }

    private void askAnew(Answers earlier) {
        sheet.ask(Screening.due(earlier, today), Screening.anew(earlier, today));
    }

    /// Goes on where it was left a moment ago. An emergency is said again at once.
    private void takeUp(Due due, Answers said) {
        boolean same = leftQuestions.isSameMassage(receivers.chosen().id());
        sheet.ask(
                due == Due.FULL ? due : Screening.due(said, today),
                Screening.again(said, same, today));
        if (sheet.asked().outcome() instanceof Outcome.Emergency emergency) {
            card.set(Optional.of(emergency));
        }
    }

    /// Asks someone who was not here before.
    ///
    /// @param name may be empty
    void welcome(String name) {
        if (card.get().isEmpty()) {
            choose(receivers.welcome(name));
        }
    }

    /// Changes what is known of a person; who is asked stays the same.
    void change(Person changed) {
        receivers.change(changed);
    }

    /// Whether one person massages another.
    void pair(boolean two) {
        if (!isClosed()) {
            sheet.pair(two);
        }
    }

    /// Goes to a question.
    void turnTo(String id) {
        sheet.turnTo(id);
    }

    /// Goes to the question `steps` further down or, negative, further up.
    void move(int steps) {
        sheet.move(steps);
    }

    /// Answers the present question and goes on to the next, unless a place is to be shown first.
    void answer(Answer answer) {
        sheet.current().ifPresent(id -> answer(id, answer));
    }

    /// Answers a question and goes on to the next, unless a place is to be shown first.
    void answer(String id, Answer answer) {
        if (isClosed()) {
            return;
        }
        sheet.turnTo(id);
        keep(sheet.asked().answers().with(id, answer, today));
        if (sheet.asked().outcome() instanceof Outcome.Emergency emergency) {
            card.set(Optional.of(emergency));
        } else if (sheet.asked().find(id).filter(sheet.asked()::placing).isEmpty()) {
            move(1);
        }
    }

    /// The places for a question are these.
    void tap(String id, Set<Spot> spots) {
        if (!isClosed() && !sheet.asked().answers().spotsOf(id).equals(spots)) {
            keep(sheet.asked().answers().withSpots(id, spots));
        }
    }

    /// Answers no to everything in a group that has no answer yet.
    void noToTheRest(Group group) {
        if (isClosed() || group == Group.CONSENT) {
            return;
        }
        var answers = sheet.asked().answers();
        for (var question : sheet.asked().unanswered(group)) {
            answers = answers.with(question.id(), Answer.NO, today);
        }
        keep(answers);
        sheet.toTheFirst(sheet.asked().open());
    }

    /// The same for the group of the present question.
    void noToTheRestAround() {
        sheet.current()
                .flatMap(sheet.asked()::find)
                .map(Question::group)
                .filter(group -> !sheet.asked().unanswered(group).isEmpty())
                .ifPresent(this::noToTheRest);
    }

    /// Something changed: asks everything, from the first that has no answer.
    void askEverything() {
        if (isClosed()) {
            return;
        }
        var before = sheet.asked();
        sheet.ask(Due.FULL, before.answers());
        var open = sheet.asked().open();
        sheet.toTheFirst(
                open.isEmpty()
                        ? sheet.asked().questions().stream()
                                .map(Question::id)
                                .filter(id -> before.find(id).isEmpty())
                                .toList()
                        : open);
    }

    /// Goes on where everything that matters is answered, else holds it at the first open question.
    void goOn() {
        if (isClosed()) {
            return;
        }
        var needed = sheet.asked().needed();
        held.set(!needed.isEmpty());
        if (needed.isEmpty()) {
            say(sheet.asked().outcome());
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
        return sheet.asked().questions().stream()
                .filter(question -> question.group() == Group.CONSENT)
                .map(Question::id)
                .toList();
    }

    /// Goes to the first of these questions, and asks everything where none of them is shown.
    private void show(List<String> ids) {
        if (!ids.isEmpty() && ids.stream().noneMatch(id -> sheet.asked().find(id).isPresent())) {
            askEverything();
        }
        sheet.toTheFirst(ids);
    }

    /// A clinician has agreed, for each of these questions on a day.
    void agree(Map<String, LocalDate> agreed) {
        if (!(card.get().orElse(null) instanceof Outcome.NeedsAgreement)) {
            return;
        }
        var answers = sheet.asked().answers();
        for (var each : agreed.entrySet()) {
            answers = answers.withAgreement(each.getKey(), each.getValue());
        }
        keep(answers);
        say(sheet.asked().outcome());
    }

    /// The advice was read.
    void heed() {
        if (card.get().orElse(null) instanceof Outcome.Clear clear) {
            actions.cleared(receivers.chosen(), clear);
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
        leftQuestions.leave(receivers.chosen().id());
        actions.back();
    }

    private void say(Outcome outcome) {
        if (outcome instanceof Outcome.Clear clear && clear.advice().isEmpty()) {
            card.set(Optional.empty());
            actions.cleared(receivers.chosen(), clear);
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
        sheet.answer(answers);
        receivers.keep(answers);
        leftQuestions.answered(receivers.chosen().id(), sheet.asked().due());
    }
}
