-- When was each edition written about: before, during or after it?
SELECT s.series, s.edition_year,
  count(*) FILTER (WHERE a.published_on < s.starts_on) AS before,
  count(*) FILTER (WHERE a.published_on BETWEEN s.starts_on AND s.ends_on) AS during,
  count(*) FILTER (WHERE a.published_on > s.ends_on) AS after,
  count(*) FILTER (WHERE a.published_on IS NULL) AS undated
FROM edition_statistics s
JOIN articles a ON a.series = s.series AND a.edition_year = s.edition_year
WHERE a.duplicate_of IS NULL AND s.starts_on IS NOT NULL
GROUP BY s.series, s.edition_year
ORDER BY s.series, s.edition_year;
