package io.plenary.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * How right the tables of a run are. A section is null where there are no such labels.
 *
 * @param documents how many labelled documents there are
 * @param notInTheRun those of them that the run did not read; all in them counts as missed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Report(
    int documents,
    List<String> notInTheRun,
    SpeechReport quotations,
    FigureReport figures,
    AttendanceReport attendance) {

  public Report {
    notInTheRun = List.copyOf(notInTheRun);
  }
}
