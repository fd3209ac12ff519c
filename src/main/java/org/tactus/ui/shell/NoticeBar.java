package org.tactus.ui.shell;

import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.tactus.text.Messages;

/// Sentences about the surroundings, each said once: a folder that cannot be written, a damaged
/// file. They stay until they are read and closed. They lie over the title of the screen, so that
/// nothing moves away under a hand, and beside a way back. During a session they step aside by
/// themselves: nobody has a hand free to close them.
final class NoticeBar extends VBox {
    /// So long reading takes a letter, from two metres.
    private static final Duration A_LETTER = Duration.millis(70);

    private static final PseudoClass BESIDE_BACK = PseudoClass.getPseudoClass("beside-back");

    private final Messages messages;
    private final Duration noticing;
    private boolean passing;
    private boolean waiting;

    /// @param noticing so long it takes to notice one at all
    NoticeBar(Messages messages, Duration noticing) {
        this.messages = messages;
        this.noticing = noticing;
        setId("notices");
        getStyleClass().add("notices");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        setMaxHeight(USE_PREF_SIZE);
        setPickOnBounds(false);
    }

    /// Whether there is a way back where notices would lie.
    void besideBack(boolean there) {
        pseudoClassStateChanged(BESIDE_BACK, there);
    }

    /// Says `text`, unless it is being said.
    void say(String text) {
        if (notices().noneMatch(notice -> notice.says(text))) {
            var time = noticing.add(A_LETTER.multiply(text.length()));
            var notice = new Notice(messages, text, time, () -> close(text));
            add(notice);
            notice.setPassing(passing);
        }
    }

    /// Whether notices wait, because nothing may lie on what is shown.
    void setWaiting(boolean wanted) {
        waiting = wanted;
        look();
    }

    /// Whether notices step aside after they could be read; those that did are there again where
    /// they do not.
    void setPassing(boolean wanted) {
        passing = wanted;
        notices().forEach(notice -> notice.setPassing(wanted));
    }

    /// Shows work until it is over.
    WorkNotice begin(String text) {
        var work = new WorkNotice(messages, text);
        add(work);
        return work;
    }

    void end(WorkNotice work) {
        getChildren().remove(work);
        look();
    }

    private void close(String text) {
        getChildren().removeIf(child -> child instanceof Notice notice && notice.says(text));
        look();
    }

    private void add(Node child) {
        getChildren().add(child);
        child.visibleProperty().subscribe((_, _) -> look());
        look();
    }

    private void look() {
        setVisible(!waiting && getChildren().stream().anyMatch(Node::isVisible));
    }

    private Stream<Notice> notices() {
        return getChildren().stream().filter(Notice.class::isInstance).map(Notice.class::cast);
    }
}
