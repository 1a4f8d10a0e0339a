package io.plenary.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import io.plenary.Run;
import io.plenary.SparkSessionExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The report of the golden corpus and of an article full of markup, in a real browser. */
@ExtendWith(SparkSessionExtension.class)
class ReportIT {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final String MARKUP =
      """
      <script>document.title = "taken"</script> and the Lakeside Water Forum

      PORT ELLERY, May 12, 2019 (Norland News) - The Sixth Lakeside Water Forum is under way. \
      Delegates from 63 countries <img src="x" onerror="document.title = 'taken'"> are taking part.

      “We came </script><script>document.title = "taken"</script> to <b>listen</b>,” said Edda \
      Quillmarsh, the deputy minister of Norland.
      """;

  @TempDir private static Path folder;
  private static Path corpus;
  private static Path report;
  private static Path tables;
  private static Browser browser;

  @BeforeAll
  static void writeTheReport(SparkSession spark) throws Exception {
    browser = Browser.open();
    corpus = Files.createDirectories(folder.resolve("corpus"));
    copy(GOLDEN.resolve("corpus"), corpus);
    Files.writeString(corpus.resolve("markup.txt"), MARKUP);
    report = folder.resolve("report.html");
    tables = folder.resolve("tables");
    Run run =
        Run.of(
                tables,
                "--input",
                corpus.toString(),
                "--series",
                GOLDEN.resolve("series").toString(),
                "--report",
                report.toString())
            .succeeded();
    assertThat(run.out()).contains("report: " + report);
  }

