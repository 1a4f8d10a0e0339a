package io.plenary.series;

import java.time.LocalDate;

/**
 * What stands around an article's prose and tells where and when it was written.
 *
 * <p>Example: {@code new Setting("Forum opens", null, "NORBURG, Wednesday 3 May")}.
 *
 * @param title its headline, or null
 * @param publishedOn the day of publication, or null
 * @param dateline the words that state place, date or agency, or null; their date may lack a year
 */
public record Setting(String title, LocalDate publishedOn, String dateline) {}
