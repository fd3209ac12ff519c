package org.tactus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tactus.machine.FileBrowser;
import org.tactus.machine.Os;
import org.tactus.machine.SearchPath;
import org.tactus.machine.awake.Awake;
import org.tactus.routine.BundledRoutines;
import org.tactus.routine.Library;
import org.tactus.routine.Read;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineFiles;
import org.tactus.routine.RoutineReader;
import org.tactus.routine.RoutineWriter;
import org.tactus.routine.draft.DraftFolder;
import org.tactus.settings.DataFolder;
import org.tactus.settings.SettingsStore;
import org.tactus.sound.Outputs;
import org.tactus.sound.speech.Engines;
import org.tactus.sound.speech.PiperModels;
import org.tactus.sound.speech.Voices;
import org.tactus.text.Messages;
import org.tactus.ui.NoFiles;
import org.tactus.ui.Screens;
import org.tactus.ui.player.PlayerClocks;
import org.tactus.ui.shell.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Editing in the whole application, from the list of routines to the file.
@ExtendWith(ApplicationExtension.class)
class EditingTest {
    private static final RoutineReader READER = new RoutineReader();
    private static final int LONGEST_NAME = 255;

    @TempDir Path folder;

    private DataFolder data;
    private Stage stage;
    private Tactus tactus;

    @Start
    void start(Stage unused) {
        data = new DataFolder(folder.resolve("data"));
        open();
    }

    /// As at the start of the program.
    private void open() {
        stage = new Stage();
        stage.setMaxWidth(1000);
        stage.setMaxHeight(800);
        var nothing = new SearchPath(List.of(), List.of());
        var engines = new Engines(Os.LINUX, nothing, new PiperModels(List.of()));
        Theme.install();
        tactus =
                new Tactus(
                        Groundwork.lay(Messages.in(Locale.ENGLISH), data),
                        new PlayerClocks(() -> 0, () -> Instant.EPOCH, ZoneOffset.UTC),
                        new NoFiles(),
                        new Machine(
                                Os.LINUX,
                                Outputs.silent(),
                                new Voices(engines, data.speech()),
                                new FileBrowser(Os.LINUX, nothing),
                                () -> new Awake(Os.LINUX, nothing).hold()));
        tactus.open(stage);
    }

    @AfterEach
    void close() {
        hide();
        tactus.finish();
    }

    private void hide() {
        Screens.onFxThread(
                () -> {
                    stage.hide();
                    return true;
                });
    }

    @Test
    void aNewRoutineIsWrittenSavedAndInTheLibrary(FxRobot robot) {
        openEditor(robot, "#library-new");
        type(robot, "#editor-field-title", "Sunday evening");
        type(robot, "#editor-field-id", "sunday");
        fire(robot, "#editor-save");
        until(() -> text(robot, "#editor-status").equals("Saved"));

        assertEquals("Sunday evening", routine("sunday.json").title().english());
        fire(robot, "#editor-back");
        robot.clickOn("#library-search").write("sunday");
        until(() -> robot.lookup("#routine-sunday").tryQuery().isPresent());
        assertEquals(List.of(), new DraftFolder(data.drafts()).all());
    }

    @Test
    void whatWasNotSavedIsOfferedAfterACrash(FxRobot robot) {
        openEditor(robot, "#library-new");
        type(robot, "#editor-field-title", "Half an idea");
        robot.push(KeyCode.CONTROL, KeyCode.J);
        type(robot, "#editor-json", "{\"title\": \"Half an idea\", ");
        until(() -> drafts().size() == 1 && drafts().getFirst().endsWith("idea\", "));

        // Nothing is closed: the next run begins beside what is left of this one.
        hide();
        var crashed = tactus;
        openAgain();
        answer(robot, "#elsewhere-stay");
        until(() -> isSaid(robot, "“Half an idea” was not saved"));
        fire(robot, "#library-new");
        until(() -> robot.lookup("#editor-left .quiet-button").tryQuery().isPresent());
        robot.clickOn("#editor-left .button");
        until(() -> text(robot, "#editor-title").equals("Half an idea"));
        robot.push(KeyCode.CONTROL, KeyCode.J);
        assertTrue(torn(robot));
        assertEquals(
                "{\"title\": \"Half an idea\", ",
                robot.lookup("#editor-json").<TextInputControl>query().getText());
        crashed.finish();
    }

