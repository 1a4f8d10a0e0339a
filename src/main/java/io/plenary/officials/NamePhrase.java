package io.plenary.officials;

import java.util.ArrayList;
import java.util.List;

/**
 * A place where a capitalised name stands that may be a person's.
 *
 * @param first the name's first token
 * @param end the token after the name's last
 * @param phraseFirst the first token of its titles and leading office
 * @param appositionFirst the first token of the office between commas behind it, or -1
 * @param appositionEnd the token after that office, or -1
 * @param offices those in front of it and behind it
 * @param gender what its title or given name shows
 * @param personal whether something beside it shows that it is a person's: a title, an office, a
 *     given name, a verb of speech
 * @param initial whether its first word would have a capital anyway, because a sentence begins
 */
record NamePhrase(
    int first,
    int end,
    int phraseFirst,
    int appositionFirst,
    int appositionEnd,
    List<OfficePhrase> offices,
    Gender gender,
    boolean personal,
    boolean initial) {

  int words() {
    return end - first;
  }

  NamePhrase withApposition(OfficePhrase apposition) {
    List<OfficePhrase> all = new ArrayList<>(offices);
    all.add(apposition);
    return new NamePhrase(
        first,
        end,
        phraseFirst,
        apposition.first(),
        apposition.end(),
        List.copyOf(all),
        gender == Gender.UNKNOWN ? apposition.gender() : gender,
        true,
        initial);
  }

  NamePhrase withoutFirstWord() {
    return new NamePhrase(
        first + 1,
        end,
        first + 1,
        appositionFirst,
        appositionEnd,
        offices,
        gender,
        personal && (!offices.isEmpty() || words() > 2),
        false);
  }
}
