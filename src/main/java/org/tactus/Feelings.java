package org.tactus;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tactus.body.Body;
import org.tactus.body.Spot;
import org.tactus.journal.Entry;
import org.tactus.journal.Feeling;
import org.tactus.journal.look.Comparison;
import org.tactus.journal.look.Felt;
import org.tactus.text.DayWording;
import org.tactus.text.Messages;
import org.tactus.text.Wording;
import org.tactus.ui.feeling.AfterModel;
import org.tactus.ui.feeling.AfterView;
import org.tactus.ui.feeling.BeforeView;
import org.tactus.ui.shell.Shell;

/// Asks how it feels, before a session and after it.
final class Feelings {
    private final Messages messages;
    private final Body body;
    private final Shell shell;
    private final Memory memory;
    private final Clock wall;
    private final Runnable routines;

    /// @param routines the way on from one that is over
    Feelings(
            Messages messages,
            Body body,
            Shell shell,
            Memory memory,
            Clock wall,
            Runnable routines) {
        this.messages = messages;
        this.body = body;
        this.shell = shell;
        this.memory = memory;
        this.wall = wall;
        this.routines = routines;
    }

    /// Asks before a session. What was said last is offered as the start.
    ///
    /// @param back gets what was marked by whoever goes back
    /// @param then gets what is said; empty where that is skipped
    void before(
            Cleared cleared, Consumer<Map<Spot, Integer>> back, Consumer<Optional<Feeling>> then) {
        Consumer<List<Entry>> show =
                shell.ifStillWanted(
                        entries -> shell.showAlone(before(cleared, entries, back, then)));
        memory.with(journal -> journal.latest(cleared.person().id(), 1, show));
    }

    private BeforeView before(
            Cleared cleared,
            List<Entry> latest,
            Consumer<Map<Spot, Integer>> back,
            Consumer<Optional<Feeling>> then) {
        return new BeforeView(
                body,
                messages,
                cleared.wish().sore(),
                latest.stream().flatMap(entry -> earlier(entry).stream()).findFirst(),
                cleared.today().out(),
                cleared.changes(messages),
                new BeforeView.Actions() {
                    @Override
                    public void back(Map<Spot, Integer> scores) {
                        back.accept(scores);
                    }

                    @Override
                    public void goOn(Map<Spot, Integer> scores) {
                        then.accept(Optional.of(new Feeling(now(), scores)));
                    }

                    @Override
                    public void skip() {
                        then.accept(Optional.empty());
                    }
                });
    }

    /// As it was said last: after the session where that was said, else before it.
    private Optional<BeforeView.Earlier> earlier(Entry entry) {
        return entry.after()
                .or(entry::before)
                .filter(feeling -> !feeling.scores().isEmpty())
                .map(feeling -> new BeforeView.Earlier(when(feeling.at()), feeling.scores()));
    }

    private String when(OffsetDateTime then) {
        var today = LocalDate.now(wall);
        long days = ChronoUnit.DAYS.between(then.toLocalDate(), today);
        if (days == 0) {
            return messages.get("visit.today");
        }
        return days == 1
                ? messages.get("visit.yesterday")
                : messages.get("visit.on", new DayWording(messages).day(then.toLocalDate(), today));
    }

    /// The scores from `least` on, the highest first, as the reason of something.
    String because(Feeling feeling, int least) {
        var given =
                feeling.scores().entrySet().stream()
                        .filter(score -> score.getValue() >= least)
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .map(
                                score ->
                                        messages.get(
                                                "visit.too-sore.score",
                                                messages.within(name(score.getKey())),
                                                score.getValue()))
                        .toList();
        return messages.get("visit.too-sore", messages.list(given));
    }

    /// Asks after a session, and keeps what is said.
    void after(Entry entry) {
        var before = entry.before().orElse(new Feeling(entry.begun(), Map.of()));
        var keeping = new Keeping(memory, entry, this::now);
        var model = new AfterModel(before.scores(), now -> verdict(before, now), keeping);
        keeping.tell(model.keptProperty());
        shell.showAlone(new AfterView(body, messages, model, routines));
    }

    private String verdict(Feeling before, Map<Spot, Integer> now) {
        var felt = Felt.of(Comparison.of(before, new Feeling(before.at(), now)));
        return messages.get(
                felt.key(),
                felt.spot().map(this::name).orElse(""),
                felt.difference().before(),
                felt.difference().after());
    }

    private String name(Spot spot) {
        return new Wording(messages).spot(spot);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(wall);
    }
}
