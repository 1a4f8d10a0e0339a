package io.plenary.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {

  @ParameterizedTest
  @CsvSource({
    "say, said said, says said saying",
    "deny, , denies denied denying",
    "stress, , stresses stressed stressing",
    "argue, , argues argued arguing",
    "agree, , agrees agreed agreeing",
    "admit, admitted admitted, admits admitted admitting",
    "put, put put, puts put putting",
    "begin, began begun, begins began beginning",
    "read, read read, reads read reading",
    "show, showed shown, shows showed showing",
    "lie, lay lain, lies lay lying",
  })
  void formsThePresentThePastAndTheParticiple(String base, String irregular, String forms) {
    Inflection verb = Inflection.of(base, irregular);

    assertThat(String.join(" ", verb.third(), verb.past(), verb.ing())).isEqualTo(forms);
  }
}
