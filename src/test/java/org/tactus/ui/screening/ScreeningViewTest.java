package org.tactus.ui.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.ColorScheme;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tactus.body.Body;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.journal.Person;
import org.tactus.journal.Tint;
import org.tactus.routine.Audience;
import org.tactus.safety.Answer;
import org.tactus.safety.Answers;
import org.tactus.safety.Question;
import org.tactus.safety.Question.Group;
import org.tactus.text.Messages;
import org.tactus.ui.Screens;
import org.tactus.ui.people.KnownPeople;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The questions before a session, as a person meets them.
@ExtendWith(ApplicationExtension.class)
class ScreeningViewTest {
    private static final Body BODY = Body.load();
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Spot CALF = new Spot(Zone.CALF, Side.LEFT);

    private final KnownPeople people = new KnownPeople();
    private final Told told = new Told();
    private final LeftQuestions leftQuestions = new LeftQuestions(InstantSource.system());

    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @SuppressWarnings("NullAway.Init")
    private ScreeningModel model;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @Test
    void theShortSetIsAnsweredWithKeysAlone(FxRobot robot) {
        askAnn(robot, Audience.PARTNER);
        int questions = model.sheetProperty().get().questions().size();
        for (int i = 1; i < questions; i++) {
            robot.type(i % 2 == 0 ? KeyCode.N : KeyCode.LEFT);
        }
        assertEquals(Optional.of("C1"), model.currentProperty().get());
        robot.type(KeyCode.Y, KeyCode.ENTER);
        assertEquals(List.of("cleared []"), told.ways);
    }

    @Test
    void aNoWithShiftAnswersWhatIsOpenAroundIt(FxRobot robot) {
        askAnn(robot, Audience.PARTNER);
        robot.interact(() -> model.turnTo("T3"));
        robot.write("?");
        var before = model.sheetProperty().get();
        int around = before.unanswered(Group.TODAY).size();
        assertTrue(around > 0);
        shiftN(robot);
        var now = model.sheetProperty().get();
        assertEquals(List.of(), now.unanswered(Group.TODAY));
        assertEquals(before.answered() + around, now.answered());
        assertTrue(now.counts(now.find("T3").orElseThrow()));
    }

    @Test
    void aNoWithShiftIsNoNoToTheConsent(FxRobot robot) {
        askAnn(robot, Audience.PARTNER);
        robot.interact(() -> model.turnTo("C1"));
        shiftN(robot);
        assertEquals(List.of("C1"), open(Group.CONSENT));
        robot.interact(() -> model.turnTo("E1"));
        robot.interact(() -> typed("N", false));
        assertEquals(1, model.sheetProperty().get().answered());
    }

    private void shiftN(FxRobot robot) {
        robot.interact(() -> typed("N", true));
    }

