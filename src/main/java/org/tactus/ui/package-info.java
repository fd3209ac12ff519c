/// The window. [Screen] is what the shell shows; `ui.shell` holds the frame around the screens,
/// every other package is one screen, or controls that several share (`bodymap`, `control`).
/// Screens do not know each other: each is handed the actions that lead away from it. No SQL, no
/// JSON in here.
package org.tactus.ui;
