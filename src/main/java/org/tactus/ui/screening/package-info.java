/// The questions before a session, and the cards that say what the answers mean: help now, not
/// today, only with a clinician's agreement, not without a yes. [ScreeningModel] decides, without a
/// scene graph; [ScreeningView] shows it; [LeftQuestions] knows who comes back to them after a
/// moment. Best shown alone in the window: no card has a way around.
@NullMarked
package org.tactus.ui.screening;

import org.jspecify.annotations.NullMarked;
