package io.plenary.officials;

/**
 * What stands before a noun and waits for it while a phrase is read: in "Norway's Security Council
 * secretary" the country and then the institution, until "secretary" makes an office of them.
 */
final class Premodifiers {
  private int first;
  private Country country;
  private InstitutionPhrase institution;
  private int placeFirst;
  private int placeEnd;

  /** Forgets everything; what comes next begins at a token. */
  void restartAt(int token) {
    first = token;
    country = null;
    institution = null;
    placeFirst = -1;
    placeEnd = -1;
  }

  /** The first token that waits. */
  int first() {
    return first;
  }

  /** The country whose noun is to come, or null. */
  Country country() {
    return country;
  }

  /** The institution that is the phrase's end so far, or null. */
  InstitutionPhrase institution() {
    return institution;
  }

  /** The first token of another place's name; -1 if there is none. */
  int placeFirst() {
    return placeFirst;
  }

  /** The token after that name, or -1. */
  int placeEnd() {
    return placeEnd;
  }

  /** The first token that may belong to the noun to come and to nothing else. */
  int endOfOwners() {
    int owners = Math.max(first, placeEnd);
    return institution == null ? owners : Math.max(owners, institution.end());
  }

  void setFirst(int token) {
    first = token;
  }

  void setCountry(Country owner) {
    country = owner;
  }

  void setInstitution(InstitutionPhrase phrase) {
    institution = phrase;
  }

  void addPlace(int from, int to) {
    if (placeFirst < 0 && institution == null) {
      placeFirst = from;
    }
    placeEnd = to;
  }
}
