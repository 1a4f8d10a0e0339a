package io.plenary.attendance;

import java.util.List;

/**
 * Guests named together: "the OSCE (Vienna), the ministers of Chile and Peru, and Anna Berg".
 *
 * @param first its first token, articles and titles included
 * @param end the token after its last
 * @param guests in reading order, never empty
 * @param none whether it means that none of them does something: "nobody from Chile", "neither A
 *     nor B"
 */
record GuestList(int first, int end, List<Guest> guests, boolean none) {

  Guest last() {
    return guests.get(guests.size() - 1);
  }
}
