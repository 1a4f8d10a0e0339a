package io.plenary.corpus;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Turns bytes into text, or says why that cannot be done. A byte order mark outranks the charset
 * asked for, because it leaves no doubt.
 *
 * <p>Example: {@code EF BB BF 4F 4B} is the text {@code OK} in UTF-8; {@code 63 61 66 E9} is
 * rejected as not UTF-8, with the position 3 and the guess that it might be ISO-8859-1.
 */
final class TextDecoder {
  /** Enough for a guess at the charset. */
  private static final int SAMPLE_BYTES = 8 << 10;

  private static final char REPLACEMENT = '\ufffd';
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final Charset charset;

  TextDecoder(String charset) {
    this.charset = Charset.forName(charset);
  }

  /**
   * What came of decoding.
   *
   * @param text without a byte order mark; null if it was rejected
   * @param charset by which it was decoded; null if it was rejected
   * @param rejection null if all went well
   */
  record Decoded(String text, String charset, Rejection rejection) {}

  Decoded decode(byte[] bytes) {
    Charset marked = markedCharset(bytes);
    Charset used = marked == null ? charset : marked;
    String text = new String(bytes, used);
    // What cannot be decoded leaves this character, which a text may also hold by itself.
    if (text.indexOf(REPLACEMENT) >= 0) {
      int position = firstUndecodable(bytes, used);
      if (position >= 0) {
        return new Decoded(null, null, undecodable(bytes, used, position));
      }
    }
    Rejection binary = controlCharacters(text);
    if (binary != null) {
      return new Decoded(null, null, binary);
    }
    boolean mark = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return new Decoded(mark ? text.substring(1) : text, used.name(), null);
  }

  /** Where the first bytes stand that mean nothing in a charset; -1 if all are meant. */
  private static int firstUndecodable(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()));
    return decoder.decode(in, out, true).isError() ? in.position() : -1;
  }

  private static Charset markedCharset(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    } else if (startsWith(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    } else if (startsWith(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    return null;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Rejection undecodable(byte[] bytes, Charset charset, int position) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return binary("byte", i);
      }
    }
    return new Rejection(
        "decode",
        "not " + charset.name(),
        "Byte %d is 0x%02X, which %s does not have there;%s name the charset with --charset or convert the file."
            .formatted(position, bytes[position], charset.name(), guess(bytes, position)));
  }

  /** What the charset might be, judged by the bytes around the first that does not fit. */
  private static String guess(byte[] bytes, int position) {
    int begin = Math.max(0, position - SAMPLE_BYTES / 2);
    int end = Math.min(bytes.length, begin + SAMPLE_BYTES);
    CharsetMatch match =
        new CharsetDetector().setText(Arrays.copyOfRange(bytes, begin, end)).detect();
    return match == null ? "" : " it might be " + match.getName() + ":";
  }

  /**
   * Why a text is none: line ends, tabs and form feeds belong to text, other control characters
   * mark a binary file. Null if all is well.
   */
  static Rejection controlCharacters(String text) {
    int found = 0;
    int first = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && !isTextual(c)) {
        if (c == 0) {
          return binary("character", i);
        }
        if (found == 0) {
          first = i;
        }
        found++;
      }
    }
    // A stray one comes with text copied from elsewhere.
    return found * 100L > text.length() ? binary("character", first) : null;
  }

  private static boolean isTextual(char c) {
    return c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\u000b';
  }

  private static Rejection binary(String unit, int position) {
    return new Rejection(
        "decode",
        "binary file",
        "It is no text: %s %d is a control character; remove the file or convert it to text."
            .formatted(unit, position));
  }
}
