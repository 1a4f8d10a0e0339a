/**
 * Compares a run's tables with labels that people made, and says how right the tables are.
 *
 * <p>Everything here is plain Java but {@link io.plenary.evaluation.ReadTables}. In this package
 * every {@link io.plenary.text.Span} counts Unicode code points, as the tables and the labels do.
 */
package io.plenary.evaluation;
