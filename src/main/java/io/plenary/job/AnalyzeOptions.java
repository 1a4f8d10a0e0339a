package io.plenary.job;

import io.plenary.corpus.CorpusOptions;

/**
 * What one run is asked to do.
 *
 * @param corpus what to read, and how
 * @param series the folder of the catalogue
 * @param measures a file of measures to add to those that come with Plenary, or null
 * @param output the folder of the snapshots
 * @param keep how many snapshots to keep
 * @param icebergCatalog the Iceberg catalogue that gets the tables as well; null if none does
 * @param recurrence how it stands to the runs before it
 */
public record AnalyzeOptions(
    CorpusOptions corpus,
    String series,
    String measures,
    String output,
    int keep,
    String icebergCatalog,
    Recurrence recurrence) {}
