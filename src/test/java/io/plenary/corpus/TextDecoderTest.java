package io.plenary.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class TextDecoderTest {
  private static final String SENTENCE = "Zoë says the café is “open”. ";

  private final TextDecoder decoder = new TextDecoder("UTF-8");

  @Test
  void decodesUtf8() {
    TextDecoder.Decoded decoded = decoder.decode(SENTENCE.getBytes(UTF_8));
    assertThat(decoded.text()).isEqualTo(SENTENCE);
    assertThat(decoded.charset()).isEqualTo("UTF-8");
    assertThat(decoded.rejection()).isNull();
  }

  @Test
  void keepsLineEndsAndCountsNoByteOrderMark() {
    assertThat(decoder.decode("\ufeffOne.\r\n\tTwo.".getBytes(UTF_8)).text())
        .isEqualTo("One.\r\n\tTwo.");
  }

  @Test
  void aByteOrderMarkOutranksTheCharset() {
    TextDecoder.Decoded decoded = decoder.decode(SENTENCE.getBytes(UTF_16));
    assertThat(decoded.text()).isEqualTo(SENTENCE);
    assertThat(decoded.charset()).isEqualTo("UTF-16BE");
  }

  @Test
  void decodesTheCharsetAskedFor() {
    Charset cyrillic = Charset.forName("windows-1251");
    TextDecoder.Decoded decoded =
        new TextDecoder("windows-1251").decode("Форум открылся.".getBytes(cyrillic));
    assertThat(decoded.text()).isEqualTo("Форум открылся.");
    assertThat(decoded.charset()).isEqualTo("windows-1251");
  }

  @Test
  void namesTheFirstByteThatIsNotUtf8AndTheRemedy() {
    Rejection rejection =
        decoder
            .decode("Le café où siège la délégation française est fermé.".getBytes(ISO_8859_1))
            .rejection();
    assertThat(rejection.stage()).isEqualTo("decode");
    assertThat(rejection.reason()).isEqualTo("not UTF-8");
    assertThat(rejection.detail())
        .startsWith("Byte 6 is 0xE9, ")
        .contains("it might be ISO-8859-1")
        .contains("--charset");
  }

  @Test
  void aTextCutOffInsideACharacterIsNotUtf8() {
    byte[] bytes = {'o', 'k', (byte) 0xE2, (byte) 0x80};
    Rejection rejection = decoder.decode(bytes).rejection();
    assertThat(rejection.reason()).isEqualTo("not UTF-8");
    assertThat(rejection.detail()).startsWith("Byte 2 is 0xE2");
  }

  @Test
  void rejectsBinaryFiles() {
    assertThat(decoder.decode(new byte[] {'P', 'K', 3, 4, 0, 0}).rejection().reason())
        .isEqualTo("binary file");
    assertThat(decoder.decode(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0}).rejection().reason())
        .isEqualTo("binary file");
    assertThat(decoder.decode("\u0001\u0002\u0003".getBytes(UTF_8)).rejection().reason())
        .isEqualTo("binary file");
  }

  @Test
  void aStrayControlCharacterIsNoReasonToReject() {
    String text = SENTENCE.repeat(10) + "\u0008\f";
    assertThat(decoder.decode(text.getBytes(UTF_8)).text()).isEqualTo(text);
  }
}