  @AfterAll
  static void close() throws Exception {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void open() {
    browser.setTheme("light");
    browser.setWidth(1200);
    browser.show(report);
  }

  @Test
  void aHeadlineOpensItsSentence() throws IOException {
    browser.find("#lakeside-2019 .headline .fact").click();
    assertThat(browser.find("#evidence-title").getText()).isEqualTo("61 countries");
    assertThat(browser.find(".passage mark").getText()).isEqualTo("61");
    assertThat(
            browser.findAll(".passage .sentence").stream()
                .map(WebElement::getText)
                .collect(Collectors.joining(" ")))
        .isEqualTo("Lakeside Water Forum opens with guests from 61 countries");
    assertThat(sliceOfEvidence()).isEqualTo("61");
    browser.find("#evidence .close").click();
    assertThat(browser.find("#evidence").isDisplayed()).isFalse();
  }

  @Test
  void anOfficialIsFoundAndTheQuotationsOpenTheirSentences() throws IOException {
    browser.find("#query").sendKeys("LINDQVIST");
    List<WebElement> results = browser.findAll("#results .result");
    assertThat(results.get(0).getText()).startsWith("Marta Lindqvist");
    results.get(0).click();
    WebElement quotation = browser.find("#lakeside-2019 details[open] .said");
    String said = quotation.getText();
    quotation.click();
    assertThat(browser.find("#evidence-title").getText()).isEqualTo("Marta Lindqvist");
    assertThat(sliceOfEvidence()).isEqualTo(said);
    assertThat(browser.find(".passage .speaker").getText()).contains("Lindqvist");
  }

  @Test
  void searchIgnoresCaseAndAccentsAndSaysWhenNothingIsFound() {
    browser.find("#query").sendKeys("rÍver  HALL");
    assertThat(browser.find("#results").getText()).contains("Nobody in this hall owns a river");
    browser.find("#query").clear();
    browser.find("#query").sendKeys("zeppelin");
    assertThat(browser.find("#results-count").getText())
        .isEqualTo("Nothing in this page says “zeppelin”.");
    assertThat(browser.findAll("#results .result")).isEmpty();
  }

  @Test
  void markupStaysText() throws IOException {
    browser.find("#query").sendKeys("63");
    browser.find("#results .result").click();
    assertThat(browser.find(".passage").getText())
        .contains("<img src=\"x\" onerror=\"document.title = 'taken'\">");
    assertThat(browser.find(".article").getText())
        .startsWith("<script>document.title = \"taken\"</script>");
    assertThat(sliceOfEvidence()).isEqualTo("63");
    browser.find("#evidence .close").click();
    browser.find("#query").clear();
    browser.find("#query").sendKeys("quillmarsh");
    assertThat(browser.find("#results").getText()).contains("</script><script>");
    assertThat(browser.driver().getTitle()).startsWith("Lakeside Water Forum");
    assertThat(browser.findAll("img")).isEmpty();
    assertThat(browser.findAll("script:not([type='application/json'])")).hasSize(3);
  }

  @Test
  void nothingLeavesThePage() {
    browser.find("#query").sendKeys("countries");
    browser.find("#results .result").click();
    assertThat(browser.requests()).isNotEmpty().allMatch(report.toUri().toString()::equals);
    assertThat(browser.complaints()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void axeFindsNothingSerious(String theme) {
    browser.setTheme(theme);
    browser.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    assertThat(seriousFindings()).isEmpty();
    browser.find("#query").sendKeys("countries");
    assertThat(seriousFindings()).isEmpty();
    browser.find("#results .result").click();
    assertThat(seriousFindings()).isEmpty();
  }

  @Test
  void theKeyboardReachesEverythingThatCanBePressed() {
    Object all =
        browser.evaluate(
            """
            window.reached = new Set();
            return [...document.querySelectorAll(
                "a[href], button, summary, input, select, [role=button]")]
                .filter(each => each.checkVisibility()).length""");
    long expected = (Long) all;
    for (int i = 0; i < 3 * expected && reached() < expected; i++) {
      browser.tab();
      browser.evaluate(
          "if (document.activeElement.matches('a, button, summary, input, select, [role=button]'))"
              + " window.reached.add(document.activeElement)");
    }
    assertThat(reached()).isEqualTo(expected);
  }

  @Test
  void theKeyboardOpensAndClosesEvidence() {
    browser.evaluate("document.querySelector('#lakeside-2019 .headline .fact').focus()");
    browser.press(Keys.ENTER);
    assertThat(browser.find("#evidence").isDisplayed()).isTrue();
    browser.press(Keys.ESCAPE);
    assertThat(browser.find("#evidence").isDisplayed()).isFalse();
    assertThat(browser.driver().switchTo().activeElement().getText()).endsWith("61");
    browser.evaluate("document.querySelector('[data-chart=countries] [role=button]').focus()");
    browser.press(Keys.SPACE);
    assertThat(browser.find("#evidence-title").getText()).endsWith("countries");
  }

  @Test
  void chartsShowTheNumbersOfTheTable() {
    List<String> labels =
        browser.findAll("[data-chart=countries] text.label").stream()
            .map(WebElement::getText)
            .toList();
    assertThat(labels).containsExactly("52", "61");
    assertThat(browser.find("[data-chart=countries]").getText()).contains("cancelled");
    browser.evaluate("document.querySelector('#lakeside-2019 .timeline').scrollIntoView()");
    browser.find("#lakeside-2019 .timeline svg .mark-hit");
    assertThat(browser.find("#lakeside-2019 .timeline").getText()).contains("74", "63");
  }

  @Test
  void whatIsUnknownIsSaidToBe() {
    assertThat(browser.find("#lakeside-2019 .reports").getText()).contains("the article itself");
    assertThat(browser.find("main").getText()).contains("cancelled", "not held");
  }

  @Test
  void aLinkToAFactOpensIt() {
    browser.find("#lakeside-2019 .headline .fact").click();
    String address = browser.driver().getCurrentUrl();
    browser.driver().get("about:blank");
    browser.driver().get(address);
    assertThat(browser.find("#evidence-title").getText()).isEqualTo("61 countries");
  }

  @Test
  void onAPhoneNothingIsWiderThanTheScreen() {
    browser.setWidth(390);
    browser.show(report);
    assertThat(browser.evaluate("return document.documentElement.scrollWidth")).isEqualTo(390L);
  }

  @Test
  void onPaperTheQuotationsAreThere() {
    browser.evaluate("dispatchEvent(new Event('beforeprint'))");
    assertThat(browser.find("#lakeside-2019 .officials .said").isDisplayed()).isTrue();
    browser.evaluate("dispatchEvent(new Event('afterprint'))");
    assertThat(browser.find("#lakeside-2019 .officials .said").isDisplayed()).isFalse();
  }

  @Test
  void theSameTablesGiveTheSameFile() throws IOException {
    Path again = folder.resolve("again.html");
    Run run = writeFrom(tables.resolve("current"), again);
    assertThat(run.out()).isEqualTo("report: " + again + System.lineSeparator());
    assertThat(again).hasSameBinaryContentAs(report);
  }

  @Test
  void aSnapshotFromBeforeThereWasAttendanceHasNoneInTheReport(SparkSession spark)
      throws IOException {
    Path old = folder.resolve("old");
    copy(tables.resolve("current").toRealPath(), old);
    try (Stream<Path> files = Files.list(old.resolve("attendance"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(old.resolve("attendance"));
    Path figures = old.resolve("figures");
    spark
        .read()
        .parquet(tables.resolve("current/figures").toString())
        .drop("context", "context_begin", "context_end")
        .write()
        .mode("overwrite")
        .parquet(figures.toString());
    Path file = folder.resolve("old.html");
    writeFrom(old, file).succeeded();
    browser.show(file);
    assertThat(browser.findAll(".attendance")).isEmpty();
    browser.find("#lakeside-2019 .headline .fact").click();
    assertThat(browser.find(".passage mark").getText()).isEqualTo("61");
  }

  @Test
  void whatIsLeftOutIsSaid() throws IOException {
    Path file = folder.resolve("short.html");
    Run.withoutOutput(
            "report",
            "--tables",
            tables.toString(),
            "--output",
            file.toString(),
            "--facts-per-edition",
            "2")
        .succeeded();
    browser.show(file);
    assertThat(browser.find("#lakeside-2019 .left").getText())
        .matches("This page holds 2 of the \\d+ figures and 2 of the \\d+ quotations .*");
  }

  @Test
  void withoutTablesThereIsNothingToRead() {
    Run run =
        Run.withoutOutput(
            "report", "--tables", folder.resolve("none").toString(), "--output", "unused.html");
    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.err().strip()).hasLineCount(1).startsWith("tables: ").contains("none");
  }

  private static Run writeFrom(Path snapshot, Path file) {
    return Run.withoutOutput(
        "report", "--tables", snapshot.toString(), "--output", file.toString());
  }

  /** What stands in the document at the position that the open evidence names. */
  private static String sliceOfEvidence() throws IOException {
    String text = Files.readString(corpus.resolve(browser.find("#evidence .document").getText()));
    String[] position = browser.find("#evidence .position").getText().split(" to ", 2);
    int begin = text.offsetByCodePoints(0, Integer.parseInt(position[0]));
    int end = text.offsetByCodePoints(0, Integer.parseInt(position[1]));
    assertThat(browser.find(".passage").getText()).contains(text.substring(begin, end));
    return text.substring(begin, end);
  }

  private static List<String> seriousFindings() {
    List<String> findings = new ArrayList<>();
    for (Rule rule : new AxeBuilder().analyze(browser.driver()).getViolations()) {
      if (List.of("serious", "critical").contains(rule.getImpact())) {
        findings.add(rule.getId() + ": " + rule.getNodes().get(0).getHtml());
      }
    }
    return findings;
  }

  private static long reached() {
    return (Long) browser.evaluate("return window.reached.size");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
