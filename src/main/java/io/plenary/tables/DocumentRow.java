package io.plenary.tables;

/** A row of {@code documents}: one file or record of the input, as it came. */
public record DocumentRow(
    @Column(
            value =
                "path relative to the input; a record of a file has its id behind a #, and a number behind ~ if that is used again",
            example = "2017/opening.txt")
        String document,
    @Column(value = "SHA-256 of its bytes, hexadecimal", example = "f416…") String sha256,
    @Column(value = "its size in bytes", example = "6788") long bytes,
    @Column(value = "what it was decoded with; null if it could not be", example = "UTF-8")
        String charset,
    @Column(value = "ISO 639-1 code of its language; null if unknown", example = "en")
        String language,
    @Column(value = "how many articles it holds", example = "3") int articles,
    @Column(
            value = "analyzed, rejected, or duplicate (the same bytes as another document)",
            example = "analyzed")
        String status,
    @Column(
            value = "why it was rejected, or which document it duplicates; otherwise null",
            example = "not UTF-8")
        String reason) {}
