package io.plenary.officials;

/**
 * A place where an article names an institution, or means one by its noun alone.
 *
 * <p>Example: "the Norwegian Fisheries Ministry", first token "the", nameFirst "Norwegian", country
 * Norway.
 *
 * @param first its first token, a determiner included
 * @param nameFirst its first token behind the determiner
 * @param end the token after its last
 * @param country the country in front of it or behind it, or null
 * @param known the institution if its name is a fixed one, otherwise null
 * @param acronym the token of the short form in brackets behind it, or -1
 * @param bare whether it is a noun alone: "the ministry"
 * @param nested whether it is part of an office or of a longer institution's name
 */
record InstitutionPhrase(
    int first,
    int nameFirst,
    int end,
    Country country,
    KnownInstitution known,
    int acronym,
    boolean bare,
    boolean nested) {

  /** The token after its last and after the brackets of its short form. */
  int endWithShortForm() {
    return acronym < 0 ? end : acronym + 2;
  }

  InstitutionPhrase asNested() {
    return new InstitutionPhrase(first, nameFirst, end, country, known, acronym, bare, true);
  }
}
