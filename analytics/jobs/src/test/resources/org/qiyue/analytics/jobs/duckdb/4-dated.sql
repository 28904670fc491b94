-- METHODOLOGY 9, variant D: every spell in every quarter in which it has a day, by its edges.
-- What counts in t without a day in t does not exist: F(t-1) and not F(t) ends in t, Fpv has its last days of t-1 and goes on.

CREATE TABLE dated AS
    WITH seen AS (
        SELECT spell.pair, spell.spell, quarter.q, s, e, recall, p0, p1,
               first_day(q - 1) AS before0, (p0 - 1)::DATE AS before1,
               (p1 + 1)::DATE AS after0, last_day_of(q + 1) AS after1,
               s < p0 AND e > p1 AS f,
               s < before0 AND e > before1 AS f_before,
               s < after0 AND e > after1 AS f_after
          FROM spell
          JOIN quarter ON s <= p1 AND e >= p0)
    SELECT 'D' AS variant, pair, q,
           true                                   AS m,
           s < p0                                 AS b,
           e > p1                                 AS e,
           f                                      AS f,
           f_before                               AS fpv,
           s >= p0                                AS a,
           s >= p0 AND NOT recall                 AS h,
           s >= p0 AND recall                     AS r,
           e <= p1                                AS s,
           s >= p0 AND e > p1                     AS ca,
           e <= p1 AND s < p0                     AS cs,
           f AND NOT f_before                     AS fa,
           f AND NOT f_before AND NOT recall      AS fh,
           f_before AND NOT f                     AS fs,
           f AND NOT f_after                      AS fsnx,
           coalesce(accrued, 0)                   AS accrued
      FROM seen
      LEFT JOIN accrued USING (pair, spell, q);
