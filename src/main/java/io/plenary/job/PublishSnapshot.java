package io.plenary.job;

import io.plenary.runs.Evidence;
import io.plenary.runs.Finding;
import io.plenary.runs.GateRefusedException;
import io.plenary.runs.QualityGate;
import io.plenary.runs.RunLock;
import io.plenary.runs.RunTable;
import io.plenary.tables.Snapshots;
import io.plenary.tables.TableQuality;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/**
 * The last step of a run: complete tables in, and if they pass the quality gate the current
 * snapshot out.
 */
final class PublishSnapshot {
  private final AnalyzeOptions options;
  private final Snapshots snapshots;
  private final Configuration hadoop;

  PublishSnapshot(AnalyzeOptions options, Snapshots snapshots, Configuration hadoop) {
    this.options = options;
    this.snapshots = snapshots;
    this.hadoop = hadoop;
  }

  /** What the gate finds in complete tables. */
  List<Finding> check(Path complete, Map<String, TableQuality> quality, RunRecord.Input input)
      throws IOException {
    Map<String, Long> rows =
        quality.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, table -> table.getValue().rows()));
    Evidence now =
        new Evidence(
            input.documents(),
            input.rejected(),
            rows,
            QualityGate.nulls(quality),
            Evidence.editions(complete, hadoop));
    Optional<Path> current = snapshots.currentIfAny();
    Optional<Evidence> before =
        current.isEmpty() ? Optional.empty() : Optional.of(Evidence.of(current.get(), hadoop));
    return QualityGate.check(complete, quality, now, before, options.recurrence().gate(), hadoop);
  }

  /**
   * Makes tables current.
   *
   * @param record what made them, with what the gate found
   * @return where the snapshot is
   * @throws GateRefusedException if the gate refused them and they are not forced
   */
  Path publish(Path complete, RunRecord record, RunLock lock)
      throws IOException, GateRefusedException {
    RunTable runs = new RunTable(options.output(), hadoop);
    record.write(complete, hadoop);
    lock.confirm();
    if (!record.refusals().isEmpty() && !record.forced()) {
      Path refused = snapshots.refuse(complete);
      runs.add(record.row(false));
      throw new GateRefusedException(record.refusals(), refused.toString());
    }
    runs.write(record.row(true), complete);
    Path snapshot = snapshots.publish(complete);
    runs.adopt(snapshot);
    snapshots.prune(options.keep());
    return snapshot;
  }
}
