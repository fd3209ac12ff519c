package org.tactus.ui.bodymap;

import static org.tactus.body.Zone.ABDOMEN;
import static org.tactus.body.Zone.ARM_BACK;
import static org.tactus.body.Zone.BETWEEN_BLADES;
import static org.tactus.body.Zone.CALF;
import static org.tactus.body.Zone.FOREARM_BACK;
import static org.tactus.body.Zone.FOREHEAD;
import static org.tactus.body.Zone.GLUTE;
import static org.tactus.body.Zone.HIP_SIDE;
import static org.tactus.body.Zone.LOWER_BACK;
import static org.tactus.body.Zone.MID_BACK;
import static org.tactus.body.Zone.NECK_BACK;
import static org.tactus.body.Zone.PALM;
import static org.tactus.body.Zone.SACRUM;
import static org.tactus.body.Zone.SCALP;
import static org.tactus.body.Zone.SHOULDER_BLADE;
import static org.tactus.body.Zone.SHOULDER_TOP;
import static org.tactus.body.Zone.SIDE_BACK;
import static org.tactus.body.Zone.SKULL_BASE;
import static org.tactus.body.Zone.SOLE;
import static org.tactus.body.Zone.THIGH_BACK;
import static org.tactus.body.Zone.THIGH_FRONT;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.scene.control.Label;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tactus.body.Term;
import org.tactus.body.ZoneShape;
import org.tactus.choreography.Choreography;
import org.tactus.choreography.Strokes;
import org.tactus.routine.BundledRoutines;
import org.tactus.routine.Direction;
import org.tactus.routine.Giver;
import org.tactus.routine.Implement;
import org.tactus.routine.LibraryEntry;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineReader;
import org.tactus.routine.Sides;
import org.tactus.routine.Step;
import org.tactus.routine.Technique;
import org.tactus.session.Segment;
import org.tactus.session.Timeline;
import org.tactus.text.Messages;
import org.tactus.ui.Screens;

/// Contact sheets of every technique and of every step of the bundled routines, to be looked at:
/// are the hands on the lit zone, do their wrists come from the giver, does nothing press where it
/// must not? They prove nothing by themselves and take minutes, so that they are drawn in the long
/// checks only.
@Tag("soak")
class StrokePictureTest {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    private static final double CELL = 300;
    private static final double CAPTION = 22;
    private static final int COLUMNS = 4;
    private static final int ROWS = 4;
    /// Moments of a cycle.
    private static final List<Double> PHASES = List.of(0.08, 0.33, 0.58, 0.83);

    /// One picture on a sheet.
    private record Cell(String caption, Segment segment, Giver giver, Duration into) {}

    @ParameterizedTest
    @EnumSource
    void everyTechniqueIsShownThroughItsCycle(Technique technique) {
        var cells = cases(technique).flatMap(StrokePictureTest::throughACycle).toList();
        sheets("strokes-" + technique.id(), cells);
    }

    @ParameterizedTest
    @MethodSource("routines")
    void everyStepOfARoutineIsShown(Routine routine) {
        var cells = new ArrayList<Cell>();
        int number = 0;
        for (var segment : Timeline.of(routine).segments()) {
            if (segment.touch().isPresent() && segment.number() != number) {
                number = segment.number();
                cells.add(
                        new Cell(
                                caption(segment.touch().orElseThrow()),
                                segment,
                                routine.giver(),
                                segment.length().multipliedBy(2).dividedBy(5)));
            }
        }
        sheets("strokes-" + routine.id(), cells);
    }

    static Stream<Routine> routines() {
        return BundledRoutines.load(new RoutineReader()).stream()
                .flatMap(
                        entry ->
                                entry instanceof LibraryEntry.Good good
                                        ? Stream.of(good.routine())
                                        : Stream.empty())
                .filter(
                        routine ->
                                Timeline.of(routine).segments().stream()
                                        .anyMatch(segment -> segment.touch().isPresent()));
    }

