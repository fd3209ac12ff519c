package org.tactus.ui.journal;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.body.Body;
import org.tactus.body.Spot;
import org.tactus.body.View;
import org.tactus.journal.Entry;
import org.tactus.journal.Feeling;
import org.tactus.journal.Written;
import org.tactus.journal.look.Comparison;
import org.tactus.journal.look.Felt;
import org.tactus.text.ClockText;
import org.tactus.ui.bodymap.BodyMapView;
import org.tactus.ui.bodymap.ScoredFigure;
import org.tactus.ui.control.Chips;
import org.tactus.ui.control.TabKey;

/// One session as it was: how it felt before and after on the figure, what hands did, what was said
/// meanwhile, and the note, which alone can be changed.
final class EntryDetails extends ScrollPane {
    /// Less than this was no more than passing over.
    private static final Duration WORTH_NAMING = Duration.ofSeconds(3);

    private final Body body;
    private final JournalWords words;
    private final Titles titles;
    private final JournalModel model;
    private final Entry entry;
    private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.BACK);
    private final Button back;
    private Subscription following = Subscription.EMPTY;

    /// @param delete asks whether the session is to be deleted
    EntryDetails(
            Body body,
            JournalWords words,
            Titles titles,
            JournalModel model,
            Entry entry,
            Runnable delete) {
        this.body = body;
        this.words = words;
        this.titles = titles;
        this.model = model;
        this.entry = entry;
        back =
                Parts.quiet(
                        "journal-back",
                        words.messages().get("journal.details.back"),
                        Feather.ARROW_LEFT,
                        model::close);
        back.setCancelButton(true);
        setId("journal-details");
        getStyleClass().add("page-scroll");
        setFitToWidth(true);
        setContent(build(delete));
        setAccessibleText(words.messages().get("journal.details"));
    }

    void takeFocus() {
        back.requestFocus();
    }

    /// Ends what it follows.
    void end() {
        following.unsubscribe();
    }

    private VBox build(Runnable delete) {
        var page = new VBox(back, head());
        page.getStyleClass().add("journal-details");
        if (entry.before().isPresent() || entry.after().isPresent()) {
            page.getChildren().add(figures());
        }
        var lists = new HBox();
        lists.getStyleClass().add("journal-columns");
        add(lists, "work", work());
        add(lists, "said", said());
        if (!lists.getChildren().isEmpty()) {
            page.getChildren().add(lists);
        }
        page.getChildren().addAll(note(), foot(delete));
        return page;
    }

    private VBox head() {
        var messages = words.messages();
        var title = Parts.line(titles.of(entry.routine(), entry.title()), "page-title");
        title.setId("journal-details-title");
        var date = entry.begun().toLocalDate();
        var head =
                new VBox(
                        title,
                        Parts.muted(
                                messages.facts(
                                        words.longDay(date),
                                        words.time(entry.begun().toLocalTime()),
                                        length())));
        Comparison.of(entry)
                .map(Felt::of)
                .ifPresent(
                        felt -> {
                            var sentence = Parts.line(sentence(felt), "journal-felt");
                            sentence.setId("journal-felt");
                            head.getChildren().add(sentence);
                        });
        entry.overall()
                .ifPresent(
                        overall ->
                                head.getChildren()
                                        .add(
                                                Parts.line(
                                                        messages.get(
                                                                "journal.details.overall",
                                                                messages.name(
                                                                        "after.overall",
                                                                        overall)))));
        head.getStyleClass().add("journal-lines");
        return head;
    }

    private String length() {
        var messages = words.messages();
        var played =
                entry.ending() == Entry.Ending.FINISHED
                        ? words.length(entry.played())
                        : messages.get(
                                "journal.details.partly",
                                words.length(entry.played()),
                                words.length(entry.planned()),
                                messages.name("journal.ending", entry.ending()));
        return entry.breathed().compareTo(WORTH_NAMING) >= 0
                ? messages.facts(
                        played,
                        messages.get("journal.details.breathed", words.length(entry.breathed())))
                : played;
    }

    private String sentence(Felt felt) {
        return words.messages()
                .get(
                        felt.key(),
                        felt.spot().map(words::spot).orElse(""),
                        felt.difference().before(),
                        felt.difference().after());
    }

    private VBox figures() {
        var messages = words.messages();
        if (!anySeen(View.BACK) && anySeen(View.FRONT)) {
            view.set(View.FRONT);
        }
        var views =
                new Chips<>(
                        List.of(View.BACK, View.FRONT),
                        view,
                        value -> "journal-details-" + value.id(),
                        value -> messages.get("library." + value.id()));
        var both = new HBox(figure("before", entry.before()), figure("after", entry.after()));
        both.getStyleClass().add("journal-columns");
        return Parts.card("journal-details-figures", views, both);
    }

    private VBox figure(String when, Optional<Feeling> feeling) {
        var messages = words.messages();
        var box = Parts.grow(new VBox(Parts.section(messages.get("journal.details." + when))));
        box.getStyleClass().add("journal-details-figure");
        if (feeling.isEmpty()) {
            box.getChildren().add(Parts.muted(messages.get("journal.details.unsaid")));
            return box;
        }
        var scores = feeling.get().scores();
        var figure = new BodyMapView(body, messages);
        figure.stillProperty().set(true);
        figure.setMinSize(0, 0);
        ScoredFigure.mark(figure, scores);
        view.subscribe(figure.viewProperty()::set);
        VBox.setVgrow(figure, Priority.ALWAYS);
        box.getChildren().add(figure);
        scores.entrySet().stream()
                .sorted(
                        Map.Entry.<Spot, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(score -> words.spot(score.getKey())))
                .forEach(
                        score ->
                                box.getChildren()
                                        .add(
                                                Parts.line(
                                                        messages.get(
                                                                "journal.details.score",
                                                                words.spot(score.getKey()),
                                                                score.getValue()))));
        if (scores.isEmpty()) {
            box.getChildren().add(Parts.muted(messages.get("journal.details.nothing")));
        }
        return box;
    }

    private boolean anySeen(View from) {
        return entry.before().stream()
                .map(Feeling::scores)
                .map(Map::keySet)
                .flatMap(Collection::stream)
                .anyMatch(spot -> body.shape(spot.zone(), spot.side(), from).isPresent());
    }

    private List<String> work() {
        var messages = words.messages();
        return entry.work().stream()
                .filter(work -> work.time().compareTo(WORTH_NAMING) >= 0)
                .map(
                        work ->
                                messages.get(
                                        "journal.details.work.line",
                                        words.spot(work.spot()),
                                        ClockText.elapsed(work.time()),
                                        messages.get("pressure." + work.firmest())))
                .toList();
    }

    private List<String> said() {
        var messages = words.messages();
        var lines =
                new java.util.ArrayList<>(
                        entry.during().stream()
                                .map(
                                        remark ->
                                                messages.get(
                                                        "journal.details.said.line",
                                                        ClockText.elapsed(remark.at()),
                                                        messages.name(
                                                                "journal.said", remark.said()),
                                                        spots(remark.spots())))
                                .toList());
        if (!entry.hurting().isEmpty()) {
            lines.add(messages.get("journal.details.hurting", spots(entry.hurting())));
        }
        return lines;
    }

    private String spots(Collection<Spot> spots) {
        return words.messages().list(spots.stream().map(words::spot).sorted().toList());
    }

    private void add(HBox lists, String id, List<String> lines) {
        if (!lines.isEmpty()) {
            var card =
                    Parts.grow(
                            Parts.card(
                                    "journal-details-" + id,
                                    Parts.section(words.messages().get("journal.details." + id))));
            card.setMaxWidth(Double.MAX_VALUE);
            lines.forEach(line -> card.getChildren().add(Parts.line(line)));
            lists.getChildren().add(card);
        }
    }

    private VBox note() {
        var messages = words.messages();
        var text = new TextArea(entry.note());
        text.setId("journal-note");
        text.setPromptText(messages.get("after.note"));
        text.setAccessibleText(messages.get("journal.details.note"));
        text.setWrapText(true);
        text.setPrefRowCount(3);
        TabKey.movesOn(text);
        text.setEditable(model.condition().isWritable());
        var kept = new Label();
        kept.setId("journal-note-kept");
        kept.getStyleClass().add("muted");
        kept.setGraphic(new FontIcon(Feather.CHECK));
        model.notes().begin();
        following =
                following
                        .and(
                                text.textProperty()
                                        .subscribe((_, now) -> model.notes().note(entry, now)))
                        .and(model.notes().keptProperty().subscribe(now -> tell(kept, now)));
        return new VBox(Parts.section(messages.get("journal.details.note")), text, kept);
    }

    private void tell(Label kept, Optional<Written> written) {
        kept.setVisible(written.isPresent());
        written.ifPresent(
                now -> {
                    kept.setText(
                            words.messages()
                                    .get(now.isSafe() ? "after.kept" : "journal.details.unkept"));
                    kept.getGraphic().setVisible(now.isSafe());
                });
    }

    private HBox foot(Runnable delete) {
        var button =
                Parts.quiet(
                        "journal-delete",
                        words.messages().get("journal.details.delete"),
                        Feather.TRASH_2,
                        delete);
        button.setDisable(!model.condition().isWritable());
        var foot = new HBox(Parts.gap(), button);
        foot.getStyleClass().add("journal-foot");
        return foot;
    }
}
