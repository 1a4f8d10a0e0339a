package io.plenary.benchmark;

import io.plenary.benchmark.StageClock.Stage;
import java.util.List;
import java.util.Map;

/**
 * How fast one thread reads texts.
 *
 * @param machine what it was measured on
 * @param texts how many there are
 * @param megabytes how long they are together, in UTF-8
 * @param articles how many articles they hold
 * @param failed texts on which the reading itself failed; a speed with failures is worth little
 * @param rounds megabytes a second of each measured round
 * @param megabytesPerSecond the median round
 * @param articlesPerSecond at that speed
 * @param stages each stage's share of the time
 */
record ExtractionReport(
    Machine machine,
    int texts,
    double megabytes,
    int articles,
    int failed,
    List<Double> rounds,
    double megabytesPerSecond,
    double articlesPerSecond,
    Map<Stage, Double> stages) {}
