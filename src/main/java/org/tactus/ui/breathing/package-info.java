/// The Breathe screen: a rhythm, how long, and the pacer that fills the window.
///
/// A [BreathingPlan] is what a person chose, as whole breaths; it makes the routine of one step
/// that a session plays, the same as any other. [BreathingViewModel] holds the choice and, while it
/// runs, the session; [BreathingView] shows the one or the other.
@NullMarked
package org.tactus.ui.breathing;

import org.jspecify.annotations.NullMarked;
