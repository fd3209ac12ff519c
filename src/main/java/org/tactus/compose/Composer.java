package org.tactus.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.routine.Audience;
import org.tactus.routine.Giver;
import org.tactus.routine.Position;
import org.tactus.routine.Routine;

/// Makes a session of what somebody wishes for. A pure function: the same wishes make the same
/// session.
public final class Composer {
    private Composer() {}

    /// The session, an ordinary routine that lint finds nothing about, with the reason of each step
    /// and of every wish that is not met.
    ///
    /// @param phrases the words of its steps
    public static Composed compose(Wishes wishes, Phrases phrases) {
        var scope = new Scope(wishes);
        var choice = Choice.of(wishes, scope);
        var plan = Plan.of(wishes, choice, scope);
        var position = position(plan, wishes);
        var page = new Page();
        new Notation(wishes, scope, plan, phrases, page, position).write();
        var zones = wished(plan, choice);
        var routine =
                new Routine(
                        "composed-" + wishes.minutes(),
                        phrases.title(zones, wishes.audience()),
                        Optional.of(phrases.summary(zones, wishes.audience(), wishes.minutes())),
                        wishes.audience(),
                        position,
                        giver(plan, position, wishes.audience()),
                        Optional.of(phrases.lubricant(wishes.audience(), position)),
                        phrases.needs(wishes, position),
                        List.of("composed"),
                        List.of(),
                        page.steps());
        return new Composed(routine, page.reasons(), unmet(choice, plan));
    }

    private static List<Zone> wished(Plan plan, Choice choice) {
        return choice.zones().stream().filter(plan.seconds()::containsKey).toList();
    }

    private static List<Unmet> unmet(Choice choice, Plan plan) {
        var unmet = new ArrayList<>(choice.unmet());
        for (var zone : plan.tooShort()) {
            for (var side : choice.wished(zone)) {
                unmet.add(new Unmet(new Spot(zone, side), Unmet.Cause.TOO_SHORT));
            }
        }
        return unmet;
    }

    /// The first one that is worked in; where nothing is worked, one that is allowed.
    private static Position position(Plan plan, Wishes wishes) {
        return plan.bouts().stream()
                .map(Bout::position)
                .findFirst()
                .or(
                        () ->
                                Positions.preferred(wishes.audience()).stream()
                                        .filter(p -> wishes.precautions().against(p).isEmpty())
                                        .min(
                                                Comparator.comparing(
                                                        p -> !wishes.positions().contains(p))))
                .orElse(wishes.positions().iterator().next());
    }

    private static Giver giver(Plan plan, Position position, Audience audience) {
        if (audience == Audience.SELF) {
            return Giver.SELF;
        }
        return switch (position) {
            case SEATED, STANDING -> Giver.BEHIND;
            case PRONE, SIDE_LYING -> Giver.LEFT;
            case SUPINE, RECLINED -> {
                if (plan.bouts().stream().allMatch(bout -> bout.area() == Area.FOOT)) {
                    yield Giver.FEET;
                }
                yield plan.bouts().stream()
                                .allMatch(
                                        bout ->
                                                bout.area() == Area.HEAD
                                                        || bout.area() == Area.NECK)
                        ? Giver.HEAD
                        : Giver.LEFT;
            }
        };
    }
}
