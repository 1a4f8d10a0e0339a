-- Whose officials are heard? Quotations by country or institution, over all editions of a series.
SELECT series, affiliation, count(DISTINCT official) AS officials, sum(quotations) AS quotations
FROM quoted_officials
WHERE affiliation IS NOT NULL
GROUP BY series, affiliation
ORDER BY series, quotations DESC, affiliation;
