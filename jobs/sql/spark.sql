-- The tables of the current snapshot, for Spark SQL; run it again after new tables have been published.
--   sed "s|/srv/plenary/tables|$PWD/target/tables|" jobs/sql/spark.sql > spark.sql && spark-sql -f spark.sql
-- Where current is a file and not a link (HDFS, object stores), put the path it names in its place.
-- Written by ReadmeTest from the columns in the code.
CREATE SCHEMA IF NOT EXISTS plenary;
USE plenary;

DROP TABLE IF EXISTS documents;
CREATE TABLE documents (
  `document` STRING COMMENT 'path relative to the input; a record of a file has its id behind a #, and a number behind ~ if that is used again',
  `sha256` STRING COMMENT 'SHA-256 of its bytes, hexadecimal',
  `bytes` BIGINT COMMENT 'its size in bytes',
  `charset` STRING COMMENT 'what it was decoded with; null if it could not be',
  `language` STRING COMMENT 'ISO 639-1 code of its language; null if unknown',
  `articles` INT COMMENT 'how many articles it holds',
  `status` STRING COMMENT 'analyzed, rejected, or duplicate (the same bytes as another document)',
  `reason` STRING COMMENT 'why it was rejected, or which document it duplicates; otherwise null'
) USING parquet LOCATION '/srv/plenary/tables/current/documents';

DROP TABLE IF EXISTS articles;
CREATE TABLE articles (
  `article` STRING COMMENT 'document and number of the article in it',
  `document` STRING COMMENT 'the document it stands in',
  `begin` INT COMMENT 'where it begins, in code points of the document''s text',
  `end` INT COMMENT 'where it ends, exclusive',
  `title` STRING COMMENT 'its headline; null if it has none',
  `published_on` DATE COMMENT 'day of publication, from the text or the record; null if unknown',
  `dateline_place` STRING COMMENT 'place of its dateline; null if it has none',
  `agency` STRING COMMENT 'agency of its dateline or credit; null if it has none',
  `series` STRING COMMENT 'the series it is about; null if none of the catalogue',
  `edition_year` INT COMMENT 'year of the edition it is about; null if not settled',
  `edition_evidence` STRING COMMENT 'how the edition is known; null without a series',
  `duplicate_of` STRING COMMENT 'the article this one copies (one wire story in two outlets); null if none'
) USING parquet LOCATION '/srv/plenary/tables/current/articles';

DROP TABLE IF EXISTS figures;
CREATE TABLE figures (
  `document` STRING COMMENT 'the document it stands in',
  `article` STRING COMMENT 'the article it stands in',
  `series` STRING COMMENT 'the series it is about',
  `edition_year` INT COMMENT 'year of the edition it is about; null if not settled',
  `measure` STRING COMMENT 'what it counts',
  `value` BIGINT COMMENT 'the number; of a range the lower end',
  `value_high` BIGINT COMMENT 'the upper end of a range; otherwise null',
  `bound` STRING COMMENT 'exact, about, almost, at_least or at_most',
  `status` STRING COMMENT 'invited, registered, confirmed, expected, attending or attended; null if not said',
  `scope` STRING COMMENT 'of a count of countries: what the countries send; null if not said',
  `reported_by` STRING COMMENT 'the official who says so; null if it is the text''s own word',
  `reported_by_kind` STRING COMMENT 'person or institution; null with reported_by',
  `relayed_by` STRING COMMENT 'the agency or person that passed it on; null if none',
  `sentence` STRING COMMENT 'the sentence it stands in',
  `sentence_begin` INT COMMENT 'where the sentence begins, in code points',
  `sentence_end` INT COMMENT 'where the sentence ends, exclusive',
  `text` STRING COMMENT 'the number as written',
  `begin` INT COMMENT 'where the number begins, in code points',
  `end` INT COMMENT 'where the number ends, exclusive',
  `context` STRING COMMENT 'its sentence and those beside it; cut where they are very long',
  `context_begin` INT COMMENT 'where the context begins, in code points',
  `context_end` INT COMMENT 'where the context ends, exclusive'
) USING parquet LOCATION '/srv/plenary/tables/current/figures';

