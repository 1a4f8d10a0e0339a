package io.plenary.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceShapesTest {
  private final SourceShapes shapes = new SourceShapes();

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "she ~ pronoun",
        "He himself ~ pronoun",
        "who ~ pronoun",
        "Ada Olm ~ name",
        "Olm ~ name",
        "Ms. Olm ~ titled_name",
        "Norland's Deputy Defense Minister Ada Olm ~ titled_name",
        "former harbour master Ada Olm ~ titled_name",
        "Ada Olm, who runs the harbour, ~ titled_name",
        "the deputy minister ~ office",
        "the head of the ministry ~ office",
        "President ~ office",
        "the ministry ~ institution",
        "the Norland Harbour Board ~ institution",
        "ICRC ~ institution",
        "The Coastal Observer ~ institution",
        "a ministry statement ~ document",
        "the letter from Ada Olm ~ document",
        "two officials ~ plural_or_anonymous",
        "a spokeswoman for the ministry ~ plural_or_anonymous",
        "sources close to the delegation ~ plural_or_anonymous",
        "critics ~ plural_or_anonymous",
        "cautious bakers ~ plural_or_anonymous",
        "nine percent of the voters ~ plural_or_anonymous",
        "the baker ~ other",
      })
  void theHeadOfThePhraseDecides(String phrase, String shape) {
    assertThat(shapes.of(phrase).label()).isEqualTo(shape);
  }

  @ParameterizedTest
  @CsvSource({"''", "' '"})
  void nothingIsNobody(String phrase) {
    assertThat(shapes.of(phrase)).isEqualTo(SourceShape.NONE);
  }
}
