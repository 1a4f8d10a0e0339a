-- How many countries were invited or expected, and how many are reported present? Ministries and officials left out.
SELECT
  series,
  edition_year,
  max(value) FILTER (WHERE status = 'invited') AS invited,
  max(value) FILTER (WHERE status IN ('expected', 'confirmed', 'registered')) AS expected,
  max(value) FILTER (WHERE status IN ('attending', 'attended')) AS present
FROM figures
WHERE measure = 'countries' AND edition_year IS NOT NULL
  AND (scope IS NULL OR scope IN ('delegates', 'delegations'))
GROUP BY series, edition_year
ORDER BY series, edition_year;
