package org.tactus.ui.library;

import java.util.List;

/// The list as it is shown.
///
/// @param partly whether no routine works on all that was touched, and these work on most of it
record RoutineList(List<RoutineItem> routines, List<BrokenFile> broken, boolean partly) {
    static final RoutineList EMPTY = new RoutineList(List.of(), List.of(), false);
}
