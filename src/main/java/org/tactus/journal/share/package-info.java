/// The journal on its way out and back: as a table for spreadsheets ([SessionTable]), as a file
/// that can be read in again ([JournalWriter], [JournalReader]), as a calendar that repeats
/// ([PlanCalendar]) and as a report to take to a doctor ([Report]). `docs/journal-format.md`
/// describes each. Everything is handed records and writes bytes; nothing here opens a file, asks
/// the time or reaches out of the computer.
@NullMarked
package org.tactus.journal.share;

import org.jspecify.annotations.NullMarked;
