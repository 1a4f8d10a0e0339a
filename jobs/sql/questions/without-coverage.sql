-- Which editions that took place have no article in this corpus?
SELECT series, edition_year, ordinal, starts_on
FROM edition_statistics
WHERE articles = 0 AND NOT cancelled
ORDER BY series, edition_year;
