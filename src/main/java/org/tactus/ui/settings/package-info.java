/// The settings screen: [SettingsView], made of [Controls]. What is chosen takes effect at once.
/// What is to be heard has sections of its own, which try everything on a [SoundDesk].
package org.tactus.ui.settings;
