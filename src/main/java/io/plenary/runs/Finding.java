package io.plenary.runs;

/**
 * What a check found.
 *
 * @param check the word for the check
 * @param about what it looked at, with the figures: {@code documents: 10, were 1,000}
 * @param measured what is held against the limit
 * @param limit the most that passes
 * @param passed whether it is within the limit
 */
public record Finding(String check, String about, double measured, double limit, boolean passed) {

  static Finding of(Check check, String about, double measured, GateLimits limits) {
    double limit = limits.of(check);
    return new Finding(check.word(), about, rounded(measured), limit, measured <= limit);
  }

  /** {@code fewer-documents is 0.99, limit 0.5 (documents: 10, were 1,000)}. */
  public String message() {
    return "%s is %s, limit %s (%s)".formatted(check, number(measured), number(limit), about);
  }

  private static double rounded(double value) {
    return Math.round(value * 1e4) / 1e4;
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
