package io.plenary.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Turns a line of a JSON lines file into a document. It is called by its id, else by its url, else
 * by where its line begins, because a line's number is unknown to who reads a part of the file.
 *
 * <p>Example: the line {@code {"id": 18, "text": "…"}} of {@code wire.jsonl} is the document {@code
 * wire.jsonl#18}; without an id and a url it might be {@code wire.jsonl#byte-40960}.
 */
final class JsonRecords {
  private final RecordFields fields;
  private final DocumentMaker maker;
  private final TextDecoder decoder = new TextDecoder("UTF-8");
  private final ObjectReader reader;

  JsonRecords(CorpusOptions options, DocumentMaker maker) {
    this.fields = options.fields();
    this.maker = maker;
    JsonMapper mapper =
        JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    mapper
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build());
    this.reader = mapper.readerFor(JsonNode.class);
  }

  /** The document of the scanner's line. */
  RawDocument read(InputFile file, LineScanner line) {
    String place = "%s#byte-%d".formatted(file.name(), line.begin());
    byte[] bytes = line.bytes();
    if (line.length() > bytes.length) {
      return RawDocument.rejected(place, line.length(), maker.tooLarge(line.length()));
    }
    if (isBlank(bytes)) {
      return rejected(place, file, line, "empty line", "A line without a record");
    }
    JsonNode parsed;
    try {
      parsed = reader.readTree(bytes);
    } catch (JsonProcessingException e) {
      Rejection undecodable = decoder.decode(bytes).rejection();
      return undecodable == null
          ? rejected(place, file, line, "malformed JSON", e.getOriginalMessage())
          : RawDocument.rejected(place, bytes.length, undecodable);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
    if (!parsed.isObject()) {
      return rejected(place, file, line, "malformed JSON", "The line holds no JSON object");
    }
    String id = scalar(parsed, fields.id());
    String called = id == null ? scalar(parsed, fields.url()) : id;
    JsonNode text = parsed.path(fields.text());
    return maker.ofRecord(
        called == null ? place : file.name() + "#" + called,
        text.textValue(),
        parsed.path(fields.title()).textValue(),
        parsed.path(fields.published()).textValue());
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  private static String scalar(JsonNode parsed, String field) {
    JsonNode value = parsed.path(field);
    return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
        ? value.asText()
        : null;
  }

  private static RawDocument rejected(
      String place, InputFile file, LineScanner line, String reason, String what) {
    String read = file.kind() == InputKind.JSON_LINES_GZIP ? "zcat" : "cat";
    String detail =
        "%s; see it by %s %s | tail -c +%d | head -1"
            .formatted(what, read, file.path(), line.begin() + 1);
    return RawDocument.rejected(place, line.length(), new Rejection("parse", reason, detail));
  }
}
