package org.tactus.ui.journal;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tactus.journal.Person;
import org.tactus.ui.people.PersonWords;

/// What belongs to the person and what they may do with it: take it out, bring it in, delete it.
final class DataRow extends VBox {
    /// What the row asks of the rest of the application.
    interface Actions {
        /// The sessions of a person as a table.
        void exportTable(Person person);

        /// Everything, to be read in again.
        void exportAll();

        /// Reads in what was exported.
        void importAll();

        /// A report for the doctor.
        void report(Person person);

        /// Asks whether everything is to be deleted.
        void deleteEverything();
    }

    DataRow(JournalWords words, JournalModel model, Actions actions) {
        var messages = words.messages();
        getStyleClass().add("journal-data");
        var table =
                Parts.quiet(
                        "journal-csv",
                        messages.get("journal.data.csv"),
                        Feather.GRID,
                        () -> model.personProperty().get().ifPresent(actions::exportTable));
        var report =
                Parts.quiet(
                        "journal-report",
                        messages.get("journal.data.report"),
                        Feather.FILE_TEXT,
                        () -> model.personProperty().get().ifPresent(actions::report));
        var export =
                Parts.quiet(
                        "journal-export",
                        messages.get("journal.data.export"),
                        Feather.DOWNLOAD,
                        actions::exportAll);
        var bring =
                Parts.quiet(
                        "journal-import",
                        messages.get("journal.data.import"),
                        Feather.UPLOAD,
                        actions::importAll);
        var delete =
                Parts.quiet(
                        "journal-delete-all",
                        messages.get("journal.data.delete"),
                        Feather.TRASH_2,
                        actions::deleteEverything);
        var row = new FlowPane(report, table, export, bring, delete);
        row.getStyleClass().add("chips");
        getChildren()
                .addAll(
                        Parts.section(messages.get("journal.data.title")),
                        Parts.muted(messages.get("journal.data.stays")),
                        row);
        bring.setDisable(!model.condition().isWritable());
        model.personProperty()
                .subscribe(
                        person -> {
                            table.setText(whose(words, "journal.data.csv", person));
                            report.setText(whose(words, "journal.data.report", person));
                        });
        model.stateProperty()
                .subscribe(
                        state -> {
                            boolean ready = state == JournalModel.State.READY;
                            for (Button button : List.of(table, report)) {
                                button.setDisable(!ready);
                            }
                            boolean someone = state != JournalModel.State.NOBODY;
                            export.setDisable(!someone);
                            delete.setDisable(!someone || !model.condition().isWritable());
                        });
    }

    /// What is exported of one person names them.
    private static String whose(JournalWords words, String key, Optional<Person> person) {
        var messages = words.messages();
        return person.map(one -> messages.get(key + ".of", PersonWords.name(messages, one)))
                .orElseGet(() -> messages.get(key));
    }
}
