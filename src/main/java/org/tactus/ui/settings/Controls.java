package org.tactus.ui.settings;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.tactus.body.Term;
import org.tactus.settings.Settings;
import org.tactus.text.Messages;
import org.tactus.ui.control.Chips;

/// What the sections are made of. Whatever is chosen goes into the settings at once, and what
/// changes there is shown.
///
/// @param settings what is chosen
record Controls(Messages messages, ObjectProperty<Settings> settings) {

    /// A section with its heading, `settings.<id>.title`.
    Node section(String id, Node content) {
        var name = new Label(messages.get("settings." + id + ".title"));
        name.getStyleClass().add("section-title");
        var section = new VBox(name, content);
        section.setId("settings-section-" + id);
        section.getStyleClass().add("settings-section");
        return section;
    }

    /// A row: what it is about, and below it what there is to choose.
    Node row(String key, Node... content) {
        var name = new Label(messages.get(key));
        name.getStyleClass().add("muted");
        var row = new VBox(name);
        row.getChildren().addAll(content);
        row.getStyleClass().add("settings-row");
        return row;
    }

    /// `content`, there only while the settings are as `shown` asks for.
    Node onlyWhile(Predicate<Settings> shown, Node content) {
        var box = new VBox(content);
        box.managedProperty().bind(box.visibleProperty());
        settings.subscribe(now -> box.setVisible(shown.test(now)));
        return box;
    }

    Label hint(String key, Object... arguments) {
        var hint = new Label(messages.get(key, arguments));
        hint.setWrapText(true);
        hint.getStyleClass().add("hint");
        return hint;
    }

    /// A line that is there only while it says something: what is wrong with what stands above it.
    Label problem(String id) {
        var problem = new Label();
        problem.setId(id);
        problem.setWrapText(true);
        problem.getStyleClass().add("settings-problem");
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    /// Chips for all `values`, named `settings.<family>.<id>`.
    <T extends Term> Chips<T> chips(
            String family,
            List<T> values,
            Function<Settings, T> chosen,
            BiFunction<Settings, T, Settings> choose) {
        return chips(family, values, chosen, choose, _ -> {});
    }

    /// @param picked is told what the person chose, once the settings have it
    <T extends Term> Chips<T> chips(
            String family,
            List<T> values,
            Function<Settings, T> chosen,
            BiFunction<Settings, T, Settings> choose,
            Consumer<T> picked) {
        var value = new SimpleObjectProperty<>(chosen.apply(settings.get()));
        settings.subscribe(now -> value.set(chosen.apply(now)));
        value.subscribe(
                now -> {
                    if (!now.equals(chosen.apply(settings.get()))) {
                        settings.set(choose.apply(settings.get(), now));
                        picked.accept(now);
                    }
                });
        return new Chips<>(
                values,
                value,
                each -> "settings-" + family + "-" + each.id(),
                each -> messages.get("settings." + family + "." + each.id()));
    }

    /// A slider from `least` to `most` percent of what `chosen` answers.
    ///
    /// @param id of the slider, without `settings-`; its name is `settings.<id>.title`
    /// @param picked is told when the person has let go of it
    PercentSlider slider(
            String id,
            int least,
            int most,
            int step,
            Function<Settings, Double> chosen,
            BiFunction<Settings, Double, Settings> choose,
            Runnable picked) {
        var slider =
                new PercentSlider(
                        messages,
                        id,
                        least,
                        most,
                        step,
                        value -> {
                            settings.set(choose.apply(settings.get(), value));
                            picked.run();
                        });
        settings.subscribe(now -> slider.show(chosen.apply(now)));
        return slider;
    }
}
