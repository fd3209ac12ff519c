package org.tactus.ui.player;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tactus.routine.Pressure;
import org.tactus.routine.Step;
import org.tactus.safety.Change;
import org.tactus.safety.Today;
import org.tactus.session.Cue;
import org.tactus.session.Moment;
import org.tactus.session.Segment;
import org.tactus.session.Timeline;
import org.tactus.text.ChangeWording;
import org.tactus.text.ClockText;
import org.tactus.text.Messages;
import org.tactus.text.Wording;

/// A moment of a step in words: functions of the moment, nothing else.
final class StepTexts {
    /// How long half of a step, or the change of sides, is told.
    private static final Duration TOLD_FOR = Duration.ofSeconds(5);

    private final Messages messages;
    private final Wording wording;
    private final Optional<Today> today;

    /// @param today what is different for the receiver; empty where nothing is
    StepTexts(Messages messages, Optional<Today> today) {
        this.messages = messages;
        this.wording = new Wording(messages);
        this.today = today;
    }

    StepPlace place(Timeline timeline, Moment moment) {
        return new StepPlace(
                timeline.routine().title().in(messages.locale()),
                messages.get("player.step", moment.segment().number(), timeline.steps()));
    }

    /// @param picking what can be chosen on the figure now
    Guide guide(Moment moment, Picking picking) {
        var segment = moment.segment();
        var step = segment.step();
        if (step instanceof Step.Ask && step.common().words().text().isPresent()) {
            return Guide.asking(
                    step.common().words().title().map(_ -> wording.title(segment)).orElse(""),
                    instruction(segment),
                    picking.isOffered() ? messages.get("player.pick", picking.most()) : "");
        }
        return new Guide(
                stage(step),
                isGentler(segment),
                over(step),
                wording.title(segment),
                wording.instruction(step).orElse(""),
                moment.pressure(),
                moment.pressure()
                        .map(
                                pressure ->
                                        messages.get(
                                                "player.pressure.words",
                                                pressure.level(),
                                                wording.pressure(pressure)))
                        .orElse(""),
                segment.touch().flatMap(wording::tempo).orElse(""),
                wording.breath(step).orElse(""),
                wording.caution(step).orElse(""),
                wording.feel(step).orElse(""));
    }

    /// Whether hands press less here than the routine was written for.
    private boolean isGentler(Segment segment) {
        return today.stream()
                .flatMap(changed -> changed.adapted().at(segment.path()).stream())
                .anyMatch(Change.Gentler.class::isInstance);
    }

    /// How much of the routine is skipped today; empty where nothing is.
    String skipped() {
        return today.flatMap(changed -> new ChangeWording(messages).summary(changed.adapted()))
                .orElse("");
    }

    Clock clock(Timeline timeline, Moment moment) {
        var segment = moment.segment();
        if (segment.isWait()) {
            return Clock.NONE;
        }
        boolean shared = sharesItsStep(timeline, segment);
        return new Clock(
                ClockText.left(moment.left()),
                caption(moment),
                shared ? messages.get("player.whole", ClockText.left(moment.leftOfStep())) : "",
                segment.marks().half().isPresent());
    }

    /// What comes next; at the end of the routine nothing does.
    Next next(Moment moment) {
        return moment.next()
                .map(
                        next ->
                                wording.title(next).equals(wording.title(moment.segment()))
                                        ? other(moment.segment(), next, moment.announcing())
                                        : new Next(
                                                wording.title(next),
                                                details(next),
                                                moment.announcing()))
                .orElse(Next.NONE);
    }

    /// What goes by the same title is told by what is different.
    private Next other(Segment now, Segment next, boolean announced) {
        var side = wording.hand(next).filter(hand -> !wording.hand(now).equals(Optional.of(hand)));
        if (side.isPresent() && next.number() == now.number()) {
            return new Next(
                    messages.get("player.next.side", side.get()), implement(next), announced);
        }
        var technique = next.touch().map(wording::technique);
        if (technique.isPresent() && !technique.equals(now.touch().map(wording::technique))) {
            return new Next(technique.get(), details(next), announced);
        }
        return new Next(
                messages.get("player.next." + firmness(now, next), wording.title(next)),
                details(next),
                announced);
    }

