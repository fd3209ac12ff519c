package org.tactus.ui.editor;

import java.util.OptionalInt;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tactus.routine.Place;
import org.tactus.routine.draft.Draft;
import org.tactus.routine.draft.StepPath;
import org.tactus.text.Messages;

/// The draft as its file has it, to be read and typed. While a form changes the draft, only what is
/// different is replaced, so that nothing jumps.
final class JsonPane extends VBox {
    /// How far down the chosen step comes to stand.
    private static final double ABOVE = 0.1;

    private final EditorViewModel model;
    private final TextArea area = new TextArea();
    private boolean following;
    private boolean shown;
    private String latest = "";
    private OptionalInt sought = OptionalInt.empty();
    private StepPath selected = StepPath.ROUTINE;

    JsonPane(Messages messages, EditorViewModel model) {
        this.model = model;
        getStyleClass().add("editor-json");
        area.setId("editor-json");
        area.setAccessibleText(messages.get("editor.json.spoken"));
        VBox.setVgrow(area, Priority.ALWAYS);
        area.textProperty()
                .subscribe(
                        (_, text) -> {
                            if (!following) {
                                model.type(text);
                            }
                        });
        getChildren().add(area);
    }

    /// Long texts cost: they are followed only while they are to be seen.
    void setShown(boolean shown) {
        this.shown = shown;
        follow();
        if (shown) {
            seek(model.stateProperty().get().draft());
        }
    }

    void show(EditorState state) {
        latest = state.draft().text();
        follow();
        if (!selected.equals(state.selected())) {
            selected = state.selected();
            seek(state.draft());
        }
    }

    /// Brings the chosen step into view, but not under the hands of someone who types here.
    private void seek(Draft draft) {
        if (shown && !area.isFocused()) {
            int offset = draft.offset(selected);
            // The area keeps its caret in view, which stands behind what was put in last.
            area.positionCaret(offset);
            sought = OptionalInt.of(offset);
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (sought.isPresent() && area.getSkin() instanceof TextAreaSkin skin) {
            area.layout();
            double y = skin.getCharacterBounds(sought.getAsInt()).getMinY();
            area.setScrollTop(Math.max(0, area.getScrollTop() + y - area.getHeight() * ABOVE));
            sought = OptionalInt.empty();
        }
    }

    /// Puts the caret at a place in the text.
    void go(Place place) {
        area.requestFocus();
        area.positionCaret(offset(area.getText(), place));
    }

    /// The index of the character at a line and column, the end of the line where it is shorter.
    static int offset(String text, Place place) {
        int at = 0;
        for (int line = 1; line < place.line(); line++) {
            int end = text.indexOf('\n', at);
            if (end < 0) {
                return text.length();
            }
            at = end + 1;
        }
        int end = text.indexOf('\n', at);
        int length = text.codePointCount(at, end < 0 ? text.length() : end);
        return text.offsetByCodePoints(at, Math.min(place.column() - 1, length));
    }

    private void follow() {
        var text = area.getText();
        if (!shown || text.equals(latest)) {
            return;
        }
        int shorter = Math.min(text.length(), latest.length());
        int start = 0;
        while (start < shorter && text.charAt(start) == latest.charAt(start)) {
            start++;
        }
        int same = 0;
        while (same < shorter - start
                && text.charAt(text.length() - 1 - same)
                        == latest.charAt(latest.length() - 1 - same)) {
            same++;
        }
        following = true;
        area.replaceText(
                start, text.length() - same, latest.substring(start, latest.length() - same));
        following = false;
    }
}
