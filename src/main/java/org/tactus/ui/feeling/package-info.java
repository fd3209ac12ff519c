/// How it feels before and after a session: one number on each sore spot, and afterwards the two
/// figures side by side with one honest sentence.
@NullMarked
package org.tactus.ui.feeling;

import org.jspecify.annotations.NullMarked;
