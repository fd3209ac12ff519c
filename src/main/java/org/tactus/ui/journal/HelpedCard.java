package org.tactus.ui.journal;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tactus.journal.look.Helped;

/// After what it felt less sore, by routine and by zone. What too few sessions stand behind is not
/// there.
final class HelpedCard extends VBox {
    private static final int MOST = 4;

    private final JournalWords words;
    private final Titles titles;
    private final VBox lines = new VBox();

    HelpedCard(JournalWords words, Titles titles) {
        this.words = words;
        this.titles = titles;
        setId("journal-helped");
        getStyleClass().add("journal-card");
        lines.getStyleClass().add("journal-lines");
        getChildren().addAll(Parts.section(words.messages().get("journal.helped.title")), lines);
    }

    void show(Look look) {
        var helped = look.helped();
        var messages = words.messages();
        lines.getChildren().clear();
        add(
                messages.get("journal.helped.routines"),
                helped.routines(),
                id -> titles.of(id, look.titles().getOrDefault(id, id)));
        add(messages.get("journal.helped.zones"), helped.zones(), words::zone);
        if (lines.getChildren().isEmpty()) {
            lines.getChildren()
                    .add(Parts.muted(messages.get("journal.helped.none", Helped.FEWEST)));
        }
    }

    private <T> void add(String title, List<Helped.Help<T>> helps, Function<T, String> name) {
        if (helps.isEmpty()) {
            return;
        }
        lines.getChildren().add(Parts.muted(title));
        helps.stream().limit(MOST).forEach(help -> lines.getChildren().add(line(help, name)));
    }

    private <T> HBox line(Helped.Help<T> help, Function<T, String> name) {
        var what = Parts.grow(Parts.line(name.apply(help.what())));
        what.setMaxWidth(Double.MAX_VALUE);
        var points =
                new Label(
                        words.messages().get("journal.helped.points", words.score(-help.points())));
        points.getStyleClass().add("journal-ends");
        var of = new Label(words.messages().get("journal.helped.sessions", help.sessions()));
        of.getStyleClass().add("muted");
        points.setMinWidth(Region.USE_PREF_SIZE);
        of.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(what, points, of);
        line.getStyleClass().add("journal-helped-line");
        return line;
    }
}
