/// The journal: what a person's sessions look like when they are looked back on.
///
/// [JournalModel] asks [Records] for what is kept and holds what came back: the weeks, [Sessions],
/// which has every session's place but only the pages in view, and an [Outlook] with a [Look] back
/// over the chosen [Span] and one [Ahead]. [JournalView] shows it: [Overview] with a card for each
/// question that one may have, [SessionRows] beside it, [EntryDetails] for one session.
///
/// Nothing here praises, ranks or blames, and no colour says good or bad.
@NullMarked
package org.tactus.ui.journal;

import org.jspecify.annotations.NullMarked;
