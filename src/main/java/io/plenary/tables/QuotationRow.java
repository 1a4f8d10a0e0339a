package io.plenary.tables;

import java.util.List;

/** A row of {@code quotations}: one stretch of attributed speech. */
public record QuotationRow(
    @Column(value = "the document it stands in", example = "2017/opening.txt") String document,
    @Column(value = "the article it stands in", example = "2017/opening.txt#1") String article,
    @Column(value = "the series of its article; null if none", example = "mcis") String series,
    @Column(value = "the edition of its article; null if not settled", example = "2017")
        Integer editionYear,
    @Column(value = "direct, indirect or mixed", example = "direct") String kind,
    @Column(
            value =
                "what was said: direct speech without its marks, otherwise the whole reported clause",
            example = "We count on open discussions,")
        String text,
    @Column(value = "where text begins, in code points", example = "1304") int begin,
    @Column(value = "where text ends, exclusive", example = "1474") int end,
    @Column(
            value = "the parts of text inside quotation marks, without the marks",
            example = "[{1304, 1474}]")
        List<Stretch> quoted,
    @Column(value = "the words that attribute it; null if none do", example = "added") String cue,
    @Column(
            value = "who said it, by the name in officials; null if not settled",
            example = "Anna Berg")
        String speaker,
    @Column(value = "how the text names the speaker there; null if it does not", example = "he")
        String speakerMention,
    @Column(value = "where the mention begins, in code points; null with it", example = "1477")
        Integer speakerBegin,
    @Column(value = "where the mention ends, exclusive; null with it", example = "1479")
        Integer speakerEnd,
    @Column(value = "person or institution; null with speaker", example = "person")
        String speakerKind,
    @Column(
            value = "the speaker's office in this article; null if it gives none",
            example = "Deputy Defense Minister")
        String role,
    @Column(
            value = "the country or institution of the office; null if not given",
            example = "Norland")
        String affiliation,
    @Column(value = "the agency or person that passed it on; null if none", example = "TASS")
        String relayedBy,
    @Column(value = "how many words text has", example = "29") int words,
    @Column(
            value = "its sentences and those beside them; cut where they are very long",
            example = "The hall fell silent. “We count on open discussions,” she added.")
        String context,
    @Column(value = "where the context begins, in code points", example = "1281") int contextBegin,
    @Column(value = "where the context ends, exclusive", example = "1489") int contextEnd) {}
