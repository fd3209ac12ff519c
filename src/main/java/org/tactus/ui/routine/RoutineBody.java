package org.tactus.ui.routine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.body.Body;
import org.tactus.body.View;
import org.tactus.routine.Giver;
import org.tactus.routine.Routine;
import org.tactus.safety.Today;
import org.tactus.text.ClockText;
import org.tactus.text.Messages;

/// What a routine's page says of it: what is different today, what to have ready, where to spend
/// the focus time, what to take care of, and the steps.
final class RoutineBody extends VBox {
    /// How much of the width what stands beside the steps has.
    private static final double PREPARATION = 0.28;

    private final Messages messages;
    private final Routine routine;
    private final VBox preparation = new VBox();
    private final HBox columns = new HBox();

    /// @param onInstead opens the routine that fits better
    RoutineBody(
            Messages messages,
            Body body,
            Today today,
            FocusChoice focus,
            Consumer<Routine> onInstead) {
        this.messages = messages;
        this.routine = today.routine();
        getStyleClass().add("routine-body");
        boolean changed = today.adapted().isChanged();
        if (changed) {
            getChildren().add(new TodaySection(messages, body, today, onInstead));
        } else {
            preparation.getChildren().add(buildFigures(body));
        }
        buildPreparation(focus);
        columns.getChildren().addAll(preparation, buildSteps());
        preparation.prefWidthProperty().bind(columns.widthProperty().multiply(PREPARATION));
        columns.setFillHeight(false);
        columns.getStyleClass().add("routine-columns");
        getChildren().add(columns);
    }

    /// Keeps what stands beside the steps in view while they are scrolled; where it is higher than
    /// what is seen, its end.
    void stayIn(ScrollPane scroll) {
        preparation
                .translateYProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> shift(scroll),
                                scroll.vvalueProperty(),
                                scroll.viewportBoundsProperty(),
                                heightProperty(),
                                columns.layoutYProperty(),
                                columns.heightProperty(),
                                preparation.heightProperty()));
    }

    private double shift(ScrollPane scroll) {
        double seen = scroll.getViewportBounds().getHeight();
        double above = scroll.getVvalue() * Math.max(0, getHeight() - seen);
        double end = getHeight() - columns.getLayoutY() - columns.getHeight();
        double hidden = Math.max(0, preparation.getHeight() + end - seen);
        double room = columns.getHeight() - preparation.getHeight();
        return Math.clamp(above - columns.getLayoutY() - hidden, 0, Math.max(0, room));
    }

    private Node buildFigures(Body body) {
        var figures = new HBox();
        figures.getStyleClass().add("routine-figures");
        for (var view : List.of(View.BACK, View.FRONT)) {
            var figure = new SmallFigure(messages, body, view, routine, Set.of());
            figure.growWith(preparation.widthProperty());
            figures.getChildren().add(figure);
        }
        return figures;
    }

    private void buildPreparation(FocusChoice focus) {
        preparation.getStyleClass().add("routine-preparation");
        var ready = preparation();
        if (!ready.isEmpty()) {
            preparation.getChildren().add(section("prepare", bullets(ready)));
        }
        if (focus.isOffered()) {
            preparation.getChildren().add(section("focus", focus));
        }
        var cautions = cautions();
        if (!cautions.isEmpty()) {
            preparation.getChildren().add(section("cautions", bullets(cautions)));
        }
    }

    private Node buildSteps() {
        var steps = new VBox();
        steps.getStyleClass().add("routine-steps");
        var title = new Label(messages.get("routine.steps"));
        title.getStyleClass().add("section-title");
        steps.getChildren().add(title);
        for (var row : new RoutineSteps(messages).of(routine.steps())) {
            steps.getChildren().add(step(row));
        }
        HBox.setHgrow(steps, Priority.ALWAYS);
        return steps;
    }

    private Node section(String id, Node content) {
        var name = new Label(messages.get("routine." + id));
        name.getStyleClass().add("section-title");
        var section = new VBox(name, content);
        section.getStyleClass().add("routine-section");
        return section;
    }

    private List<String> preparation() {
        var oil =
                routine.lubricant()
                        .filter(text -> !text.english().equalsIgnoreCase("none"))
                        .map(text -> text.in(messages.locale()));
        var lines = new ArrayList<String>();
        routine.needs().stream()
                .map(need -> need.in(messages.locale()))
                .filter(need -> oil.filter(amount -> names(amount, need)).isEmpty())
                .forEach(lines::add);
        oil.ifPresent(lines::add);
        if (routine.giver() != Giver.SELF) {
            lines.add(messages.get("routine.giver", messages.name("giver", routine.giver())));
        }
        return lines;
    }

    /// Whether what is said of the oil, `5-8 ml oil`, names `need` as well.
    private boolean names(String amount, String need) {
        var locale = messages.locale();
        return amount.toLowerCase(locale).contains(need.toLowerCase(locale));
    }

    /// Every caution once, in the order of the steps.
    private List<String> cautions() {
        return new RoutineSteps(messages)
                .of(routine.steps()).stream()
                        .map(StepRow::caution)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
    }

    private Node bullets(List<String> lines) {
        var list = new VBox();
        list.getStyleClass().add("bullets");
        for (var line : lines) {
            var label = new Label(line);
            label.setWrapText(true);
            list.getChildren().add(label);
        }
        return list;
    }

    private Node step(StepRow row) {
        var name = new Label(row.name());
        name.setWrapText(true);
        name.getStyleClass().add(row.group() ? "step-group" : "step-name");
        var words = new VBox(name);
        HBox.setHgrow(words, Priority.ALWAYS);
        addLine(words, row.how(), "muted");
        addLine(words, row.text(), "step-text");
        row.caution()
                .ifPresent(
                        caution -> {
                            var line = new Label(caution, new FontIcon(Feather.ALERT_TRIANGLE));
                            line.setWrapText(true);
                            line.getStyleClass().add("step-caution");
                            words.getChildren().add(line);
                        });
        var time = new Label(row.length().map(ClockText::elapsed).orElse(""));
        time.setMinWidth(Region.USE_PREF_SIZE);
        time.getStyleClass().add("step-time");
        var line = new HBox(time, words);
        line.getStyleClass().addAll("step-row", "step-depth-" + Math.min(row.depth(), 2));
        return line;
    }

    private static void addLine(VBox words, String text, String styleClass) {
        if (!text.isEmpty()) {
            var line = new Label(text);
            line.setWrapText(true);
            line.getStyleClass().add(styleClass);
            words.getChildren().add(line);
        }
    }
}