    /// What a technique is shown at: on both sides, on one, by one's own hand, where it makes
    /// sense.
    private static Stream<Strokes> cases(Technique technique) {
        return switch (technique) {
            case STILL_TOUCH ->
                    Stream.of(
                            Strokes.of(technique, BETWEEN_BLADES, SACRUM).on(Sides.MIDLINE),
                            Strokes.of(technique, SHOULDER_TOP).by(Giver.BEHIND),
                            Strokes.of(technique, SOLE).by(Giver.FEET));
            case EFFLEURAGE ->
                    Stream.of(
                            Strokes.of(
                                    technique, LOWER_BACK, MID_BACK, BETWEEN_BLADES, SHOULDER_TOP),
                            Strokes.of(technique, CALF, THIGH_BACK).on(Sides.LEFT),
                            Strokes.of(technique, NECK_BACK, SHOULDER_TOP, ARM_BACK)
                                    .on(Sides.RIGHT)
                                    .by(Giver.SELF)
                                    .going(Direction.OUTWARD));
            case CIRCLE_EFFLEURAGE ->
                    Stream.of(
                            Strokes.of(technique, MID_BACK, SIDE_BACK, BETWEEN_BLADES),
                            Strokes.of(technique, ABDOMEN)
                                    .on(Sides.MIDLINE)
                                    .by(Giver.SELF)
                                    .going(Direction.CLOCKWISE),
                            Strokes.of(technique, SHOULDER_BLADE)
                                    .on(Sides.LEFT)
                                    .going(Direction.AROUND));
            case KNEADING ->
                    Stream.of(
                            Strokes.of(technique, SHOULDER_TOP).on(Sides.LEFT),
                            Strokes.of(technique, NECK_BACK),
                            Strokes.of(technique, NECK_BACK).by(Giver.SELF),
                            Strokes.of(technique, CALF).on(Sides.RIGHT));
            case WRINGING ->
                    Stream.of(
                            Strokes.of(technique, SIDE_BACK).on(Sides.LEFT),
                            Strokes.of(technique, THIGH_BACK).on(Sides.RIGHT));
            case SKIN_ROLLING ->
                    Stream.of(
                            Strokes.of(technique, LOWER_BACK, MID_BACK),
                            Strokes.of(technique, MID_BACK).on(Sides.LEFT),
                            Strokes.of(technique, SIDE_BACK).on(Sides.RIGHT));
            case CIRCLE_FRICTION ->
                    Stream.of(
                            Strokes.of(technique, LOWER_BACK, MID_BACK)
                                    .with(Implement.THUMBS)
                                    .on(Sides.LEFT),
                            Strokes.of(technique, PALM).with(Implement.THUMBS).on(Sides.LEFT),
                            Strokes.of(technique, SCALP).with(Implement.FINGERTIPS).by(Giver.HEAD),
                            Strokes.of(technique, SKULL_BASE).with(Implement.FINGERTIPS));
            case CROSS_FRICTION ->
                    Stream.of(
                            Strokes.of(technique, MID_BACK)
                                    .with(Implement.FINGERTIPS)
                                    .on(Sides.LEFT),
                            Strokes.of(technique, FOREARM_BACK)
                                    .with(Implement.THUMBS)
                                    .on(Sides.RIGHT),
                            Strokes.of(technique, CALF).with(Implement.THUMBS).on(Sides.RIGHT));
            case COMPRESSION ->
                    Stream.of(
                            Strokes.of(technique, HIP_SIDE, GLUTE)
                                    .with(Implement.SOFT_FIST)
                                    .on(Sides.LEFT),
                            Strokes.of(technique, SHOULDER_TOP)
                                    .with(Implement.FOREARMS)
                                    .by(Giver.BEHIND),
                            Strokes.of(technique, THIGH_BACK).with(Implement.FOOT).on(Sides.LEFT));
            case POINT_HOLD ->
                    Stream.of(
                            Strokes.of(technique, BETWEEN_BLADES, SHOULDER_TOP)
                                    .with(Implement.THUMBS)
                                    .on(Sides.LEFT),
                            Strokes.of(technique, HIP_SIDE).with(Implement.ELBOW).on(Sides.RIGHT),
                            Strokes.of(technique, SHOULDER_TOP)
                                    .with(Implement.FINGERTIPS)
                                    .on(Sides.LEFT)
                                    .by(Giver.SELF));
            case STRIPPING ->
                    Stream.of(
                            Strokes.of(technique, MID_BACK).with(Implement.KNUCKLES).on(Sides.LEFT),
                            Strokes.of(technique, SOLE)
                                    .with(Implement.KNUCKLES)
                                    .on(Sides.LEFT)
                                    .by(Giver.FEET)
                                    .going(Direction.DOWN),
                            Strokes.of(technique, CALF).with(Implement.FOREARMS).on(Sides.RIGHT));
            case TAPOTEMENT ->
                    Stream.of(
                            Strokes.of(technique, SHOULDER_TOP)
                                    .with(Implement.SOFT_FIST)
                                    .by(Giver.BEHIND),
                            Strokes.of(technique, THIGH_BACK).on(Sides.LEFT));
            case VIBRATION ->
                    Stream.of(
                            Strokes.of(technique, LOWER_BACK),
                            Strokes.of(technique, ABDOMEN).on(Sides.MIDLINE),
                            Strokes.of(technique, SHOULDER_BLADE).on(Sides.LEFT),
                            Strokes.of(technique, NECK_BACK).with(Implement.FINGERTIPS));
            case SHAKING ->
                    Stream.of(
                            Strokes.of(technique, CALF, THIGH_BACK).on(Sides.LEFT),
                            Strokes.of(technique, THIGH_FRONT).on(Sides.LEFT).by(Giver.SELF));
            case ROCKING ->
                    Stream.of(
                            Strokes.of(technique, SACRUM).on(Sides.MIDLINE),
                            Strokes.of(technique, SACRUM, HIP_SIDE).on(Sides.MIDLINE));
            case FEATHERING ->
                    Stream.of(
                            Strokes.of(technique, MID_BACK, LOWER_BACK),
                            Strokes.of(technique, FOREHEAD, SCALP)
                                    .by(Giver.HEAD)
                                    .going(Direction.UP));
            case MYOFASCIAL_HOLD ->
                    Stream.of(
                            Strokes.of(technique, LOWER_BACK, MID_BACK),
                            Strokes.of(technique, LOWER_BACK, MID_BACK).on(Sides.LEFT),
                            Strokes.of(technique, SACRUM, BETWEEN_BLADES).on(Sides.MIDLINE),
                            Strokes.of(technique, THIGH_BACK).on(Sides.RIGHT));
            case ROLLING ->
                    Stream.of(
                            Strokes.of(technique, HIP_SIDE, GLUTE)
                                    .with(Implement.BALL)
                                    .on(Sides.LEFT)
                                    .by(Giver.SELF),
                            Strokes.of(technique, THIGH_BACK)
                                    .with(Implement.ROLLER)
                                    .on(Sides.RIGHT)
                                    .by(Giver.SELF));
            case DEVICE_GLIDE ->
                    Stream.of(
                            Strokes.of(technique, CALF).on(Sides.LEFT),
                            Strokes.of(technique, GLUTE, HIP_SIDE).on(Sides.RIGHT));
        };
    }

