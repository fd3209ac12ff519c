package org.tactus.ui.journal;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.body.Body;
import org.tactus.ui.control.Chips;

/// A person's sessions looked over: what should be said first, this week, the period with the
/// figure in large, and what comes next.
final class Overview extends ScrollPane {
    private final JournalWords words;
    private final JournalModel model;
    private final PromptCards prompts;
    private final WeekCard week;
    private final TrendCard trend;
    private final PairsCard pairs;
    private final HeatCard heat;
    private final HelpedCard helped;
    private final PlanCard plan;
    private final HBox period = new HBox();
    private final ProgressBar reading = new ProgressBar();

    Overview(
            Body body,
            JournalWords words,
            Titles titles,
            JournalModel model,
            JournalView.Actions actions) {
        this.words = words;
        this.model = model;
        prompts = new PromptCards(words);
        week = new WeekCard(words);
        trend = new TrendCard(words);
        pairs = new PairsCard(words, titles, model::open);
        heat = new HeatCard(body, words);
        helped = new HelpedCard(words, titles);
        plan =
                new PlanCard(
                        words,
                        model.outlook(),
                        () -> model.outlook().planned().ifPresent(actions::saveCalendar));
        setId("journal-overview");
        getStyleClass().add("page-scroll");
        setFitToWidth(true);
        setAccessibleText(words.messages().get("journal.title"));
        setContent(build(new DataRow(words, model, actions)));
        bind();
    }

    private VBox build(Node data) {
        var messages = words.messages();
        var spans =
                new Chips<>(
                        List.of(Span.values()),
                        model.outlook().spanProperty(),
                        value -> "journal-span-" + value.id(),
                        value -> messages.get("journal.span." + value.id()));
        reading.setId("journal-reading");
        reading.setAccessibleText(messages.get("journal.reading"));
        var choice = new HBox(Parts.section(messages.get("journal.span.title")), spans, reading);
        choice.getStyleClass().add("journal-span");
        var left = new VBox(heat, helped);
        left.getStyleClass().addAll("journal-column", "journal-large");
        var right = Parts.grow(new VBox(trend, pairs, plan));
        right.getStyleClass().add("journal-column");
        period.getChildren().addAll(left, right);
        period.getStyleClass().add("journal-columns");
        period.setFillHeight(false);
        var reminder =
                new HBox(
                        new FontIcon(Feather.HEART),
                        Parts.grow(Parts.line(messages.get("journal.reminder"))));
        reminder.setId("journal-reminder");
        reminder.getStyleClass().add("journal-reminder");
        var page = new VBox(prompts, week, choice, period, reminder, data);
        page.getStyleClass().add("journal-overview");
        return page;
    }

    private void bind() {
        model.weeksProperty()
                .subscribe(
                        weeks -> {
                            week.show(weeks, model.today());
                            if (!weeks.isEmpty()) {
                                heat.prepare();
                            }
                        });
        model.outlook()
                .lookProperty()
                .subscribe(
                        look -> {
                            reading.setVisible(look.isEmpty());
                            look.ifPresent(this::show);
                        });
        model.outlook()
                .aheadProperty()
                .subscribe(
                        ahead -> {
                            Parts.show(prompts, ahead.isPresent());
                            Parts.show(plan, ahead.isPresent());
                            ahead.ifPresent(this::show);
                        });
    }

    private void show(Look look) {
        trend.show(look);
        pairs.show(look, model.today());
        heat.show(look);
        helped.show(look);
    }

    private void show(Ahead ahead) {
        prompts.show(ahead.prompts(), model.today());
        plan.show(ahead.plan(), model.today());
    }
}
