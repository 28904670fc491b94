-- METHODOLOGY 10: what became of the main job of each worker between the boundary of t (j) and that of t+1 (k).
-- Beside it those a quarter before (i) and after (l), and whether the worker had a day in any job in t-1 and t+1.

CREATE MACRO stood_at(s, e, q) AS s < first_day(q) AND first_day(q) <= e;

CREATE TABLE worked AS
    SELECT DISTINCT worker, boundary.q
      FROM spell
      JOIN pair USING (pair)
      JOIN boundary ON s <= last_day_of(q) AND e >= p0;

CREATE TABLE move AS
    WITH concerned AS (
        SELECT worker, q FROM main_job
        UNION
        SELECT worker, q - 1 FROM main_job)
    SELECT c.worker, c.q, j.pair AS old_pair, k.pair AS new_pair,
           j.pair IS NOT NULL                                            AS mb,
           k.pair IS NOT NULL                                            AS me,
           mb AND me AND j.pair = k.pair AND j.spell = k.spell           AS stays,
           me AND NOT stays                                              AS starts,
           mb AND NOT stays                                              AS ends,
           me AND p0 <= k.s AND k.s <= p1                                AS hire,
           mb AND p0 <= j.e AND j.e <= p1                                AS sep,
           sep AND hire AND j.pair <> k.pair                             AS ee,
           hire AND mb AND j.e > p1                                      AS hire_add,
           sep AND me AND k.s < p0                                       AS sep_keep,
           hire AND NOT ee AND NOT hire_add                              AS ne_hire,
           sep AND NOT ee AND NOT sep_keep                               AS en_sep,
           NOT mb AND me AND i.pair IS NOT NULL AND i.pair <> k.pair     AS aq_hire,
           mb AND NOT me AND l.pair IS NOT NULL AND j.pair <> l.pair     AS aq_sep,
           ne_hire AND before.worker IS NULL                             AS ne_full,
           en_sep AND after.worker IS NULL                               AS en_full,
           ee AND stood_at(j.s, j.e, c.q - 1) AND stood_at(k.s, k.e, c.q + 2)      AS ee_stable,
           aq_hire AND stood_at(i.s, i.e, c.q - 2) AND stood_at(k.s, k.e, c.q + 2) AS aq_hire_stable,
           aq_sep AND stood_at(j.s, j.e, c.q - 1) AND stood_at(l.s, l.e, c.q + 3)  AS aq_sep_stable,
           CASE WHEN ee THEN date_diff('day', j.e, k.s) - 1
                WHEN aq_hire THEN date_diff('day', i.e, k.s) - 1 END     AS gap
      FROM concerned c
      JOIN quarter ON quarter.q = c.q
      LEFT JOIN main_job i ON i.worker = c.worker AND i.q = c.q - 1
      LEFT JOIN main_job j ON j.worker = c.worker AND j.q = c.q
      LEFT JOIN main_job k ON k.worker = c.worker AND k.q = c.q + 1
      LEFT JOIN main_job l ON l.worker = c.worker AND l.q = c.q + 2
      LEFT JOIN worked before ON before.worker = c.worker AND before.q = c.q - 1
      LEFT JOIN worked after ON after.worker = c.worker AND after.q = c.q + 1;
