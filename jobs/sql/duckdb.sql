-- The tables of the current snapshot, for DuckDB. They are views: new tables are seen as soon as they are published.
--   sed "s|/srv/plenary/tables|$PWD/target/tables|" jobs/sql/duckdb.sql | duckdb plenary.duckdb
-- Where current is a file and not a link (HDFS, object stores), put the path it names in its place.
-- Written by ReadmeTest from the columns in the code.

CREATE OR REPLACE VIEW documents AS SELECT
  "document",
  "sha256",
  "bytes",
  "charset",
  "language",
  "articles",
  "status",
  "reason"
FROM read_parquet('/srv/plenary/tables/current/documents/*.parquet');
COMMENT ON COLUMN documents."document" IS 'path relative to the input; a record of a file has its id behind a #, and a number behind ~ if that is used again';
COMMENT ON COLUMN documents."sha256" IS 'SHA-256 of its bytes, hexadecimal';
COMMENT ON COLUMN documents."bytes" IS 'its size in bytes';
COMMENT ON COLUMN documents."charset" IS 'what it was decoded with; null if it could not be';
COMMENT ON COLUMN documents."language" IS 'ISO 639-1 code of its language; null if unknown';
COMMENT ON COLUMN documents."articles" IS 'how many articles it holds';
COMMENT ON COLUMN documents."status" IS 'analyzed, rejected, or duplicate (the same bytes as another document)';
COMMENT ON COLUMN documents."reason" IS 'why it was rejected, or which document it duplicates; otherwise null';

CREATE OR REPLACE VIEW articles AS SELECT
  "article",
  "document",
  "begin",
  "end",
  "title",
  "published_on",
  "dateline_place",
  "agency",
  "series",
  "edition_year",
  "edition_evidence",
  "duplicate_of"
FROM read_parquet('/srv/plenary/tables/current/articles/*.parquet');
COMMENT ON COLUMN articles."article" IS 'document and number of the article in it';
COMMENT ON COLUMN articles."document" IS 'the document it stands in';
COMMENT ON COLUMN articles."begin" IS 'where it begins, in code points of the document''s text';
COMMENT ON COLUMN articles."end" IS 'where it ends, exclusive';
COMMENT ON COLUMN articles."title" IS 'its headline; null if it has none';
COMMENT ON COLUMN articles."published_on" IS 'day of publication, from the text or the record; null if unknown';
COMMENT ON COLUMN articles."dateline_place" IS 'place of its dateline; null if it has none';
COMMENT ON COLUMN articles."agency" IS 'agency of its dateline or credit; null if it has none';
COMMENT ON COLUMN articles."series" IS 'the series it is about; null if none of the catalogue';
COMMENT ON COLUMN articles."edition_year" IS 'year of the edition it is about; null if not settled';
COMMENT ON COLUMN articles."edition_evidence" IS 'how the edition is known; null without a series';
COMMENT ON COLUMN articles."duplicate_of" IS 'the article this one copies (one wire story in two outlets); null if none';

CREATE OR REPLACE VIEW figures AS SELECT
  "document",
  "article",
  "series",
  "edition_year",
  "measure",
  "value",
  "value_high",
  "bound",
  "status",
  "scope",
  "reported_by",
  "reported_by_kind",
  "relayed_by",
  "sentence",
  "sentence_begin",
  "sentence_end",
  "text",
  "begin",
  "end",
  "context",
  "context_begin",
  "context_end"