    private static String firmness(Segment now, Segment next) {
        int more = level(next) - level(now);
        return more > 0 ? "firmer" : more < 0 ? "lighter" : "again";
    }

    private static int level(Segment segment) {
        return segment.pressure().map(Pressure::level).orElse(0);
    }

    /// What has just begun inside the step: the other side, or its second half.
    String notice(Moment moment) {
        var segment = moment.segment();
        if (segment.marks().opening().contains(Cue.Kind.SWITCH)
                && moment.into().compareTo(TOLD_FOR) < 0) {
            return wording.hand(segment)
                    .map(side -> messages.get("player.notice.switch", side))
                    .orElseGet(() -> wording.titleAndSide(segment));
        }
        return segment.marks()
                .half()
                .filter(
                        half ->
                                moment.into().compareTo(half) >= 0
                                        && moment.into().minus(half).compareTo(TOLD_FOR) < 0)
                .map(_ -> messages.get("player.notice.half"))
                .orElse("");
    }

    /// What a segment is called on the strip.
    String name(Segment segment) {
        return messages.get(
                "player.segment", wording.titleAndSide(segment), ClockText.left(segment.length()));
    }

    /// What a step is called.
    String title(Segment segment) {
        return wording.title(segment);
    }

    String instruction(Segment segment) {
        return wording.instruction(segment.step()).orElse("");
    }

    /// With what, and on which side, in one line.
    String details(Segment segment) {
        return Stream.concat(
                        Stream.of(implement(segment)).filter(with -> !with.isEmpty()),
                        wording
                                .hand(segment)
                                .map(side -> messages.get("player.side", side))
                                .stream())
                .collect(Collectors.joining(messages.get("player.dot")));
    }

    private String implement(Segment segment) {
        return segment.touch().map(wording::implement).orElse("");
    }

    private String over(Step.Leaf step) {
        return switch (step) {
            case Step.Touch touch ->
                    String.join(
                            messages.get("player.dot"),
                            List.of(wording.technique(touch), wording.implement(touch)));
            case Step.Breathe breathe ->
                    wording.title(breathe).equals(wording.pattern(breathe.pattern()))
                            ? messages.name("kind", step.kind())
                            : wording.pattern(breathe.pattern());
            case Step.Settle _, Step.Ask _, Step.Wait _, Step.Rest _, Step.Close _ ->
                    step.common().words().title().isPresent()
                            ? messages.name("kind", step.kind())
                            : "";
        };
    }

    private String caption(Moment moment) {
        var side = wording.hand(moment.segment());
        var then =
                moment.next()
                        .filter(next -> next.number() == moment.segment().number())
                        .flatMap(wording::hand);
        if (side.isEmpty()) {
            return moment.segment().side().isPresent()
                    ? wording.side(moment.segment()).orElse("")
                    : "";
        }
        return then.isPresent()
                ? messages.get("player.side.then", side.get(), then.get())
                : messages.get("player.side", side.get());
    }

    private static boolean sharesItsStep(Timeline timeline, Segment segment) {
        return Stream.of(segment.index() - 1, segment.index() + 1)
                .filter(index -> index >= 0 && index < timeline.segments().size())
                .anyMatch(index -> timeline.segments().get(index).number() == segment.number());
    }

    private static Guide.Stage stage(Step.Leaf step) {
        return switch (step) {
            case Step.Touch _ -> Guide.Stage.TOUCH;
            case Step.Breathe _ -> Guide.Stage.BREATH;
            case Step.Ask _ -> Guide.Stage.QUESTION;
            case Step.Settle _, Step.Wait _, Step.Rest _, Step.Close _ -> Guide.Stage.CALM;
        };
    }
}
