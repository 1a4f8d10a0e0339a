package io.plenary.runs;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The limits of the checks.
 *
 * <p>Example: {@code GateLimits.parse(List.of("fewer-rows=0.1"))} refuses tables that lost more
 * than a tenth of their rows, and has all other limits as they are.
 *
 * @param limits of every check
 */
public record GateLimits(Map<Check, Double> limits) {

  /** All limits as they are. */
  public static final GateLimits DEFAULT = parse(List.of());

  public GateLimits {
    limits = Map.copyOf(limits);
  }

  /**
   * The limits with some of them changed.
   *
   * @param changes of the form {@code check=limit}
   * @throws IllegalArgumentException if one has another form or names no check
   */
  public static GateLimits parse(List<String> changes) {
    Map<Check, Double> limits = new EnumMap<>(Check.class);
    for (Check check : Check.values()) {
      limits.put(check, check.limit());
    }
    for (String change : changes) {
      int equals = change.indexOf('=');
      String word = equals < 0 ? change : change.substring(0, equals);
      Check check =
          Check.named(word)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "there is no check %s, only %s".formatted(word, words())));
      limits.put(check, limit(change, equals));
    }
    return new GateLimits(limits);
  }

  double of(Check check) {
    return limits.get(check);
  }

  /** As {@code run.json} has it. */
  @JsonValue
  Map<String, Double> byWord() {
    Map<String, Double> byWord = new LinkedHashMap<>();
    for (Check check : Check.values()) {
      byWord.put(check.word(), of(check));
    }
    return byWord;
  }

  private static double limit(String change, int equals) {
    try {
      double limit = equals < 0 ? -1 : Double.parseDouble(change.substring(equals + 1));
      if (limit >= 0) {
        return limit;
      }
    } catch (NumberFormatException e) {
      // The message below is all there is to say.
    }
    throw new IllegalArgumentException(change + " is no limit: write it like fewer-rows=0.1");
  }

  private static String words() {
    return Arrays.stream(Check.values()).map(Check::word).collect(Collectors.joining(", "));
  }
}
