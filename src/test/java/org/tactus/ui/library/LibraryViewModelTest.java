package org.tactus.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.routine.Audience;
import org.tactus.routine.BundledRoutines;
import org.tactus.routine.Library;
import org.tactus.routine.RoutineReader;
import org.tactus.text.Messages;

class LibraryViewModelTest {
    private final LibraryViewModel model = new LibraryViewModel(Messages.in(Locale.ENGLISH));

    @BeforeEach
    void showTheBundledRoutines() {
        var library = Library.of(BundledRoutines.load(new RoutineReader()));
        model.show(
                library.routines().stream().map(entry -> entry.routine()).toList(),
                List.of(),
                true);
    }

    @Test
    void allRoutinesAreThereToBeginWith() {
        assertEquals(18, shown().size());
        assertFalse(model.loadingProperty().get());
    }

    @Test
    void aRoutineForEitherAnswersBoth() {
        model.audienceProperty().set(Optional.of(Audience.SELF));

        assertTrue(shown().contains("hands-forearms-8"));
        assertFalse(shown().contains("back-relax-20"));

        model.audienceProperty().set(Optional.of(Audience.PARTNER));

        assertTrue(shown().contains("hands-forearms-8"));
        assertFalse(shown().contains("self-neck-shoulders-6"));
    }

    @Test
    void onlyWhatFitsTheMinutesIsShown() {
        model.atMostProperty().set(Optional.of(Duration.ofMinutes(5)));

        assertEquals(
                List.of("breathe-478-3", "breathe-box-4", "breathe-coherent-5", "breathe-sigh-5"),
                sorted());
    }

    @Test
    void everyWordOfTheSearchMustOccurWhateverItsCaseAndAccents() {
        model.searchProperty().set("  TÉNNIS lower ");

        assertEquals(List.of("self-lower-back-ball-8"), shown());
    }

    @Test
    void layWordsFindRoutines() {
        model.searchProperty().set("hamstrings");

        assertTrue(shown().contains("legs-after-sport-15"));
    }

    @Test
    void touchedZonesMustAllBeWorked() {
        model.spotsProperty()
                .set(
                        Set.of(
                                new Spot(Zone.CALF, Side.LEFT),
                                new Spot(Zone.SHOULDER_TOP, Side.RIGHT)));

        assertEquals(List.of("save-your-hands-16"), shown());
        assertFalse(model.listProperty().get().partly());
    }

    @Test
    void whereNoneWorksOnAllTheOnesThatWorkOnMostAreShown() {
        model.spotsProperty()
                .set(
                        Set.of(
                                new Spot(Zone.FOREHEAD, Side.MIDLINE),
                                new Spot(Zone.ABDOMEN, Side.MIDLINE),
                                new Spot(Zone.JAW, Side.LEFT)));

        assertEquals(List.of("scalp-face-8"), shown());
        assertTrue(model.listProperty().get().partly());
    }

    @Test
    void aZoneThatNobodyWorksEmptiesTheList() {
        model.spotsProperty().set(Set.of(new Spot(Zone.KNEECAP, Side.LEFT)));

        assertEquals(List.of(), shown());
    }

    @Test
    void starredComeBeforeRecentAndThose() {
        model.prefer(List.of("feet-10"), List.of("wind-down-25", "feet-10", "belly-gentle-6"));

        assertEquals(List.of("feet-10", "wind-down-25", "belly-gentle-6"), shown().subList(0, 3));
        assertTrue(model.isStarred("feet-10"));
    }

    @Test
    void clearingTakesEveryFilterAway() {
        model.searchProperty().set("nothing like it");
        model.spotsProperty().set(Set.of(new Spot(Zone.KNEECAP, Side.LEFT)));
        model.atMostProperty().set(Optional.of(Duration.ofMinutes(5)));

        model.clear();

        assertEquals(18, shown().size());
    }

    @Test
    void brokenFilesAreShownUntilOneSearches() {
        model.show(
                List.of(),
                List.of(new BrokenFile("mine.json", List.of("mine.json:1:1: error"))),
                true);
        assertEquals(1, model.listProperty().get().broken().size());

        model.searchProperty().set("back");

        assertEquals(0, model.listProperty().get().broken().size());
    }

    private List<String> shown() {
        return model.listProperty().get().routines().stream().map(RoutineItem::id).toList();
    }

    private List<String> sorted() {
        return shown().stream().sorted().toList();
    }
}
