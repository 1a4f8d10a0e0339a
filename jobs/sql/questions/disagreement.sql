-- On which headlines do the reports disagree most, as a share of the headline?
SELECT series, edition_year, measure, value, low, high, reports,
  round(1.0 * (high - low) / value, 3) AS spread
FROM edition_figures
WHERE low < high AND value > 0
ORDER BY spread DESC, series, edition_year, measure;
