package org.tactus.ui.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tactus.journal.Person;
import org.tactus.safety.Answer;
import org.tactus.safety.Answers;
import org.tactus.safety.Outcome;
import org.tactus.safety.Question.When;
import org.tactus.safety.Questions;

/// Where a screening led to.
final class Told implements ScreeningModel.Actions {
    final List<String> ways = new ArrayList<>();

    /// A no to every question of the full set, given on a day.
    static Answers healthy(LocalDate on) {
        var answers = Answers.NONE;
        for (var question : Questions.all()) {
            if (question.when() == When.FULL && question.follows().isEmpty()) {
                answers = answers.with(question.id(), Answer.NO, on);
            }
        }
        return answers;
    }

    @Override
    public void cleared(Person person, Outcome.Clear outcome) {
        ways.add("cleared " + outcome.precautions().excluded());
    }

    @Override
    public void instead(String routine) {
        ways.add("instead " + routine);
    }

    @Override
    public void breathe() {
        ways.add("breathe");
    }

    @Override
    public void back() {
        ways.add("back");
    }
}
