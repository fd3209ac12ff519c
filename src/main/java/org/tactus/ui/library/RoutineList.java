package org.tactus.ui.library;

import java.util.List;

/// The list as it is shown.
///
/// @param partly whether no routine works on all that was touched, and these work on most of it
/// @param starred ids of the starred ones among all
record RoutineList(
        List<RoutineItem> routines, List<BrokenFile> broken, boolean partly, List<String> starred) {
    static final RoutineList EMPTY = new RoutineList(List.of(), List.of(), false, List.of());
}
