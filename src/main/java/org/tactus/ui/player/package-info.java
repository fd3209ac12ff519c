/// The player: the screen that guides a session.
///
/// [PlayerViewModel] asks the session for its reading once a frame and publishes what can be seen
/// of it as properties, each only when it changed; its verbs are what a person can want.
/// [PlayerView] lays out the parts (header, figure, guide, clock, transport, end) and binds them.
/// [PlayerInput] turns keys and clicks into those verbs; [PlayerKey] is the table of keys, from
/// which the card of keys is drawn too.
@NullMarked
package org.tactus.ui.player;

import org.jspecify.annotations.NullMarked;
