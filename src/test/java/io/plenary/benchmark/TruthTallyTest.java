package io.plenary.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.benchmark.ArticlePlan.Count;
import io.plenary.benchmark.ArticlePlan.Phase;
import io.plenary.benchmark.ArticlePlan.Statement;
import io.plenary.figures.Status;
import io.plenary.quotations.QuotationKind;
import io.plenary.series.Edition;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TruthTallyTest {
  private static final LocalDate DAY = LocalDate.of(2017, 4, 26);
  private static final Edition EDITION = new Edition(2017, 6, DAY, DAY, false);
  private static final Speaker BERG = new Speaker("Anna", "Berg", true, "Minister", "Norland");
  private static final Speaker LUND = new Speaker("Otto", "Lund", false, "Minister", "Estmark");

  private final TruthTally tally = new TruthTally();

  @Test
  void theFigureOfTheFurthestStatusIsTheHeadline() {
    tally.add(report(0, List.of(count(Status.EXPECTED, 90))));
    tally.add(report(1, List.of(count(Status.ATTENDED, 84))));
    tally.add(report(2, List.of(count(Status.INVITED, 99))));

    assertThat(value("edition_figures", "2017 countries", "value")).isEqualTo(84L);
    assertThat(value("edition_figures", "2017 countries", "status")).isEqualTo("attended");
    assertThat(value("edition_figures", "2017 countries", "high")).isEqualTo(99L);
    assertThat(value("edition_figures", "2017 countries", "reports")).isEqualTo(3L);
    assertThat(value("edition_statistics", "2017", "countries_low")).isEqualTo(84L);
  }

  @Test
  void aCopyCountsOnlyWhereCopiesAreCounted() {
    tally.add(report(0, List.of(count(Status.ATTENDED, 84)), said(BERG), said(LUND), said(BERG)));
    tally.add(copyOf(0, List.of(count(Status.ATTENDED, 84)), said(BERG), said(LUND), said(BERG)));

    assertThat(value("edition_statistics", "2017", "articles")).isEqualTo(1L);
    assertThat(value("edition_statistics", "2017", "articles_with_copies")).isEqualTo(2L);
    assertThat(value("edition_statistics", "2017", "quotations")).isEqualTo(3L);
    assertThat(value("edition_figures", "2017 countries", "reports")).isEqualTo(1L);
    assertThat(value("quoted_officials", "2017 Anna Berg", "quotations")).isEqualTo(2L);
    assertThat(value("quoted_officials", "2017 Anna Berg", "quotations_with_copies")).isEqualTo(4L);
    assertThat(value("quoted_officials", "2017 Anna Berg", "articles")).isEqualTo(1L);
  }

  @Test
  void theTopOfficialIsTheOneQuotedMost() {
    tally.add(report(0, List.of(), said(BERG), said(LUND), said(BERG)));
    assertThat(value("edition_statistics", "2017", "top_official")).isEqualTo("Anna Berg");
  }

  @Test
  void noneIsTopIfTwoAreQuotedEquallyOften() {
    tally.add(report(0, List.of(), said(BERG), said(LUND)));
    assertThat(value("edition_statistics", "2017", "top_official")).isNull();
  }

  @Test
  void articlesAboutSomethingElseCountNowhere() {
    tally.add(new ArticlePlan(0, 0, null, Phase.DURING, DAY, List.of(), List.of(said(BERG))));
    assertThat(tally.statistics().size()).isZero();
  }

  private Object value(String table, String row, String column) {
    return tally.statistics().tables().get(table).get(row).get(column);
  }

  private static Count count(Status status, long value) {
    return new Count("countries", status, value);
  }

  private static Statement said(Speaker speaker) {
    return new Statement(speaker, QuotationKind.DIRECT);
  }

  private static ArticlePlan report(long number, List<Count> counts, Statement... statements) {
    return new ArticlePlan(number, number, EDITION, Phase.AFTER, DAY, counts, List.of(statements));
  }

  private static ArticlePlan copyOf(long original, List<Count> counts, Statement... statements) {
    return new ArticlePlan(
        original + 100, original, EDITION, Phase.AFTER, DAY, counts, List.of(statements));
  }
}
