package org.tactus.ui.library;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.tactus.body.Spot;
import org.tactus.routine.Audience;

/// What the routines screen shows: the routines that meet the filter, starred and recent ones
/// first.
public final class LibraryViewModel {
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Audience>> audience =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Duration>> atMost =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Set<Spot>> spots = new SimpleObjectProperty<>(Set.of());
    private final ReadOnlyObjectWrapper<RoutineList> list =
            new ReadOnlyObjectWrapper<>(RoutineList.EMPTY);
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper(true);
    private Catalogue catalogue = Catalogue.EMPTY;
    private List<String> starred = List.of();
    private List<String> recent = List.of();

    public LibraryViewModel() {
        search.subscribe(this::filter);
        audience.subscribe(this::filter);
        atMost.subscribe(this::filter);
        spots.subscribe(this::filter);
    }

    public StringProperty searchProperty() {
        return search;
    }

    public ObjectProperty<Optional<Audience>> audienceProperty() {
        return audience;
    }

    public ObjectProperty<Optional<Duration>> atMostProperty() {
        return atMost;
    }

    /// The spots touched on the figure.
    public ObjectProperty<Set<Spot>> spotsProperty() {
        return spots;
    }

    /// What to show.
    public ReadOnlyObjectProperty<RoutineList> listProperty() {
        return list.getReadOnlyProperty();
    }

    /// Whether files are still being read.
    public ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    /// Takes the library as it stands now.
    public void show(Catalogue now) {
        catalogue = now;
        loading.set(!now.isComplete());
        filter();
    }

    /// Takes what a person starred and played.
    public void prefer(List<String> starredIds, List<String> recentIds) {
        starred = List.copyOf(starredIds);
        recent = List.copyOf(recentIds);
        filter();
    }

    public boolean isStarred(String id) {
        return starred.contains(id);
    }

    /// Takes every filter away.
    public void clear() {
        search.set("");
        audience.set(Optional.empty());
        atMost.set(Optional.empty());
        spots.set(Set.of());
    }

    /// Takes the words of the search away, or else the touched spots; answers whether there was
    /// anything to take.
    boolean stepBack() {
        if (!search.get().isEmpty()) {
            search.set("");
            return true;
        }
        boolean touched = !spots.get().isEmpty();
        clearSpots();
        return touched;
    }

    /// Lets go of all that was touched on the figure.
    void clearSpots() {
        spots.set(Set.of());
    }

    private void filter() {
        var filter =
                new RoutineFilter(
                        spots.get(),
                        audience.get(),
                        atMost.get(),
                        RoutineFilter.words(search.get()));
        var admitted = new ArrayList<RoutineItem>();
        int best = 0;
        for (var item : catalogue.items()) {
            if (filter.admits(item)) {
                admitted.add(item);
                best = Math.max(best, filter.coverage(item));
            }
        }
        if (!filter.spots().isEmpty()) {
            int wanted = Math.max(1, best);
            admitted.removeIf(item -> filter.coverage(item) < wanted);
        }
        admitted.sort(preferredFirst());
        boolean partly = best > 0 && best < filter.spots().size();
        list.set(
                new RoutineList(
                        List.copyOf(admitted),
                        filter.words().isEmpty() ? catalogue.broken() : List.of(),
                        partly,
                        starred));
    }

    /// Starred before recent before the rest, which stay in the library's order.
    private Comparator<RoutineItem> preferredFirst() {
        var ranks = new HashMap<String, Integer>();
        recent.forEach(id -> ranks.put(id, ranks.size()));
        ranks.replaceAll((_, rank) -> rank + starred.size());
        for (int i = 0; i < starred.size(); i++) {
            ranks.put(starred.get(i), i);
        }
        return Comparator.comparing(item -> ranks.getOrDefault(item.id(), Integer.MAX_VALUE));
    }
}