DROP TABLE IF EXISTS quotations;
CREATE TABLE quotations (
  `document` STRING COMMENT 'the document it stands in',
  `article` STRING COMMENT 'the article it stands in',
  `series` STRING COMMENT 'the series of its article; null if none',
  `edition_year` INT COMMENT 'the edition of its article; null if not settled',
  `kind` STRING COMMENT 'direct, indirect or mixed',
  `text` STRING COMMENT 'what was said: direct speech without its marks, otherwise the whole reported clause',
  `begin` INT COMMENT 'where text begins, in code points',
  `end` INT COMMENT 'where text ends, exclusive',
  `quoted` ARRAY<STRUCT<begin: INT COMMENT 'where it begins, in code points', end: INT COMMENT 'where it ends, exclusive'>> COMMENT 'the parts of text inside quotation marks, without the marks',
  `cue` STRING COMMENT 'the words that attribute it; null if none do',
  `speaker` STRING COMMENT 'who said it, by the name in officials; null if not settled',
  `speaker_mention` STRING COMMENT 'how the text names the speaker there; null if it does not',
  `speaker_begin` INT COMMENT 'where the mention begins, in code points; null with it',
  `speaker_end` INT COMMENT 'where the mention ends, exclusive; null with it',
  `speaker_kind` STRING COMMENT 'person or institution; null with speaker',
  `role` STRING COMMENT 'the speaker''s office in this article; null if it gives none',
  `affiliation` STRING COMMENT 'the country or institution of the office; null if not given',
  `relayed_by` STRING COMMENT 'the agency or person that passed it on; null if none',
  `words` INT COMMENT 'how many words text has',
  `context` STRING COMMENT 'its sentences and those beside them; cut where they are very long',
  `context_begin` INT COMMENT 'where the context begins, in code points',
  `context_end` INT COMMENT 'where the context ends, exclusive'
) USING parquet LOCATION '/srv/plenary/tables/current/quotations';

DROP TABLE IF EXISTS attendance;
CREATE TABLE attendance (
  `document` STRING COMMENT 'the document it stands in',
  `article` STRING COMMENT 'the article it stands in',
  `series` STRING COMMENT 'the series it is about',
  `edition_year` INT COMMENT 'year of the edition it is about; null if not settled',
  `name` STRING COMMENT 'the one name used in all tables: a country''s, an organization''s, a person''s',
  `kind` STRING COMMENT 'country, organization or person',
  `status` STRING COMMENT 'invited, confirmed, arrived, attended, declined or absent',
  `reported_by` STRING COMMENT 'the official who says so; null if it is the text''s own word',
  `reported_by_kind` STRING COMMENT 'person or institution; null with reported_by',
  `relayed_by` STRING COMMENT 'the agency or person that passed it on; null if none',
  `sentence` STRING COMMENT 'the sentence it stands in',
  `sentence_begin` INT COMMENT 'where the sentence begins, in code points',
  `sentence_end` INT COMMENT 'where the sentence ends, exclusive',
  `text` STRING COMMENT 'the name as written, which may be an adjective',
  `begin` INT COMMENT 'where the name begins, in code points',
  `end` INT COMMENT 'where the name ends, exclusive',
  `context` STRING COMMENT 'its sentence and those beside it; cut where they are very long',
  `context_begin` INT COMMENT 'where the context begins, in code points',
  `context_end` INT COMMENT 'where the context ends, exclusive'
) USING parquet LOCATION '/srv/plenary/tables/current/attendance';

DROP TABLE IF EXISTS officials;
CREATE TABLE officials (
  `series` STRING COMMENT 'the series of the articles; null for those about none',
  `official` STRING COMMENT 'the one name used in all tables',
  `kind` STRING COMMENT 'person or institution',
  `spellings` ARRAY<STRING> COMMENT 'all spellings found, by the alphabet',
  `roles` ARRAY<STRUCT<role: STRING COMMENT 'the office', affiliation: STRING COMMENT 'its country or institution; null if not given', first_edition: INT COMMENT 'the first edition it is given for; null if none is known', last_edition: INT COMMENT 'the last edition it is given for; null if none is known'>> COMMENT 'the offices given, by the alphabet'
) USING parquet LOCATION '/srv/plenary/tables/current/officials';

DROP TABLE IF EXISTS edition_figures;
CREATE TABLE edition_figures (
  `series` STRING COMMENT 'the series',
  `edition_year` INT COMMENT 'year of the edition',
  `measure` STRING COMMENT 'what is counted',
  `value` BIGINT COMMENT 'the headline: the figure that stands for the edition',
  `low` BIGINT COMMENT 'the lowest value reported with the headline''s scope',
  `high` BIGINT COMMENT 'the highest value reported with the headline''s scope',
  `bound` STRING COMMENT 'the headline''s bound',
  `status` STRING COMMENT 'the headline''s status; null if not said',
  `scope` STRING COMMENT 'the headline''s scope; null if not said',
  `reports` BIGINT COMMENT 'how many articles report the measure with that scope, copies left out',
  `distinct_values` BIGINT COMMENT 'how many different values they report',
  `agreement` DOUBLE COMMENT 'share of the reports that give the headline, 0 to 1',
  `document` STRING COMMENT 'the document of the headline',
  `text` STRING COMMENT 'the headline''s number as written',
  `begin` INT COMMENT 'where that number begins, in code points',
  `end` INT COMMENT 'where that number ends, exclusive',
  `disputed` BOOLEAN COMMENT 'whether reports contradict each other: no number fits what different articles say of the same stage (invited, coming, came)',
  `disputed_low` BIGINT COMMENT 'the lowest of the values that contradict each other; null if none do',
  `disputed_high` BIGINT COMMENT 'the highest of them; null if none do'
) USING parquet LOCATION '/srv/plenary/tables/current/edition_figures';

