-- Are people quoted more literally than institutions?
SELECT speaker_kind, count(*) AS quotations,
  count(*) FILTER (WHERE kind = 'direct') AS direct,
  count(*) FILTER (WHERE kind = 'mixed') AS mixed,
  count(*) FILTER (WHERE kind = 'indirect') AS indirect,
  round(1.0 * count(*) FILTER (WHERE kind = 'direct') / count(*), 3) AS share_direct
FROM quotations
WHERE speaker_kind IS NOT NULL
GROUP BY speaker_kind
ORDER BY speaker_kind;