    @Test
    void aDraftThatIsDamagedIsKeptAsideAndSaid(FxRobot robot) throws IOException {
        close();
        Files.createDirectories(data.drafts());
        Files.writeString(data.drafts().resolve("a.draft"), "{\"text\": ");

        openAgain();
        until(() -> isSaid(robot, "A draft could not be understood. It is kept in "));
        assertTrue(Files.exists(data.drafts().resolve("a.draft.damaged")));
    }

    @Test
    void aDamagedDraftThatCannotBeMovedAsideIsSaidToo(FxRobot robot) throws IOException {
        close();
        Files.createDirectories(data.drafts());
        Files.writeString(
                data.drafts().resolve("a".repeat(LONGEST_NAME - 6) + ".draft"), "{\"text\": ");

        openAgain();
        until(() -> isSaid(robot, "A draft could not be understood, nor moved aside."));
    }

    private void openAgain() {
        Screens.onFxThread(
                () -> {
                    open();
                    return true;
                });
    }

    private static boolean isSaid(FxRobot robot, String beginning) {
        return robot.lookup(".notice .label").queryAllAs(Labeled.class).stream()
                .anyMatch(notice -> notice.getText().startsWith(beginning));
    }

    private static boolean torn(FxRobot robot) {
        return robot.lookup("#editor-torn").query().isVisible();
    }

    private List<String> drafts() {
        return new DraftFolder(data.drafts())
                .all().stream().map(draft -> draft.draft().text()).toList();
    }

    @Test
    void aBundledRoutineIsCopiedAndTheCopyIsChangedInItsFile(FxRobot robot) {
        openPage(robot, "feet-10", "feet");
        openEditor(robot, "#routine-copy");
        fire(robot, "#editor-save");
        until(() -> Files.exists(data.routines().resolve("feet-10-mine.json")));
        fire(robot, "#editor-back");

        openPage(robot, "feet-10-mine", "mine");
        openEditor(robot, "#routine-edit");
        type(robot, "#editor-field-title", "My feet");
        fire(robot, "#editor-save");
        until(() -> routine("feet-10-mine.json").title().english().equals("My feet"));
        assertEquals(bundledFeet().steps(), routine("feet-10-mine.json").steps());
    }

    @Test
    void whatWasLeftUnsavedIsOfferedAndThrownAwayOnlyAfterAsking(FxRobot robot) throws IOException {
        own("mine.json", feet("mine"));
        openPage(robot, "mine", "feet");
        openEditor(robot, "#routine-edit");
        type(robot, "#editor-field-title", "Other feet");
        leave(robot);
        openPage(robot, "mine", "feet");
        fire(robot, "#routine-edit");
        until(() -> robot.lookup("#editor-left .button").tryQuery().isPresent());
        assertNotEquals("Other feet", text(robot, "#editor-title"));

        robot.clickOn("Throw away");
        answer(robot, "#editor-throw-away-no");
        assertEquals(1, drafts().size());
        robot.clickOn("Go on with it");
        until(() -> text(robot, "#editor-title").equals("Other feet"));
        assertFalse(robot.lookup("#editor-left").query().isVisible());
        fire(robot, "#editor-save");
        until(() -> routine("mine.json").title().english().equals("Other feet"));
        until(() -> drafts().isEmpty());
    }

