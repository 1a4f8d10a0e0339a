package io.plenary.tables;

/** A measure about which the reports on an edition contradict each other. */
public record Dispute(
    @Column(value = "what is counted", example = "countries") String measure,
    @Column(value = "the lowest of the values that contradict each other", example = "70") long low,
    @Column(value = "the highest of them", example = "80") long high) {}
