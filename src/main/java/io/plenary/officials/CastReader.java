package io.plenary.officials;

import io.plenary.officials.Institutions.Institution;
import io.plenary.officials.Lexicon.Phrase;
import io.plenary.text.Prose;
import io.plenary.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Puts together what the phrases of one article say about who is who. */
final class CastReader {
  private static final int LONGEST_HEADLINE_NAME = 4;

  private final Reading reading;
  private final Prose prose;
  private final PhraseScanner scanner;
  private final List<Integer> headlines = new ArrayList<>();

  /** The tokens where an institution is called by its abbreviation or by its first word. */
  private final List<Integer> shortNames = new ArrayList<>();

  private final Institutions institutions;
  private final People people;
  private final Offices offices;

  CastReader(Reading reading) {
    this.reading = reading;
    this.prose = reading.prose();
    this.scanner = new PhraseScanner(reading);
    for (int s = 0; s < prose.sentences(); s++) {
      if (Headlines.contains(reading, s)) {
        headlines.add(s);
      } else {
        scanner.scan(prose.firstToken(s), prose.endToken(s));
      }
    }
    institutions = new Institutions(reading);
    institutions.read(scanner.institutions());
    people = new People(reading, scanner.people(), institutions);
    for (Person person : people.all()) {
      person.settle(official(person));
    }
    findShortNames();
    offices = new Offices(institutions, people.all());
  }

  private void findShortNames() {
    shortNames.addAll(scanner.acronyms());
    for (int i = 0; i < people.phraseCount(); i++) {
      if (!people.isPerson(i) && people.phrase(i).words() == 1) {
        shortNames.add(people.phrase(i).first());
      }
    }
    shortNames.removeIf(token -> institutions.calledShortly(prose.word(token)) == null);
    shortNames.forEach(
        token -> institutions.calledShortly(prose.word(token)).namedAs(prose.word(token)));
  }

  List<Person> people() {
    return people.all();
  }

  Iterable<Institution> institutions() {
    return institutions.all();
  }

  List<Mention> mentions() {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < people.phraseCount(); i++) {
      if (people.isPerson(i)) {
        mentions.add(mention(people.phrase(i), people.meant(i)));
      }
    }
    for (int token : shortNames) {
      Institution institution = institutions.calledShortly(prose.word(token));
      Span span = prose.span(token, token + 1);
      mentions.add(new Mention(span, span, null, institution.official()));
    }
    for (InstitutionPhrase phrase : scanner.institutions()) {
      if (!phrase.nested() && !phrase.bare()) {
        Institution institution = institutions.of(phrase);
        mentions.add(
            new Mention(
                prose.span(phrase.first(), phrase.end()),
                prose.span(phrase.nameFirst(), phrase.end()),
                null,
                institution == null ? null : institution.official()));
      }
    }
    for (int headline : headlines) {
      addHeadlineNames(prose.firstToken(headline), prose.endToken(headline), mentions);
    }
    return Cast.sorted(mentions);
  }

  /** In a headline only names count that the article uses elsewhere, or that are fixed. */
  private void addHeadlineNames(int first, int end, List<Mention> mentions) {
    int t = first;
    while (t < end) {
      int next = addHeadlineName(t, end, mentions);
      t = Math.max(next, t + 1);
    }
  }

  private int addHeadlineName(int t, int end, List<Mention> mentions) {
    if (!reading.isCapitalized(t)) {
      return t;
    }
    int longest = people.isKnownWord(t) ? LONGEST_HEADLINE_NAME : 0;
    for (int after = Math.min(end, t + longest); after > t; after--) {
      Person person = people.find(people.keys(t, after), Gender.UNKNOWN);
      boolean name = after - t > 1 || !reading.isAny(t, WordClass.COMMON.bit());
      if (person != null && name) {
        Span span = prose.span(t, after);
        mentions.add(new Mention(span, span, null, person.official()));
        return after;
      }
    }
    Phrase known = reading.phraseAt(t, end, WordClass.KNOWN_INSTITUTION);
    if (known == null) {
      return t;
    }
    int after = t + known.words().size();
    Institution institution = institutions.known(known.institution());
    if (institution != null) {
      Span span = prose.span(t, after);
      mentions.add(new Mention(span, span, null, institution.official()));
    }
    return after;
  }

  List<Mention> references() {
    List<Mention> references = new ArrayList<>();
    for (OfficePhrase office : scanner.offices()) {
      Person holder = offices.holder(office);
      references.add(
          new Mention(
              prose.span(office.first(), office.end()),
              null,
              null,
              holder == null ? null : holder.official()));
    }
    for (InstitutionPhrase phrase : scanner.institutions()) {
      if (!phrase.nested() && phrase.bare()) {
        Institution institution = institutions.of(phrase);
        references.add(
            new Mention(
                prose.span(phrase.first(), phrase.end()),
                null,
                null,
                institution == null ? null : institution.official()));
      }
    }
    return Cast.sorted(references);
  }

  List<Naming> namings() {
    List<Naming> namings = new ArrayList<>();
    for (Person person : people.all()) {
      person
          .spellings()
          .forEach(
              (spelling, times) -> namings.add(new Naming(person.official(), spelling, times)));
    }
    for (Institution institution : institutions.all()) {
      institution
          .spellings()
          .forEach(
              (spelling, times) ->
                  namings.add(new Naming(institution.official(), spelling, times)));
    }
    return List.copyOf(namings);
  }

  private Mention mention(NamePhrase phrase, Person person) {
    Span apposition =
        phrase.appositionFirst() < 0
            ? null
            : prose.span(phrase.appositionFirst(), phrase.appositionEnd());
    return new Mention(
        prose.span(phrase.phraseFirst(), phrase.end()),
        prose.span(phrase.first(), phrase.end()),
        apposition,
        person == null ? null : person.official());
  }

  private Official official(Person person) {
    OfficePhrase office = bestOffice(person);
    return new Official(
        person.name(),
        OfficialKind.PERSON,
        office == null ? null : office.role(),
        office == null ? null : affiliation(office));
  }

  /** The first office that says whose it is; otherwise the first; null if there is none. */
  private static OfficePhrase bestOffice(Person person) {
    OfficePhrase first = null;
    for (OfficePhrase office : person.offices()) {
      if (office.relation()) {
        continue;
      }
      if (office.country() != null || office.institution() != null) {
        return office;
      }
      first = first == null ? office : first;
    }
    return first;
  }

  private String affiliation(OfficePhrase office) {
    if (office.institution() != null) {
      Institution institution = institutions.of(office.institution());
      if (institution != null) {
        return institution.official().name();
      }
    }
    if (office.country() != null) {
      return office.country().name();
    }
    return office.place();
  }
}
