-- METHODOLOGY 9, variant Q: LEHD to the letter. m(t) is 1 when some spell of the pair has a day in t; a pair counts once.
-- Quarters before the release are looked at too, for m(t-1) to m(t-5) of its first ones.

CREATE TABLE literal AS
    WITH presence AS (
        SELECT DISTINCT pair, unnest(generate_series(quarter_of(s), least(quarter_of(e), (SELECT max(q) FROM quarter)))) AS q
          FROM spell),
    near AS (
        SELECT pair, q,
               count(*) OVER (p RANGE BETWEEN 5 PRECEDING AND 2 PRECEDING) > 0 AS m_5_to_2,
               count(*) OVER (p RANGE BETWEEN 4 PRECEDING AND 1 PRECEDING) > 0 AS m_4_to_1,
               count(*) OVER (p RANGE BETWEEN 2 PRECEDING AND 2 PRECEDING) > 0 AS m_2,
               count(*) OVER (p RANGE BETWEEN 1 PRECEDING AND 1 PRECEDING) > 0 AS m_1,
               count(*) OVER (p RANGE BETWEEN 1 FOLLOWING AND 1 FOLLOWING) > 0 AS m1,
               count(*) OVER (p RANGE BETWEEN 2 FOLLOWING AND 2 FOLLOWING) > 0 AS m2
          FROM presence
        WINDOW p AS (PARTITION BY pair ORDER BY q)),
    wage AS (
        SELECT pair, q, sum(accrued) AS accrued FROM accrued GROUP BY pair, q)
    SELECT 'Q' AS variant, pair, q,
           true                                                 AS m,
           m_1                                                  AS b,
           m1                                                   AS e,
           m_1 AND m1                                           AS f,
           m_2 AND m_1                                          AS fpv,
           NOT m_1                                              AS a,
           NOT m_1 AND NOT m_4_to_1                             AS h,
           NOT m_1 AND m_4_to_1                                 AS r,
           NOT m1                                               AS s,
           NOT m_1 AND m1                                       AS ca,
           m_1 AND NOT m1                                       AS cs,
           m_1 AND m1 AND NOT m_2                               AS fa,
           m_1 AND m1 AND NOT m_2 AND NOT m_5_to_2              AS fh,
           m_2 AND m_1 AND NOT m1                               AS fs,
           m_1 AND m1 AND NOT m2                                AS fsnx,
           coalesce(accrued, 0)                                 AS accrued
      FROM near
      JOIN quarter USING (q)
      LEFT JOIN wage USING (pair, q);
