package org.tactus.ui.routine;

import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.body.Body;
import org.tactus.body.Spot;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineFacts;
import org.tactus.safety.Today;
import org.tactus.text.Messages;
import org.tactus.ui.Screen;
import org.tactus.ui.control.Star;
import org.tactus.ui.library.RoutineWords;

/// A routine's page, in as many minutes as there are.
public final class RoutineView implements Screen {
    /// What the page asks of the rest of the application.
    public interface Actions {
        void back();

        /// Begins with `routine`, which is this one in the minutes that there are.
        void start(Routine routine, Set<Spot> spots);

        void star(boolean star);

        void export(Routine routine);

        /// Whether it is one of the person's own.
        boolean isOwn();

        /// Opens it in the editor; of one that is not the person's own, a copy.
        void edit();

        /// Deletes it, after asking; only of one that is the person's own.
        void delete();

        /// Opens another routine in place of this one.
        void instead(Routine other);

        /// Writes the session as an audio file.
        void render(Routine routine, Set<Spot> spots);
    }

    private final Messages messages;
    private final Body body;
    private final RoutineViewModel model;
    private final Function<Routine, ? extends Node> strips;
    private final Actions actions;
    private final FocusChoice focus;
    private final BorderPane root = new BorderPane();
    private final Label meta = new Label();
    private final StackPane strip = new StackPane();
    private final ScrollPane scroll = new ScrollPane();
    private final Button start = new Button();

    /// @param touched what was touched before; those that the routine can focus on are kept
    /// @param strips makes a routine's timeline, to scale
    public RoutineView(
            Messages messages,
            Body body,
            RoutineViewModel model,
            Set<Spot> touched,
            boolean starred,
            Function<Routine, ? extends Node> strips,
            Actions actions) {
        this.messages = messages;
        this.body = body;
        this.model = model;
        this.strips = strips;
        this.actions = actions;
        this.focus = new FocusChoice(messages, touched);
        root.setId("routine");
        root.getStyleClass().add("routine-page");
        root.setTop(buildHead(starred));
        root.setCenter(buildScroll());
        model.todayProperty().subscribe(this::show);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        start.requestFocus();
    }

    private Node buildHead(boolean starred) {
        var back = new Button(messages.get("routine.back"), new FontIcon(Feather.ARROW_LEFT));
        back.setId("routine-back");
        back.setCancelButton(true);
        back.getStyleClass().add("quiet-button");
        back.setOnAction(_ -> actions.back());
        var title = new Label(title());
        title.setId("routine-title");
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        meta.setId("routine-meta");
        meta.getStyleClass().add("muted");
        var words = new VBox(title, meta);
        model.routine()
                .summary()
                .ifPresent(
                        summary -> {
                            var line = new Label(summary.in(messages.locale()));
                            line.setWrapText(true);
                            words.getChildren().add(line);
                        });
        HBox.setHgrow(words, Priority.ALWAYS);
        var heading = new HBox(words, buildStar(starred), buildSaving(), buildStart());
        heading.getStyleClass().add("routine-heading");
        var head = new VBox(back, heading, new MinutesBar(messages, model), strip);
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
        start.setOnAction(_ -> actions.start(model.routine(), spots()));
        return start;
    }

    private Node buildStar(boolean starred) {
        var star = new ToggleButton("", new Star());
        star.setId("routine-star");
        star.getStyleClass().setAll("icon-button", "star-toggle");
        star.setSelected(starred);
        star.selectedProperty()
                .subscribe(
                        on ->
                                star.setAccessibleText(
                                        messages.get(
                                                on ? "library.unstar" : "library.star", title())));
        star.setOnAction(_ -> actions.star(star.isSelected()));
        return star;
    }

    private Node buildSaving() {
        var saving =
                new VBox(
                        save(actions.isOwn() ? "edit" : "copy", Feather.EDIT_3, actions::edit),
                        save("export", Feather.DOWNLOAD, () -> actions.export(model.routine())),
                        save(
                                "render",
                                Feather.HEADPHONES,
                                () -> actions.render(model.routine(), spots())));
        if (actions.isOwn()) {
            saving.getChildren().add(save("delete", Feather.TRASH_2, actions::delete));
        }
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

    private Node buildScroll() {
        scroll.getStyleClass().add("page-scroll");
        scroll.setFitToWidth(true);
        scroll.setId("routine-scroll");
        scroll.setAccessibleText(messages.get("routine.steps"));
        return scroll;
    }

    /// Everything that depends on the minutes.
    private void show(Today today) {
        var facts = RoutineFacts.of(today.routine());
        focus.offer(facts);
        meta.setText(
                messages.facts(
                        RoutineWords.minutes(messages, facts.length()),
                        messages.name("audience", today.routine().audience()),
                        messages.name("position", today.routine().position())));
        strip.getChildren().setAll(strips.apply(today.routine()));
        double place = scroll.getVvalue();
        var content = new RoutineBody(messages, body, today, focus, actions::instead);
        content.stayIn(scroll);
        scroll.setContent(content);
        scroll.setVvalue(place);
    }

    private Set<Spot> spots() {
        return focus.spots();
    }

    private String title() {
        return model.routine().title().in(messages.locale());
    }
}
