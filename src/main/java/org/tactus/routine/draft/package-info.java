/// A routine while it is being written. A [Draft] is the tree of its file, with whatever somebody
/// has typed into it so far, right or wrong: forms and text are two views of it, and what is wrong
/// is what [org.tactus.routine.RoutineReader] says of its text. Every change makes another draft. A
/// [StepPath] leads to a step, [FieldProblems] to what is wrong with it, [NewStep] makes one to
/// begin with, and a [DraftFolder] keeps what was not saved yet.
@NullMarked
package org.tactus.routine.draft;

import org.jspecify.annotations.NullMarked;
