package io.plenary;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which package may use which, and where Spark is allowed. */
@AnalyzeClasses(packages = "io.plenary", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule dataFlowsFromTextToTables =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("text")
          .definedBy("io.plenary.text..")
          .layer("series")
          .definedBy("io.plenary.series..")
          .layer("officials")
          .definedBy("io.plenary.officials..")
          .layer("quotations")
          .definedBy("io.plenary.quotations..")
          .layer("figures")
          .definedBy("io.plenary.figures..")
          .layer("attendance")
          .definedBy("io.plenary.attendance..")
          .layer("corpus")
          .definedBy("io.plenary.corpus..")
          .layer("tables")
          .definedBy("io.plenary.tables..")
          .layer("runs")
          .definedBy("io.plenary.runs..")
          .layer("extraction")
          .definedBy("io.plenary.extraction..")
          .layer("linking")
          .definedBy("io.plenary.linking..")
          .layer("statistics")
          .definedBy("io.plenary.statistics..")
          .layer("report")
          .definedBy("io.plenary.report..")
          .layer("job")
          .definedBy("io.plenary.job..")
          .layer("command")
          .definedBy("io.plenary")
          .whereLayer("text")
          .mayNotAccessAnyLayer()
          .whereLayer("series")
          .mayOnlyAccessLayers("text")
          .whereLayer("officials")
          .mayOnlyAccessLayers("text")
          .whereLayer("quotations")
          .mayOnlyAccessLayers("text", "officials")
          .whereLayer("figures")
          .mayOnlyAccessLayers("text", "series", "officials", "quotations")
          .whereLayer("attendance")
          .mayOnlyAccessLayers("text", "series", "officials", "quotations", "figures")
          .whereLayer("corpus")
          .mayOnlyAccessLayers("text")
          .whereLayer("tables")
          .mayNotAccessAnyLayer()
          .whereLayer("runs")
          .mayOnlyAccessLayers("tables")
          .whereLayer("report")
          .mayOnlyAccessLayers("text", "tables")
          .whereLayer("command")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule noCycles = slices().matching("io.plenary.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule languageIsPlainJava =
      noClasses()
          .that()
          .resideInAnyPackage(
              "io.plenary.text..",
              "io.plenary.series..",
              "io.plenary.officials..",
              "io.plenary.quotations..",
              "io.plenary.figures..",
              "io.plenary.attendance..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..");

  @ArchTest
  static final ArchRule scoringIsPlainJava =
      noClasses()
          .that()
          .resideInAPackage("io.plenary.evaluation..")
          .and()
          .haveSimpleNameNotStartingWith("Read")
          .and()
          .haveSimpleNameNotStartingWith("Evaluate")
          .and()
          .haveSimpleNameNotStartingWith("Generate")
          .and()
          .haveSimpleNameNotStartingWith("Count")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..");

  @ArchTest
  static final ArchRule theReportIsPlainJava =
      noClasses()
          .that()
          .resideInAPackage("io.plenary.report..")
          .and()
          .haveSimpleNameNotStartingWith("Read")
          .and()
          .haveSimpleNameNotStartingWith("Write")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..");

  @ArchTest
  static final ArchRule datasetsAreHandledByClassesNamedByAVerb =
      noClasses()
          .that()
          .areTopLevelClasses()
          .and()
          .haveSimpleNameNotStartingWith("Read")
          .and()
          .haveSimpleNameNotStartingWith("Extract")
          .and()
          .haveSimpleNameNotStartingWith("Find")
          .and()
          .haveSimpleNameNotStartingWith("Identify")
          .and()
          .haveSimpleNameNotStartingWith("Summarize")
          .and()
          .haveSimpleNameNotStartingWith("Publish")
          .and()
          .haveSimpleNameNotStartingWith("Analyze")
          .and()
          .haveSimpleNameNotStartingWith("Print")
          .and()
          .haveSimpleNameNotStartingWith("Evaluate")
          .and()
          .haveSimpleNameNotStartingWith("Generate")
          .and()
          .haveSimpleNameNotStartingWith("Count")
          .and()
          .haveSimpleNameNotStartingWith("Keep")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.apache.spark.sql.Dataset");

  @ArchTest
  static final ArchRule onlyMainExits =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("io.plenary.Plenary")
          .should()
          .callMethod(System.class, "exit", int.class);

  @ArchTest
  static final ArchRule noStaticState =
      noFields().that().areStatic().should().notBeFinal().allowEmptyShould(true);

  @ArchTest
  static final ArchRule rowsAreRecords =
      classes()
          .that()
          .resideInAPackage("io.plenary.tables")
          .and()
          .haveSimpleNameEndingWith("Row")
          .should()
          .beRecords();
}
