-- The tables of the current snapshot, for Trino, in a catalogue "hive" of its Hive connector.
--   sed "s|file:///srv/plenary/tables|s3://press/tables|" jobs/sql/trino.sql > trino.sql && trino -f trino.sql
-- Where current is a file and not a link (HDFS, object stores), put the path it names in its place, and run it
-- again after new tables have been published.
-- Written by ReadmeTest from the columns in the code.
CREATE SCHEMA IF NOT EXISTS hive.plenary;
USE hive.plenary;

DROP TABLE IF EXISTS documents;
CREATE TABLE documents (
  "document" varchar COMMENT 'path relative to the input; a record of a file has its id behind a #, and a number behind ~ if that is used again',
  "sha256" varchar COMMENT 'SHA-256 of its bytes, hexadecimal',
  "bytes" bigint COMMENT 'its size in bytes',
  "charset" varchar COMMENT 'what it was decoded with; null if it could not be',
  "language" varchar COMMENT 'ISO 639-1 code of its language; null if unknown',
  "articles" integer COMMENT 'how many articles it holds',
  "status" varchar COMMENT 'analyzed, rejected, or duplicate (the same bytes as another document)',
  "reason" varchar COMMENT 'why it was rejected, or which document it duplicates; otherwise null'
) WITH (format = 'PARQUET', external_location = 'file:///srv/plenary/tables/current/documents');

DROP TABLE IF EXISTS articles;
CREATE TABLE articles (
  "article" varchar COMMENT 'document and number of the article in it',
  "document" varchar COMMENT 'the document it stands in',
  "begin" integer COMMENT 'where it begins, in code points of the document''s text',
  "end" integer COMMENT 'where it ends, exclusive',
  "title" varchar COMMENT 'its headline; null if it has none',
  "published_on" date COMMENT 'day of publication, from the text or the record; null if unknown',
  "dateline_place" varchar COMMENT 'place of its dateline; null if it has none',
  "agency" varchar COMMENT 'agency of its dateline or credit; null if it has none',
  "series" varchar COMMENT 'the series it is about; null if none of the catalogue',
  "edition_year" integer COMMENT 'year of the edition it is about; null if not settled',
  "edition_evidence" varchar COMMENT 'how the edition is known; null without a series',
  "duplicate_of" varchar COMMENT 'the article this one copies (one wire story in two outlets); null if none'
) WITH (format = 'PARQUET', external_location = 'file:///srv/plenary/tables/current/articles');

DROP TABLE IF EXISTS figures;
CREATE TABLE figures (
  "document" varchar COMMENT 'the document it stands in',
  "article" varchar COMMENT 'the article it stands in',
  "series" varchar COMMENT 'the series it is about',
  "edition_year" integer COMMENT 'year of the edition it is about; null if not settled',
  "measure" varchar COMMENT 'what it counts',
  "value" bigint COMMENT 'the number; of a range the lower end',
  "value_high" bigint COMMENT 'the upper end of a range; otherwise null',
  "bound" varchar COMMENT 'exact, about, almost, at_least or at_most',
  "status" varchar COMMENT 'invited, registered, confirmed, expected, attending or attended; null if not said',
  "scope" varchar COMMENT 'of a count of countries: what the countries send; null if not said',
  "reported_by" varchar COMMENT 'the official who says so; null if it is the text''s own word',
  "reported_by_kind" varchar COMMENT 'person or institution; null with reported_by',
  "relayed_by" varchar COMMENT 'the agency or person that passed it on; null if none',
  "sentence" varchar COMMENT 'the sentence it stands in',
  "sentence_begin" integer COMMENT 'where the sentence begins, in code points',
  "sentence_end" integer COMMENT 'where the sentence ends, exclusive',
  "text" varchar COMMENT 'the number as written',
  "begin" integer COMMENT 'where the number begins, in code points',
  "end" integer COMMENT 'where the number ends, exclusive',
  "context" varchar COMMENT 'its sentence and those beside it; cut where they are very long',
  "context_begin" integer COMMENT 'where the context begins, in code points',
  "context_end" integer COMMENT 'where the context ends, exclusive'
) WITH (format = 'PARQUET', external_location = 'file:///srv/plenary/tables/current/figures');

