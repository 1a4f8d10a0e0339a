package io.plenary.attendance;

/**
 * A name that may be an attendee's, before anything is known of coming.
 *
 * @param first its first token
 * @param end the token after its last
 * @param kind country, organization or person
 * @param name the one name for it in this article
 */
record Guest(int first, int end, AttendeeKind kind, String name) {}
