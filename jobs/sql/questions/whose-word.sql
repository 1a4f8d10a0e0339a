-- Who gave which count of countries for each edition? The text's own word has no name.
SELECT series, edition_year, value, bound, status, scope,
  coalesce(reported_by, '(the report)') AS reported_by, count(*) AS figures
FROM figures
WHERE measure = 'countries' AND edition_year IS NOT NULL
GROUP BY series, edition_year, value, bound, status, scope, coalesce(reported_by, '(the report)')
ORDER BY series, edition_year, value, bound, status NULLS FIRST, scope NULLS FIRST, reported_by;
