package org.tactus;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Duration;
import org.tactus.settings.DataFolder;
import org.tactus.settings.Settings;
import org.tactus.settings.SettingsStore;
import org.tactus.settings.WindowPlace;
import org.tactus.text.Messages;
import org.tactus.ui.Background;

/// The settings as they are now, and their file: changes that come close together are saved
/// together.
final class SettingsKeeper {
    private final Messages messages;
    private final DataFolder data;
    private final SettingsStore store;
    private final SettingsStore.Loaded loaded;
    private final Background background;
    private final Consumer<String> notice;
    private final ObjectProperty<Settings> settings;
    private final AtomicReference<Settings> latest = new AtomicReference<>(Settings.DEFAULT);
    /// Where the window is, once it was moved.
    private Optional<WindowPlace> place = Optional.empty();
    private final PauseTransition saving = new PauseTransition(Duration.seconds(1));

    /// @param notice says a sentence to the person
    SettingsKeeper(Groundwork ground, Background background, Consumer<String> notice) {
        messages = ground.messages();
        data = ground.data();
        store = ground.store();
        loaded = ground.loaded();
        this.background = background;
        this.notice = notice;
        settings = new SimpleObjectProperty<>(loaded.settings());
        saving.setOnFinished(_ -> save());
        settings.subscribe((_, _) -> saving.playFromStart());
    }

    ObjectProperty<Settings> property() {
        return settings;
    }

    Settings get() {
        return settings.get();
    }

    /// Says what became of a file that could not be read.
    void report() {
        switch (loaded) {
            case SettingsStore.Loaded.Fine _ -> {}
            case SettingsStore.Loaded.Damaged damaged ->
                    notice.accept(
                            messages.get(
                                    "notice.settings.damaged",
                                    damaged.keptAs().getFileName().toString()));
            case SettingsStore.Loaded.Unreadable _ ->
                    notice.accept(messages.get("notice.settings.unreadable"));
        }
    }

    private void save() {
        latest.set(now());
        background.run(
                () -> store.save(latest::get),
                saved -> {
                    if (!saved) {
                        notice.accept(messages.get("notice.settings.unwritable", data.root()));
                    }
                });
    }

    /// Keeps where the window is: no program is asked before it is killed.
    void keep(WindowPlace where) {
        if (!now().window().equals(Optional.of(where))) {
            place = Optional.of(where);
            saving.playFromStart();
        }
    }

    private Settings now() {
        return place.map(settings.get()::withWindow).orElseGet(settings::get);
    }

    /// Saves for the last time.
    void close() {
        saving.stop();
        latest.set(now());
        background.run(() -> store.save(latest::get));
    }
}