    @Test
    void whatAnotherProgramHasWrittenMeanwhileIsKept(FxRobot robot) throws IOException {
        var file = own("mine.json", feet("mine"));
        openPage(robot, "mine", "feet");
        openEditor(robot, "#routine-edit");
        type(robot, "#editor-field-title", "Other feet");
        fire(robot, "#editor-save");
        until(() -> text(robot, "#editor-status").equals("Saved"));
        Files.writeString(file, feet("mine") + "\n");
        type(robot, "#editor-field-title", "My feet");

        fire(robot, "#editor-save");
        answer(robot, "#editor-changed-no");
        assertEquals(feet("mine") + "\n", read("mine.json"));
        fire(robot, "#editor-save");
        answer(robot, "#editor-changed-replace");
        until(() -> text(robot, "#editor-status").equals("Saved"));
        assertEquals("My feet", routine("mine.json").title().english());
        assertEquals(feet("mine") + "\n", read("mine.json.kept"));

        Files.writeString(file, feet("mine"));
        type(robot, "#editor-field-title", "New feet");
        fire(robot, "#editor-save");
        answer(robot, "#editor-changed-new");
        until(() -> text(robot, "#editor-status").equals("Saved"));
        assertEquals(feet("mine"), read("mine.json"));
        assertEquals("New feet", routine("mine-2.json").title().english());
    }

    @Test
    void whatAnotherProgramWroteBeforeADraftIsGoneOnWithIsKept(FxRobot robot) throws IOException {
        var file = own("mine.json", feet("mine"));
        openPage(robot, "mine", "feet");
        openEditor(robot, "#routine-edit");
        type(robot, "#editor-field-title", "Other feet");
        leave(robot);
        Files.writeString(file, feet("mine") + "\n");
        openEditor(robot, "#library-new");
        robot.clickOn("Go on with it");
        until(() -> text(robot, "#editor-title").equals("Other feet"));

        fire(robot, "#editor-save");
        answer(robot, "#editor-changed-no");
        assertEquals(feet("mine") + "\n", read("mine.json"));
    }

    @Test
    void aDraftOfAFileWithoutATitleIsOfferedUnderTheFilesName(FxRobot robot) throws IOException {
        own("mine.json", feet("mine").replaceFirst("\"format\": 1,", "\"format\": 1"));
        openEditor(robot, "#mend-1");
        type(robot, "#editor-json", "{\"format\": 1 ");
        leave(robot);
        openEditor(robot, "#library-new");
        var offered = robot.lookup("#editor-left .notice .label").<Labeled>query().getText();
        assertTrue(offered.contains("mine.json"), offered);
    }

    @Test
    void aBrokenFileIsMendedInTheEditorAndKeepsAllThatIsRight(FxRobot robot) throws IOException {
        own(
                "mine.json",
                feet("mine").replace("\"format\": 1", "\"format\": 1, \"tittle\": \"Left\""));
        openEditor(robot, "#mend-1");
        assertFalse(torn(robot));
        type(robot, "#editor-field-title", "Mended");
        fire(robot, "#editor-save");
        assertTrue(read("mine.json").contains("\"tittle\""));

        robot.push(KeyCode.CONTROL, KeyCode.J);
        var json = robot.lookup("#editor-json").<TextInputControl>query();
        assertTrue(json.getText().contains("\"tittle\": \"Left\""));
        type(robot, "#editor-json", json.getText().replaceFirst(" *\"tittle\": \"Left\",\n", ""));
        fire(robot, "#editor-save");
        until(() -> text(robot, "#editor-status").equals("Saved"));
        assertEquals("Mended", routine("mine.json").title().english());
        fire(robot, "#editor-back");
        until(() -> robot.lookup("#mend-1").tryQuery().isEmpty());
    }

    @Test
    void aFormatAndAnIdThatAreWrongAreMendedInTheirFields(FxRobot robot) throws IOException {
        own("mine.json", feet("not good!").replace("\"format\": 1", "\"format\": 7"));
        openEditor(robot, "#mend-1");
        type(robot, "#editor-field-format", "1");
        type(robot, "#editor-field-id", "mine");
        fire(robot, "#editor-save");
        until(() -> text(robot, "#editor-status").equals("Saved"));
        assertEquals("mine", routine("mine.json").id());
    }

    @Test
    void aFileThatIsNotJsonIsMendedAsText(FxRobot robot) throws IOException {
        var whole = feet("mine");
        own("mine.json", whole.replaceFirst("\"format\": 1,", "\"format\": 1"));
        openEditor(robot, "#mend-1");
        assertTrue(torn(robot));
        assertEquals("Unchanged · cannot be played yet", text(robot, "#editor-status"));
        assertFalse(robot.lookup("#editor-mend").query().isVisible());
        assertEquals(
                read("mine.json"),
                robot.lookup("#editor-json").<TextInputControl>query().getText());
        assertTrue(robot.lookup("#editor-json").query().isFocused());

        type(robot, "#editor-json", whole);
        assertFalse(torn(robot));
        fire(robot, "#editor-save");
        until(() -> text(robot, "#editor-status").equals("Saved"));
        assertEquals(whole, read("mine.json"));
    }

