package org.tactus.ui.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tactus.ui.compose.Compositions.LOW;
import static org.tactus.ui.compose.Compositions.SORE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tactus.compose.Composer;
import org.tactus.compose.Recent;
import org.tactus.compose.Tool;
import org.tactus.compose.Wishes;
import org.tactus.journal.look.Proposals.Proposal;
import org.tactus.routine.Audience;
import org.tactus.routine.Position;
import org.tactus.routine.Pressure;
import org.tactus.safety.Precautions;
import org.tactus.safety.Preferences;
import org.tactus.settings.ComposeSettings;
import org.tactus.text.ComposePhrases;
import org.tactus.text.Messages;
import org.tactus.ui.History;

class ComposeViewModelTest {
    private final List<Wishes> asked = new ArrayList<>();
    private final ComposePhrases phrases = new ComposePhrases(Messages.in(Locale.ENGLISH));
    private final ComposeViewModel model =
            new ComposeViewModel(
                    (wishes, then) -> {
                        asked.add(wishes);
                        then.accept(Composer.compose(wishes, phrases));
                    });

    @Test
    void aSessionStandsThereWithoutAnyWish() {
        assertEquals(Duration.ofMinutes(20), draft().length());
        assertFalse(draft().byHand());
    }

    @Test
    void theSessionFollowsEveryWish() {
        model.scoresProperty().set(SORE);
        model.audienceProperty().set(Audience.SELF);
        model.setMinutes(12);
        model.likedProperty().set(new Pressure(3));
        model.toggle(Tool.BALL);
        model.toggle(Position.STANDING);
        assertEquals(7, asked.size());
        assertEquals(model.wishes(), draft().wishes());
        assertEquals(Duration.ofMinutes(12), draft().length());
        assertFalse(model.behindProperty().get());
        assertFalse(history().canUndo());
    }

    @Test
    void minutesStayWithinWhatCanBeComposed() {
        model.setMinutes(2);
        assertEquals(3, model.wishes().minutes());
        model.setMinutes(1_000_000);
        assertEquals(90, model.wishes().minutes());
    }

    @Test
    void handsAndTheLastPositionStay() {
        model.toggle(Tool.HANDS);
        assertTrue(model.wishes().tools().contains(Tool.HANDS));
        for (var position : Position.values()) {
            model.toggle(position);
        }
        assertEquals(Set.of(Position.STANDING), model.wishes().positions());
    }

    @Test
    void whatIsProposedIsTakenAtOnce() {
        asked.clear();
        model.take(new Proposal(SORE, Optional.of(Duration.ofSeconds(14 * 60 + 40))));
        assertEquals(SORE, model.wishes().scores());
        assertEquals(15, model.wishes().minutes());
        assertEquals(1, asked.size());
    }

    @Test
    void whatIsKnownOfSomeoneLimitsTheSession() {
        model.scoresProperty().set(SORE);
        var limits = Precautions.of(new Preferences(Optional.empty(), Set.of(LOW)));
        model.know(limits, new Recent(Map.of(), Set.of(LOW)));
        assertEquals(limits, draft().wishes().precautions());
        assertEquals(Set.of(LOW), draft().wishes().recent().firmInTwoDays());
        assertEquals(List.of(LOW), draft().unmet().stream().map(unmet -> unmet.spot()).toList());
    }

    @Test
    void whatWasChangedByHandStaysUntilItIsComposedAnew() {
        model.drop(List.of(3));
        var changed = draft();
        assertTrue(changed.byHand());
        model.setMinutes(30);
        assertEquals(changed, draft());
        assertTrue(model.behindProperty().get());

        model.composeAnew();
        assertEquals(Duration.ofMinutes(30), draft().length());
        assertFalse(model.behindProperty().get());
        model.undo();
        assertEquals(changed, draft());
        model.redo();
        assertEquals(Duration.ofMinutes(30), draft().length());
    }

    @Test
    void changesAreUndoneAndRedoneOneByOne() {
        var first = draft();
        model.drop(List.of(3));
        model.move(List.of(4), 6);
        model.lengthen(List.of(5), 1);
        var last = draft();
        model.undo();
        model.undo();
        model.undo();
        assertEquals(first, draft());
        assertFalse(history().canUndo());
        model.redo();
        model.redo();
        model.redo();
        assertEquals(last, draft());
    }

    @Test
    void afterAllIsUndoneTheSessionFollowsAgain() {
        model.drop(List.of(3));
        model.setMinutes(30);
        model.undo();
        assertTrue(model.behindProperty().get());
        model.setMinutes(31);
        assertEquals(Duration.ofMinutes(31), draft().length());
        assertFalse(model.behindProperty().get());
    }

    @Test
    void aWholeDragIsUndoneAtOnce() {
        var before = draft();
        var from = history();
        model.drag(from, List.of(3), 1);
        model.drag(from, List.of(3), 2);
        model.drag(from, List.of(3), 3);
        assertEquals(before.longer(List.of(3), 3), draft());
        model.undo();
        assertEquals(before, draft());
    }

    @Test
    void aSessionThatIsComposedWhileAnotherIsChangedByHandIsLeft() {
        var late = new ArrayList<Runnable>();
        var slow =
                new ComposeViewModel(
                        (wishes, then) ->
                                late.add(() -> then.accept(Composer.compose(wishes, phrases))));
        assertTrue(slow.draftsProperty().get().isEmpty());
        late.removeFirst().run();
        slow.setMinutes(40);
        slow.drop(List.of(2));
        late.removeFirst().run();
        assertTrue(slow.draftsProperty().get().orElseThrow().now().byHand());
        assertTrue(slow.behindProperty().get());
    }

    @Test
    void whatIsWishedForAgainAndAgainIsKept() {
        var kept = new ComposeSettings(Audience.SELF, new Pressure(3), EnumSet.of(Tool.ROLLER));
        model.like(kept);
        assertEquals(kept, model.likingProperty().get());
        assertEquals(Audience.SELF, draft().wishes().audience());
        assertEquals(EnumSet.of(Tool.HANDS, Tool.ROLLER), draft().wishes().tools());
        model.likedProperty().set(new Pressure(1));
        assertEquals(1, model.likingProperty().get().liked().level());
    }

    private History<Draft> history() {
        return model.draftsProperty().get().orElseThrow();
    }

    private Draft draft() {
        return history().now();
    }
}
