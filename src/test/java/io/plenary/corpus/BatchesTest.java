package io.plenary.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchesTest {
  private static final long MEGABYTE = 1 << 20;

  @Test
  void fewSmallFilesAreOneBatch() {
    assertThat(Batches.of(texts(3, 4096), 0, 8)).hasSize(1);
  }

  @Test
  void manySmallFilesAreBatchedByBytes() {
    List<List<Slice>> batches = Batches.of(texts(100_000, 4096), 0, 2);
    assertThat(batches).hasSizeBetween(35, 45);
    assertThat(batches).extracting(List::size).allMatch(size -> size <= 2800);
  }

  @Test
  void jsonLinesAreCutIntoSlicesThatTouch() {
    InputFile file = new InputFile("file:/a", "a", 100 * MEGABYTE, InputKind.JSON_LINES, null);
    List<Slice> slices = Batches.of(List.of(file), 0, 2).stream().flatMap(List::stream).toList();
    assertThat(slices).hasSize(7);
    assertThat(slices.get(0).begin()).isZero();
    assertThat(slices.get(6).end()).isEqualTo(file.bytes());
    for (int i = 1; i < slices.size(); i++) {
      assertThat(slices.get(i).begin()).isEqualTo(slices.get(i - 1).end());
    }
  }

  @Test
  void aTextOrAGzipFileStaysWhole() {
    InputFile text = new InputFile("file:/a", "a", 300 * MEGABYTE, InputKind.TEXT, null);
    InputFile gzip = new InputFile("file:/b", "b", 300 * MEGABYTE, InputKind.JSON_LINES_GZIP, null);
    assertThat(Batches.of(List.of(text, gzip), 0, 2))
        .containsExactly(List.of(Slice.of(text)), List.of(Slice.of(gzip)));
  }

  @Test
  void asManyBatchesAsAskedFor() {
    assertThat(Batches.of(texts(100, 4096), 7, 2)).hasSize(7);
    assertThat(Batches.of(texts(100, 4096), 1, 2)).hasSize(1);
    assertThat(Batches.of(texts(3, 4096), 7, 2)).hasSize(3);
    assertThat(Batches.of(List.of(), 7, 2)).isEmpty();
  }

  private static List<InputFile> texts(int count, long bytes) {
    return IntStream.range(0, count)
        .mapToObj(i -> new InputFile("file:/" + i, "" + i, bytes, InputKind.TEXT, null))
        .toList();
  }
}
