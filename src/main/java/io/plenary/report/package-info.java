/**
 * A snapshot as one HTML file that people can read: {@link io.plenary.report.ReadSnapshot} reads
 * the tables, {@link io.plenary.report.ReportModel} arranges them, {@link
 * io.plenary.report.ReportPage} writes them by a template. All but the first is plain Java.
 */
package io.plenary.report;
