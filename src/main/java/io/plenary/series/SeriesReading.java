package io.plenary.series;

import java.util.List;

/**
 * What one article says of one series.
 *
 * @param series which
 * @param cues the words that point to its editions, in reading order
 * @param edition the edition the article speaks of where no passage says otherwise
 */
record SeriesReading(Series series, List<EditionCue> cues, EditionReference edition) {}
