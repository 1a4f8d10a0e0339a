package io.plenary.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plenary.series.Catalogue;
import io.plenary.series.Edition;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedCorpusTest {
  private static final CorpusShape SHAPE = CorpusShape.even(3, 200, 6, 40, 0.25, 0.2);

  @TempDir private Path folder;

  @Test
  void anOfficialAndAnEditionCanStandOut() {
    CorpusShape skewed = new CorpusShape(3, 2_000, 6, 40, 0, 0, 0.5, 0.8);
    Statistics truth = TruthTally.of(skewed, Forum.of(skewed));
    var editions = truth.tables().get("edition_statistics");
    assertThat((Long) editions.get("2024").get("articles")).isBetween(1_600L, 1_800L);
    var officials = truth.tables().get("quoted_officials");
    String top = "2024 " + editions.get("2024").get("top_official");
    double share =
        ((Long) officials.get(top).get("quotations")).doubleValue()
            / (Long) editions.get("2024").get("quotations");
    assertThat(share).isBetween(0.5, 0.7);
  }

  @Test
  void anArticleDependsOnItsNumberOnly() {
    List<GeneratedArticle> all = articles(SHAPE);
    GeneratedArticle alone = writer(SHAPE).write(planner(SHAPE).plan(150));
    assertThat(alone).isEqualTo(all.get(150));
  }

  @Test
  void anotherSeedGivesOtherArticles() {
    CorpusShape other = CorpusShape.even(4, 200, 6, 40, 0.25, 0.2);
    assertThat(articles(other)).doesNotContainAnyElementsOf(articles(SHAPE));
  }

  @Test
  void sharesOfNoiseAndCopiesAreThoseAskedFor() {
    List<ArticlePlan> plans = plans(SHAPE);
    assertThat(plans.stream().filter(ArticlePlan::isCopy)).hasSize(40);
    assertThat(plans.stream().filter(plan -> plan.edition() == null).count()).isBetween(30L, 70L);
  }

  @Test
  void aCopyTellsWhatItsOriginalTells() {
    List<ArticlePlan> plans = plans(SHAPE);
    ArticlePlan copy = plans.get(199);
    ArticlePlan original = plans.get((int) copy.original());
    assertThat(copy.statements()).isEqualTo(original.statements());
    assertThat(copy.counts()).isEqualTo(original.counts());
    assertThat(text(199))
        .startsWith(text((int) copy.original()))
        .isNotEqualTo(text((int) copy.original()));
  }

  @Test
  void peopleOfOneArticleHaveDifferentSurnames() {
    CorpusShape crowded = CorpusShape.even(3, 300, 6, 1_000, 0, 0);
    for (ArticlePlan plan : plans(crowded)) {
      Set<Speaker> people = new HashSet<>();
      plan.statements().forEach(statement -> people.add(statement.speaker()));
      Set<String> surnames = people.stream().map(Speaker::surname).collect(Collectors.toSet());
      assertThat(surnames).hasSameSizeAs(people);
    }
  }

  @Test
  void officialsHaveDifferentNames() {
    List<Speaker> people = Forum.of(CorpusShape.even(3, 1, 6, 1_000, 0, 0)).speakers();
    assertThat(people.stream().map(Speaker::name).distinct()).hasSize(1_000);
  }

  @Test
  void oneEditionOfALongSeriesIsCancelled() {
    assertThat(Forum.of(SHAPE).series().editions()).filteredOn(Edition::cancelled).hasSize(1);
    assertThat(Forum.of(CorpusShape.even(3, 1, 4, 1, 0, 0)).series().editions())
        .noneMatch(Edition::cancelled);
  }

  @Test
  void theCatalogueAndTheTruthCanBeReadBack() throws Exception {
    Layout layout = Layout.of(folder);
    Forum forum = Forum.of(SHAPE);
    layout.describe(SHAPE, forum);

    assertThat(Catalogue.read(layout.series())).containsExactly(forum.series());
    assertThat(layout.holds(SHAPE)).isTrue();
    assertThat(layout.holds(CorpusShape.even(4, 200, 6, 40, 0.25, 0.2))).isFalse();
    Statistics readBack = Reports.read(layout.truth(), Layout.Truth.class).statistics();
    assertThat(TruthTally.of(SHAPE, forum).differences(readBack)).isEmpty();
  }

  @Test
  void refusesAShapeThatCannotBe() {
    assertThatThrownBy(() -> CorpusShape.even(1, 10, 3, 5, 0, 1.0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("duplicates");
  }

  private static String text(int number) {
    return articles(SHAPE).get(number).text();
  }

  private static List<GeneratedArticle> articles(CorpusShape shape) {
    ArticleWriter writer = writer(shape);
    return plans(shape).stream().map(writer::write).toList();
  }

  private static List<ArticlePlan> plans(CorpusShape shape) {
    ArticlePlanner planner = planner(shape);
    return LongStream.range(0, shape.articles()).mapToObj(planner::plan).toList();
  }

  private static ArticlePlanner planner(CorpusShape shape) {
    return new ArticlePlanner(shape, Forum.of(shape));
  }

  private static ArticleWriter writer(CorpusShape shape) {
    return new ArticleWriter(Forum.of(shape), planner(shape));
  }
}
