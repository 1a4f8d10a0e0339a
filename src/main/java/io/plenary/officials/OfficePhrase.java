package io.plenary.officials;

import java.util.Set;

/**
 * A place where an article names an office: "Norway's deputy fisheries minister", "the head of the
 * ministry".
 *
 * @param first its first token, a determiner included
 * @param end the token after its last
 * @param role the office without its affiliation, as written: {@code deputy fisheries minister}
 * @param noun what kind of office it is, in lower case: {@code minister}
 * @param ranks what sets it apart from the one without: {@code deputy}
 * @param subjects what it is about: {@code fisheries}
 * @param country the country it belongs to, or null
 * @param institution the institution it belongs to, or null
 * @param place another place it belongs to, as written, or null
 * @param gender what its noun shows of the holder's gender
 * @param definite whether one certain holder is meant: "the", "Norway's", but not "a"
 * @param relation whether it only says what one is to somebody else: "colleague"
 */
record OfficePhrase(
    int first,
    int end,
    String role,
    String noun,
    Set<String> ranks,
    Set<String> subjects,
    Country country,
    InstitutionPhrase institution,
    String place,
    Gender gender,
    boolean definite,
    boolean relation) {

  /** The office together with what stands behind its role; a country only if it has none yet. */
  OfficePhrase with(
      int newEnd,
      String newRole,
      Set<String> newSubjects,
      Country owner,
      InstitutionPhrase newInstitution,
      String newPlace) {
    return new OfficePhrase(
        first,
        newEnd,
        newRole,
        noun,
        ranks,
        newSubjects,
        country == null ? owner : country,
        newInstitution,
        newPlace,
        gender,
        definite,
        relation);
  }

  /** "the opposition leader and a candidate": what counts is the first. */
  OfficePhrase joinedWith(OfficePhrase second) {
    return new OfficePhrase(
        first,
        second.end,
        role,
        noun,
        ranks,
        subjects,
        country,
        institution,
        place,
        gender.or(second.gender),
        definite,
        relation);
  }
}
