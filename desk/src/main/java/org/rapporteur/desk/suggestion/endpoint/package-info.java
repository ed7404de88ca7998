/// The one place of the house that opens a connection, and only to the server that a person named.
/// In: an address and a text to send. Out: a [Reply], whatever happens at the other end: a body
/// that nobody has believed yet, or what went wrong. No redirect, no proxy, no cookie, no other
/// host. Start at [ChatEndpoint]; [Address] says which servers are allowed.
@NullMarked
package org.rapporteur.desk.suggestion.endpoint;

import org.jspecify.annotations.NullMarked;
