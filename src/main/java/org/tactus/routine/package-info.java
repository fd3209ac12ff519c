/// The routine: what a session is before it is played. [Routine] and [Step] are immutable values;
/// the words ([Technique], [Implement], [Pressure], [Tempo]) carry the field's limits.
package org.tactus.routine;