    @Test
    void aFileThatIsNoTextStaysAsItIsAndWhatIsWrongIsSaid(FxRobot robot) throws IOException {
        own("mine.json", "");
        var bytes = "{\n  \"title\": \"F\u00fc\u00dfe\"\n}".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(data.routines().resolve("mine.json"), bytes);
        until(
                () ->
                        robot.lookup(".broken-problem").queryAllAs(Labeled.class).stream()
                                .anyMatch(line -> line.getText().startsWith("mine.json:2:")));
        fire(robot, "#mend-1");
        until(() -> robot.lookup("#unheld-close").tryQuery().isPresent());
        assertEquals(
                "mine.json cannot be opened in the editor. Line 2: this byte is not UTF-8; save the"
                        + " file as UTF-8. The file stays as it is.",
                robot.lookup("#question").query().getAccessibleText());
        answer(robot, "#unheld-close");
        assertTrue(robot.lookup("#library-search").tryQuery().isPresent());
        assertArrayEquals(bytes, Files.readAllBytes(data.routines().resolve("mine.json")));
    }

    @Test
    void aFileWhoseIdAnotherHasIsOpenedAndItIsSaid(FxRobot robot) throws IOException {
        own("a.json", feet("mine"));
        own("b.json", feet("mine"));
        openEditor(robot, "#mend-1");
        until(() -> isSaid(robot, "You already have"));
        type(robot, "#editor-field-id", "other");
        fire(robot, "#editor-save");
        until(() -> routine("b.json").id().equals("other"));
        assertEquals("mine", routine("a.json").id());
    }

    /// The text of a routine that has this id and is otherwise a bundled one.
    private static String feet(String id) {
        return RoutineWriter.write(bundledFeet()).replace("\"feet-10\"", '"' + id + '"');
    }

    private static Routine bundledFeet() {
        return Library.of(BundledRoutines.load(READER)).find("feet-10").orElseThrow().routine();
    }

    private Path own(String file, String text) throws IOException {
        Files.createDirectories(data.routines());
        return Files.writeString(data.routines().resolve(file), text);
    }

    private String read(String file) throws IOException {
        return Files.readString(data.routines().resolve(file));
    }

