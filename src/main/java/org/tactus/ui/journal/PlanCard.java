package org.tactus.ui.journal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.tactus.body.Zone;
import org.tactus.journal.look.Plan;
import org.tactus.ui.control.Chips;

/// The days that come next, what rests until when and why, and the way into a calendar.
final class PlanCard extends VBox {
    private static final int HALF_HOURS = 48;
    private static final long HALF_HOUR = 30;

    private final JournalWords words;
    private final Outlook outlook;
    private final HBox days = new HBox();
    private final VBox reasons = new VBox();

    /// @param save writes the plan as a calendar file
    PlanCard(JournalWords words, Outlook outlook, Runnable save) {
        this.words = words;
        this.outlook = outlook;
        var messages = words.messages();
        setId("journal-plan");
        getStyleClass().add("journal-card");
        days.getStyleClass().add("journal-plan-days");
        reasons.getStyleClass().add("journal-lines");
        var often =
                new Chips<>(
                        List.of(Plan.Often.values()),
                        outlook.oftenProperty(),
                        value -> "journal-often-" + value.days(),
                        value -> messages.get("journal.plan.often", value.days()));
        var saving =
                new FlowPane(
                        new Label(messages.get("journal.plan.at")),
                        times(),
                        Parts.quiet(
                                "journal-calendar",
                                messages.get("journal.plan.save"),
                                Feather.CALENDAR,
                                save));
        saving.getStyleClass().add("journal-saving");
        getChildren()
                .addAll(
                        Parts.section(messages.get("journal.plan.title")),
                        often,
                        days,
                        reasons,
                        saving);
    }

    void show(Plan plan, LocalDate today) {
        days.getChildren().setAll(plan.days().stream().map(this::day).toList());
        reasons.getChildren().clear();
        var messages = words.messages();
        if (!plan.restToday().isEmpty()) {
            reasons.getChildren()
                    .add(Parts.line(messages.get("journal.plan.rest"), "journal-strong"));
            plan.restToday().stream()
                    .flatMap(reason -> said(reason).stream())
                    .forEach(reason -> reasons.getChildren().add(Parts.line(reason)));
        }
        byTime(plan.resting())
                .forEach(
                        (free, zones) ->
                                reasons.getChildren()
                                        .add(
                                                Parts.line(
                                                        messages.get(
                                                                "journal.plan.resting",
                                                                names(zones),
                                                                words.moment(free, today)))));
        reasons.getChildren().add(Parts.muted(messages.get("journal.plan.missed")));
    }

    private VBox day(LocalDate date) {
        var name = new Label(words.weekday(date));
        name.getStyleClass().add("journal-plan-weekday");
        var number = new Label(words.messages().get("journal.number", date.getDayOfMonth()));
        number.getStyleClass().add("journal-number");
        var day = new VBox(name, number);
        day.getStyleClass().add("journal-plan-day");
        day.setAccessibleText(words.longDay(date));
        return day;
    }

    /// Firm work needs no words here: what rests until when is said of every zone.
    private Optional<String> said(Plan.Reason reason) {
        var messages = words.messages();
        return switch (reason) {
            case Plan.Reason.DoneToday _ -> Optional.of(messages.get("journal.plan.rest.done"));
            case Plan.Reason.EnoughThisWeek(var sessions) ->
                    Optional.of(messages.get("journal.plan.rest.enough", sessions));
            case Plan.Reason.FirmWork _ -> Optional.empty();
            case Plan.Reason.FeltWorse _ -> Optional.of(messages.get("journal.plan.rest.worse"));
        };
    }

    private String names(List<Zone> zones) {
        return words.messages().list(zones.stream().map(words::zone).toList());
    }

    private static Map<OffsetDateTime, List<Zone>> byTime(Map<Zone, OffsetDateTime> resting) {
        return resting.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .collect(
                        groupingBy(
                                Map.Entry::getValue,
                                TreeMap::new,
                                mapping(Map.Entry::getKey, toList())));
    }

    private ComboBox<LocalTime> times() {
        var all = FXCollections.<LocalTime>observableArrayList();
        for (int i = 0; i < HALF_HOURS; i++) {
            all.add(LocalTime.MIDNIGHT.plusMinutes(i * HALF_HOUR));
        }
        var box = new ComboBox<>(all);
        box.setId("journal-at");
        box.setAccessibleText(words.messages().get("journal.plan.at"));
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable LocalTime time) {
                        return time == null ? "" : words.time(time);
                    }

                    @Override
                    public LocalTime fromString(String text) {
                        throw new UnsupportedOperationException("times are chosen, not typed");
                    }
                });
        box.valueProperty().bindBidirectional(outlook.atProperty());
        return box;
    }
}
