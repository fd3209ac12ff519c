/// The start: [Main] hands the command line to the terminal, [Desktop] knows what the machine
/// offers, and [Tactus] wires the window by hand. What is read before it opens is [Groundwork];
/// [Playing] opens the player; [FileTraffic] carries routine files in and out.
package org.tactus;
