-- Which stories were printed more than once, and where?
SELECT o.article AS original, o.agency, o.published_on, c.article AS copy, c.title
FROM articles c
JOIN articles o ON o.article = c.duplicate_of
ORDER BY original, copy;