DROP TABLE IF EXISTS quotations;
CREATE TABLE quotations (
  "document" varchar COMMENT 'the document it stands in',
  "article" varchar COMMENT 'the article it stands in',
  "series" varchar COMMENT 'the series of its article; null if none',
  "edition_year" integer COMMENT 'the edition of its article; null if not settled',
  "kind" varchar COMMENT 'direct, indirect or mixed',
  "text" varchar COMMENT 'what was said: direct speech without its marks, otherwise the whole reported clause',
  "begin" integer COMMENT 'where text begins, in code points',
  "end" integer COMMENT 'where text ends, exclusive',
  "quoted" array(row("begin" integer, "end" integer)) COMMENT 'the parts of text inside quotation marks, without the marks',
  "cue" varchar COMMENT 'the words that attribute it; null if none do',
  "speaker" varchar COMMENT 'who said it, by the name in officials; null if not settled',
  "speaker_mention" varchar COMMENT 'how the text names the speaker there; null if it does not',
  "speaker_begin" integer COMMENT 'where the mention begins, in code points; null with it',
  "speaker_end" integer COMMENT 'where the mention ends, exclusive; null with it',
  "speaker_kind" varchar COMMENT 'person or institution; null with speaker',
  "role" varchar COMMENT 'the speaker''s office in this article; null if it gives none',
  "affiliation" varchar COMMENT 'the country or institution of the office; null if not given',
  "relayed_by" varchar COMMENT 'the agency or person that passed it on; null if none',
  "words" integer COMMENT 'how many words text has',
  "context" varchar COMMENT 'its sentences and those beside them; cut where they are very long',
  "context_begin" integer COMMENT 'where the context begins, in code points',
  "context_end" integer COMMENT 'where the context ends, exclusive'
) WITH (format = 'PARQUET', external_location = 'file:///srv/plenary/tables/current/quotations');

DROP TABLE IF EXISTS attendance;
CREATE TABLE attendance (
  "document" varchar COMMENT 'the document it stands in',
  "article" varchar COMMENT 'the article it stands in',
  "series" varchar COMMENT 'the series it is about',
  "edition_year" integer COMMENT 'year of the edition it is about; null if not settled',
  "name" varchar COMMENT 'the one name used in all tables: a country''s, an organization''s, a person''s',
  "kind" varchar COMMENT 'country, organization or person',
  "status" varchar COMMENT 'invited, confirmed, arrived, attended, declined or absent',
  "reported_by" varchar COMMENT 'the official who says so; null if it is the text''s own word',
  "reported_by_kind" varchar COMMENT 'person or institution; null with reported_by',
  "relayed_by" varchar COMMENT 'the agency or person that passed it on; null if none',
  "sentence" varchar COMMENT 'the sentence it stands in',
  "sentence_begin" integer COMMENT 'where the sentence begins, in code points',
  "sentence_end" integer COMMENT 'where the sentence ends, exclusive',
  "text" varchar COMMENT 'the name as written, which may be an adjective',
  "begin" integer COMMENT 'where the name begins, in code points',
  "end" integer COMMENT 'where the name ends, exclusive',
  "context" varchar COMMENT 'its sentence and those beside it; cut where they are very long',
  "context_begin" integer COMMENT 'where the context begins, in code points',
  "context_end" integer COMMENT 'where the context ends, exclusive'
) WITH (format = 'PARQUET', external_location = 'file:///srv/plenary/tables/current/attendance');

DROP TABLE IF EXISTS officials;
CREATE TABLE officials (
  "series" varchar COMMENT 'the series of the articles; null for those about none',
  "official" varchar COMMENT 'the one name used in all tables',
  "kind" varchar COMMENT 'person or institution',
  "spellings" array(varchar) COMMENT 'all spellings found, by the alphabet',
  "roles" array(row("role" varchar, "affiliation" varchar, "first_edition" integer, "last_edition" integer)) COMMENT 'the offices given, by the alphabet'
) WITH (format = 'PARQUET', external_location = 'file:///srv/plenary/tables/current/officials');

DROP TABLE IF EXISTS edition_figures;
CREATE TABLE edition_figures (
  "series" varchar COMMENT 'the series',
  "edition_year" integer COMMENT 'year of the edition',
  "measure" varchar COMMENT 'what is counted',
  "value" bigint COMMENT 'the headline: the figure that stands for the edition',
  "low" bigint COMMENT 'the lowest value reported with the headline''s scope',
  "high" bigint COMMENT 'the highest value reported with the headline''s scope',
  "bound" varchar COMMENT 'the headline''s bound',
  "status" varchar COMMENT 'the headline''s status; null if not said',
  "scope" varchar COMMENT 'the headline''s scope; null if not said',
  "reports" bigint COMMENT 'how many articles report the measure with that scope, copies left out',
  "distinct_values" bigint COMMENT 'how many different values they report',
  "agreement" double COMMENT 'share of the reports that give the headline, 0 to 1',
  "document" varchar COMMENT 'the document of the headline',
  "text" varchar COMMENT 'the headline''s number as written',
  "begin" integer COMMENT 'where that number begins, in code points',
  "end" integer COMMENT 'where that number ends, exclusive',
  "disputed" boolean COMMENT 'whether reports contradict each other: no number fits what different articles say of the same stage (invited, coming, came)',
  "disputed_low" bigint COMMENT 'the lowest of the values that contradict each other; null if none do',
  "disputed_high" bigint COMMENT 'the highest of them; null if none do'
) WITH (format = 'PARQUET', external_location = 'file:///srv/plenary/tables/current/edition_figures');

