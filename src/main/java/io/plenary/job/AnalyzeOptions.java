package io.plenary.job;

import io.plenary.corpus.CorpusOptions;

/**
 * What one run is asked to do.
 *
 * @param corpus what to read, and how
 * @param series the folder of the catalogue
 * @param output the folder of the snapshots
 * @param keep how many snapshots to keep
 */
public record AnalyzeOptions(CorpusOptions corpus, String series, String output, int keep) {}
