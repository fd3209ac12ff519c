package org.tactus.ui.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
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
import org.tactus.routine.LibraryEntry;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineReader;
import org.tactus.routine.RoutineWriter;
import org.tactus.text.Messages;

class LibraryViewModelTest {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    private static final RoutineReader READER = new RoutineReader();
    private static final List<LibraryEntry> BUNDLED = BundledRoutines.load(READER);

    private final LibraryViewModel model = new LibraryViewModel();

    @BeforeEach
    void showTheBundledRoutines() {
        show(BUNDLED, List.of());
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
        show(
                List.of(),
                List.of(LibraryEntry.of("mine.json", READER.read(new byte[] {'{'}), false)));
        assertEquals(1, model.listProperty().get().broken().size());

        model.searchProperty().set("back");

        assertEquals(0, model.listProperty().get().broken().size());
    }

    @Test
    void ownRoutinesComeFirstAndAreKnownAsOwn() {
        var own =
                LibraryEntry.of(
                        "mine.json",
                        READER.read(
                                RoutineWriter.write(routine("feet-10"))
                                        .replace("feet-10", "my-feet")
                                        .getBytes(UTF_8)),
                        false);
        show(BUNDLED, List.of(own));

        assertEquals("my-feet", shown().getFirst());
        assertTrue(model.listProperty().get().routines().getFirst().own());
        assertFalse(model.listProperty().get().routines().getLast().own());
    }

    @Test
    void whatHasNotChangedIsNotWorkedOutAgain() {
        var library = Library.of(BUNDLED);
        var first = Catalogue.EMPTY.next(library, MESSAGES);
        var second = first.next(Library.of(BUNDLED), MESSAGES);

        assertSame(first.items().iterator().next(), second.items().iterator().next());
    }

    private void show(List<LibraryEntry> bundled, List<LibraryEntry> own) {
        model.show(Catalogue.EMPTY.next(Library.of(bundled, own, true), MESSAGES));
    }

    private static Routine routine(String id) {
        return Library.of(BUNDLED).find(id).orElseThrow().routine();
    }

    private List<String> shown() {
        return model.listProperty().get().routines().stream().map(RoutineItem::id).toList();
    }

    private List<String> sorted() {
        return shown().stream().sorted().toList();
    }
}
