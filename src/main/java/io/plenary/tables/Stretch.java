package io.plenary.tables;

/** A stretch of a document's text inside a row. */
public record Stretch(
    @Column(value = "where it begins, in code points", example = "2703") int begin,
    @Column(value = "where it ends, exclusive", example = "2799") int end) {}
