package io.plenary.evaluation;

/**
 * How well speech was found and attributed.
 *
 * @param detection stretches of three words or more between double quotation marks, as far as they
 *     are somebody's speech: found or not, whoever speaks
 * @param speakers of those found that have a speaker: whether the right one
 * @param endToEnd the same stretches: found and given the right speaker
 * @param relations speaker and content of all attributions, the indirect ones included
 */
public record SpeechReport(
    GroupedScore detection, Accuracy speakers, GroupedScore endToEnd, GroupedScore relations) {}