FROM read_parquet('/srv/plenary/tables/current/figures/*.parquet');
COMMENT ON COLUMN figures."document" IS 'the document it stands in';
COMMENT ON COLUMN figures."article" IS 'the article it stands in';
COMMENT ON COLUMN figures."series" IS 'the series it is about';
COMMENT ON COLUMN figures."edition_year" IS 'year of the edition it is about; null if not settled';
COMMENT ON COLUMN figures."measure" IS 'what it counts';
COMMENT ON COLUMN figures."value" IS 'the number; of a range the lower end';
COMMENT ON COLUMN figures."value_high" IS 'the upper end of a range; otherwise null';
COMMENT ON COLUMN figures."bound" IS 'exact, about, almost, at_least or at_most';
COMMENT ON COLUMN figures."status" IS 'invited, registered, confirmed, expected, attending or attended; null if not said';
COMMENT ON COLUMN figures."scope" IS 'of a count of countries: what the countries send; null if not said';
COMMENT ON COLUMN figures."reported_by" IS 'the official who says so; null if it is the text''s own word';
COMMENT ON COLUMN figures."reported_by_kind" IS 'person or institution; null with reported_by';
COMMENT ON COLUMN figures."relayed_by" IS 'the agency or person that passed it on; null if none';
COMMENT ON COLUMN figures."sentence" IS 'the sentence it stands in';
COMMENT ON COLUMN figures."sentence_begin" IS 'where the sentence begins, in code points';
COMMENT ON COLUMN figures."sentence_end" IS 'where the sentence ends, exclusive';
COMMENT ON COLUMN figures."text" IS 'the number as written';
COMMENT ON COLUMN figures."begin" IS 'where the number begins, in code points';
COMMENT ON COLUMN figures."end" IS 'where the number ends, exclusive';
COMMENT ON COLUMN figures."context" IS 'its sentence and those beside it; cut where they are very long';
COMMENT ON COLUMN figures."context_begin" IS 'where the context begins, in code points';
COMMENT ON COLUMN figures."context_end" IS 'where the context ends, exclusive';

CREATE OR REPLACE VIEW quotations AS SELECT
  "document",
  "article",
  "series",
  "edition_year",
  "kind",
  "text",
  "begin",
  "end",
  "quoted",
  "cue",
  "speaker",
  "speaker_mention",
  "speaker_begin",
  "speaker_end",
  "speaker_kind",
  "role",
  "affiliation",
  "relayed_by",
  "words",
  "context",
  "context_begin",
  "context_end"
FROM read_parquet('/srv/plenary/tables/current/quotations/*.parquet');
COMMENT ON COLUMN quotations."document" IS 'the document it stands in';
COMMENT ON COLUMN quotations."article" IS 'the article it stands in';
COMMENT ON COLUMN quotations."series" IS 'the series of its article; null if none';
COMMENT ON COLUMN quotations."edition_year" IS 'the edition of its article; null if not settled';
COMMENT ON COLUMN quotations."kind" IS 'direct, indirect or mixed';
COMMENT ON COLUMN quotations."text" IS 'what was said: direct speech without its marks, otherwise the whole reported clause';
COMMENT ON COLUMN quotations."begin" IS 'where text begins, in code points';
COMMENT ON COLUMN quotations."end" IS 'where text ends, exclusive';
COMMENT ON COLUMN quotations."quoted" IS 'the parts of text inside quotation marks, without the marks';
COMMENT ON COLUMN quotations."cue" IS 'the words that attribute it; null if none do';
COMMENT ON COLUMN quotations."speaker" IS 'who said it, by the name in officials; null if not settled';
COMMENT ON COLUMN quotations."speaker_mention" IS 'how the text names the speaker there; null if it does not';
COMMENT ON COLUMN quotations."speaker_begin" IS 'where the mention begins, in code points; null with it';
COMMENT ON COLUMN quotations."speaker_end" IS 'where the mention ends, exclusive; null with it';
COMMENT ON COLUMN quotations."speaker_kind" IS 'person or institution; null with speaker';
COMMENT ON COLUMN quotations."role" IS 'the speaker''s office in this article; null if it gives none';
COMMENT ON COLUMN quotations."affiliation" IS 'the country or institution of the office; null if not given';
COMMENT ON COLUMN quotations."relayed_by" IS 'the agency or person that passed it on; null if none';
COMMENT ON COLUMN quotations."words" IS 'how many words text has';
COMMENT ON COLUMN quotations."context" IS 'its sentences and those beside them; cut where they are very long';
COMMENT ON COLUMN quotations."context_begin" IS 'where the context begins, in code points';
COMMENT ON COLUMN quotations."context_end" IS 'where the context ends, exclusive';