DROP TABLE IF EXISTS figure_timeline;
CREATE TABLE figure_timeline (
  "series" varchar COMMENT 'the series',
  "edition_year" integer COMMENT 'year of the edition; null if not settled',
  "measure" varchar COMMENT 'what it counts',
  "published_on" date COMMENT 'when its article was published; null if unknown',
  "status" varchar COMMENT 'invited, registered, confirmed, expected, attending or attended; null if not said',
  "value" bigint COMMENT 'the number; of a range the lower end',
  "value_high" bigint COMMENT 'the upper end of a range; otherwise null',
  "bound" varchar COMMENT 'exact, about, almost, at_least or at_most',
  "scope" varchar COMMENT 'of a count of countries: what the countries send; null if not said',
  "reported_by" varchar COMMENT 'the official who says so; null if it is the text''s own word',
  "document" varchar COMMENT 'the document it stands in',
  "article" varchar COMMENT 'the article it stands in',
  "begin" integer COMMENT 'where the number begins, in code points',
  "end" integer COMMENT 'where the number ends, exclusive'
) WITH (format = 'PARQUET', external_location = 'file:///srv/plenary/tables/current/figure_timeline');

DROP TABLE IF EXISTS edition_statistics;
CREATE TABLE edition_statistics (
  "series" varchar COMMENT 'the series',
  "edition_year" integer COMMENT 'year of the edition',
  "ordinal" integer COMMENT 'its number in the series; null if the catalogue has none',
  "starts_on" date COMMENT 'its first day; null if the catalogue has none',
  "ends_on" date COMMENT 'its last day; null if the catalogue has none',
  "cancelled" boolean COMMENT 'whether it did not take place',
  "documents" bigint COMMENT 'how many documents have an article about it',
  "articles" bigint COMMENT 'how many articles are about it, copies left out',
  "articles_with_copies" bigint COMMENT 'how many articles are about it, copies included',
  "countries" bigint COMMENT 'headline count of countries; null if none is reported',
  "countries_low" bigint COMMENT 'the lowest count reported with its scope',
  "countries_high" bigint COMMENT 'the highest count reported with its scope',
  "delegates" bigint COMMENT 'headline number of delegates; null if none is reported',
  "delegates_low" bigint COMMENT 'the lowest number reported',
  "delegates_high" bigint COMMENT 'the highest number reported',
  "quotations" bigint COMMENT 'how many quotations its articles have, copies left out',
  "officials_quoted" bigint COMMENT 'how many officials those quote',
  "top_official" varchar COMMENT 'the official quoted most; null if none is, or several equally often',
  "series_name" varchar COMMENT 'the series'' name in the catalogue',
  "disputes" array(row("measure" varchar, "low" bigint, "high" bigint)) COMMENT 'the measures whose reports contradict each other, by the alphabet'
) WITH (format = 'PARQUET', external_location = 'file:///srv/plenary/tables/current/edition_statistics');

DROP TABLE IF EXISTS quoted_officials;
CREATE TABLE quoted_officials (
  "series" varchar COMMENT 'the series',
  "edition_year" integer COMMENT 'year of the edition',
  "rank" integer COMMENT 'place by number of quotations; ties share it (1, 2, 2, 4)',
  "official" varchar COMMENT 'who is quoted',
  "kind" varchar COMMENT 'person or institution',
  "role" varchar COMMENT 'the office given most often; null if none is',
  "affiliation" varchar COMMENT 'its country or institution; null if not given',
  "quotations" bigint COMMENT 'how many quotations, copies of an article left out',
  "quotations_with_copies" bigint COMMENT 'how many quotations, copies of an article included',
  "direct" bigint COMMENT 'how many of quotations are direct',
  "mixed" bigint COMMENT 'how many of quotations are mixed',
  "indirect" bigint COMMENT 'how many of quotations are indirect',
  "words" bigint COMMENT 'how many words the quotations have',
  "articles" bigint COMMENT 'how many articles quote the official, copies left out',
  "share" double COMMENT 'share of the edition''s quotations with a known speaker, 0 to 1'
) WITH (format = 'PARQUET', external_location = 'file:///srv/plenary/tables/current/quoted_officials');

DROP TABLE IF EXISTS rejects;
CREATE TABLE rejects (
  "document" varchar COMMENT 'the document',
  "stage" varchar COMMENT 'where it failed: read, decode, parse or analyze',
  "reason" varchar COMMENT 'a fixed phrase to count by',
  "detail" varchar COMMENT 'place and remedy'
) WITH (format = 'PARQUET', external_location = 'file:///srv/plenary/tables/current/rejects');
