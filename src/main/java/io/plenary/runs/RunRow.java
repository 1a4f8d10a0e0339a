package io.plenary.runs;

import io.plenary.tables.Column;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** A row of {@code runs}: what a run was given, and what became of it. */
public record RunRow(
    @Column(value = "tells the run from every other", example = "20261125T015425123Z") String run,
    @Column(
            value = "published; forced (published although the gate refused); refused; or failed",
            example = "published")
        String outcome,
    @Column(value = "why it was refused or failed; otherwise null", example = "fewer-documents: …")
        String reason,
    @Column(value = "the snapshot it made; null if it made none", example = "000042")
        String snapshot,
    @Column(value = "when it began", example = "2026-11-25 01:54:25") Instant startedAt,
    @Column(value = "how long it took", example = "48.2") Double seconds,
    @Column(value = "version of the program", example = "0.1.0") String program,
    @Column(value = "identifies all that decides what a text yields", example = "3f0c9a417be2d856")
        String rules,
    @Column(value = "SHA-256 of the catalogue", example = "9b1d…") String catalogue,
    @Column(value = "--as-of; null without", example = "2026-11-24") LocalDate asOf,
    @Column(value = "files found", example = "100100") Long files,
    @Column(value = "their size", example = "394000000") Long bytes,
    @Column(value = "documents, the rejected included", example = "100100") Long documents,
    @Column(value = "documents that the snapshot before had not", example = "100")
        Long newDocuments,
    @Column(value = "documents with other bytes than in the snapshot before", example = "0")
        Long changedDocuments,
    @Column(value = "documents of the snapshot before that are gone", example = "0")
        Long removedDocuments,
    @Column(value = "documents rejected", example = "3") Long rejectedDocuments,
    @Column(value = "documents analysed anew", example = "100") Long extractedDocuments,
    @Column(value = "documents whose facts came from the cache", example = "100000")
        Long reusedDocuments,
    @Column(value = "rows of each table", example = "{articles: 100100, …}") Map<String, Long> rows,
    @Column(value = "seconds of each stage", example = "{Extract facts: 8.1, …}")
        Map<String, Double> stages) {}
