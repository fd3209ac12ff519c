/// What the machine gives: its [Os], the programs on its [SearchPath], files that are written whole
/// ([SafeFile]), and, in `awake`, a screen that stays on. Knows nothing of massage.
package org.tactus.machine;