    private static Stream<Cell> throughACycle(Strokes stroke) {
        var segment = stroke.segment();
        double cycle =
                switch (stroke.technique()) {
                    case STILL_TOUCH, MYOFASCIAL_HOLD, POINT_HOLD, DEVICE_GLIDE ->
                            segment.length().toSeconds();
                    default -> 60.0 / Strokes.TEMPO;
                };
        double start = cycle < 60 ? Math.floor(24 / cycle) * cycle : 0;
        return PHASES.stream()
                .map(
                        phase ->
                                new Cell(
                                        caption(segment.touch().orElseThrow()) + " " + phase,
                                        segment,
                                        stroke.giver(),
                                        Duration.ofMillis(
                                                Math.round(1000 * (start + phase * cycle)))));
    }

    private static String caption(Step.Touch touch) {
        return touch.technique().id()
                + " "
                + touch.with().id()
                + " "
                + touch.sides().id()
                + " "
                + touch.zones().stream().map(Term::id).collect(Collectors.joining(" "));
    }

    /// As many sheets as are needed.
    private static void sheets(String name, List<Cell> cells) {
        int page = COLUMNS * ROWS;
        for (int from = 0; from < cells.size(); from += page) {
            var some = cells.subList(from, Math.min(cells.size(), from + page));
            int rows = Math.ceilDiv(some.size(), COLUMNS);
            Screens.save(
                    cells.size() > page ? name + "-" + (from / page + 1) : name,
                    ColorScheme.LIGHT,
                    COLUMNS * CELL,
                    rows * (CELL + CAPTION),
                    () -> {
                        var sheet = new TilePane();
                        sheet.setPrefColumns(COLUMNS);
                        some.stream()
                                .map(StrokePictureTest::picture)
                                .forEach(sheet.getChildren()::add);
                        return sheet;
                    });
        }
    }

    private static VBox picture(Cell cell) {
        var choreography =
                Choreography.of(Strokes.BODY, Strokes.HANDS, cell.segment(), cell.giver());
        var map = new BodyMapView(Strokes.BODY, Strokes.HANDS, MESSAGES);
        map.stillProperty().set(true);
        map.setMinSize(CELL, CELL);
        map.setMaxSize(CELL, CELL);
        var pressure = cell.segment().touch().orElseThrow().pressure();
        map.light(
                choreography.zones(cell.into()).stream()
                        .map(ZoneShape::spot)
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), _ -> pressure)));
        map.trace(choreography.routes());
        map.show(choreography.at(cell.into()));
        var caption = new Label(cell.caption());
        caption.setMinHeight(CAPTION);
        caption.setMaxSize(CELL, CAPTION);
        return new VBox(caption, map);
    }
}
