/// Controls that more than one screen shows, each drawn from plain values and styled by the sheet
/// beside it: [CountdownRing] and [PressureBeads] for a step, [SessionStrip] for a whole session,
/// [BreathPacer] for a breath, [HoldProgress] for a key or button that is being held. [Pulse] calls
/// back at the pace at which hands and breath are drawn; [WindowFont] makes an `em` a part of the
/// window's height. They know no view model: a view hands them values. Beside them stands what
/// other controls are given: a tooltip when it is wanted ([Tip]), the font of the icons
/// ([IconFont]), a Tab key that leaves a text ([TabKey]).
@NullMarked
package org.tactus.ui.control;

import org.jspecify.annotations.NullMarked;
