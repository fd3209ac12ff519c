/// What the application remembers between runs: [Settings] is the value, [SettingsStore] the file,
/// [DataFolder] the place of everything that is written.
package org.tactus.settings;
