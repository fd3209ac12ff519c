package org.tactus.choreography;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tactus.routine.BundledRoutines;
import org.tactus.routine.LibraryEntry;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineReader;

/// Walks every step of every bundled routine.
class BundledHandsTest {

    static Stream<Routine> routines() {
        return BundledRoutines.load(new RoutineReader()).stream()
                .map(entry -> ((LibraryEntry.Good) entry).routine());
    }

    @ParameterizedTest
    @MethodSource("routines")
    void nothingPressesInANoPressZone(Routine routine) {
        WatchedHands.in(routine).forEach(WatchedHands::pressInNoNoPressZone);
    }

    @ParameterizedTest
    @MethodSource("routines")
    void noArmLiesAcrossTheSpine(Routine routine) {
        WatchedHands.in(routine).forEach(WatchedHands::lieAcrossNoSpine);
    }

    @ParameterizedTest
    @MethodSource("routines")
    void noHandRestsOnTheBackOfOneWhoSits(Routine routine) {
        WatchedHands.in(routine).forEach(WatchedHands::restNotOnTheBackOfOneWhoSits);
    }

    @ParameterizedTest
    @MethodSource("routines")
    void handsPressOnTheZonesOfTheStep(Routine routine) {
        WatchedHands.in(routine).forEach(WatchedHands::pressOnTheZonesOfTheStep);
    }

    @ParameterizedTest
    @MethodSource("routines")
    void handsNeitherJumpNorTwist(Routine routine) {
        WatchedHands.in(routine).forEach(WatchedHands::neitherJumpNorTwist);
    }

    @ParameterizedTest
    @MethodSource("routines")
    void everyTouchShowsAHand(Routine routine) {
        WatchedHands.in(routine).forEach(WatchedHands::areThere);
    }
}
