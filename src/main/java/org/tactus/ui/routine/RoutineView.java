package org.tactus.ui.routine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.body.Body;
import org.tactus.body.Spot;
import org.tactus.routine.Giver;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineFacts;
import org.tactus.safety.Today;
import org.tactus.session.Timeline;
import org.tactus.text.ClockText;
import org.tactus.text.Messages;
import org.tactus.ui.Screen;
import org.tactus.ui.control.Star;
import org.tactus.ui.library.RoutineWords;

/// A routine's page.
public final class RoutineView implements Screen {
    /// What the page asks of the rest of the application.
    public interface Actions {
        void back();

        void start(Set<Spot> spots);

        void star(boolean star);

        void export();

        /// Opens another routine in place of this one.
        void instead(Routine other);

        /// Writes the session as an audio file.
        void render(Set<Spot> spots);
    }

    private final Messages messages;
    private final Body body;
    private final Today today;
    private final Routine routine;
    private final RoutineFacts facts;
    private final Actions actions;
    private final ObjectProperty<Set<Spot>> spots = new SimpleObjectProperty<>(Set.of());
    private final BorderPane root = new BorderPane();
    private final Button start = new Button();

    /// @param today the routine as the receiver gets it today
    /// @param touched what was touched before; those that the routine can focus on are kept
    /// @param strip the routine's timeline, to scale
    public RoutineView(
            Messages messages,
            Body body,
            Today today,
            Set<Spot> touched,
            boolean starred,
            Node strip,
            Actions actions) {
        this.messages = messages;
        this.body = body;
        this.today = today;
        this.routine = today.routine();
        this.facts = RoutineFacts.of(routine);
        this.actions = actions;
        spots.set(
                touched.stream()
                        .filter(spot -> facts.focusZones().contains(spot.zone()))
                        .limit(Timeline.MOST_SPOTS)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
        root.setId("routine");
        root.getStyleClass().add("routine-page");
        root.setTop(buildHead(starred, strip));
        root.setCenter(buildBody());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        start.requestFocus();
    }

    private Node buildHead(boolean starred, Node strip) {
        var back = new Button(messages.get("routine.back"), new FontIcon(Feather.ARROW_LEFT));
        back.setId("routine-back");
        back.setCancelButton(true);
        back.getStyleClass().add("quiet-button");
        back.setOnAction(_ -> actions.back());
        var title = new Label(routine.title().in(messages.locale()));
        title.setId("routine-title");
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        var meta =
                new Label(
                        messages.facts(
                                RoutineWords.minutes(messages, facts.length()),
                                messages.name("audience", routine.audience()),
                                messages.name("position", routine.position())));
        meta.getStyleClass().add("muted");
        var words = new VBox(title, meta);
        routine.summary()
                .ifPresent(
                        summary -> {
                            var line = new Label(summary.in(messages.locale()));
                            line.setWrapText(true);
                            words.getChildren().add(line);
                        });
        HBox.setHgrow(words, Priority.ALWAYS);
        var heading = new HBox(words, buildStar(starred), buildSaving(), buildStart());
        heading.getStyleClass().add("routine-heading");
        var head = new VBox(back, heading, strip);
        head.getStyleClass().add("routine-head");
        return head;
    }

    private Node buildStart() {
        start.setText(messages.get("routine.start"));
        start.setGraphic(new FontIcon(Feather.PLAY));
        start.setId("routine-start");
        start.setDefaultButton(true);
        start.setMinWidth(Region.USE_PREF_SIZE);
        start.getStyleClass().add("primary-button");
        start.setOnAction(_ -> actions.start(spots.get()));
        return start;
    }

    private Node buildStar(boolean starred) {
        var star = new ToggleButton("", new Star());
        star.setId("routine-star");
        star.getStyleClass().setAll("icon-button", "star-toggle");
        star.setSelected(starred);
        var title = routine.title().in(messages.locale());
        star.selectedProperty()
                .subscribe(
                        on ->
                                star.setAccessibleText(
                                        messages.get(
                                                on ? "library.unstar" : "library.star", title)));
        star.setOnAction(_ -> actions.star(star.isSelected()));
        return star;
    }

    private Node buildSaving() {
        var saving =
                new VBox(
                        save("export", Feather.DOWNLOAD, actions::export),
                        save("render", Feather.HEADPHONES, () -> actions.render(spots.get())));
        saving.setMinWidth(Region.USE_PREF_SIZE);
        return saving;
    }

    private Node save(String id, Feather icon, Runnable action) {
        var button = new Button(messages.get("routine." + id), new FontIcon(icon));
        button.setId("routine-" + id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("quiet-button");
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Node buildBody() {
        var left = new VBox();
        left.getStyleClass().add("routine-preparation");
        var ready = preparation();
        if (!ready.isEmpty()) {
            left.getChildren().add(section("prepare", bullets(ready)));
        }
        if (!facts.focusZones().isEmpty()) {
            left.getChildren().add(section("focus", focus()));
        }
        var cautions = cautions();
        if (!cautions.isEmpty()) {
            left.getChildren().add(section("cautions", bullets(cautions)));
        }
        var steps = new VBox();
        steps.getStyleClass().add("routine-steps");
        var title = new Label(messages.get("routine.steps"));
        title.getStyleClass().add("section-title");
        steps.getChildren().add(title);
        for (var row : new RoutineSteps(messages).of(routine.steps())) {
            steps.getChildren().add(step(row));
        }
        HBox.setHgrow(steps, Priority.ALWAYS);
        var columns = new HBox(left, steps);
        columns.getStyleClass().add("routine-columns");
        var page = new VBox();
        page.getStyleClass().add("routine-body");
        if (today.adapted().isChanged()) {
            page.getChildren().add(new TodaySection(messages, body, today, actions::instead));
        }
        page.getChildren().add(columns);
        var scroll = new ScrollPane(page);
        scroll.getStyleClass().add("page-scroll");
        scroll.setFitToWidth(true);
        scroll.setId("routine-scroll");
        scroll.setAccessibleText(messages.get("routine.steps"));
        return scroll;
    }

    private Node section(String id, Node content) {
        var name = new Label(messages.get("routine." + id));
        name.getStyleClass().add("section-title");
        var section = new VBox(name, content);
        section.getStyleClass().add("routine-section");
        return section;
    }

    private List<String> preparation() {
        var lines = new ArrayList<String>();
        routine.needs().forEach(need -> lines.add(need.in(messages.locale())));
        routine.lubricant()
                .filter(oil -> !oil.english().equalsIgnoreCase("none"))
                .ifPresent(oil -> lines.add(oil.in(messages.locale())));
        if (routine.giver() != Giver.SELF) {
            lines.add(messages.get("routine.giver", messages.name("giver", routine.giver())));
        }
        return lines;
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

    private Node focus() {
        var hint = new Label();
        hint.setWrapText(true);
        hint.getStyleClass().add("hint");
        var chips = new FlowPane();
        chips.getStyleClass().add("chips");
        for (var spot : facts.spots()) {
            if (facts.focusZones().contains(spot.zone())) {
                chips.getChildren().add(spotChip(spot));
            }
        }
        int most = Math.min(Timeline.MOST_SPOTS, chips.getChildren().size());
        hint.setText(messages.get("routine.focus.hint", most));
        return new VBox(hint, chips);
    }

    private Node spotChip(Spot spot) {
        var name = messages.name("zone", spot.zone());
        var chip =
                new ToggleButton(
                        spot.zone().paired()
                                ? messages.get(
                                        "routine.spot", name, messages.name("side", spot.side()))
                                : name);
        chip.setId("routine-spot-" + spot.zone().id() + "-" + spot.side().id());
        chip.getStyleClass().setAll("chip");
        chip.setSelected(spots.get().contains(spot));
        chip.setOnAction(_ -> pick(spot, chip));
        return chip;
    }

    private void pick(Spot spot, ToggleButton chip) {
        var picked = new LinkedHashSet<>(spots.get());
        if (!chip.isSelected()) {
            picked.remove(spot);
        } else if (picked.size() < Timeline.MOST_SPOTS) {
            picked.add(spot);
        } else {
            chip.setSelected(false);
        }
        spots.set(picked);
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