CREATE OR REPLACE VIEW attendance AS SELECT
  "document",
  "article",
  "series",
  "edition_year",
  "name",
  "kind",
  "status",
  "reported_by",
  "reported_by_kind",
  "relayed_by",
  "sentence",
  "sentence_begin",
  "sentence_end",
  "text",
  "begin",
  "end",
  "context",
  "context_begin",
  "context_end"
FROM read_parquet('/srv/plenary/tables/current/attendance/*.parquet');
COMMENT ON COLUMN attendance."document" IS 'the document it stands in';
COMMENT ON COLUMN attendance."article" IS 'the article it stands in';
COMMENT ON COLUMN attendance."series" IS 'the series it is about';
COMMENT ON COLUMN attendance."edition_year" IS 'year of the edition it is about; null if not settled';
COMMENT ON COLUMN attendance."name" IS 'the one name used in all tables: a country''s, an organization''s, a person''s';
COMMENT ON COLUMN attendance."kind" IS 'country, organization or person';
COMMENT ON COLUMN attendance."status" IS 'invited, confirmed, arrived, attended, declined or absent';
COMMENT ON COLUMN attendance."reported_by" IS 'the official who says so; null if it is the text''s own word';
COMMENT ON COLUMN attendance."reported_by_kind" IS 'person or institution; null with reported_by';
COMMENT ON COLUMN attendance."relayed_by" IS 'the agency or person that passed it on; null if none';
COMMENT ON COLUMN attendance."sentence" IS 'the sentence it stands in';
COMMENT ON COLUMN attendance."sentence_begin" IS 'where the sentence begins, in code points';
COMMENT ON COLUMN attendance."sentence_end" IS 'where the sentence ends, exclusive';
COMMENT ON COLUMN attendance."text" IS 'the name as written, which may be an adjective';
COMMENT ON COLUMN attendance."begin" IS 'where the name begins, in code points';
COMMENT ON COLUMN attendance."end" IS 'where the name ends, exclusive';
COMMENT ON COLUMN attendance."context" IS 'its sentence and those beside it; cut where they are very long';
COMMENT ON COLUMN attendance."context_begin" IS 'where the context begins, in code points';
COMMENT ON COLUMN attendance."context_end" IS 'where the context ends, exclusive';

CREATE OR REPLACE VIEW officials AS SELECT
  "series",
  "official",
  "kind",
  "spellings",
  "roles"
FROM read_parquet('/srv/plenary/tables/current/officials/*.parquet');
COMMENT ON COLUMN officials."series" IS 'the series of the articles; null for those about none';
COMMENT ON COLUMN officials."official" IS 'the one name used in all tables';
COMMENT ON COLUMN officials."kind" IS 'person or institution';
COMMENT ON COLUMN officials."spellings" IS 'all spellings found, by the alphabet';
COMMENT ON COLUMN officials."roles" IS 'the offices given, by the alphabet';

CREATE OR REPLACE VIEW edition_figures AS SELECT
  "series",
  "edition_year",
  "measure",
  "value",
  "low",
  "high",
  "bound",
  "status",
  "scope",
  "reports",
  "distinct_values",
  "agreement",
  "document",
  "text",
  "begin",
  "end",
  "disputed",
  "disputed_low",
  "disputed_high"
