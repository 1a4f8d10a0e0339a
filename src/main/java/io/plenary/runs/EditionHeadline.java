package io.plenary.runs;

import java.util.Locale;
import java.util.Map;

/**
 * What a snapshot says of one measure of one edition.
 *
 * @param value the headline
 * @param low the lowest value reported with its scope
 * @param high the highest
 * @param scope what a count of countries is a count of, or null
 * @param status of the headline, or null
 */
record EditionHeadline(long value, long low, long high, String scope, String status) {

  static EditionHeadline of(Map<String, Object> row) {
    return new EditionHeadline(
        (Long) row.get("value"),
        (Long) row.get("low"),
        (Long) row.get("high"),
        (String) row.get("scope"),
        (String) row.get("status"));
  }

  /** Whether the reports disagree. */
  boolean isDisputed() {
    return low != high;
  }

  /** {@code 84 (80 to 84), invited, delegations}. */
  String description() {
    StringBuilder text = new StringBuilder(number(value));
    if (isDisputed()) {
      text.append(" (").append(number(low)).append(" to ").append(number(high)).append(')');
    }
    if (status != null) {
      text.append(", ").append(status);
    }
    if (scope != null) {
      text.append(", ").append(scope);
    }
    return text.toString();
  }

  private static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
