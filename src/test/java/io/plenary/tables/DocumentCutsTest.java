package io.plenary.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentCutsTest {

  @ParameterizedTest
  @CsvSource({"a, 0", "czz, 0", "d, 1", "l, 1", "m, 2", "z, 2"})
  void aDocumentAtACutBeginsAFile(String document, int file) {
    DocumentCuts cuts = DocumentCuts.of(documents("a", "b", "d", "e", "m", "z"), 3);
    assertThat(cuts.files()).isEqualTo(3);
    assertThat(cuts.fileOf(bytes(document))).isEqualTo(file);
  }

  /** As Spark orders text: by UTF-8, in which 𝄞 stands behind ﬁ; in UTF-16 it stands before. */
  @Test
  void theOrderIsThatOfUtf8() {
    DocumentCuts cuts = DocumentCuts.of(documents("a", "ﬁ"), 2);
    assertThat(cuts.fileOf(bytes("𝄞"))).isEqualTo(1);
  }

  @Test
  void filesAreOfOneSize() {
    List<byte[]> documents =
        IntStream.range(0, 1000).mapToObj(i -> bytes("%03d".formatted(i))).toList();
    DocumentCuts cuts = DocumentCuts.of(documents, 4);
    assertThat(documents.stream().map(cuts::fileOf).filter(file -> file == 2)).hasSize(250);
  }

  @Test
  void withoutASampleThereIsOneFile() {
    assertThat(DocumentCuts.of(List.of(), 3).files()).isEqualTo(1);
    assertThat(DocumentCuts.none().fileOf(bytes("any"))).isZero();
  }

  private static List<byte[]> documents(String... names) {
    return Stream.of(names).map(DocumentCutsTest::bytes).toList();
  }

  private static byte[] bytes(String name) {
    return name.getBytes(StandardCharsets.UTF_8);
  }
}