    @Test
    void whoeverComesBackFromTryingItOutFindsTheEditorAsItWas(FxRobot robot) {
        openEditor(robot, "#library-new");
        type(robot, "#editor-field-title", "Try me");
        fire(robot, "#editor-try");
        until(() -> robot.lookup("#screening-back").tryQuery().isPresent());
        fire(robot, "#screening-back");
        assertEquals("Try me", text(robot, "#editor-title"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("My routine", text(robot, "#editor-title"));
    }

    @Test
    void alsoWhereWhatIsTriedOutIsInItsFile(FxRobot robot) throws IOException {
        own("mine.json", feet("mine"));
        openPage(robot, "mine", "feet");
        openEditor(robot, "#routine-edit");
        type(robot, "#editor-field-title", "Other feet");
        fire(robot, "#editor-try");
        until(() -> robot.lookup("#screening-back").tryQuery().isPresent());
        fire(robot, "#screening-back");
        until(() -> robot.lookup("#editor-title").tryQuery().isPresent());
        assertEquals("Other feet", text(robot, "#editor-title"));
    }

    @Test
    void aRoutineOfOnesOwnIsDeletedAfterAsking(FxRobot robot) throws IOException {
        var file = own("old.json", feet("old"));
        openPage(robot, "old", "feet");
        fire(robot, "#routine-delete");
        answer(robot, "#routine-delete-no");
        assertTrue(Files.exists(file));

        fire(robot, "#routine-delete");
        answer(robot, "#routine-delete-yes");
        until(() -> robot.lookup("#library-search").tryQuery().isPresent());
        until(() -> robot.lookup("#routine-old").tryQuery().isEmpty());
        assertFalse(Files.exists(file));
        openPage(robot, "feet-10", "feet");
        assertTrue(robot.lookup("#routine-delete").tryQuery().isEmpty());
    }

    @Test
    void aDeletedRoutineTakesAlongWhatBelongedToItAlone(FxRobot robot) throws IOException {
        own("old.json", feet("old"));
        openPage(robot, "old", "feet");
        fire(robot, "#routine-star");
        until(() -> starred().equals(List.of("old")));
        openEditor(robot, "#routine-edit");
        type(robot, "#editor-field-title", "Other feet");
        until(() -> drafts().size() == 1);
        leave(robot);
        openPage(robot, "old", "feet");

        fire(robot, "#routine-delete");
        until(() -> robot.lookup("#question").tryQuery().isPresent());
        var asked = robot.lookup("#question").query().getAccessibleText();
        assertTrue(asked.contains("changes that you have not saved"), asked);
        answer(robot, "#routine-delete-yes");
        until(() -> drafts().isEmpty());
        until(() -> starred().isEmpty());
    }

    @Test
    void aBundledRoutineKeepsItsStarWhenTheOneInItsPlaceIsDeleted(FxRobot robot)
            throws IOException {
        openPage(robot, "feet-10", "feet");
        fire(robot, "#routine-star");
        until(() -> starred().equals(List.of("feet-10")));
        fire(robot, "#routine-back");
        own("feet-10.json", feet("feet-10").replace("Feet", "My feet"));
        until(() -> text(robot, "#routine-feet-10 .routine-card-title").startsWith("My feet"));
        openPage(robot, "feet-10", "feet");
        fire(robot, "#routine-delete");
        answer(robot, "#routine-delete-yes");
        until(() -> isSaid(robot, "My feet"));
        openPage(robot, "feet-10", "feet");
        assertTrue(robot.lookup("#routine-star").<ToggleButton>query().isSelected());
    }

    private List<String> starred() {
        return new SettingsStore(data.settings()).load().settings().routines().starred();
    }

    /// A question hears nothing in its first half second.
    private static void answer(FxRobot robot, String id) {
        until(() -> robot.lookup(id).tryQuery().isPresent());
        until(
                () -> {
                    robot.lookup(id).<ButtonBase>tryQuery().ifPresent(ButtonBase::fire);
                    return robot.lookup(id).tryQuery().isEmpty();
                });
    }

    private Routine routine(String file) {
        var read = new RoutineFiles(READER).read(data.routines().resolve(file));
        return assertInstanceOf(Read.Valid.class, read).routine();
    }

    private static void openPage(FxRobot robot, String id, String words) {
        until(() -> robot.lookup("#library-search").tryQuery().isPresent());
        type(robot, "#library-search", words);
        until(() -> robot.lookup("#routine-" + id).tryQuery().isPresent());
        robot.clickOn("#routine-" + id);
        until(() -> robot.lookup("#routine-start").tryQuery().isPresent());
    }

    /// Opens the editor with a button.
    private static void openEditor(FxRobot robot, String id) {
        fire(robot, id);
        until(() -> robot.lookup("#editor").tryQuery().isPresent());
    }

    /// Leaves the editor for the list.
    private static void leave(FxRobot robot) {
        robot.clickOn("#rail-breathe");
        robot.clickOn("#rail-routines");
    }

    private static void type(FxRobot robot, String id, String text) {
        Screens.onFxThread(
                () -> {
                    var input = robot.lookup(id).<TextInputControl>query();
                    input.requestFocus();
                    input.setText(text);
                    return true;
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void fire(FxRobot robot, String id) {
        until(() -> robot.lookup(id).tryQuery().isPresent());
        Screens.onFxThread(
                () -> {
                    robot.lookup(id).<ButtonBase>query().fire();
                    return true;
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).<Labeled>query().getText();
    }

    /// Looks on the JavaFX thread: on another one what is looked into may change meanwhile.
    private static void until(BooleanSupplier there) {
        try {
            WaitForAsyncUtils.waitFor(
                    20, TimeUnit.SECONDS, () -> Screens.onFxThread(there::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("It never came", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
