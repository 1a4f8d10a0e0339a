package io.plenary.text;

/** Writes ordinal numbers in English: {@code 1st, 2nd, 3rd, 11th, 62nd}. */
public final class OrdinalNumerals {
  private OrdinalNumerals() {}

  public static String of(int number) {
    boolean teen = number % 100 >= 11 && number % 100 <= 13;
    String ending =
        switch (teen ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
    return number + ending;
  }
}
