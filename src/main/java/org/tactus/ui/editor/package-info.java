/// The editor of routines. The [EditorViewModel] holds one draft with all that it was before; the
/// [EditorView] shows it three times over: as a list of steps, as the fields of the chosen step,
/// and as its JSON, each of which changes it. Beside them is the figure, to choose zones and to see
/// the stroke move. [EditorActions] is what it asks of the rest of the application.
@NullMarked
package org.tactus.ui.editor;

import org.jspecify.annotations.NullMarked;
