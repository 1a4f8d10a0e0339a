package io.plenary.text;

import java.util.Arrays;

/**
 * Translates positions counted in Java {@code char}s into positions counted in Unicode code points,
 * so that Python and SQL slice a document exactly as Plenary did.
 *
 * <p>Example: in {@code "😀 80"} the number begins at char 3, which is code point 2.
 */
public final class CodePoints {
  /** Where the second half of each surrogate pair stands, ascending. */
  private final int[] secondHalves;

  private CodePoints(int[] secondHalves) {
    this.secondHalves = secondHalves;
  }

  public static CodePoints of(String text) {
    int[] found = new int[8];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i;
      }
    }
    return new CodePoints(Arrays.copyOf(found, count));
  }

  /** The code points before the char position {@code position}. */
  public int at(int position) {
    if (secondHalves.length == 0) {
      return position;
    }
    int place = Arrays.binarySearch(secondHalves, position);
    return position - (place >= 0 ? place : -place - 1);
  }
}
