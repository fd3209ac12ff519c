/// The screen on which a session is composed: touch where it hurts, say how much, for whom and how
/// long, and the session stands beside it at once, each step with its reason. [ComposeViewModel]
/// holds the wishes and asks for the session; what comes back is a [Draft], which can be changed by
/// hand; [ComposeView] shows both.
@NullMarked
package org.tactus.ui.compose;

import org.jspecify.annotations.NullMarked;
