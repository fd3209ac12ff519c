/// What the machine gives: its [Os], the programs on its [SearchPath], files that are read plainly
/// ([PlainFile]), written whole ([SafeFile]) and their owner's only ([OwnFiles]), ids that are
/// there once ([FreshId]), a way to look into folders ([FileBrowser]), and, in `awake`, a screen
/// that stays on. Knows nothing of massage.
package org.tactus.machine;