FROM read_parquet('/srv/plenary/tables/current/edition_figures/*.parquet');
COMMENT ON COLUMN edition_figures."series" IS 'the series';
COMMENT ON COLUMN edition_figures."edition_year" IS 'year of the edition';
COMMENT ON COLUMN edition_figures."measure" IS 'what is counted';
COMMENT ON COLUMN edition_figures."value" IS 'the headline: the figure that stands for the edition';
COMMENT ON COLUMN edition_figures."low" IS 'the lowest value reported with the headline''s scope';
COMMENT ON COLUMN edition_figures."high" IS 'the highest value reported with the headline''s scope';
COMMENT ON COLUMN edition_figures."bound" IS 'the headline''s bound';
COMMENT ON COLUMN edition_figures."status" IS 'the headline''s status; null if not said';
COMMENT ON COLUMN edition_figures."scope" IS 'the headline''s scope; null if not said';
COMMENT ON COLUMN edition_figures."reports" IS 'how many articles report the measure with that scope, copies left out';
COMMENT ON COLUMN edition_figures."distinct_values" IS 'how many different values they report';
COMMENT ON COLUMN edition_figures."agreement" IS 'share of the reports that give the headline, 0 to 1';
COMMENT ON COLUMN edition_figures."document" IS 'the document of the headline';
COMMENT ON COLUMN edition_figures."text" IS 'the headline''s number as written';
COMMENT ON COLUMN edition_figures."begin" IS 'where that number begins, in code points';
COMMENT ON COLUMN edition_figures."end" IS 'where that number ends, exclusive';
COMMENT ON COLUMN edition_figures."disputed" IS 'whether reports contradict each other: no number fits what different articles say of the same stage (invited, coming, came)';
COMMENT ON COLUMN edition_figures."disputed_low" IS 'the lowest of the values that contradict each other; null if none do';
COMMENT ON COLUMN edition_figures."disputed_high" IS 'the highest of them; null if none do';

CREATE OR REPLACE VIEW figure_timeline AS SELECT
  "series",
  "edition_year",
  "measure",
  "published_on",
  "status",
  "value",
  "value_high",
  "bound",
  "scope",
  "reported_by",
  "document",
  "article",
  "begin",
  "end"
FROM read_parquet('/srv/plenary/tables/current/figure_timeline/*.parquet');
COMMENT ON COLUMN figure_timeline."series" IS 'the series';
COMMENT ON COLUMN figure_timeline."edition_year" IS 'year of the edition; null if not settled';
COMMENT ON COLUMN figure_timeline."measure" IS 'what it counts';
COMMENT ON COLUMN figure_timeline."published_on" IS 'when its article was published; null if unknown';
COMMENT ON COLUMN figure_timeline."status" IS 'invited, registered, confirmed, expected, attending or attended; null if not said';
COMMENT ON COLUMN figure_timeline."value" IS 'the number; of a range the lower end';
COMMENT ON COLUMN figure_timeline."value_high" IS 'the upper end of a range; otherwise null';
COMMENT ON COLUMN figure_timeline."bound" IS 'exact, about, almost, at_least or at_most';
COMMENT ON COLUMN figure_timeline."scope" IS 'of a count of countries: what the countries send; null if not said';
COMMENT ON COLUMN figure_timeline."reported_by" IS 'the official who says so; null if it is the text''s own word';
COMMENT ON COLUMN figure_timeline."document" IS 'the document it stands in';
COMMENT ON COLUMN figure_timeline."article" IS 'the article it stands in';
COMMENT ON COLUMN figure_timeline."begin" IS 'where the number begins, in code points';
COMMENT ON COLUMN figure_timeline."end" IS 'where the number ends, exclusive';

CREATE OR REPLACE VIEW edition_statistics AS SELECT
  "series",
  "edition_year",
  "ordinal",
  "starts_on",
  "ends_on",
  "cancelled",
  "documents",
  "articles",
  "articles_with_copies",
  "countries",
  "countries_low",
  "countries_high",
  "delegates",
  "delegates_low",
  "delegates_high",
  "quotations",
  "officials_quoted",
  "top_official",
  "series_name",
  "disputes"
