/// Small JSON files as values. Read by the streaming parser alone, since they are read at
/// every start and object mapping would take most of that time.
package org.tactus.json;
