package org.tactus.ui.screening;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tactus.safety.Answer;
import org.tactus.safety.Asked;
import org.tactus.safety.Question;
import org.tactus.safety.Question.Group;
import org.tactus.ui.control.Tip;

/// All questions below each other, in their groups. The present one is always in sight.
final class QuestionColumn extends ScrollPane {
    /// How much of what lies around the present question is seen with it, in pixels.
    private static final double AROUND = 56;

    private final ScreeningTexts texts;
    private final ScreeningModel model;
    private final BiConsumer<Question, Answer> answered;
    private final VBox content = new VBox();
    private final Map<String, QuestionRow> rows = new HashMap<>();
    private final Map<Group, Section> sections = new EnumMap<>(Group.class);

    private record Section(VBox box, Label title, Button rest, VBox rows) {}

    /// @param answered is told the answer that was chosen
    QuestionColumn(
            ScreeningTexts texts, ScreeningModel model, BiConsumer<Question, Answer> answered) {
        this.texts = texts;
        this.model = model;
        this.answered = answered;
        setId("screening-questions");
        getStyleClass().addAll("page-scroll", "question-scroll");
        content.getStyleClass().add("question-column");
        setContent(content);
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.sheetProperty().subscribe(this::show);
        model.currentProperty().subscribe(this::turnTo);
    }

    /// Gives the keyboard to the present question.
    void takeFocus() {
        turnTo(model.currentProperty().get());
    }

    /// Scrolls to the present question, when all has its place.
    void reveal() {
        model.currentProperty().get().flatMap(this::row).ifPresent(this::reveal);
    }

    private Optional<QuestionRow> row(String id) {
        return Optional.ofNullable(rows.get(id));
    }

    private void show(Asked sheet) {
        var groups = new ArrayList<Node>();
        for (var group : Group.values()) {
            var asked =
                    sheet.questions().stream()
                            .filter(question -> question.group() == group)
                            .toList();
            if (!asked.isEmpty()) {
                var section = sections.computeIfAbsent(group, this::newSection);
                section.title().setText(texts.group(group, sheet.pair()));
                section.rest()
                        .setVisible(group != Group.CONSENT && !sheet.unanswered(group).isEmpty());
                set(section.rows(), asked.stream().map(this::rowOf).toList());
                groups.add(section.box());
            }
        }
        set(content, groups);
        sheet.questions().forEach(question -> rowOf(question).show(sheet));
    }

    /// Puts these nodes there, and moves none that is there already.
    private static void set(VBox box, List<? extends Node> nodes) {
        if (!box.getChildren().equals(nodes)) {
            box.getChildren().retainAll(nodes);
            for (int i = 0; i < nodes.size(); i++) {
                if (box.getChildren().indexOf(nodes.get(i)) != i) {
                    box.getChildren().add(i, nodes.get(i));
                }
            }
        }
    }

    private QuestionRow rowOf(Question question) {
        return rows.computeIfAbsent(question.id(), _ -> newRow(question));
    }

    private QuestionRow newRow(Question question) {
        var row = new QuestionRow(texts, question, answered);
        row.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, question));
        row.focusedProperty()
                .subscribe(
                        focused -> {
                            if (focused) {
                                model.turnTo(question.id());
                            }
                        });
        return row;
    }

    private void pressed(KeyEvent event, Question question) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case UP -> model.move(-1);
            case DOWN -> model.move(1);
            case LEFT -> answered.accept(question, Answer.NO);
            case RIGHT -> answered.accept(question, Answer.YES);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private Section newSection(Group group) {
        var title = new Label();
        title.getStyleClass().add("section-title");
        var rest = new Button(texts.messages().get("screening.no-to-all"));
        rest.setId("screening-no-" + group.id());
        rest.setAccessibleText(
                texts.messages().name("screening.group", group) + ": " + rest.getText());
        Tip.put(rest, texts.messages().get("screening.no-to-all.tip"));
        rest.getStyleClass().add("quiet-button");
        rest.setMinWidth(Region.USE_PREF_SIZE);
        rest.setOnAction(_ -> model.noToTheRest(group));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(title, gap, rest);
        head.getStyleClass().add("question-group-head");
        var below = new VBox();
        below.getStyleClass().add("question-rows");
        var box = new VBox(head, below);
        box.setId("screening-group-" + group.id());
        return new Section(box, title, rest, below);
    }

    private void turnTo(Optional<String> id) {
        rows.values().forEach(row -> row.setCurrent(id.equals(Optional.of(row.question().id()))));
        id.flatMap(this::row)
                .filter(row -> row.getScene() != null)
                .ifPresent(
                        row -> {
                            row.requestFocus();
                            reveal(row);
                        });
    }

    /// Scrolls no further than it takes to see the whole row, with some of what is around it.
    private void reveal(Node row) {
        content.applyCss();
        layout();
        double seen = getViewportBounds().getHeight();
        double whole = content.getHeight();
        if (seen <= 0 || whole <= seen) {
            return;
        }
        var bounds = content.sceneToLocal(row.localToScene(row.getLayoutBounds()));
        double top = getVvalue() * (whole - seen);
        double wanted =
                Math.clamp(
                        top,
                        Math.min(bounds.getMaxY() + AROUND - seen, bounds.getMinY() - AROUND),
                        Math.max(bounds.getMinY() - AROUND, bounds.getMaxY() + AROUND - seen));
        setVvalue(Math.clamp(wanted / (whole - seen), 0, 1));
    }
}