DROP TABLE IF EXISTS figure_timeline;
CREATE TABLE figure_timeline (
  `series` STRING COMMENT 'the series',
  `edition_year` INT COMMENT 'year of the edition; null if not settled',
  `measure` STRING COMMENT 'what it counts',
  `published_on` DATE COMMENT 'when its article was published; null if unknown',
  `status` STRING COMMENT 'invited, registered, confirmed, expected, attending or attended; null if not said',
  `value` BIGINT COMMENT 'the number; of a range the lower end',
  `value_high` BIGINT COMMENT 'the upper end of a range; otherwise null',
  `bound` STRING COMMENT 'exact, about, almost, at_least or at_most',
  `scope` STRING COMMENT 'of a count of countries: what the countries send; null if not said',
  `reported_by` STRING COMMENT 'the official who says so; null if it is the text''s own word',
  `document` STRING COMMENT 'the document it stands in',
  `article` STRING COMMENT 'the article it stands in',
  `begin` INT COMMENT 'where the number begins, in code points',
  `end` INT COMMENT 'where the number ends, exclusive'
) USING parquet LOCATION '/srv/plenary/tables/current/figure_timeline';

DROP TABLE IF EXISTS edition_statistics;
CREATE TABLE edition_statistics (
  `series` STRING COMMENT 'the series',
  `edition_year` INT COMMENT 'year of the edition',
  `ordinal` INT COMMENT 'its number in the series; null if the catalogue has none',
  `starts_on` DATE COMMENT 'its first day; null if the catalogue has none',
  `ends_on` DATE COMMENT 'its last day; null if the catalogue has none',
  `cancelled` BOOLEAN COMMENT 'whether it did not take place',
  `documents` BIGINT COMMENT 'how many documents have an article about it',
  `articles` BIGINT COMMENT 'how many articles are about it, copies left out',
  `articles_with_copies` BIGINT COMMENT 'how many articles are about it, copies included',
  `countries` BIGINT COMMENT 'headline count of countries; null if none is reported',
  `countries_low` BIGINT COMMENT 'the lowest count reported with its scope',
  `countries_high` BIGINT COMMENT 'the highest count reported with its scope',
  `delegates` BIGINT COMMENT 'headline number of delegates; null if none is reported',
  `delegates_low` BIGINT COMMENT 'the lowest number reported',
  `delegates_high` BIGINT COMMENT 'the highest number reported',
  `quotations` BIGINT COMMENT 'how many quotations its articles have, copies left out',
  `officials_quoted` BIGINT COMMENT 'how many officials those quote',
  `top_official` STRING COMMENT 'the official quoted most; null if none is, or several equally often',
  `series_name` STRING COMMENT 'the series'' name in the catalogue',
  `disputes` ARRAY<STRUCT<measure: STRING COMMENT 'what is counted', low: BIGINT COMMENT 'the lowest of the values that contradict each other', high: BIGINT COMMENT 'the highest of them'>> COMMENT 'the measures whose reports contradict each other, by the alphabet'
) USING parquet LOCATION '/srv/plenary/tables/current/edition_statistics';

DROP TABLE IF EXISTS quoted_officials;
CREATE TABLE quoted_officials (
  `series` STRING COMMENT 'the series',
  `edition_year` INT COMMENT 'year of the edition',
  `rank` INT COMMENT 'place by number of quotations; ties share it (1, 2, 2, 4)',
  `official` STRING COMMENT 'who is quoted',
  `kind` STRING COMMENT 'person or institution',
  `role` STRING COMMENT 'the office given most often; null if none is',
  `affiliation` STRING COMMENT 'its country or institution; null if not given',
  `quotations` BIGINT COMMENT 'how many quotations, copies of an article left out',
  `quotations_with_copies` BIGINT COMMENT 'how many quotations, copies of an article included',
  `direct` BIGINT COMMENT 'how many of quotations are direct',
  `mixed` BIGINT COMMENT 'how many of quotations are mixed',
  `indirect` BIGINT COMMENT 'how many of quotations are indirect',
  `words` BIGINT COMMENT 'how many words the quotations have',
  `articles` BIGINT COMMENT 'how many articles quote the official, copies left out',
  `share` DOUBLE COMMENT 'share of the edition''s quotations with a known speaker, 0 to 1'
) USING parquet LOCATION '/srv/plenary/tables/current/quoted_officials';

DROP TABLE IF EXISTS rejects;
CREATE TABLE rejects (
  `document` STRING COMMENT 'the document',
  `stage` STRING COMMENT 'where it failed: read, decode, parse or analyze',
  `reason` STRING COMMENT 'a fixed phrase to count by',
  `detail` STRING COMMENT 'place and remedy'
) USING parquet LOCATION '/srv/plenary/tables/current/rejects';
