package io.plenary.evaluation;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;

/**
 * A score over everything, and over its parts.
 *
 * @param total over everything
 * @param groups by dimension and group: {@code by_kind}, {@code direct}
 */
public record GroupedScore(
    @JsonUnwrapped Score total, @JsonAnyGetter Map<String, Map<String, Score>> groups) {}
