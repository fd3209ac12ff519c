/// Words for people: [Messages] holds the texts of the application, by key, and [Wording] puts
/// steps in words. The window, the terminal and whatever speaks share them, so that a thing has one
/// name everywhere.
package org.tactus.text;
