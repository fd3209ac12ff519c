/// The routine: what a session is before it is played. [Routine] and [Step] are immutable values;
/// the words ([Technique], [Implement], [Pressure], [Tempo]) carry the field's limits.
/// [RoutineReader] turns a file into a routine or into all its problems, [Lint] keeps lay hands
/// within the limits, [RoutineWriter] writes what the reader reads back equal, and a [Library] is
/// all files at one moment, kept up to date by the [LibraryWatcher].
package org.tactus.routine;
