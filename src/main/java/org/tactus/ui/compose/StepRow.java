package org.tactus.ui.compose;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.routine.Problem;
import org.tactus.text.Messages;

/// One line of the composed session: what, how, why, how long, with what can be done to it. It can
/// show another line at any time.
final class StepRow extends StackPane {
    private static final PseudoClass INNER = PseudoClass.getPseudoClass("inner");
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
    private static final PseudoClass DROP_BEFORE = PseudoClass.getPseudoClass("drop-before");
    private static final PseudoClass DROP_AFTER = PseudoClass.getPseudoClass("drop-after");

    private final Messages messages;
    private final StepWords words;
    private final Label name = line("step-name");
    private final Label how = line("muted");
    private final Label why = line("compose-why");
    private final VBox findings = new VBox();
    private final VBox more = new VBox(how, why, findings);
    private final HBox tools = new HBox();
    private final HBox head = new HBox();
    private final HBox below = new HBox();
    private final Label time = new Label();
    private final StackPane grip = new StackPane();
    private final Button shorter;
    private final Button longer;
    private final Button drop;

    private Optional<Shown> shown = Optional.empty();

    /// All that it shows: what is shown already is not worked out again while a slider is dragged.
    private record Shown(Draft.Row row, int number, int of, List<Problem> problems) {}

    /// What a person does to a row by pointer.
    interface Pointing {
        void lengthen(int grains);

        void drop();
    }

    StepRow(Messages messages, StepWords words, Pointing pointing) {
        this.messages = messages;
        this.words = words;
        getStyleClass().add("compose-step");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleHelp(messages.get("compose.step.keys"));
        var dots = new Region();
        dots.getStyleClass().add("compose-dots");
        grip.getStyleClass().add("compose-grip");
        grip.getChildren().add(dots);
        shorter = button(Feather.MINUS, () -> pointing.lengthen(-1));
        longer = button(Feather.PLUS, () -> pointing.lengthen(1));
        drop = button(Feather.X, pointing::drop);
        time.getStyleClass().add("compose-time");
        time.setMinWidth(USE_PREF_SIZE);
        tools.getChildren().addAll(shorter, longer, drop);
        tools.getStyleClass().add("compose-tools");
        tools.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        head.getStyleClass().add("compose-step-line");
        below.getStyleClass().add("compose-step-line");
        var text = new VBox(head, below);
        HBox.setHgrow(text, Priority.ALWAYS);
        var content = new HBox(grip, text);
        content.getStyleClass().add("compose-line-content");
        getChildren().add(content);
    }

    /// What moves it, dragged up or down.
    Region grip() {
        return grip;
    }

    /// What changes its length, dragged up or down.
    Label time() {
        return time;
    }

    void show(Draft.Row row, int number, int of, List<Problem> problems) {
        var now = new Shown(row, number, of, problems);
        if (shown.filter(now::equals).isPresent()) {
            return;
        }
        shown = Optional.of(now);
        var line = row.line();
        setId("compose-step-" + number);
        pseudoClassStateChanged(INNER, row.depth() > 0);
        pseudoClassStateChanged(GROUP, line instanceof Line.Group);
        name.setText(words.title(line));
        put(how, words.how(line));
        put(why, words.why(line).orElse(""));
        findings.getChildren().setAll(problems.stream().map(this::finding).toList());
        time.setText(words.time(line));
        arrange(!how.isManaged() && !why.isManaged() && problems.isEmpty());
        shorter.setDisable(!changes(line, -1));
        longer.setDisable(!changes(line, 1));
        setAccessibleText(words.spoken(row, number, of, problems));
        name("shorter", shorter, line);
        name("longer", longer, line);
        name("drop", drop, line);
    }

    /// Marks where a line that is dragged would come to lie.
    void mark(boolean before, boolean after) {
        pseudoClassStateChanged(DROP_BEFORE, before);
        pseudoClassStateChanged(DROP_AFTER, after);
    }

    private static boolean changes(Line line, int grains) {
        return line instanceof Line.Single single
                && !Lengths.longer(single.step(), grains).equals(single.step());
    }

    private void name(String what, Button button, Line line) {
        button.setAccessibleText(messages.get("compose.step." + what, words.title(line)));
    }

    private Label finding(Problem problem) {
        var finding = new Label(words.finding(problem), new FontIcon(Feather.ALERT_TRIANGLE));
        finding.setWrapText(true);
        finding.setMinHeight(USE_PREF_SIZE);
        finding.getStyleClass().add("compose-finding");
        return finding;
    }

    /// The tools stand below the time, or beside it where there is nothing but the name.
    private void arrange(boolean nameAlone) {
        lay(head, nameAlone ? List.of(name, tools, time) : List.of(name, time));
        lay(below, nameAlone ? List.of() : List.of(more, tools));
        below.setManaged(!nameAlone);
    }

    /// Words, and what stands at their right.
    private static void lay(HBox line, List<Region> content) {
        line.getChildren().setAll(content);
        content.stream().findFirst().ifPresent(StepRow::fill);
    }

    private static void fill(Region words) {
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
    }

    private static Label line(String styleClass) {
        var line = new Label();
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        line.getStyleClass().add(styleClass);
        return line;
    }

    private static void put(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    /// For the pointer only: by keys the row itself does it.
    private static Button button(Feather icon, Runnable action) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("icon-button", "compose-tool");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
