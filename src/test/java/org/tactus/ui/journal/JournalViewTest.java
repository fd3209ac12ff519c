package org.tactus.ui.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tactus.ui.journal.Diary.BLADE;
import static org.tactus.ui.journal.Diary.LOW;
import static org.tactus.ui.journal.Diary.NECK;
import static org.tactus.ui.journal.Diary.NOW;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tactus.body.Body;
import org.tactus.journal.Entry;
import org.tactus.journal.Person;
import org.tactus.journal.Tint;
import org.tactus.text.Messages;
import org.tactus.ui.Screens;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The journal as a person sees and uses it.
@ExtendWith(ApplicationExtension.class)
class JournalViewTest {
    private static final Body BODY = Body.load();
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);

    private final Diary diary = new Diary(Platform::runLater);
    private final List<String> done = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @SuppressWarnings("NullAway.Init")
    private JournalModel model;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @Test
    void nothingYetLeadsToTheRoutines(FxRobot robot) {
        show(robot, new Condition.Fine());
        assertTrue(isShown(robot, "#journal-empty"));
        robot.clickOn("#journal-begin");
        assertEquals(List.of("routines"), done);
    }

    @Test
    void aJournalFromElsewhereCanBeReadInBeforeThereIsOne(FxRobot robot) {
        show(robot, new Condition.Fine());
        robot.clickOn("#journal-import");
        assertEquals(List.of("import"), done);
        assertTrue(within(robot, "#journal-empty", "#journal-export").isDisabled());
    }

    @Test
    void aSessionIsOpenedFromTheListAndClosedAgain(FxRobot robot) {
        var anna = diary.person("Anna", Tint.CLAY);
        diary.add(Diary.session(anna, 1, Map.of(BLADE, 7, LOW, 4), Map.of(BLADE, 3, LOW, 4)));
        diary.add(Diary.session(anna, 4, Map.of(BLADE, 5), Map.of(BLADE, 5)));
        show(robot, new Condition.Fine());

        robot.clickOn("#journal-part-sessions");
        var list = robot.lookup("#journal-sessions").queryListView();
        assertEquals(2, list.getItems().size());
        robot.clickOn(list);
        robot.type(KeyCode.HOME, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                "Shoulder blade, left: felt clearly less sore afterwards, 7 before and 3 after.",
                text(robot, "#journal-felt"));
        robot.type(KeyCode.ESCAPE);
        assertTrue(isShown(robot, "#journal-sessions"));
    }

    @Test
    void rowsAreWholePixelsHigh(FxRobot robot) {
        var anna = diary.person("Anna", Tint.CLAY);
        diary.add(Diary.session(anna, 1, Map.of(BLADE, 7), Map.of(BLADE, 3)));
        show(robot, new Condition.Fine());
        robot.clickOn("#journal-part-sessions");
        double height = robot.lookup("#journal-sessions").queryListView().getFixedCellSize();
        assertTrue(height > 40, "room for two lines");
        assertEquals(Math.rint(height), height);
    }

    @Test
    void whatWasPreparedIsThereWithTheFirstPicture(FxRobot robot) {
        var answers = new ArrayDeque<Runnable>();
        var slow = new Diary(answers::add);
        slow.fill(slow.person("Anna", Tint.CLAY), 20);
        robot.interact(
                () -> {
                    var view = view(model(slow, new Condition.Fine()));
                    view.prepare(() -> done.add("prepared"));
                    while (!answers.isEmpty()) {
                        answers.remove().run();
                    }
                    stage.setScene(Screens.scene(ColorScheme.LIGHT, 960, 900, view.root()));
                    stage.show();
                    view.shown();
                });
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(isShown(robot, "#journal-overview"));
        assertEquals(1, robot.lookup("#journal-overview").query().getOpacity());
        assertFalse(isShown(robot, "#journal-loading"));
        assertEquals(List.of("prepared"), done);
        assertTrue(isShown(robot, "#journal-heat"), "it is there though nothing is read yet");
    }

    @Test
    void theOverviewIsLaidOutUnseenWhileTheSessionsAreRead(FxRobot robot) {
        var answers = new ArrayDeque<Runnable>();
        var slow = new Diary(answers::add);
        slow.fill(slow.person("Anna", Tint.CLAY), 20);
        robot.interact(
                () -> {
                    var view = view(model(slow, new Condition.Fine()));
                    stage.setScene(Screens.scene(ColorScheme.LIGHT, 960, 900, view.root()));
                    stage.show();
                    view.shown();
                    answers.remove().run();
                });
        WaitForAsyncUtils.waitForFxEvents();
        var overview = robot.lookup("#journal-overview").query();
        assertTrue(overview.getLayoutBounds().getWidth() > 0);
        assertEquals(0, overview.getOpacity());
        assertTrue(isShown(robot, "#journal-loading"));

        robot.interact(() -> answers.remove().run());
        assertEquals(0, overview.getOpacity(), "there is nothing to show yet");
        robot.interact(
                () -> {
                    while (!answers.isEmpty()) {
                        answers.remove().run();
                    }
                });
        assertEquals(1, overview.getOpacity());
        assertFalse(isShown(robot, "#journal-loading"));
    }

    @Test
    void aRowOfBeforeAndAfterOpensItsSession(FxRobot robot) {
        var anna = diary.person("Anna", Tint.CLAY);
        diary.add(Diary.session(anna, 1, Map.of(BLADE, 7), Map.of(BLADE, 3)));
        show(robot, new Condition.Fine());
        fire(robot, ".journal-row");
        assertEquals("Full back relaxation", text(robot, "#journal-details-title"));
    }

    @Test
    void breathingOfNoLengthIsNotNamed(FxRobot robot) {
        var anna = diary.person("Anna", Tint.CLAY);
        var entry =
                Diary.session(anna, 1, Map.of(), Map.of())
                        .withPlayed(
                                Duration.ofSeconds(3),
                                Duration.ofMillis(300),
                                List.of(),
                                Entry.Ending.STOPPED);
        diary.add(entry);
        show(robot, new Condition.Fine());
        open(robot, entry);
        var facts =
                robot.lookup("#journal-details .muted").queryAllAs(Labeled.class).stream()
                        .map(Labeled::getText)
                        .toList();
        assertTrue(facts.stream().anyMatch(each -> each.contains("3 s of 20 min, stopped")));
        assertTrue(facts.stream().noneMatch(each -> each.contains("breathing")), facts::toString);
    }

    @Test
    void itIsSaidWhoseSessionsAreExported(FxRobot robot) {
        var anna = diary.person("Anna", Tint.CLAY);
        diary.add(Diary.session(anna, 1, Map.of(), Map.of()));
        show(robot, new Condition.Fine());
        assertEquals("Export CSV: Anna", text(robot, "#journal-csv"));
        assertEquals("Report as PDF: Anna", text(robot, "#journal-report"));
        assertEquals("Export JSON: everyone", text(robot, "#journal-export"));
    }

    @Test
    void aNoteIsKeptWhileItIsWritten(FxRobot robot) {
        var anna = diary.person("Anna", Tint.CLAY);
        var entry = Diary.session(anna, 1, Map.of(BLADE, 7), Map.of(BLADE, 3));
        diary.add(entry);
        show(robot, new Condition.Fine());
        open(robot, entry);
        write(robot, "warm");
        assertEquals("warm", diary.find(entry.id()).note());
        assertTrue(isShown(robot, "#journal-note-kept"));
    }

    @Test
    void aSessionIsDeletedOnlyAfterAskingElsewhere(FxRobot robot) {
        var anna = diary.person("Anna", Tint.CLAY);
        var entry = Diary.session(anna, 1, Map.of(BLADE, 7), Map.of(BLADE, 3));
        diary.add(entry);
        show(robot, new Condition.Fine());
        open(robot, entry);
        fire(robot, "#journal-delete");
        assertEquals(List.of("delete Full back relaxation"), done);
        assertEquals(1, diary.entries());
    }

    @Test
    void aJournalThatIsOpenElsewhereSaysSoAndIsOnlyRead(FxRobot robot) {
        var anna = diary.person("Anna", Tint.CLAY);
        var entry = Diary.session(anna, 1, Map.of(BLADE, 7), Map.of(BLADE, 3));
        diary.add(entry);
        show(robot, new Condition.OpenElsewhere());
        assertTrue(isShown(robot, "#journal-condition"));
        assertTrue(within(robot, "#journal-overview", "#journal-import").isDisabled());
        assertTrue(within(robot, "#journal-overview", "#journal-delete-all").isDisabled());
        assertFalse(within(robot, "#journal-overview", "#journal-csv").isDisabled());
        open(robot, entry);
        assertFalse(robot.lookup("#journal-note").<TextArea>query().isEditable());
        assertTrue(robot.lookup("#journal-delete").query().isDisabled());
    }

    @Test
    void everythingOnTheWayOutIsAskedForOfTheRightPerson(FxRobot robot) {
        var anna = diary.person("Anna", Tint.CLAY);
        var ben = diary.person("", Tint.SAGE);
        diary.add(Diary.session(anna, 1, Map.of(BLADE, 7), Map.of(BLADE, 3)));
        diary.add(Diary.session(ben, 1, Map.of(BLADE, 7), Map.of(BLADE, 3)));
        show(robot, new Condition.Fine());
        robot.clickOn("#journal-person-" + ben.id());
        WaitForAsyncUtils.waitForFxEvents();
        for (var id : List.of("csv", "report", "export", "import", "delete-all", "calendar")) {
            fire(robot, "#journal-overview #journal-" + id);
        }
        assertEquals(
                List.of(
                        "table sage",
                        "report sage",
                        "export",
                        "import",
                        "delete everything",
                        "calendar sage 2"),
                done);
    }

    @Test
    void withFewNumbersNoTrendIsClaimed(FxRobot robot) {
        var anna = diary.person("Anna", Tint.CLAY);
        diary.add(Diary.session(anna, 1, Map.of(BLADE, 3), Map.of(BLADE, 1)));
        diary.add(Diary.session(anna, 4, Map.of(BLADE, 7), Map.of(BLADE, 3)));
        show(robot, new Condition.Fine());
        assertEquals(
                "Too early to see a trend: 2 of 4 days with a number.",
                text(robot, "#journal-early"));
        assertEquals(
                text(robot, "#journal-early"),
                robot.lookup("#journal-trend").query().getAccessibleText());
        assertTrue(robot.lookup(".trend-line").tryQuery().isEmpty());
    }

    @Test
    void everyChartSaysInWordsWhatItShows(FxRobot robot) {
        var anna = diary.person("Anna", Tint.CLAY);
        for (int daysAgo = 30; daysAgo > 0; daysAgo -= 3) {
            diary.add(
                    Diary.session(
                            anna, daysAgo, Map.of(BLADE, daysAgo > 23 ? 7 : 4), Map.of(BLADE, 3)));
        }
        show(robot, new Condition.Fine());
        assertEquals(
                "Before sessions, on a scale from 0 to 10: the median of the last five is 4, of the"
                        + " first week 7. The median went from 7 on Sat 24 Oct to 4 on Fri 20 Nov.",
                robot.lookup("#journal-trend").query().getAccessibleText());
        assertTrue(
                robot.lookup("#journal-strip")
                        .query()
                        .getAccessibleText()
                        .startsWith(
                                "Week of Mon 16 Nov: 2 sessions, 40 min, 4 min of them breathing."));
        assertEquals(
                "Shoulder blade, left: 10 times \u00b7 on average 4.9 before, 3 after",
                robot.lookup("#journal-heat-figures").query().getAccessibleText());
    }

    @Test
    void aPromptIsSaidCalmlyAndAbove(FxRobot robot) {
        var anna = diary.person("Anna", Tint.CLAY);
        diary.add(Diary.session(anna, 1, Map.of(BLADE, 9), Map.of(BLADE, 8)));
        show(robot, new Condition.Fine());
        assertTrue(isShown(robot, "#journal-prompt-see-severe"));
    }

    @Test
    void itCanBeLookedAt() {
        pictures("journal-empty", new Condition.Fine(), 0, "");
        pictures("journal-two", new Condition.Fine(), 2, "");
        pictures("journal", new Condition.Fine(), 120, "");
        pictures("journal-middle", new Condition.Fine(), 120, "middle");
        pictures("journal-down", new Condition.OpenElsewhere(), 120, "down");
        pictures("journal-details", new Condition.Fine(), 40, "details");
        pictures(
                "journal-sessions",
                new Condition.Recovered(Path.of("journal-damaged-2026-11-22.db"), 2, 214),
                40,
                "sessions");
    }

    private void pictures(String name, Condition condition, int sessions, String at) {
        picture(name + "-day-small", ColorScheme.LIGHT, 900, 640, condition, sessions, at);
        picture(name + "-night-large", ColorScheme.DARK, 1600, 1000, condition, sessions, at);
        if (at.isEmpty()) {
            picture(name + "-night-small", ColorScheme.DARK, 900, 640, condition, sessions, at);
            picture(name + "-day-large", ColorScheme.LIGHT, 1600, 1000, condition, sessions, at);
        }
    }

    private void picture(
            String name,
            ColorScheme scheme,
            double width,
            double height,
            Condition condition,
            int sessions,
            String at) {
        Screens.onFxThread(
                () -> {
                    var later = new ArrayDeque<Runnable>();
                    var made = new Diary(later::add);
                    if (sessions > 0) {
                        var anna = made.person("Anna", Tint.CLAY);
                        made.person("", Tint.SAGE);
                        made.fill(anna, sessions);
                        if (at.isEmpty() && sessions > 100) {
                            made.add(Diary.session(anna, 6, Map.of(NECK, 8), Map.of(NECK, 5)));
                        }
                    }
                    var shown = model(made, condition);
                    var view = view(shown);
                    var shell = NoPlaces.shell(MESSAGES);
                    shell.showJournal(view);
                    answer(later);
                    if (at.equals("details")) {
                        shown.open(made.first());
                    }
                    var scene = Screens.scene(scheme, width, height, shell);
                    answer(later);
                    if (at.equals("sessions")) {
                        robotless(scene.lookup("#journal-part-sessions"));
                    }
                    settle(scene, later);
                    if (scene.lookup("#journal-overview") instanceof ScrollPane overview) {
                        overview.setVvalue(at.equals("down") ? 1 : at.equals("middle") ? 0.4 : 0);
                    }
                    settle(scene, later);
                    return Screens.save(name, scene, 1);
                });
    }

    private static void robotless(Node chip) {
        if (chip instanceof ToggleButton toggle) {
            toggle.setSelected(true);
        }
    }

    private static void settle(Scene scene, Deque<Runnable> later) {
        for (int i = 0; i < 3; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            answer(later);
        }
    }

    private static void answer(Deque<Runnable> later) {
        while (!later.isEmpty()) {
            later.removeFirst().run();
        }
    }

    private void show(FxRobot robot, Condition condition) {
        robot.interact(
                () -> {
                    model = model(diary, condition);
                    var view = view(model);
                    stage.setScene(Screens.scene(ColorScheme.LIGHT, 960, 900, view.root()));
                    stage.show();
                    view.shown();
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static JournalModel model(Diary of, Condition condition) {
        return new JournalModel(of, () -> NOW, DayOfWeek.MONDAY, condition);
    }

    private JournalView view(JournalModel of) {
        return new JournalView(BODY, MESSAGES, (_, stored) -> stored, of, actions());
    }

    private void open(FxRobot robot, Entry entry) {
        robot.interact(() -> model.open(entry));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void write(FxRobot robot, String note) {
        robot.interact(() -> robot.lookup("#journal-note").<TextArea>query().setText(note));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void fire(FxRobot robot, String query) {
        robot.interact(() -> robot.lookup(query).<javafx.scene.control.ButtonBase>query().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Node within(FxRobot robot, String part, String query) {
        return robot.lookup(part).query().lookup(query);
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).<Labeled>query().getText();
    }

    private static boolean isShown(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    private JournalView.Actions actions() {
        return new JournalView.Actions() {
            @Override
            public void routines() {
                done.add("routines");
            }

            @Override
            public void saveCalendar(Planned planned) {
                done.add("calendar " + planned.person().tint().id() + " " + planned.days().size());
            }

            @Override
            public void delete(Entry entry) {
                done.add("delete " + entry.title());
            }

            @Override
            public void exportTable(Person person) {
                done.add("table " + person.tint().id());
            }

            @Override
            public void exportAll() {
                done.add("export");
            }

            @Override
            public void importAll() {
                done.add("import");
            }

            @Override
            public void report(Person person) {
                done.add("report " + person.tint().id());
            }

            @Override
            public void deleteEverything() {
                done.add("delete everything");
            }
        };
    }
}
