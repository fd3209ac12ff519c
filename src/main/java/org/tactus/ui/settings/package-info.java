/// The settings screen: [SettingsView]. What is chosen takes effect at once.
package org.tactus.ui.settings;
