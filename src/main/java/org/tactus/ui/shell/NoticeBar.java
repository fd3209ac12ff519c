package org.tactus.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.text.Messages;

/// What happened, and what is amiss with the surroundings: one sentence at a time, the newest
/// first, and how many more there are. It stands below the screen, where a line is kept for it or
/// the screen makes room, so that it covers nothing. A sentence leaves by itself when it could be
/// read, later while the mouse is on it. One that asks for something to be done stays until it is
/// closed, and only steps aside during a session, where nobody has a hand free to close it.
final class NoticeBar extends VBox {
    /// So long reading takes a letter, from two metres.
    private static final Duration A_LETTER = Duration.millis(70);

    private final Messages messages;
    private final Duration noticing;
    private final Deque<Notice> notices = new ArrayDeque<>();
    private final Label text = new Label("", new FontIcon(Feather.INFO));
    private final Label more = new Label();
    private final HBox row = new HBox();
    private Optional<Notice> shown = Optional.empty();
    private Optional<Node> focusBefore = Optional.empty();
    private final Region place = new Region();
    private boolean keepsPlace;
    private boolean aside;
    private boolean waiting;

    /// @param noticing so long it takes to notice one at all
    NoticeBar(Messages messages, Duration noticing) {
        this.messages = messages;
        this.noticing = noticing;
        setId("notices");
        getStyleClass().add("notices");
        setMinHeight(USE_PREF_SIZE);
        build();
        row.hoverProperty().subscribe((_, _) -> look());
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::remember);
        look();
    }

    private void build() {
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        more.setId("notices-more");
        more.getStyleClass().add("notices-more");
        more.setMinWidth(USE_PREF_SIZE);
        more.managedProperty().bind(more.visibleProperty());
        more.visibleProperty().bind(more.textProperty().isNotEmpty());
        row.getStyleClass().add("notice");
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.managedProperty().bind(row.visibleProperty());
        row.getChildren().addAll(text, more);
        place.getStyleClass().add("notices-place");
        getChildren().addAll(row, place);
    }

    /// Each notice has its own: one that went while it was pressed would come back pressed.
    private Button closing(Notice notice) {
        var close = new Button("", new FontIcon(Feather.X));
        close.setId("notices-close");
        close.getStyleClass().add("icon-button");
        close.setAccessibleText(messages.get("notice.close"));
        close.setOnAction(_ -> close(notice));
        return close;
    }

    /// Says `sentence`, before all others.
    void say(String sentence, Stay stay) {
        notices.removeIf(notice -> notice.text().equals(sentence));
        var time = noticing.add(A_LETTER.multiply(sentence.length()));
        notices.addFirst(new Notice(sentence, stay, time, this::look));
        look();
    }

    /// Another screen is shown: what belonged to the one before goes with it.
    void leaveScreen() {
        notices.removeIf(Notice::belongsToScreen);
        look();
    }

    /// Whether notices wait, because nothing is to be beside what is shown.
    void setWaiting(boolean wanted) {
        waiting = wanted;
        look();
    }

    /// Whether there is room for a line also while nothing is said, so that nothing moves when it
    /// is.
    void setKeepsPlace(boolean wanted) {
        keepsPlace = wanted;
        look();
    }

    /// Whether what stays until it is closed steps aside when it could be read; it is there again
    /// where it does not.
    void setAside(boolean wanted) {
        aside = wanted;
        notices.stream().filter(Notice::isLasting).forEach(Notice::forget);
        look();
    }

    /// Shows work until it is over.
    WorkNotice begin(String sentence) {
        var work = new WorkNotice(messages, sentence);
        getChildren().addFirst(work);
        look();
        return work;
    }

    void end(WorkNotice work) {
        giveFocusBack();
        getChildren().remove(work);
        look();
    }

    private void close(Notice notice) {
        notices.remove(notice);
        look();
    }

    private void look() {
        notices.removeIf(notice -> notice.isRead() && !notice.isLasting());
        var unread = notices.stream().filter(notice -> !notice.isRead()).toList();
        var first = unread.stream().findFirst();
        if (!first.equals(shown)) {
            giveFocusBack();
            shown = first;
            row.getChildren().setAll(text, more);
            first.map(this::closing).ifPresent(row.getChildren()::add);
        }
        for (var notice : notices) {
            boolean leaves = aside || !notice.isLasting();
            boolean seen = shown.filter(notice::equals).isPresent();
            notice.setReading(seen && leaves && !waiting && !row.isHover());
        }
        var sentence = shown.map(Notice::text).orElse("");
        text.setText(sentence);
        row.setAccessibleText(sentence);
        more.setText(unread.size() > 1 ? messages.get("notice.more", unread.size() - 1) : "");
        row.setVisible(shown.isPresent());
        boolean filled = row.isVisible() || isWorking();
        setVisible(!waiting && filled);
        setManaged(isVisible() || keepsPlace);
        place.setManaged(!filled);
    }

    private boolean isWorking() {
        return getChildren().stream().anyMatch(WorkNotice.class::isInstance);
    }

    private void remember(Node owner) {
        if (owner != null && !isMine(owner)) {
            focusBefore = Optional.of(owner);
        }
    }

    private boolean isMine(Node owner) {
        return Stream.iterate(owner, node -> node != null, Node::getParent).anyMatch(this::equals);
    }

    /// What is closed had the keyboard only to be closed.
    private void giveFocusBack() {
        if (isFocusWithin()) {
            focusBefore.ifPresent(Node::requestFocus);
        }
    }
}
