/// Who is massaged: a chip for each person, the few things that are known of them, and a section of
/// the settings in which they are changed and deleted. [People] is what is asked of the journal.
@NullMarked
package org.tactus.ui.people;

import org.jspecify.annotations.NullMarked;
