package org.tactus;

import java.util.Set;
import org.tactus.body.Body;
import org.tactus.body.Spot;
import org.tactus.routine.Routine;
import org.tactus.safety.Today;
import org.tactus.session.Timeline;
import org.tactus.text.Messages;
import org.tactus.text.Wording;
import org.tactus.ui.bodymap.BodyMapView;
import org.tactus.ui.bodymap.BodyThumbnail;
import org.tactus.ui.control.SessionStrip;
import org.tactus.ui.library.FigureFilter;
import org.tactus.ui.library.LibraryView;
import org.tactus.ui.library.LibraryViewModel;
import org.tactus.ui.routine.RoutineView;
import org.tactus.ui.routine.RoutineViewModel;
import org.tactus.ui.shell.Shell;

/// The list of the routines and the page of each, as it is for whoever was here last, with what can
/// be done there.
final class RoutineScreens {
    private final Messages messages;
    private final Wording wording;
    private final Body body;
    private final Shell shell;
    private final SettingsKeeper settings;
    private final Accompaniment accompaniment;
    private final Visit visit;
    private final FileTraffic files;
    private final Editing editing;
    private final SoundExport sounds;
    private final LibraryViewModel model;
    private final LibraryView list;

    RoutineScreens(
            Groundwork ground,
            Shell shell,
            SettingsKeeper settings,
            Accompaniment accompaniment,
            Visit visit,
            FileTraffic files,
            Editing editing,
            SoundExport sounds,
            LibraryViewModel model) {
        this.messages = ground.messages();
        this.wording = new Wording(messages);
        this.body = ground.body();
        this.shell = shell;
        this.settings = settings;
        this.accompaniment = accompaniment;
        this.visit = visit;
        this.files = files;
        this.editing = editing;
        this.sounds = sounds;
        this.model = model;
        list =
                new LibraryView(
                        messages,
                        model,
                        new FigureFilter(messages, model, new BodyMapView(body, messages)),
                        facts -> new BodyThumbnail(body, facts.spots()),
                        new ListActions());
        settings.property()
                .subscribe(now -> model.prefer(now.routines().starred(), now.routines().recent()));
    }

    /// Shows the list, or the editor that a routine was tried out from.
    void showList() {
        shell.showRoutines(editing.comeBack().orElse(list));
    }

    /// Opens the page of a routine that is there now, unless something else is being done.
    void arrived(Routine routine) {
        if (shell.shows(list)) {
            show(routine, Set.of());
        }
    }

    private void showPage(Routine routine) {
        show(routine, model.spotsProperty().get());
    }

    /// Shows the page of `routine`.
    ///
    /// @param spots where it is wanted most
    void show(Routine routine, Set<Spot> spots) {
        accompaniment.checkVoice();
        accompaniment.checkScreen();
        visit.foresee(routine, shell.ifStillWanted(today -> show(today, routine, spots)));
    }

    private void show(Today today, Routine routine, Set<Spot> spots) {
        boolean starred = settings.get().routines().starred().contains(routine.id());
        shell.showRoutines(
                new RoutineView(
                        messages,
                        body,
                        new RoutineViewModel(routine, today, visit::foresee, messages),
                        spots,
                        starred,
                        this::strip,
                        new PageActions(routine)));
    }

    private SessionStrip strip(Routine routine) {
        var strip = new SessionStrip();
        strip.setSegments(Timeline.of(routine).segments(), wording::title);
        return strip;
    }

    private void star(String routine, boolean star) {
        var now = settings.get();
        settings.property().set(now.withRoutines(now.routines().withStar(routine, star)));
    }

    private final class ListActions implements LibraryView.Actions {
        @Override
        public void open(Routine routine) {
            showPage(routine);
        }

        @Override
        public void star(Routine routine, boolean star) {
            RoutineScreens.this.star(routine.id(), star);
        }

        @Override
        public void mend(String file) {
            editing.mend(file);
        }

        @Override
        public void importFile() {
            files.importChosen();
        }

        @Override
        public void create() {
            editing.create();
        }
    }

    private final class PageActions implements RoutineView.Actions {
        private final Routine routine;

        PageActions(Routine routine) {
            this.routine = routine;
        }

        @Override
        public void back() {
            showList();
        }

        @Override
        public void start(Routine fitted, Set<Spot> spots) {
            visit.begin(fitted, spots);
        }

        @Override
        public void star(boolean star) {
            RoutineScreens.this.star(routine.id(), star);
        }

        @Override
        public void export(Routine fitted) {
            files.export(fitted);
        }

        @Override
        public boolean isOwn() {
            return editing.isOwn(routine);
        }

        @Override
        public void edit() {
            editing.edit(routine);
        }

        @Override
        public void delete() {
            editing.delete(routine);
        }

        @Override
        public void instead(Routine other) {
            showPage(other);
        }

        @Override
        public void render(Routine fitted, Set<Spot> spots) {
            sounds.write(fitted, spots);
        }
    }
}
