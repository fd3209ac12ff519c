package org.tactus;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.Optional;
import org.tactus.body.Body;
import org.tactus.journal.Opened;
import org.tactus.text.Messages;
import org.tactus.ui.Background;
import org.tactus.ui.FileChoices;
import org.tactus.ui.journal.Condition;
import org.tactus.ui.journal.JournalModel;
import org.tactus.ui.journal.JournalRecords;
import org.tactus.ui.journal.JournalView;
import org.tactus.ui.journal.Titles;
import org.tactus.ui.shell.Shell;

/// The screen of the journal, made once the journal is open.
final class JournalScreen {
    private final Messages messages;
    private final Body body;
    private final Shell shell;
    private final Memory memory;
    private final Titles titles;
    private final FileChoices choices;
    private final Background background;
    private final Clock wall;
    private final Runnable routines;
    private Optional<JournalView> made = Optional.empty();

    /// @param titles of the routines that there are
    /// @param routines goes to them
    JournalScreen(
            Groundwork ground,
            Shell shell,
            Memory memory,
            Titles titles,
            FileChoices choices,
            Background background,
            Clock wall,
            Runnable routines) {
        this.messages = ground.messages();
        this.body = ground.body();
        this.shell = shell;
        this.memory = memory;
        this.titles = titles;
        this.choices = choices;
        this.background = background;
        this.wall = wall;
        this.routines = routines;
    }

    /// Shows it as soon as the journal is open.
    void show() {
        memory.whenOpen(shell.ifStillWanted(opened -> shell.showJournal(view(opened))));
    }

    /// Makes it, as soon as the journal is open, before anybody asks: reading, making and laying it
    /// out is nearly all that its first opening takes.
    void prepare() {
        memory.whenOpen(
                opened -> {
                    var view = view(opened);
                    view.prepare(() -> shell.prepare(view));
                });
    }

    private JournalView view(Opened opened) {
        return made.orElseGet(() -> make(opened));
    }

    private JournalView make(Opened opened) {
        var model =
                new JournalModel(
                        new JournalRecords(opened.journal(), background),
                        () -> OffsetDateTime.now(wall),
                        WeekFields.of(Locale.getDefault(Locale.Category.FORMAT))
                                .getFirstDayOfWeek(),
                        Condition.of(opened));
        var traffic =
                new JournalTraffic(
                        messages,
                        body,
                        choices,
                        opened.journal(),
                        titles,
                        background,
                        wall,
                        shell::ask,
                        shell::notice);
        var view =
                new JournalView(
                        body,
                        messages,
                        titles,
                        model,
                        new JournalActions(messages, memory, model, traffic, routines, shell));
        made = Optional.of(view);
        return view;
    }
}
