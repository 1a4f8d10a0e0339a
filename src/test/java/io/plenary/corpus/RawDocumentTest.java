package io.plenary.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RawDocumentTest {
  private static final LocalDate DAY = LocalDate.of(2017, 4, 26);

  @Test
  void contentIsWhatReadingDependsOn() {
    assertThat(
            Stream.of(
                    document("ab", "UTF-8", null, null),
                    document("cd", "UTF-8", null, null),
                    document("ab", "windows-1252", null, null),
                    document("ab", "UTF-8", "Pier opens", null),
                    document("ab", "UTF-8", null, DAY))
                .map(RawDocument::content))
        .doesNotHaveDuplicates()
        .allMatch(content -> content.matches("[0-9a-f]{64}"));
  }

  @Test
  void contentDependsNeitherOnTheNameNorOnTheTimeOfTheFile() {
    RawDocument other =
        new RawDocument("b.txt", "ab", 3, new byte[3], "UTF-8", "Pier opens", DAY, 8L, null);
    assertThat(other.content()).isEqualTo(document("ab", "UTF-8", "Pier opens", DAY).content());
  }

  @Test
  void whatWasRejectedHasNoContent() {
    Rejection rejection = new Rejection("read", "too large", null);
    assertThat(RawDocument.rejected("a.txt", 3, rejection).content()).isNull();
  }

  private static RawDocument document(String sha256, String charset, String title, LocalDate day) {
    return new RawDocument("a.txt", sha256, 3, new byte[3], charset, title, day, 7L, null);
  }
}
