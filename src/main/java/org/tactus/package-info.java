/// The start: [Main] hands the command line to the terminal, [Desktop] knows what the machine
/// offers, and [Tactus] wires the window by hand. What is read before it opens is [Groundwork];
/// [Visit] is the way of one session, from the questions to how it feels afterwards, and [Playing]
/// opens its player; [Memory] is the journal behind the window; [RoutineScreens], [ComposeScreen],
/// [BreathingScreen], [JournalScreen] and [Editing] make the screens when they are wanted;
/// [FileTraffic] carries routine files in and out.
package org.tactus;
