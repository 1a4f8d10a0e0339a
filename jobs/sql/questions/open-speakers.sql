-- How much of what is quoted has no speaker that the reports settle?
SELECT series, edition_year, count(*) AS quotations,
  count(*) FILTER (WHERE speaker IS NULL) AS without_speaker,
  round(1.0 * count(*) FILTER (WHERE speaker IS NULL) / count(*), 3) AS share
FROM quotations
WHERE edition_year IS NOT NULL
GROUP BY series, edition_year
ORDER BY share DESC, series, edition_year;
