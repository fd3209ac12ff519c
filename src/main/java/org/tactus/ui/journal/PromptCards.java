package org.tactus.ui.journal;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.journal.look.SeeSomeone;

/// When someone should have a look: said calmly, once a card, above everything else.
final class PromptCards extends VBox {
    private final JournalWords words;

    PromptCards(JournalWords words) {
        this.words = words;
        setId("journal-prompts");
        getStyleClass().add("journal-prompts");
    }

    void show(List<SeeSomeone.Prompt> prompts, LocalDate today) {
        getChildren().setAll(prompts.stream().map(prompt -> card(prompt, today)).toList());
        Parts.show(this, !prompts.isEmpty());
    }

    private HBox card(SeeSomeone.Prompt prompt, LocalDate today) {
        var messages = words.messages();
        var text = Parts.line(messages.get(prompt.rule().key()), "journal-prompt-text");
        var since =
                Parts.muted(messages.get("journal.prompt.since", words.day(prompt.since(), today)));
        var said = new VBox(text, since);
        var card = new HBox(new FontIcon(Feather.MESSAGE_CIRCLE), Parts.grow(said));
        card.setId("journal-prompt-" + prompt.rule().id());
        card.getStyleClass().add("journal-prompt");
        card.setAccessibleRole(AccessibleRole.TEXT);
        card.setAccessibleText(text.getText());
        return card;
    }
}
