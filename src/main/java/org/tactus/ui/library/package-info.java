/// The routines screen: [LibraryView] shows what [LibraryViewModel] has sorted and filtered; the
/// figure is one of the filters. Choosing a card leads to the routine's page.
package org.tactus.ui.library;
