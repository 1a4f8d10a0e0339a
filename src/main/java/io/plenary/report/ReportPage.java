package io.plenary.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes the page: one HTML file with its styles, scripts and data inside. The template escapes all
 * it is given; data is JSON in which no tag can begin; and the page's policy lets the browser run
 * the three scripts it was written with and load nothing, so that whatever an article contains
 * stays text.
 */
final class ReportPage {
  private static final String CHARTING = "/META-INF/resources/webjars/d3/7.9.0/dist/d3.min.js";
  private static final ObjectMapper JSON = new ObjectMapper();

  private ReportPage() {}

  /** Writes a page. */
  static void write(ReportModel model, Writer out) throws IOException {
    String charting = resource(CHARTING);
    String charts = resource("charts.js");
    String script = resource("report.js");
    PebbleEngine engine =
        new PebbleEngine.Builder()
            .loader(new ClasspathLoader(ReportPage.class.getClassLoader()))
            .strictVariables(true)
            .defaultLocale(Locale.ENGLISH)
            .build();
    engine
        .getTemplate("io/plenary/report/report.html")
        .evaluate(
            out,
            Map.of(
                "page", model.page(),
                "styles", resource("report.css"),
                "charting", charting,
                "charts", charts,
                "script", script,
                "scriptHashes", List.of(hash(charting), hash(charts), hash(script)),
                "series", json(model.page().series().stream().map(ChartData::of).toList()),
                "dossiers", model.dossiers().stream().map(ReportPage::json).toList()));
  }

  /** JSON in which no tag begins and no comment opens. */
  static String json(Object value) {
    try {
      return JSON.writeValueAsString(value).replace("<", "\\u003c");
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As a content security policy names a script. */
  private static String hash(String script) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
