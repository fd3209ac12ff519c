package org.tactus.ui.shell;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.text.Messages;

/// Sentences about the surroundings, each said once: a folder that cannot be written, a damaged
/// file. They stay until they are read and closed, and take room instead of covering anything.
final class NoticeBar extends VBox {
    private final Messages messages;

    NoticeBar(Messages messages) {
        this.messages = messages;
        setId("notices");
        getStyleClass().add("notices");
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(getChildren()));
    }

    /// Says `text`, unless it is being said.
    void say(String text) {
        boolean there =
                getChildren().stream().anyMatch(notice -> text.equals(notice.getUserData()));
        if (!there) {
            getChildren().add(notice(text));
        }
    }

    /// Shows work until it is over.
    WorkNotice begin(String text) {
        var work = new WorkNotice(messages, text);
        getChildren().add(work);
        return work;
    }

    void end(WorkNotice work) {
        getChildren().remove(work);
    }

    private HBox notice(String text) {
        var label = new Label(text, new FontIcon(Feather.INFO));
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var close = new Button("", new FontIcon(Feather.X));
        close.getStyleClass().add("icon-button");
        close.setAccessibleText(messages.get("notice.close"));
        var notice = new HBox(label, close);
        notice.getStyleClass().add("notice");
        notice.setUserData(text);
        notice.setAccessibleRole(AccessibleRole.TEXT);
        notice.setAccessibleText(text);
        close.setOnAction(_ -> getChildren().remove(notice));
        return notice;
    }
}
