-- Which people are quoted at more than one edition of a series?
SELECT series, official, count(*) AS editions,
  min(edition_year) AS first_edition, max(edition_year) AS last_edition, sum(quotations) AS quotations
FROM quoted_officials
WHERE kind = 'person'
GROUP BY series, official
HAVING count(*) > 1
ORDER BY editions DESC, quotations DESC, series, official;
