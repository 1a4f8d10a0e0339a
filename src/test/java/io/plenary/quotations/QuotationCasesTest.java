package io.plenary.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.officials.Cast;
import io.plenary.text.Prose;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The hard cases of quotations. A row is a text, in which {@code ¶} begins a paragraph, and what it
 * yields: kind, mention, speaker and words of each quotation, with {@code /} between two.
 */
class QuotationCasesTest {

  @Nested
  class WithTwoCues {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        value = {
          "“Solid,” Anna Berg said, meaning that it is dry and says what it is."
              + " | direct [Anna Berg = Anna Berg] Solid,",
        })
    void areToldOnce(String text, String quotations) {
      assertThat(read(text)).isEqualTo(quotations);
    }
  }

  @Nested
  class OverSeveralParagraphs {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        value = {
          "“We came late,” said Anna Berg. “The sea is rising.¶“The ships are old.”"
              + " | direct [Anna Berg = Anna Berg] We came late,"
              + " / direct [Anna Berg = Anna Berg] The sea is rising.¶“The ships are old.",
          "Anna Berg said: “The sea is rising.¶“The ships are old.¶“Nobody pays.”¶The hall emptied."
              + " | direct [Anna Berg = Anna Berg]"
              + " The sea is rising.¶“The ships are old.¶“Nobody pays.",
          "Anna Berg said: “The sea is rising.”¶“The ships are old,” said Otto Holm."
              + " | direct [Anna Berg = Anna Berg] The sea is rising."
              + " / direct [Otto Holm = Otto Holm] The ships are old,",
        })
    void isOneQuotation(String text, String quotations) {
      assertThat(read(text)).isEqualTo(quotations);
    }
  }

  @Nested
  class WithWrongOrMissingMarks {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        value = {
          "“We shall wait, Anna Berg said.¶The hall was full."
              + " | direct [Anna Berg = Anna Berg] We shall wait,",
          "We shall wait,” Anna Berg said.¶The hall was full."
              + " | direct [Anna Berg = Anna Berg] We shall wait,",
          "“We shall wait,\" Anna Berg said. | direct [Anna Berg = Anna Berg] We shall wait,",
          "‘We shall wait,’ Anna Berg said. | direct [Anna Berg = Anna Berg] We shall wait,",
          "''We shall wait,'' Anna Berg said. | direct [Anna Berg = Anna Berg] We shall wait,",
          "«We shall wait», Anna Berg said. | direct [Anna Berg = Anna Berg] We shall wait",
          "„We shall wait“, Anna Berg said. | direct [Anna Berg = Anna Berg] We shall wait",
          "Anna Berg’s brothers’ boats weren’t there in ’09. | ~~",
        })
    void findsTheWordsAllTheSame(String text, String quotations) {
      assertThat(read(text)).isEqualTo(quotations);
    }
  }

  @Nested
  class WithEveryShapeOfAttribution {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        value = {
          "“The pier holds,” said Anna Berg. | direct [Anna Berg = Anna Berg] The pier holds,",
          "“The pier holds,” Anna Berg said. | direct [Anna Berg = Anna Berg] The pier holds,",
          "“The pier holds,” Anna Berg, the minister of fisheries, said."
              + " | direct [Anna Berg = Anna Berg] The pier holds,",
          "“The pier holds,” the minister of fisheries, Anna Berg, told reporters on Monday."
              + " | direct [Anna Berg = Anna Berg] The pier holds,",
          "“Does the pier hold?” Anna Berg asked. | direct [Anna Berg = Anna Berg] Does the pier"
              + " hold?",
          "“The pier holds,” Anna Berg was quoted by the Tarvik Gazette as saying."
              + " | direct [Anna Berg = Anna Berg via Tarvik Gazette] The pier holds,",
          "In the words of Anna Berg, the pier is “a marvel of patience”."
              + " | mixed [Anna Berg = Anna Berg] the pier is “a marvel of patience”",
          "According to Anna Berg, the pier holds. | indirect [Anna Berg = Anna Berg] the pier"
              + " holds",
          "The pier holds, according to Anna Berg."
              + " | indirect [Anna Berg = Anna Berg] The pier holds",
          "Anna Berg: “The pier holds.” | direct [Anna Berg = Anna Berg] The pier holds.",
          "“The pier holds.” — Anna Berg | direct [Anna Berg = Anna Berg] The pier holds.",
          "Anna Berg told the council that the pier holds."
              + " | indirect [Anna Berg = Anna Berg] the pier holds",
          "Anna Berg welcomed the guests and noted that the pier holds."
              + " | indirect [Anna Berg = Anna Berg] the guests"
              + " / indirect [Anna Berg = Anna Berg] the pier holds",
          "“The pier holds,” Anna Berg shot back. | direct [Anna Berg = Anna Berg] The pier holds,",
          "Anna Berg walked along the pier with Otto Holm. | ~~",
        })
    void namesTheSpeaker(String text, String quotations) {
      assertThat(read(text)).isEqualTo(quotations);
    }
  }

  @Nested
  class InPieces {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        value = {
          "“The pier,” Anna Berg said, “holds for a year.” "
              + " | direct [Anna Berg = Anna Berg] The pier,"
              + " / direct [Anna Berg = Anna Berg] holds for a year.",
          "“The pier holds,” Anna Berg said. “It is new.”"
              + " | direct [Anna Berg = Anna Berg] The pier holds,"
              + " / direct [Anna Berg = Anna Berg] It is new.",
          "“The pier holds,” Anna Berg said.¶“We looked at it twice.”"
              + " | direct [Anna Berg = Anna Berg] The pier holds,"
              + " / direct [Anna Berg = Anna Berg] We looked at it twice.",
          "“The pier holds,” Anna Berg said.¶“It leaks,” Otto Holm replied."
              + " | direct [Anna Berg = Anna Berg] The pier holds,"
              + " / direct [Otto Holm = Otto Holm] It leaks,",
        })
    void keepsTheSpeaker(String text, String quotations) {
      assertThat(read(text)).isEqualTo(quotations);
    }
  }

  @Nested
  class ByPronounsAndOffices {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        value = {
          "“The pier holds,” said Defense Minister Anna Berg. “It is new,” she added."
              + " | direct [Defense Minister Anna Berg = Anna Berg] The pier holds,"
              + " / direct [she = Anna Berg] It is new,",
          "Defense Minister Anna Berg opened the forum. “The pier holds,” the minister said."
              + " | direct [the minister = Anna Berg] The pier holds,",
          "The forum opened on Monday. “The pier holds,” the minister said."
              + " | direct [the minister = ?] The pier holds,",
          "“The pier holds,” the head of the ministry said. “It is new,” he added."
              + " | direct [the head of the ministry = ?] The pier holds,"
              + " / direct [he = ?] It is new,",
        })
    void settlesOnlyWhatTheTextSettles(String text, String quotations) {
      assertThat(read(text)).isEqualTo(quotations);
    }
  }

  @Nested
  class ByInstitutionsAndPapers {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        value = {
          "“The pier holds,” the Norland Defense Ministry said. | direct [the Norland Defense"
              + " Ministry = Norland Defense Ministry] The pier holds,",
          "“The pier holds,” two officials said. | direct [two officials = ?] The pier holds,",
          "Some analysts say the pier will not hold."
              + " | indirect [Some analysts = ?] the pier will not hold",
          "“The pier holds,” a statement on the website says."
              + " | direct [a statement on the website = ?] The pier holds,",
          "The ministry building stands beside the pier. | ~~",
        })
    void areSpeakers(String text, String quotations) {
      assertThat(read(text)).isEqualTo(quotations);
    }
  }

  @Nested
  class ReadOutByAnother {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        value = {
          "Otto Holm read out a message from President Anna Berg. “I wish you calm seas,” the"
              + " message said. | direct [the message = Anna Berg via Otto Holm]"
              + " I wish you calm seas,",
          "A message from President Anna Berg was read out by Otto Holm. “I wish you calm seas,”"
              + " Berg said. | direct [Berg = Anna Berg via Otto Holm] I wish you calm seas,",
          "Otto Holm read out a message from President Anna Berg. “We liked it,” Lena Dahl said."
              + " | direct [Lena Dahl = Lena Dahl] We liked it,",
          "Anna Berg said the talks had failed, Reuters reported."
              + " | indirect [Anna Berg = Anna Berg via Reuters] the talks had failed",
          "Otto Holm read the letter on the train. “It rains,” he said."
              + " | direct [he = Otto Holm] It rains,",
        })
    void belongsToItsAuthor(String text, String quotations) {
      assertThat(read(text)).isEqualTo(quotations);
    }
  }

  @Nested
  class MixedSpeech {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        value = {
          "Anna Berg said the town would “never” sell the pier."
              + " | mixed [Anna Berg = Anna Berg] the town would “never” sell the pier",
          "Anna Berg noted that “we meet where the river ends”."
              + " | mixed [Anna Berg = Anna Berg] we meet where the river ends",
          "Anna Berg called the pier “a marvel of patience”."
              + " | mixed [Anna Berg = Anna Berg] the pier “a marvel of patience”",
          "Anna Berg said Otto Holm called the pier “dead wood”."
              + " | mixed [Anna Berg = Anna Berg] Otto Holm called the pier “dead wood”",
          "Anna Berg promised “calm seas” and “dry feet” to the town."
              + " | mixed [Anna Berg = Anna Berg] “calm seas” and “dry feet” to the town",
          "The “dead wood” of the pier was carried away on Monday. | ~~",
          "Anna Berg walked past the “calm” sea. | ~~",
        })
    void isOneQuotation(String text, String quotations) {
      assertThat(read(text)).isEqualTo(quotations);
    }
  }

  @Nested
  class SaidInANounPhrase {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        value = {
          "Anna Berg rejected the idea of a new pier on Monday and left the hall."
              + " | indirect [Anna Berg = Anna Berg] the idea of a new pier",
          "Anna Berg criticized the harbour board for its silence, although nobody had asked."
              + " | indirect [Anna Berg = Anna Berg] the harbour board for its silence",
          "Anna Berg praised Otto Holm, Ida Lund and the crew of the ferry."
              + " | indirect [Anna Berg = Anna Berg] Otto Holm, Ida Lund and the crew of the ferry",
          "Anna Berg welcomed the plan after reading it twice."
              + " | indirect [Anna Berg = Anna Berg] the plan",
          "Anna Berg defended the fees, including the one for anchors."
              + " | indirect [Anna Berg = Anna Berg] the fees, including the one for anchors",
          "Anna Berg lashed out at the harbour board."
              + " | indirect [Anna Berg = Anna Berg] the harbour board",
          "Anna Berg could call for a new pier. | ~~",
        })
    void endsWithThePhrase(String text, String quotations) {
      assertThat(read(text)).isEqualTo(quotations);
    }
  }

  @Nested
  class FarFromItsCue {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        value = {
          "Anna Berg told the mayor of Tarvik and his guests on Monday that the pier holds."
              + " | indirect [Anna Berg = Anna Berg] the pier holds",
          "Anna Berg testified, for example, that the pier holds."
              + " | indirect [Anna Berg = Anna Berg] the pier holds",
          "Anna Berg urged the members to pay for the pier."
              + " | indirect [Anna Berg = Anna Berg] the members to pay for the pier",
          "Anna Berg went on to explain why the pier holds."
              + " | indirect [Anna Berg = Anna Berg] why the pier holds",
          "Anna Berg hopes to explain why the pier holds. | ~~",
          "But, Anna Berg added, the pier does not hold."
              + " | indirect [Anna Berg = Anna Berg] the pier does not hold",
          "The pier, Anna Berg noted, has long been the “pride” of the town."
              + " | mixed [Anna Berg = Anna Berg] has long been the “pride” of the town",
          "After saying that the pier holds, Anna Berg left the hall."
              + " | indirect [Anna Berg = Anna Berg] the pier holds",
          "Anna Berg was asked by Otto Holm whether the pier holds."
              + " | indirect [Otto Holm = Otto Holm] whether the pier holds",
          "Asked by Otto Holm whether the pier holds, Anna Berg left."
              + " | indirect [Otto Holm = Otto Holm] whether the pier holds",
          "Anna Berg was seen by Otto Holm whenever the pier was wet. | ~~",
          "The pier holds, a survey shows." + " | indirect [a survey = ?] The pier holds",
          "Of those asked, 43 said the pier holds." + " | indirect [43 = ?] the pier holds",
          "The minutes list 43 reported cases of rust. | ~~",
        })
    void isFoundAllTheSame(String text, String quotations) {
      assertThat(read(text)).isEqualTo(quotations);
    }
  }

  @Nested
  class OfAnInstitution {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        value = {
          "The Norwegian Fisheries Ministry said the pier holds. It added that the ships are old."
              + " | indirect [The Norwegian Fisheries Ministry = Norwegian Fisheries Ministry]"
              + " the pier holds"
              + " / indirect [It = Norwegian Fisheries Ministry] the ships are old",
          "The pier holds, according to the Norwegian Fisheries Ministry. The ships are old, it says."
              + " | indirect [the Norwegian Fisheries Ministry = Norwegian Fisheries Ministry]"
              + " The pier holds"
              + " / indirect [it = Norwegian Fisheries Ministry] The ships are old",
          "It would be wrong to conclude that the Norwegian Fisheries Ministry holds. | ~~",
          "The Norwegian Fisheries Ministry has a pier. The sea is cold. Anna Berg sings. The hall is"
              + " full. It says that the pier holds. | indirect [It = ?] the pier holds",
          "Anna Berg left. It said on the door that the pier holds. | indirect [It = ?] the pier"
              + " holds",
          "The pier holds, said the press service of the Norwegian Fisheries Ministry."
              + " | indirect [the press service of the Norwegian Fisheries Ministry = Norwegian"
              + " Fisheries Ministry] The pier holds",
          "The Norwegian Fisheries Ministry’s press service said the pier holds."
              + " | indirect [The Norwegian Fisheries Ministry’s press service = Norwegian Fisheries"
              + " Ministry] the pier holds",
          "A press service said the pier holds. | indirect [A press service = ?] the pier holds",
        })
    void isItsOwn(String text, String quotations) {
      assertThat(read(text)).isEqualTo(quotations);
    }
  }

  @Nested
  class ThatBeginsWithAnEstimate {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        value = {
          "Anna Berg said about 200 guests had come."
              + " | indirect [Anna Berg = Anna Berg] about 200 guests had come",
          "Anna Berg said on Monday around forty of the ferries had sunk."
              + " | indirect [Anna Berg = Anna Berg] around forty of the ferries had sunk",
          "Anna Berg told reporters over a dozen ministers would come."
              + " | indirect [Anna Berg = Anna Berg] over a dozen ministers would come",
          "Anna Berg said at least 30 ministers would come."
              + " | indirect [Anna Berg = Anna Berg] at least 30 ministers would come",
          "Anna Berg said as many as 30 ministers would come."
              + " | indirect [Anna Berg = Anna Berg] as many as 30 ministers would come",
          "Anna Berg said about half of the guests had come."
              + " | indirect [Anna Berg = Anna Berg] about half of the guests had come",
          "Anna Berg told guests over 65 to stay. | ~~",
          "Anna Berg said over the weekend that the pier holds."
              + " | indirect [Anna Berg = Anna Berg] the pier holds",
          "Anna Berg said around 9 in the morning that the pier holds."
              + " | indirect [Anna Berg = Anna Berg] the pier holds",
        })
    void hasItAsItsSubject(String text, String quotations) {
      assertThat(read(text)).isEqualTo(quotations);
    }
  }

  @Nested
  class NamedByANoun {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        value = {
          "Anna Berg made the remark that the pier holds."
              + " | indirect [Anna Berg = Anna Berg] the pier holds",
          "Anna Berg faced criticism from Otto Holm that the pier leaks."
              + " | indirect [Otto Holm = Otto Holm] the pier leaks",
          "Anna Berg’s attacks on the harbour board were loud."
              + " | indirect [Anna Berg = Anna Berg] the harbour board",
          "Anna Berg made a pier that holds. | ~~",
        })
    void goesToWhoeverSpeaks(String text, String quotations) {
      assertThat(read(text)).isEqualTo(quotations);
    }
  }

  @Nested
  class SpeechWithinSpeech {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        value = {
          "Anna Berg said the harbour board had condemned the new fees."
              + " | indirect [Anna Berg = Anna Berg] the harbour board had condemned the new fees",
          "Anna Berg said the pier holds and has called for a new one. | indirect [Anna Berg = Anna"
              + " Berg] the pier holds / indirect [Anna Berg = Anna Berg] a new one",
          "Anna Berg said the ministers denied the fault. She added that the pier holds."
              + " | indirect [Anna Berg = Anna Berg] the ministers denied the fault"
              + " / indirect [She = Anna Berg] the pier holds",
          "Anna Berg waited. The ministers denied the fault. He added that the pier holds."
              + " | indirect [The ministers = ?] the fault / indirect [He = ?] the pier holds",
        })
    void belongsToTheOuterSpeaker(String text, String quotations) {
      assertThat(read(text)).isEqualTo(quotations);
    }
  }

  @Nested
  class ParticiplesBeforeNouns {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        value = {
          "The harbour board will soon strengthen disputed piers. | ~~",
          "The quarrel over disputed piers cost the town a year. | ~~",
          "The harbour board publicly disputed the fees."
              + " | indirect [The harbour board = ?] the fees",
          "The harbour board will dispute the fees."
              + " | indirect [The harbour board = ?] the fees",
        })
    void areNoCues(String text, String quotations) {
      assertThat(read(text)).isEqualTo(quotations);
    }
  }

  @Nested
  class MarksWithoutSpeech {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        value = {
          "The film “Night Over Tarvik” opened the forum. | ~~",
          "Troops crossed the river in Operation “Cold Anvil” on Monday. | ~~",
          "Otto “the Heron” Holm walked along the pier. | ~~",
          "The town lives with a “soft” border. | ~~",
          "The session was titled “What next for the sea and its ports?” and lasted an hour. | ~~",
          "Anna Berg spoke to “Morning in Tarvik” on Monday. | ~~",
          "<img date=\"5 May\" title=\"The pier at night\"> | ~~",
        })
    void areNoQuotations(String text, String quotations) {
      assertThat(read(text)).isEqualTo(quotations);
    }
  }

  @Nested
  class WordsNotSaid {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        value = {
          "Anna Berg did not say when the pier would open. | ~~",
          "Anna Berg declined to comment. | ~~",
          "Anna Berg refused to say whether the pier would open. | ~~",
          "Anna Berg criticized Otto Holm for saying that the pier leaks."
              + " | indirect [Anna Berg = Anna Berg] Otto Holm for saying that the pier leaks",
          "Anna Berg was asked whether the pier leaks. | ~~",
          "Anna Berg said nothing. | ~~",
        })
    void areNoQuotations(String text, String quotations) {
      assertThat(read(text)).isEqualTo(quotations);
    }
  }

  @Nested
  class PageFurniture {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        value = {
          "READ MORE: ‘The pier will hold for ever,’ Berg tells the town | ~~",
          "WATCH: Anna Berg says “the pier holds” | ~~",
          "Anna Berg read more books than her brother. | ~~",
        })
    void isNoQuotation(String text, String quotations) {
      assertThat(read(text)).isEqualTo(quotations);
    }
  }

  @Nested
  class OnePersonUnderSeveralNames {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        value = {
          "“The pier holds,” said Brig. Gen. Anna Berg. Earlier Gen. Berg said that it leaks."
              + " | direct [Brig. Gen. Anna Berg = Anna Berg] The pier holds,"
              + " / indirect [Gen. Berg = Anna Berg] it leaks",
          "Anna Berg met Otto Berg. “The pier holds,” Berg said."
              + " | direct [Berg = ?] The pier holds,",
          "Anna Berg met Otto Holm. “The pier holds,” Ida Berg said."
              + " | direct [Ida Berg = Ida Berg] The pier holds,",
          "Anna Berg had breakfast with Otto Holm and Brig. Gen. Ida Lund. | ~~",
        })
    void isOneSpeaker(String text, String quotations) {
      assertThat(read(text)).isEqualTo(quotations);
    }
  }

  private static String read(String text) {
    Prose prose = Prose.of(text.replace('¶', '\n'));
    return new QuotationExtractor()
        .extract(prose, Cast.of(prose)).stream()
            .map(quotation -> describe(quotation, prose.text()))
            .collect(Collectors.joining(" / "));
  }

  private static String describe(Quotation quotation, String text) {
    return "%s [%s = %s%s] %s"
        .formatted(
            quotation.kind().name().toLowerCase(Locale.ROOT),
            quotation.mention() == null ? "?" : quotation.mention().of(text),
            quotation.speaker() == null ? "?" : quotation.speaker().name(),
            quotation.relayedBy() == null ? "" : " via " + quotation.relayedBy(),
            quotation.words().of(text).replace('\n', '¶'));
  }
}
