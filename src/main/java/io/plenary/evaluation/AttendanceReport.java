package io.plenary.evaluation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * How well those who come and those who stay away were found.
 *
 * @param attendance place and status together
 * @param kind of those found: country, organization or person
 * @param edition of those found: the year
 */
public record AttendanceReport(
    @JsonUnwrapped GroupedScore attendance, Accuracy kind, Accuracy edition) {}
