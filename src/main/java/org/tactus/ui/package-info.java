/// The window. [Screen] is what the shell shows; `ui.shell` holds the frame around the screens,
/// every other package is one screen or one control of several classes. Screens do not know each
/// other: they ask the [Navigator]. No SQL, no JSON, no clock in here.
package org.tactus.ui;
