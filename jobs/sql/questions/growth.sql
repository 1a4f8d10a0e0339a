-- By how much did the number of delegates change from one edition with a number to the next?
SELECT
  series,
  edition_year,
  delegates,
  lag(edition_year) OVER (PARTITION BY series ORDER BY edition_year) AS year_before,
  lag(delegates) OVER (PARTITION BY series ORDER BY edition_year) AS delegates_before,
  delegates - lag(delegates) OVER (PARTITION BY series ORDER BY edition_year) AS change
FROM edition_statistics
WHERE delegates IS NOT NULL
ORDER BY series, edition_year;
