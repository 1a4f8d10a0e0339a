-- Who are the three most-quoted officials of each edition, and how much of it is theirs?
SELECT series, edition_year, rank, official, role, affiliation, quotations, words, round(share, 3) AS share
FROM quoted_officials
WHERE rank <= 3
ORDER BY series, edition_year, rank, official;
