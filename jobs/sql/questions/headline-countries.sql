-- How many countries took part in each edition, and how far apart are the reports?
SELECT series, edition_year, value AS countries, low, high, status, scope, reports, agreement
FROM edition_figures
WHERE measure = 'countries'
ORDER BY series, edition_year;
