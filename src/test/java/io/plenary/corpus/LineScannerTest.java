package io.plenary.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineScannerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "one|two ~ 0:one 4:two",
        "one|two| ~ 0:one 4:two",
        "one||two ~ 0:one 4: 5:two",
        "| ~ 0:",
        "'' ~ ''",
      })
  void linesAndWhereTheyBegin(String text, String expected) throws IOException {
    assertThat(lines(text.replace('|', '\n'), 100)).isEqualTo(expected);
  }

  @Test
  void aLongLineIsMeasuredButNotKept() throws IOException {
    String text = "x".repeat(200_000) + "\nnext";
    LineScanner scanner = scanner(text, 10);
    assertThat(scanner.next()).isTrue();
    assertThat(scanner.bytes()).hasSize(10);
    assertThat(scanner.length()).isEqualTo(200_000);
    assertThat(scanner.next()).isTrue();
    assertThat(scanner.begin()).isEqualTo(200_001);
    assertThat(new String(scanner.bytes(), UTF_8)).isEqualTo("next");
  }

  @Test
  void skippingStopsAtTheLimit() throws IOException {
    LineScanner scanner = scanner("one\ntwo\n", 10);
    scanner.skipLine(2);
    assertThat(scanner.position()).isEqualTo(2);
    scanner.skipLine(8);
    assertThat(scanner.position()).isEqualTo(4);
  }

  private static LineScanner scanner(String text, int maximumBytes) {
    return new LineScanner(new ByteArrayInputStream(text.getBytes(UTF_8)), 0, maximumBytes);
  }

  private static String lines(String text, int maximumBytes) throws IOException {
    LineScanner scanner = scanner(text, maximumBytes);
    List<String> lines = new ArrayList<>();
    while (scanner.next()) {
      lines.add(scanner.begin() + ":" + new String(scanner.bytes(), UTF_8));
    }
    return String.join(" ", lines);
  }
}
