package io.plenary.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plenary.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {
  @TempDir private Path folder;

  private void write(String file, String content) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, content.replace('|', '\n').replace('>', '\t'));
  }

  private LabelledDocument only() {
    List<LabelledDocument> documents = Labels.read(folder).documents();
    assertThat(documents).hasSize(1);
    return documents.get(0);
  }

  @Test
  void labelsSideBySideAreFoundInFoldersToo() throws IOException {
    write("b.txt", "80");
    write("b.ann", "");
    write("tune/a.txt", "80");
    write("tune/a.ann", "");
    write("unlabelled.txt", "81");
    assertThat(Labels.read(folder).documents())
        .extracting(LabelledDocument::document)
        .containsExactly("b.txt", "tune/a.txt");
  }

  @Test
  void ofSeveralAnnotatorsTheFirstCounts() throws IOException {
    write("text/a_b.txt", "Ada agreed");
    write("attributions/a_b_cleo.ann", "T1>Content 4 10>agreed|E1>Attribution:T1 Content:T1");
    write("attributions/a_b_ben.ann", "T1>Content 0 3>Ada|E1>Attribution:T1 Content:T1");
    assertThat(only().document()).isEqualTo("a_b.txt");
    assertThat(only().attributions().get(0).content()).containsExactly(new Span(0, 3));
  }

  @Test
  void anEventWithoutAContentIsNoAttribution() throws IOException {
    write("a.txt", "Ada agreed");
    write("a.ann", "T1>Source 0 3>Ada|T2>Attribution 4 10>agreed|E1>Attribution:T2 Source:T1");
    assertThat(only().attributions()).isEmpty();
  }

  @Test
  void figuresAndAttendeesKeepWhatIsSaidOfThem() throws IOException {
    write("a.txt", "😀 Norland sends 40 to 50 guests");
    write(
        "a.ann",
        "T1>Figure 16 24>40 to 50|A1>Measure T1 delegates|A2>Value T1 40|A3>ValueHigh T1 50"
            + "|A4>Bound T1 exact|A5>Series T1 tarvik|A6>Edition T1 2018|A7>ReportedBy T1 Ada_Olm"
            + "|T2>Attendee 2 9>Norland|A8>Status T2 confirmed|A9>Kind T2 country");
    assertThat(only().figures())
        .containsExactly(
            new FigureLabel(
                new Span(16, 24),
                "delegates",
                40,
                50L,
                "exact",
                null,
                null,
                "tarvik",
                2018,
                "Ada Olm"));
    assertThat(only().attendees())
        .containsExactly(new AttendeeLabel(new Span(2, 9), "confirmed", "country", null));
  }

  @Test
  void lineEndsAreKept() throws IOException {
    write("a.txt", "one\r|80");
    write("a.ann", "T1>Figure 5 7>80|A1>Measure T1 delegates|A2>Value T1 80");
    assertThat(only().figures().get(0).number()).isEqualTo(new Span(5, 7));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "T1>Figure 0 2>80 ~ a.ann:1: this Figure has no Measure",
        "T1>Figure 0 2>80|A1>Measure T1 delegates ~ a.ann:1: this Figure has no Value",
        "T1>Figure 0 2>80|A1>Measure T1 delegates|A2>Value T1 many ~ a.ann:3: 'many' is not a whole number",
        "T1>Attendee 0 2>80|A1>Edition T1 soon ~ a.ann:2: 'soon' is not a whole number",
      })
  void aLabelThatSaysTooLittleIsNamed(String labels, String message) throws IOException {
    write("a.txt", "80");
    write("a.ann", labels);
    assertThatThrownBy(() -> Labels.read(folder))
        .isInstanceOf(MalformedLabelsException.class)
        .hasMessageEndingWith(message);
  }

  @Test
  void labelsWithoutATextAreNamed() throws IOException {
    write("a.ann", "");
    assertThatThrownBy(() -> Labels.read(folder))
        .isInstanceOf(MalformedLabelsException.class)
        .hasMessageEndingWith("a.ann: there is no text a.txt to go with it");
  }
}
