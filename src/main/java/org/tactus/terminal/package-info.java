/// The second face: commands for scripts, for screen readers and for a machine without a display.
/// [Terminal] reads the arguments and runs one [Command]; what it stands in is its [Surroundings],
/// and what the rest of the application does for it is its [Host]. [Play] moves a session along and
/// shows it on a [SessionScreen].
package org.tactus.terminal;