    /// With caps lock a letter is large without Shift.
    private void typed(String letter, boolean shift) {
        stage.getScene()
                .getFocusOwner()
                .fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_TYPED,
                                letter,
                                letter,
                                KeyCode.UNDEFINED,
                                shift,
                                false,
                                false,
                                false));
    }

    private List<String> open(Group group) {
        return model.sheetProperty().get().unanswered(group).stream().map(Question::id).toList();
    }

    /// However soon it is known what was answered before: before the first layout, too.
    @Test
    void theFirstQuestionHasTheKeyboardAtOnce(FxRobot robot) {
        people.meet("Ann", Tint.CLAY, Told.healthy(TODAY));
        robot.interact(
                () -> {
                    var place = new StackPane();
                    stage.setScene(Screens.scene(ColorScheme.LIGHT, 960, 760, place));
                    stage.show();
                    model =
                            new ScreeningModel(
                                    people,
                                    leftQuestions,
                                    Audience.PARTNER,
                                    Optional.empty(),
                                    TODAY,
                                    told);
                    var view = new ScreeningView(BODY, MESSAGES, model, "112");
                    place.getChildren().setAll(view.root());
                    view.shown();
                    assertEquals("screening-E1", focused());
                });
    }

    @Test
    void enterGoesToTheFirstOpenQuestion(FxRobot robot) {
        askAnn(robot, Audience.PARTNER);
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.N, KeyCode.ENTER);
        assertEquals("screening-E1", focused());
        robot.type(KeyCode.UP);
        assertEquals("screening-E1", focused());
        assertEquals(List.of(), told.ways);
    }

    @Test
    void whoGoesOnTooEarlyIsToldHowManyAreOpenAndLedToTheFirst(FxRobot robot) {
        show(robot, Audience.PARTNER);
        robot.interact(() -> model.turnTo("C1"));
        robot.type(KeyCode.Y);
        int open = model.sheetProperty().get().open().size();
        robot.clickOn("#screening-on");
        assertEquals("screening-E1", focused());
        assertTrue(isInSight(robot, "#screening-E1"));
        var progress = robot.lookup("#screening-progress").queryLabeled();
        assertEquals(open + " questions are still to be answered", progress.getText());
        robot.type(KeyCode.N);
        assertEquals(open - 1 + " questions are still to be answered", progress.getText());
        answerAll(robot);
        assertEquals("All answered", progress.getText());
    }

    private static boolean isInSight(FxRobot robot, String id) {
        var row = robot.lookup(id).query();
        var column = robot.lookup("#screening-questions").query();
        return column.localToScene(column.getLayoutBounds())
                .contains(row.localToScene(row.getLayoutBounds()));
    }

    @Test
    void notSureIsShownToCountAsYes(FxRobot robot) {
        askAnn(robot, Audience.PARTNER);
        robot.interact(() -> model.turnTo("T3"));
        robot.write("?");
        assertTrue(robot.lookup("#screening-T3-not-sure").queryAs(ToggleButton.class).isSelected());
        var note = robot.lookup("#screening-T3 .question-note");
        assertEquals(
                List.of("Not sure counts as yes."),
                note.queryAllAs(Labeled.class).stream()
                        .filter(Node::isVisible)
                        .map(Labeled::getText)
                        .toList());
    }

    @Test
    void aSecondClickDoesNotTakeAnAnswerBack(FxRobot robot) {
        askAnn(robot, Audience.PARTNER);
        robot.clickOn("#screening-E1-no").clickOn("#screening-E1-no");
        assertTrue(robot.lookup("#screening-E1-no").queryAs(ToggleButton.class).isSelected());
        assertEquals("screening-E2", focused());
    }

    @Test
    void aPlaceIsTouchedByKeysAlone(FxRobot robot) {
        askAnn(robot, Audience.PARTNER);
        answerAll(robot);
        robot.interact(() -> model.turnTo("L1"));
        robot.type(KeyCode.Y);
        assertEquals("screening-figure", focused());
        robot.type(KeyCode.DOWN, KeyCode.SPACE);
        assertEquals(1, model.sheetProperty().get().answers().spotsOf("L1").size());
        robot.type(KeyCode.ESCAPE);
        assertEquals("screening-G1", focused());
        robot.type(KeyCode.ENTER);
        assertEquals(1, told.ways.size());
        assertTrue(told.ways.getFirst().startsWith("cleared [Spot"));
    }

    /// A letter that is typed there is meant for the next question.
    @Test
    void noLetterChangesTheAnswerWhileItsPlaceIsAskedFor(FxRobot robot) {
        askAnn(robot, Audience.PARTNER);
        for (var id : List.of("T2", "L1")) {
            robot.interact(() -> model.turnTo(id));
            robot.type(KeyCode.Y);
            assertEquals("screening-figure", focused());
            var before = model.sheetProperty().get().answers();
            robot.type(KeyCode.N, KeyCode.Y);
            robot.write("?");
            shiftN(robot);
            assertEquals(before, model.sheetProperty().get().answers());
            assertEquals("screening-figure", focused());
        }
    }

    @Test
    void noLetterChangesItBesideTheFigureEither(FxRobot robot) {
        askAnn(robot, Audience.PARTNER);
        robot.interact(() -> model.turnTo("T2"));
        robot.type(KeyCode.Y).clickOn("#screening-front").type(KeyCode.N);
        assertTrue(counts("T2"));
    }

    @Test
    void aSlipIsMendedWhereItWasMade(FxRobot robot) {
        askAnn(robot, Audience.PARTNER);
        robot.interact(() -> model.turnTo("T2"));
        robot.type(KeyCode.Y, KeyCode.TAB);
        assertEquals("screening-T2", focused());
        assertTrue(counts("T2"));
        robot.type(KeyCode.N);
        assertFalse(counts("T2"));
        assertEquals("screening-T3", focused());
    }

    @Test
    void whoGoesOnWithoutAPlaceAnswersTheNextQuestion(FxRobot robot) {
        askAnn(robot, Audience.PARTNER);
        robot.interact(() -> model.turnTo("T2"));
        robot.type(KeyCode.Y, KeyCode.ESCAPE, KeyCode.N);
        assertTrue(counts("T2"));
        assertFalse(model.sheetProperty().get().open().contains("T3"));
        robot.type(KeyCode.UP, KeyCode.UP, KeyCode.N);
        assertFalse(counts("T2"));
    }

    private boolean counts(String id) {
        var sheet = model.sheetProperty().get();
        return sheet.counts(sheet.find(id).orElseThrow());
    }

    @Test
    void theFigureHatchesWhatEarlierAnswersLeaveOut(FxRobot robot) {
        people.meet("Ann", Tint.CLAY, Told.healthy(TODAY).with("A2", Answer.YES, TODAY));
        show(robot, Audience.PARTNER);
        assertFalse(
                robot.from(robot.lookup("#screening-figure"))
                        .lookup(this::isOut)
                        .queryAll()
                        .isEmpty());
    }

    private boolean isOut(Node zone) {
        return zone.getPseudoClassStates().contains(PseudoClass.getPseudoClass("out"));
    }

    @Test
    void theNextQuestionIsAlwaysInSight(FxRobot robot) {
        show(robot, Audience.PARTNER);
        for (int i = 0; i < 30; i++) {
            robot.type(KeyCode.DOWN);
        }
        assertTrue(isInSight(robot, "#" + focused()));
    }

    @Test
    void anotherPersonIsAskedWhatIsDueForThem(FxRobot robot) {
        var bo = people.meet("Bo", Tint.SAGE, Answers.NONE);
        people.everyone.addFirst(people.meet("Ann", Tint.CLAY, Told.healthy(TODAY)));
        people.everyone.removeLast();
        show(robot, Audience.PARTNER);
        assertTrue(robot.lookup("#screening-U3").tryQuery().isEmpty());
        robot.clickOn("#person-" + bo.id());
        assertTrue(robot.lookup("#screening-U3").tryQuery().isPresent());
    }

    @Test
    void theFullSetSaysHowLongItTakesAndWhoHasNoName(FxRobot robot) {
        var someone = people.meet("", Tint.CLAY, Answers.NONE);
        show(robot, Audience.PARTNER);
        var once = robot.lookup("#screening-once").queryLabeled();
        assertTrue(once.isVisible());
        assertEquals("About 2 minutes, once in 90 days.", once.getText());
        assertEquals(
                "No name yet (clay)",
                robot.lookup("#person-" + someone.id()).queryLabeled().getText());
        robot.interact(() -> model.choose(people.meet("Bo", Tint.SAGE, Told.healthy(TODAY))));
        assertFalse(once.isVisible());
    }

    @Test
    void someoneNewIsNamedAndAsked(FxRobot robot) {
        askAnn(robot, Audience.PARTNER);
        robot.clickOn("#people-add");
        assertEquals("people-new-name", focused());
        assertEquals(1, people.everyone.size());
        robot.write("Dee").type(KeyCode.ENTER);
        assertEquals("screening-E1", focused());
        assertEquals("Dee", people.everyone.getLast().name());
        robot.type(KeyCode.N);
        assertTrue(people.sheets.containsKey(people.everyone.getLast().id()));
    }

    @Test
    void someoneNewIsNotMadeAfterAll(FxRobot robot) {
        askAnn(robot, Audience.PARTNER);
        robot.clickOn("#people-add").write("De").type(KeyCode.ESCAPE);
        assertEquals("people-add", focused());
        assertEquals(1, model.everyoneProperty().get().size());
        assertEquals(List.of("Ann"), people.everyone.stream().map(Person::name).toList());
    }

    /// A name typed belongs to whom the chips show as chosen, and so do the answers.
    @Test
    void whoeverIsChosenWhileAPersonIsEditedIsEditedFromThenOn(FxRobot robot) {
        people.meet("Ann", Tint.CLAY, Told.healthy(TODAY));
        var bo = people.meet("Bo", Tint.SAGE, Answers.NONE);
        show(robot, Audience.PARTNER);
        var ann = model.personProperty().get();
        robot.clickOn("#people-edit").clickOn("#people-add").write("De").type(KeyCode.ENTER);
        robot.clickOn("#person-name").type(KeyCode.END).write("e");
        assertEquals("Dee", model.personProperty().get().name());
        robot.clickOn("#person-" + bo.id());
        assertEquals("person-name", focused());
        robot.write("b");
        assertEquals(
                List.of("Ann", "Bob", "Dee"),
                people.everyone.stream().map(Person::name).sorted().toList());
        robot.type(KeyCode.ENTER, KeyCode.N);
        assertTrue(people.sheets.getOrDefault(bo.id(), Answers.NONE).given().containsKey("E1"));
        assertEquals(Told.healthy(TODAY), people.sheets.get(ann.id()));
    }

    @Test
    void somethingChangedAsksEverything(FxRobot robot) {
        askAnn(robot, Audience.PARTNER);
        robot.clickOn("#screening-changed");
        assertEquals("screening-E1", focused());
        assertFalse(robot.lookup("#screening-changed").query().isVisible());
    }

    /// Whatever letter is typed, wherever it is clicked but on the card's own ways: the card stays,
    /// and nothing starts. Escape goes back to the answers, and from them to the card again.
    @ParameterizedTest
    @ValueSource(strings = {"emergency", "not-today", "agreement", "consent"})
    void noCardHasAWayRound(String card, FxRobot robot) {
        meetAnn(card);
        show(robot, Audience.PARTNER);
        reach(robot, card);
        var shown = model.cardProperty().get();
        assertTrue(shown.isPresent());
        robot.type(
                KeyCode.N,
                KeyCode.Y,
                KeyCode.LEFT,
                KeyCode.RIGHT,
                KeyCode.UP,
                KeyCode.DOWN,
                KeyCode.PAGE_DOWN,
                KeyCode.BACK_SPACE);
        robot.moveTo("#screening-card").clickOn(MouseButton.PRIMARY);
        robot.moveTo(robot.point("#screening-card").atOffset(-300, -300).query())
                .clickOn(MouseButton.PRIMARY)
                .clickOn(MouseButton.SECONDARY);

        assertEquals(shown, model.cardProperty().get());
        assertEquals(List.of(), told.ways);
        assertEquals(1, robot.lookup("#screening").queryAs(StackPane.class).getChildren().size());
        var ways =
                robot
                        .lookup((Node node) -> node instanceof ButtonBase && !node.isDisabled())
                        .queryAll()
                        .stream()
                        .map(Node::getId)
                        .filter(id -> id != null)
                        .toList();
        assertEquals(
                switch (card) {
                    case "emergency" -> List.of("screening-close", "screening-card-back");
                    case "not-today" -> List.of("screening-breathe", "screening-card-back");
                    case "agreement" ->
                            List.of(
                                    "screening-tick-A1",
                                    "screening-breathe",
                                    "screening-card-back");
                    default -> List.of("screening-card-back");
                },
                ways);

        robot.type(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), model.cardProperty().get());
        robot.type(KeyCode.ENTER);
        assertEquals(shown, model.cardProperty().get());
        assertEquals(List.of(), told.ways);
    }

    @Test
    void theEmergencyCardNamesTheNumberOfTheSettings(FxRobot robot) {
        askAnn(robot, Audience.PARTNER);
        robot.type(KeyCode.Y);
        assertTrue(cardText(robot).contains("(112)"));
        robot.type(KeyCode.SPACE);
        assertEquals(List.of("back"), told.ways);
    }

    @Test
    void theEmergencyCardSaysWhichAnswerItFollowsFrom(FxRobot robot) {
        askAnn(robot, Audience.PARTNER);
        robot.type(KeyCode.N, KeyCode.Y);
        assertEquals(
                List.of(MESSAGES.get("screening.E2")),
                robot.lookup("#screening-card .muted").queryAllAs(Labeled.class).stream()
                        .map(Labeled::getText)
                        .toList());
        robot.clickOn("#screening-card-back");
        assertEquals("screening-E2", focused());
    }

    @Test
    void theFirstWayOfACardHasTheKeyboard(FxRobot robot) {
        askAnn(robot, Audience.PARTNER);
        reach(robot, "consent");
        assertEquals("screening-card-back", focused());
        robot.type(KeyCode.ENTER);
        assertEquals("screening-C1", focused());
        robot.type(KeyCode.Y);
        robot.interact(() -> model.answer("T1", Answer.YES));
        robot.type(KeyCode.ENTER);
        assertEquals("screening-breathe", focused());
    }

    @Test
    void neitherRowsNorFigureMoveWhenAPlaceIsAskedFor(FxRobot robot) {
        askAnn(robot, Audience.PARTNER);
        for (var id : List.of("T2", "L1")) {
            robot.interact(() -> model.turnTo(id));
            var before = places(robot);
            robot.type(KeyCode.Y);
            robot.interact(() -> stage.getScene().getRoot().layout());
            assertEquals(before, places(robot));
        }
    }

    @Test
    void answersStandBesideTheirQuestionAlsoWhereRoomIsKeptForAPlace(FxRobot robot) {
        askAnn(robot, Audience.PARTNER);
        robot.interact(() -> model.turnTo("L1"));
        var text = robot.lookup("#screening-L1 .question-text").query();
        var yes = robot.lookup("#screening-L1-yes").query();
        assertEquals(
                text.localToScene(text.getLayoutBounds()).getCenterY(),
                yes.localToScene(yes.getLayoutBounds()).getCenterY(),
                2);
    }

    @Test
    void aDayIsTypedAndAWrongOneSaysWhy(FxRobot robot) {
        meetAnn("agreement");
        show(robot, Audience.PARTNER);
        reach(robot, "agreement");
        robot.type(KeyCode.SPACE, KeyCode.TAB);
        robot.write("11/25/2026");
        var problem = robot.lookup("#screening-day-problem-A1").queryAs(Labeled.class);
        assertEquals("That day is still to come.", problem.getText());
        robot.type(KeyCode.TAB);
        assertEquals("That day is still to come.", problem.getText());
        var day = robot.lookup("#screening-day-A1").queryAs(DatePicker.class);
        assertEquals("As in 11/23/2026", day.getPromptText());
        robot.interact(() -> day.getEditor().clear());
        robot.clickOn(day.getEditor()).write("1/12/2026");
        assertEquals("That is more than 90 days ago: please ask again.", problem.getText());
        assertTrue(robot.lookup("#screening-agreed").query().isDisabled());
        robot.interact(() -> day.getEditor().clear());
        robot.clickOn(day.getEditor()).write("11/20/2026");
        assertEquals("", problem.getText());
        assertEquals(LocalDate.of(2026, 11, 20), day.getValue());
        robot.clickOn("#screening-agreed");
        assertEquals(List.of("cleared []"), told.ways);
    }

    @Test
    void agreementNeedsATickAndADayOfTheLastNinety(FxRobot robot) {
        meetAnn("agreement");
        show(robot, Audience.PARTNER);
        reach(robot, "agreement");
        var on = robot.lookup("#screening-agreed").query();
        var day = robot.lookup("#screening-day-A1").queryAs(DatePicker.class);
        assertTrue(on.isDisabled());
        robot.clickOn("#screening-tick-A1");
        assertTrue(on.isDisabled());
        for (var impossible : List.of(TODAY.plusDays(1), TODAY.minusDays(91))) {
            robot.interact(() -> day.setValue(impossible));
            assertTrue(on.isDisabled());
        }
        robot.interact(() -> day.setValue(TODAY.minusDays(90)));
        robot.clickOn("#screening-agreed");
        assertEquals(List.of("cleared []"), told.ways);
    }

    @Test
    void adviceStandsOnTheWayOn(FxRobot robot) {
        askAnn(robot, Audience.PARTNER);
        answerAll(robot);
        robot.interact(() -> model.answer("G2", Answer.YES));
        robot.type(KeyCode.ENTER);
        robot.clickOn("#screening-instead");
        robot.clickOn("#screening-heed");
        assertEquals(List.of("instead save-your-hands-16", "cleared []"), told.ways);
    }

    @Test
    void picturesOfTheQuestions() {
        pictures("short", Audience.PARTNER, Told.healthy(TODAY), asked -> {});
        pictures(
                "full",
                Audience.PARTNER,
                Answers.NONE,
                asked -> {
                    asked.noToTheRest(Group.NOW);
                    asked.answer("U3", Answer.NO);
                    asked.answer("U9", Answer.NOT_SURE);
                });
        pictures(
                "places",
                Audience.EITHER,
                Told.healthy(TODAY),
                asked -> {
                    asked.noToTheRest(Group.NOW);
                    asked.answer("T2", Answer.YES);
                    asked.tap("T2", Set.of(CALF));
                    asked.noToTheRest(Group.TODAY);
                    asked.answer("L1", Answer.YES);
                });
    }

    @Test
    void picturesOfTheCards() {
        for (var card : List.of("emergency", "not-today", "agreement", "consent", "advice")) {
            pictures("card-" + card, Audience.PARTNER, before(card), asked -> reach(asked, card));
        }
    }

    @Test
    void pictureOfSomeoneNew() {
        picture(
                "someone-new-day",
                ColorScheme.LIGHT,
                900,
                640,
                Audience.PARTNER,
                Answers.NONE,
                _ -> {},
                scene -> ((ButtonBase) scene.lookup("#people-add")).fire());
    }

    private void pictures(
            String name, Audience audience, Answers before, Consumer<ScreeningModel> answering) {
        for (var scheme : ColorScheme.values()) {
            var time = name + (scheme == ColorScheme.DARK ? "-night" : "-day");
            picture(time + "-small", scheme, 900, 640, audience, before, answering, _ -> {});
            picture(time + "-large", scheme, 1600, 1000, audience, before, answering, _ -> {});
        }
    }

    /// A picture in which two people are known.
    private static void picture(
            String name,
            ColorScheme scheme,
            double width,
            double height,
            Audience audience,
            Answers before,
            Consumer<ScreeningModel> answering,
            Consumer<Scene> acting) {
        Screens.onFxThread(
                () -> {
                    var known = new KnownPeople();
                    known.meet("Ann", Tint.CLAY, before);
                    known.meet("", Tint.SAGE, Answers.NONE);
                    var asked =
                            new ScreeningModel(
                                    known,
                                    new LeftQuestions(InstantSource.system()),
                                    audience,
                                    Optional.empty(),
                                    TODAY,
                                    new Told());
                    var view = new ScreeningView(BODY, MESSAGES, asked, "");
                    var scene = Screens.scene(scheme, width, height, view.root());
                    answering.accept(asked);
                    acting.accept(scene);
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    view.shown();
                    return Screens.save("screening-" + name, scene, 1);
                });
    }

    private static Answers before(String card) {
        var answers = Told.healthy(TODAY);
        return card.equals("agreement")
                ? answers.with("A1", Answer.YES, TODAY).with("U10", Answer.NOT_SURE, TODAY)
                : answers;
    }

    private void meetAnn(String card) {
        var answers = Told.healthy(TODAY);
        people.meet(
                "Ann",
                Tint.CLAY,
                card.equals("agreement") ? answers.with("A1", Answer.YES, TODAY) : answers);
    }

    private void reach(FxRobot robot, String card) {
        robot.interact(() -> reach(model, card));
    }

    private static void reach(ScreeningModel model, String card) {
        if (card.equals("emergency")) {
            model.answer("E1", Answer.YES);
            return;
        }
        for (var group : Group.values()) {
            model.noToTheRest(group);
        }
        model.answer("C1", card.equals("consent") ? Answer.NO : Answer.YES);
        if (card.equals("not-today")) {
            model.answer("T1", Answer.YES);
        }
        if (card.equals("advice")) {
            model.answer("G1", Answer.YES);
            model.answer("G2", Answer.NOT_SURE);
        }
        model.goOn();
    }

    private static List<Bounds> places(FxRobot robot) {
        return robot.lookup(".answer, #screening-figure").queryAll().stream()
                .map(row -> row.localToScene(row.getLayoutBounds()))
                .toList();
    }

    private String cardText(FxRobot robot) {
        return robot.lookup(".outcome-text").queryAs(Labeled.class).getText();
    }

    private void askAnn(FxRobot robot, Audience audience) {
        people.meet("Ann", Tint.CLAY, Told.healthy(TODAY));
        show(robot, audience);
    }

    private void answerAll(FxRobot robot) {
        robot.interact(
                () -> {
                    for (var group : Group.values()) {
                        model.noToTheRest(group);
                    }
                    model.answer("C1", Answer.YES);
                });
    }

    private String focused() {
        return Optional.ofNullable(stage.getScene().getFocusOwner())
                .map(Node::getId)
                .orElse("nothing");
    }

    private void show(FxRobot robot, Audience audience) {
        robot.interact(
                () -> {
                    model =
                            new ScreeningModel(
                                    people, leftQuestions, audience, Optional.empty(), TODAY, told);
                    var view = new ScreeningView(BODY, MESSAGES, model, "112");
                    stage.setScene(Screens.scene(ColorScheme.LIGHT, 960, 760, view.root()));
                    stage.show();
                    view.shown();
                });
    }
}
