package org.tactus.ui.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tactus.body.Body;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.routine.BundledRoutines;
import org.tactus.routine.Library;
import org.tactus.routine.LibraryEntry;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineReader;
import org.tactus.routine.RoutineWriter;
import org.tactus.settings.Look;
import org.tactus.settings.Settings;
import org.tactus.text.Messages;
import org.tactus.ui.Screens;
import org.tactus.ui.bodymap.BodyMapView;
import org.tactus.ui.bodymap.BodyThumbnail;
import org.tactus.ui.shell.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The routines screen in a window, with a button beside it that stands for the rail.
@ExtendWith(ApplicationExtension.class)
class LibraryViewTest {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    private static final Body BODY = Body.load();
    private static final Spot CALF = new Spot(Zone.CALF, Side.LEFT);

    private final LibraryViewModel model = new LibraryViewModel();

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(window(model), 960, 700));
        Screens.dress(stage.getScene(), ColorScheme.LIGHT);
        stage.show();
    }

    @Test
    void controlFLeadsIntoTheSearchFromTheRail(FxRobot robot) {
        robot.interact(robot.lookup("#rail").query()::requestFocus);
        robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);

        assertTrue(search(robot).isFocused());
    }

    @Test
    void aSlashLeadsIntoTheSearchAndIsThenALetterLikeAnyOther(FxRobot robot) {
        robot.interact(robot.lookup("#rail").query()::requestFocus);
        robot.write('/');
        assertTrue(search(robot).isFocused());
        assertEquals("", search(robot).getText());

        robot.write("a/b");
        assertEquals("a/b", search(robot).getText());
    }

    @Test
    void escapeTakesBackTheWordsAndThenTheZones(FxRobot robot) {
        robot.interact(() -> model.spotsProperty().set(Set.of(CALF)));
        robot.clickOn("#library-search").write("leg");

        robot.push(KeyCode.ESCAPE);
        assertEquals("", search(robot).getText());
        assertEquals(Set.of(CALF), model.spotsProperty().get());

        robot.push(KeyCode.ESCAPE);
        assertEquals(Set.of(), model.spotsProperty().get());
    }

    @Test
    void zonesAreClearedByAButtonThatIsThereOnlyThen(FxRobot robot) {
        assertFalse(robot.lookup("#library-clear-zones").query().isVisible());
        robot.interact(() -> model.spotsProperty().set(Set.of(CALF)));

        robot.clickOn("#library-clear-zones");

        assertEquals(Set.of(), model.spotsProperty().get());
    }

    @Test
    void theFigureGrowsWithTheWindow() {
        double usual = figureWidth(1120, 760);
        double large = figureWidth(1920, 1080);
        assertTrue(large > 1.4 * usual, usual + ", then " + large);
    }

    private double figureWidth(double width, double height) {
        return Screens.onFxThread(
                () -> {
                    var scene = Screens.scene(ColorScheme.LIGHT, width, height, window(model));
                    return ((Region) scene.lookup("#library-filter")).getWidth();
                });
    }

    @Test
    void aStarredCardHasAFilledStar() {
        Screens.onFxThread(
                () -> {
                    var root = window(model);
                    model.prefer(List.of("feet-10"), List.of());
                    Screens.scene(ColorScheme.LIGHT, 900, 640, root);
                    assertEquals(1, filling(root.lookup("#star-feet-10")));
                    assertEquals(0, filling(root.lookup("#star-my-feet")));
                    return true;
                });
    }

    private static double filling(Node button) {
        var star = (Region) button.lookup(".star");
        return ((Color) star.getBackground().getFills().getFirst().getFill()).getOpacity();
    }

    @ParameterizedTest
    @CsvSource({"900, 640, 1", "1000, 700, 1", "1120, 760, 1.2", "1350, 960, 1.5", "1600, 1000, 1"})
    void noCardCutsItsWords(double width, double height, double textScale) {
        var cut =
                Screens.onFxThread(
                        () -> {
                            var other = new LibraryViewModel();
                            var root = window(other);
                            var scene = Screens.scene(ColorScheme.LIGHT, width, height, root);
                            Theme.dress(
                                    scene,
                                    Settings.DEFAULT.withLook(
                                            Look.DEFAULT.withTextScale(textScale)));
                            var found = new ArrayList<String>();
                            // A list shows only some of its cards at a time.
                            for (var item : other.listProperty().get().routines()) {
                                other.searchProperty().set(item.routine().title().english());
                                for (int pass = 0; pass < 3; pass++) {
                                    root.applyCss();
                                    root.layout();
                                }
                                found.addAll(cutWords(root.lookup("#routine-" + item.id())));
                            }
                            return found;
                        });

        assertEquals(List.of(), cut);
    }

    private static List<String> cutWords(Node card) {
        return card.lookupAll(".label").stream()
                .map(Label.class::cast)
                .filter(Label::isVisible)
                .filter(label -> !drawn(label).equals(label.getText()))
                .map(label -> label.getText() + " is drawn as " + drawn(label))
                .toList();
    }

    private static String drawn(Label label) {
        return label.lookup(".text") instanceof Text text ? text.getText() : "";
    }

    private static BorderPane window(LibraryViewModel model) {
        var bundled = BundledRoutines.load(new RoutineReader());
        var feet = Library.of(bundled).find("feet-10").orElseThrow().routine();
        var mine = RoutineWriter.write(feet).replace("feet-10", "my-feet").getBytes(UTF_8);
        var own = List.of(LibraryEntry.of("my-feet.json", new RoutineReader().read(mine), false));
        model.show(Catalogue.EMPTY.next(Library.of(bundled, own, true), MESSAGES));
        var view =
                new LibraryView(
                        MESSAGES,
                        model,
                        new FigureFilter(MESSAGES, model, new BodyMapView(BODY, MESSAGES)),
                        facts -> new BodyThumbnail(BODY, facts.spots()),
                        new NoActions());
        var window = new BorderPane(view.root());
        var rail = new Button("rail");
        rail.setId("rail");
        window.setLeft(rail);
        return window;
    }

    private static TextField search(FxRobot robot) {
        return robot.lookup("#library-search").query();
    }

    private static final class NoActions implements LibraryView.Actions {
        @Override
        public void open(Routine routine) {}

        @Override
        public void star(Routine routine, boolean star) {}

        @Override
        public void mend(String file) {}

        @Override
        public void importFile() {}

        @Override
        public void create() {}
    }
}
