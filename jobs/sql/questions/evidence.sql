-- From which sentence does each headline come, and whose word is it?
SELECT e.series, e.edition_year, e.measure, e.value, f.reported_by, f.relayed_by, f.document, f.sentence
FROM edition_figures e
JOIN figures f
  ON f.document = e.document AND f.begin = e.begin AND f.measure = e.measure
    AND f.series = e.series AND f.edition_year = e.edition_year
ORDER BY e.series, e.edition_year, e.measure;
