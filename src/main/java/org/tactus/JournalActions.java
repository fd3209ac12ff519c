package org.tactus;

import java.util.List;
import org.tactus.journal.Entry;
import org.tactus.journal.Person;
import org.tactus.journal.Written;
import org.tactus.text.Messages;
import org.tactus.ui.journal.JournalModel;
import org.tactus.ui.journal.JournalView;
import org.tactus.ui.journal.Planned;
import org.tactus.ui.shell.Question;
import org.tactus.ui.shell.Shell;

/// What the journal's screen asks of the rest: files, and the questions before anything is deleted.
final class JournalActions implements JournalView.Actions {
    private final Messages messages;
    private final Memory memory;
    private final JournalModel model;
    private final JournalTraffic traffic;
    private final Runnable routines;
    private final Shell shell;

    /// @param routines goes to the routines
    JournalActions(
            Messages messages,
            Memory memory,
            JournalModel model,
            JournalTraffic traffic,
            Runnable routines,
            Shell shell) {
        this.messages = messages;
        this.memory = memory;
        this.model = model;
        this.traffic = traffic;
        this.routines = routines;
        this.shell = shell;
    }

    @Override
    public void routines() {
        routines.run();
    }

    @Override
    public void saveCalendar(Planned planned) {
        traffic.saveCalendar(planned);
    }

    @Override
    public void exportTable(Person person) {
        traffic.exportTable(person);
    }

    @Override
    public void exportAll() {
        traffic.exportAll();
    }

    @Override
    public void importAll() {
        traffic.importAll(model::refresh);
    }

    @Override
    public void report(Person person) {
        traffic.report(person);
    }

    @Override
    public void delete(Entry entry) {
        ask(
                "journal.delete.title",
                messages.get("journal.delete.text"),
                () -> model.delete(entry, this::tell));
    }

    @Override
    public void deleteEverything() {
        memory.all(
                shell.ifStillWanted(
                        people ->
                                ask(
                                        "journal.delete-all.title",
                                        messages.get("journal.delete-all.text", people.size()),
                                        () -> memory.deleteEverything(this::deleted))));
    }

    private void ask(String title, String text, Runnable delete) {
        shell.ask(
                new Question(
                        title,
                        messages.get(title),
                        text,
                        "",
                        List.of(
                                Question.Answer.grave(
                                        "journal-delete-yes",
                                        messages.get("journal.delete.yes"),
                                        delete),
                                Question.Answer.of(
                                        "journal-delete-no",
                                        messages.get("journal.delete.no"),
                                        () -> {}))));
    }

    private void deleted(Written written) {
        tell(written);
        model.refresh();
    }

    private void tell(Written written) {
        shell.notice(
                messages.get(written.isSafe() ? "journal.delete.done" : "journal.delete.failed"));
    }
}
