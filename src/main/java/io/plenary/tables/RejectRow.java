package io.plenary.tables;

/** A row of {@code rejects}: a piece of the input that was set aside. */
public record RejectRow(
    @Column(value = "the document", example = "scan.txt") String document,
    @Column(value = "where it failed: read, decode, parse or analyze", example = "decode")
        String stage,
    @Column(value = "a fixed phrase to count by", example = "not UTF-8") String reason,
    @Column(
            value = "place and remedy",
            example = "byte 17 is not UTF-8; convert the file, or name its --charset")
        String detail) {}
