package org.tactus;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.tactus.body.Body;
import org.tactus.compose.Composer;
import org.tactus.later.Later;
import org.tactus.text.ComposePhrases;
import org.tactus.text.Messages;
import org.tactus.ui.Background;
import org.tactus.ui.compose.ComposeView;
import org.tactus.ui.compose.ComposeViewModel;
import org.tactus.ui.compose.NewestFirst;
import org.tactus.ui.shell.Shell;

/// The screen that composes a session, made when it is first wanted.
final class ComposeScreen {
    private final Messages messages;
    private final Body body;
    private final Shell shell;
    private final SettingsKeeper settings;
    private final Accompaniment accompaniment;
    private final Acquaintance acquaintance;
    private final Visit visit;
    private final FileTraffic files;
    private final Background background;
    private final Clock wall;
    private final Later<ComposeView> view = new Later<>(this::make);

    ComposeScreen(
            Groundwork ground,
            Shell shell,
            SettingsKeeper settings,
            Accompaniment accompaniment,
            Acquaintance acquaintance,
            Visit visit,
            FileTraffic files,
            Background background,
            Clock wall) {
        this.messages = ground.messages();
        this.body = ground.body();
        this.shell = shell;
        this.settings = settings;
        this.accompaniment = accompaniment;
        this.acquaintance = acquaintance;
        this.visit = visit;
        this.files = files;
        this.background = background;
        this.wall = wall;
    }

    void show() {
        accompaniment.checkVoice();
        accompaniment.checkScreen();
        shell.showCompose(view.get());
    }

    private ComposeView make() {
        var phrases = new ComposePhrases(messages);
        var model =
                new ComposeViewModel(
                        new NewestFirst(background, wishes -> Composer.compose(wishes, phrases)));
        model.like(settings.get().compose());
        model.likingProperty()
                .subscribe(liking -> settings.property().set(settings.get().withCompose(liking)));
        return new ComposeView(
                body,
                messages,
                model,
                new ComposeActions(
                        messages,
                        model,
                        phrases,
                        acquaintance,
                        visit,
                        files,
                        () -> OffsetDateTime.now(wall)));
    }
}
