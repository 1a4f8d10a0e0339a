/**
 * Measures Plenary: how fast it reads, how it grows with the corpus, how long it takes to start,
 * and whether its statistics are those of a corpus whose truth is known.
 */
package io.plenary.benchmark;
