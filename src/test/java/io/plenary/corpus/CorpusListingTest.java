package io.plenary.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusListingTest {
  @TempDir Path folder;

  @Test
  void filesAreCalledByTheirPathBelowTheFolder() throws IOException {
    write("press/2017/b.txt", "press/a.TXT", "press/wire.jsonl.gz", "press/t/part-0.parquet");
    CorpusListing listing = list("press");
    assertThat(names(listing))
        .containsExactly("2017/b.txt", "a.TXT", "t/part-0.parquet", "wire.jsonl.gz");
    assertThat(listing.files(InputKind.TEXT)).hasSize(2);
    assertThat(listing.rejected()).isEmpty();
  }

  @Test
  void aFileIsCalledByItsName() throws IOException {
    write("press/2017/b.txt");
    assertThat(names(list("press/2017/b.txt"))).containsExactly("b.txt");
  }

  @Test
  void severalInputsAreToldApartByTheirFolders() throws IOException {
    write("press/a.txt", "wire/a.txt", "single.txt");
    assertThat(names(list("press", "wire", "single.txt")))
        .containsExactly("press/a.txt", "single.txt", "wire/a.txt");
  }

  @Test
  void foldersOfTheSameNameAreToldApartByTheirParents() throws IOException {
    write("2016/press/a.txt", "2017/press/a.txt", "wire/b.txt");
    assertThat(names(list("2016/press", "2017/press", "wire")))
        .containsExactly("2016/press/a.txt", "2017/press/a.txt", "wire/b.txt");
  }

  @Test
  void aFileReachedTwiceIsListedOnce() throws IOException {
    write("press/a.txt", "press/b.txt");
    assertThat(names(list("press", "press/a.txt", "press")))
        .containsExactly("press/a.txt", "press/b.txt");
  }

  @Test
  void theOrderOfInputsDoesNotMatter() throws IOException {
    write("press/a.txt", "press/old/b.txt", "wire/a.txt");
    assertThat(list("press/old", "wire", "press").files())
        .isEqualTo(list("press", "wire", "press/old").files());
  }

  @Test
  void hiddenFilesAreSkippedAndUnknownOnesRejected() throws IOException {
    write("press/a.txt", "press/_SUCCESS", "press/.a.txt.crc", "press/_temporary/b.txt");
    write("press/page.html", "press/README");
    CorpusListing listing = list("press");
    assertThat(names(listing)).containsExactly("a.txt");
    assertThat(listing.rejected())
        .extracting(RawDocument::document)
        .contains("README", "page.html");
    assertThat(listing.rejected())
        .allSatisfy(
            document ->
                assertThat(document.rejection().reason()).isEqualTo("unknown kind of file"));
  }

  @Test
  void namesMayHoldAnyCharacter() throws IOException {
    write("press/a b[1]{2}: *.txt", "press/Ünï/тест#1%20.txt");
    assertThat(names(list("press"))).containsExactly("a b[1]{2}: *.txt", "Ünï/тест#1%20.txt");
  }

  @Test
  void aMissingInputIsAnError() {
    assertThatThrownBy(() -> list("nowhere"))
        .isInstanceOf(CorpusException.class)
        .hasMessage("there is no file or folder " + folder.resolve("nowhere"));
  }

  @Test
  void nothingToReadIsAnError() throws IOException {
    write("press/page.html");
    assertThatThrownBy(() -> list("press"))
        .isInstanceOf(CorpusException.class)
        .hasMessageStartingWith("nothing to read in " + folder.resolve("press"));
  }

  private CorpusListing list(String... inputs) {
    String[] paths =
        List.of(inputs).stream()
            .map(input -> folder.resolve(input).toString())
            .toArray(String[]::new);
    return CorpusListing.of(CorpusOptions.of(paths), new Configuration());
  }

  private static List<String> names(CorpusListing listing) {
    return listing.files().stream().map(InputFile::name).toList();
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "text");
    }
  }
}
