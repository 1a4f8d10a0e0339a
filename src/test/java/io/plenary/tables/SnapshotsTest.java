package io.plenary.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotsTest {
  @TempDir private Path output;
  private Snapshots snapshots;

  @BeforeEach
  void open() throws IOException {
    snapshots = Snapshots.of(output.toString(), new Configuration());
  }

  @Test
  void theNewestSnapshotIsCurrent() throws IOException {
    publish("one");
    publish("two");
    assertThat(Files.readString(output.resolve("current/content"))).isEqualTo("two");
    assertThat(snapshots.current().getName()).isEqualTo("000002");
    assertThat(snapshots.all()).hasSize(2);
  }

  @Test
  void whatIsBeingWrittenIsOutOfSight() throws IOException {
    publish("one");
    org.apache.hadoop.fs.Path working = snapshots.startWorking();
    Files.writeString(Path.of(working.toUri()).resolve("content"), "half");
    assertThat(Files.readString(output.resolve("current/content"))).isEqualTo("one");
    assertThat(snapshots.all()).hasSize(1);
  }

  @Test
  void leftoversOfAKilledRunAreCleared() throws IOException {
    org.apache.hadoop.fs.Path killed = snapshots.startWorking();
    Files.writeString(Path.of(killed.toUri()).resolve("content"), "half");
    assertThat(Path.of(snapshots.startWorking().toUri())).isEmptyDirectory();
  }

  @Test
  void theOldestSnapshotsArePruned() throws IOException {
    publish("one");
    publish("two");
    publish("three");
    snapshots.prune(2);
    assertThat(snapshots.all())
        .extracting(org.apache.hadoop.fs.Path::getName)
        .containsExactly("000002", "000003");
    assertThat(Files.readString(output.resolve("current/content"))).isEqualTo("three");
  }

  @Test
  void aSnapshotThatAKilledRunDidNotMakeCurrentIsCleared() throws IOException {
    publish("one");
    publish("two");
    Path orphan = Files.createDirectories(output.resolve("snapshots/000003"));
    Files.createFile(orphan.resolve("_unpublished"));
    snapshots.startWorking();
    assertThat(orphan).doesNotExist();
    assertThat(snapshots.all()).hasSize(2);
  }

  @Test
  void whoGoesBackToAnEarlierSnapshotKeepsTheLater() throws IOException {
    publish("one");
    publish("two");
    Files.delete(output.resolve("current"));
    Files.createSymbolicLink(output.resolve("current"), Path.of("snapshots/000001"));
    snapshots.startWorking();
    assertThat(snapshots.all()).hasSize(2);
    publish("three");
    assertThat(snapshots.current().getName()).isEqualTo("000003");
  }

  @Test
  void snapshotsAreNamedByNumberAndPlace() throws IOException {
    publish("one");
    publish("two");
    snapshots.refuse(complete("three"));
    assertThat(snapshots.named("1").getName()).isEqualTo("000001");
    assertThat(snapshots.named("000002").getName()).isEqualTo("000002");
    assertThat(snapshots.named("current").getName()).isEqualTo("000002");
    assertThat(snapshots.named("previous").getName()).isEqualTo("000001");
    assertThat(Files.readString(Path.of(snapshots.named("refused").toUri()).resolve("content")))
        .isEqualTo("three");
    for (String none : List.of("3", "-1", "newest", "99999999999999999999")) {
      assertThatThrownBy(() -> snapshots.named(none))
          .isInstanceOf(FileNotFoundException.class)
          .hasMessageContaining("no snapshot " + none);
    }
  }

  @Test
  void whatWasRefusedGoesWithTheNextRun() throws IOException {
    snapshots.refuse(complete("one"));
    assertThat(output.resolve("refused/content")).exists();
    snapshots.startWorking();
    assertThat(output.resolve("refused")).doesNotExist();
    assertThatThrownBy(() -> snapshots.named("refused")).hasMessageContaining("no refused tables");
  }

  @Test
  void withoutASnapshotThereIsNoCurrent() {
    assertThatThrownBy(() -> snapshots.current())
        .isInstanceOf(FileNotFoundException.class)
        .hasMessageContaining("no current snapshot");
  }

  private void publish(String content) throws IOException {
    snapshots.publish(complete(content));
  }

  private org.apache.hadoop.fs.Path complete(String content) throws IOException {
    org.apache.hadoop.fs.Path complete =
        new org.apache.hadoop.fs.Path(snapshots.startWorking(), "complete");
    Files.createDirectories(Path.of(complete.toUri()));
    Files.writeString(Path.of(complete.toUri()).resolve("content"), content);
    return complete;
  }
}
