package org.tactus;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tactus.body.Spot;
import org.tactus.compose.Composer;
import org.tactus.compose.Phrases;
import org.tactus.compose.Recent;
import org.tactus.compose.Unmet;
import org.tactus.compose.Wishes;
import org.tactus.journal.look.Lately;
import org.tactus.journal.look.Proposals;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineId;
import org.tactus.safety.Adapted;
import org.tactus.safety.Change;
import org.tactus.safety.Precautions;
import org.tactus.text.ChangeWording;
import org.tactus.text.ComposeWording;
import org.tactus.text.Messages;
import org.tactus.ui.compose.ComposeView;
import org.tactus.ui.compose.ComposeViewModel;

/// What leads away from composing, and what the journal knows for it.
final class ComposeActions implements ComposeView.Actions {
    private final Messages messages;
    private final ComposeViewModel model;
    private final Phrases phrases;
    private final Acquaintance acquaintance;
    private final Visit visit;
    private final FileTraffic files;
    private final Supplier<OffsetDateTime> now;

    ComposeActions(
            Messages messages,
            ComposeViewModel model,
            Phrases phrases,
            Acquaintance acquaintance,
            Visit visit,
            FileTraffic files,
            Supplier<OffsetDateTime> now) {
        this.messages = messages;
        this.model = model;
        this.phrases = phrases;
        this.acquaintance = acquaintance;
        this.visit = visit;
        this.files = files;
        this.now = now;
    }

    @Override
    public void refresh() {
        acquaintance.recall(
                (precautions, entries) -> {
                    var lately = Lately.of(entries, now.get());
                    model.know(precautions, new Recent(lately.lastDay(), lately.firm()));
                    model.proposalsProperty().set(Proposals.of(entries, now.get()));
                });
    }

    /// As it was composed: composed anew within what today's answers allow. As it was changed by
    /// hand: adapted like any other routine.
    @Override
    public void start(Routine routine, Optional<Wishes> wishes) {
        visit.begin(
                new Wish(
                        routine,
                        List.of(),
                        wishes.map(Wishes::scores).orElse(Map.of()),
                        wishes.map(wished -> precautions -> anew(routine, wished, precautions)),
                        Wish.Origin.COMPOSING));
    }

    @Override
    public void keep(Routine routine, String name) {
        files.keep(routine, name);
    }

    @Override
    public void saveElsewhere(Routine routine, String name) {
        files.saveElsewhere(routine, name);
    }

    private Wish.Renewed anew(Routine routine, Wishes wished, Precautions precautions) {
        var composed = Composer.compose(within(wished, precautions), phrases);
        var renewed = named(composed.routine());
        var adapted = Recomposed.of(routine, renewed, precautions);
        var changes = new ChangeWording(messages);
        var notes = new ArrayList<String>();
        changes.summary(adapted).ifPresent(notes::add);
        notes.addAll(changes.lines(adapted));
        var unmet =
                composed.unmet().stream()
                        .filter(one -> one.cause() == Unmet.Cause.TODAY)
                        .filter(one -> !isLeftOut(one.spot(), adapted))
                        .toList();
        notes.addAll(new ComposeWording(messages).unmet(unmet));
        return new Wish.Renewed(renewed, notes);
    }

    private static boolean isLeftOut(Spot spot, Adapted adapted) {
        return adapted.changes().stream()
                .anyMatch(
                        change ->
                                change instanceof Change.LeftOut left
                                        && left.spots().contains(spot));
    }

    /// Under an id that sessions for the same places share: what the journal says of a routine, and
    /// how much the voice says of one that is known, is then about these places.
    private static Routine named(Routine routine) {
        var id = RoutineId.of("composed " + routine.title().english(), _ -> false);
        return routine.named(id, routine.title());
    }

    private static Wishes within(Wishes wished, Precautions precautions) {
        return new Wishes(
                wished.scores(),
                wished.audience(),
                wished.minutes(),
                wished.liked(),
                wished.tools(),
                wished.positions(),
                precautions,
                wished.recent());
    }
}