FROM read_parquet('/srv/plenary/tables/current/edition_statistics/*.parquet');
COMMENT ON COLUMN edition_statistics."series" IS 'the series';
COMMENT ON COLUMN edition_statistics."edition_year" IS 'year of the edition';
COMMENT ON COLUMN edition_statistics."ordinal" IS 'its number in the series; null if the catalogue has none';
COMMENT ON COLUMN edition_statistics."starts_on" IS 'its first day; null if the catalogue has none';
COMMENT ON COLUMN edition_statistics."ends_on" IS 'its last day; null if the catalogue has none';
COMMENT ON COLUMN edition_statistics."cancelled" IS 'whether it did not take place';
COMMENT ON COLUMN edition_statistics."documents" IS 'how many documents have an article about it';
COMMENT ON COLUMN edition_statistics."articles" IS 'how many articles are about it, copies left out';
COMMENT ON COLUMN edition_statistics."articles_with_copies" IS 'how many articles are about it, copies included';
COMMENT ON COLUMN edition_statistics."countries" IS 'headline count of countries; null if none is reported';
COMMENT ON COLUMN edition_statistics."countries_low" IS 'the lowest count reported with its scope';
COMMENT ON COLUMN edition_statistics."countries_high" IS 'the highest count reported with its scope';
COMMENT ON COLUMN edition_statistics."delegates" IS 'headline number of delegates; null if none is reported';
COMMENT ON COLUMN edition_statistics."delegates_low" IS 'the lowest number reported';
COMMENT ON COLUMN edition_statistics."delegates_high" IS 'the highest number reported';
COMMENT ON COLUMN edition_statistics."quotations" IS 'how many quotations its articles have, copies left out';
COMMENT ON COLUMN edition_statistics."officials_quoted" IS 'how many officials those quote';
COMMENT ON COLUMN edition_statistics."top_official" IS 'the official quoted most; null if none is, or several equally often';
COMMENT ON COLUMN edition_statistics."series_name" IS 'the series'' name in the catalogue';
COMMENT ON COLUMN edition_statistics."disputes" IS 'the measures whose reports contradict each other, by the alphabet';

CREATE OR REPLACE VIEW quoted_officials AS SELECT
  "series",
  "edition_year",
  "rank",
  "official",
  "kind",
  "role",
  "affiliation",
  "quotations",
  "quotations_with_copies",
  "direct",
  "mixed",
  "indirect",
  "words",
  "articles",
  "share"
FROM read_parquet('/srv/plenary/tables/current/quoted_officials/*.parquet');
COMMENT ON COLUMN quoted_officials."series" IS 'the series';
COMMENT ON COLUMN quoted_officials."edition_year" IS 'year of the edition';
COMMENT ON COLUMN quoted_officials."rank" IS 'place by number of quotations; ties share it (1, 2, 2, 4)';
COMMENT ON COLUMN quoted_officials."official" IS 'who is quoted';
COMMENT ON COLUMN quoted_officials."kind" IS 'person or institution';
COMMENT ON COLUMN quoted_officials."role" IS 'the office given most often; null if none is';
COMMENT ON COLUMN quoted_officials."affiliation" IS 'its country or institution; null if not given';
COMMENT ON COLUMN quoted_officials."quotations" IS 'how many quotations, copies of an article left out';
COMMENT ON COLUMN quoted_officials."quotations_with_copies" IS 'how many quotations, copies of an article included';
COMMENT ON COLUMN quoted_officials."direct" IS 'how many of quotations are direct';
COMMENT ON COLUMN quoted_officials."mixed" IS 'how many of quotations are mixed';
COMMENT ON COLUMN quoted_officials."indirect" IS 'how many of quotations are indirect';
COMMENT ON COLUMN quoted_officials."words" IS 'how many words the quotations have';
COMMENT ON COLUMN quoted_officials."articles" IS 'how many articles quote the official, copies left out';
COMMENT ON COLUMN quoted_officials."share" IS 'share of the edition''s quotations with a known speaker, 0 to 1';

CREATE OR REPLACE VIEW rejects AS SELECT
  "document",
  "stage",
  "reason",
  "detail"
FROM read_parquet('/srv/plenary/tables/current/rejects/*.parquet');
COMMENT ON COLUMN rejects."document" IS 'the document';
COMMENT ON COLUMN rejects."stage" IS 'where it failed: read, decode, parse or analyze';
COMMENT ON COLUMN rejects."reason" IS 'a fixed phrase to count by';
COMMENT ON COLUMN rejects."detail" IS 'place and remedy';
