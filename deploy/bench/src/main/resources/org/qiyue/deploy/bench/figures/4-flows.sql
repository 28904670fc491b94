-- Sums by cell and quarter. Jobs that run from and to the same quarters are the same to every count.

-- The units of a stretch of days that lie in a quarter.
CREATE MACRO units_in(q, from_unit, to_unit) AS
    greatest(0, least(to_unit, (q::BIGINT + 1) * 1132740) - greatest(from_unit, q::BIGINT * 1132740));

CREATE TABLE profile AS
    SELECT area, section, first, last, is_new, variants,
           count_if(opens) AS jobs,
           sum(wage * units_in(first, from_unit, to_unit)) AS in_first,
           sum(wage * units_in(first + 1, from_unit, to_unit)) AS in_second,
           sum(wage * units_in(last - 1, from_unit, to_unit)) AS in_last_but_one,
           sum(wage * units_in(last, from_unit, to_unit)) AS in_last
      FROM piece
     GROUP BY ALL;

-- What accrues in all, the same in both variants: a wage begins within a quarter, counts whole in those after it, and is
-- taken back from where it ends.
CREATE TABLE payroll_change AS
    SELECT cell, q, sum(part) AS part, sum(level) AS level
      FROM (SELECT area, section, (unit // 1132740)::SMALLINT AS q,
                   sum(wage * (1132740 - unit % 1132740)) AS part, sum(wage) AS level
              FROM (SELECT area, section, wage,
                           greatest(from_unit, getvariable('first_quarter')::BIGINT * 1132740) AS unit
                      FROM piece
                     WHERE variants <> 2 AND from_unit < to_unit
                    UNION ALL
                    SELECT area, section, -wage, greatest(to_unit, getvariable('first_quarter')::BIGINT * 1132740)
                      FROM piece
                     WHERE variants <> 2 AND from_unit < to_unit)
             WHERE unit < (getvariable('last_quarter')::BIGINT + 1) * 1132740
             GROUP BY ALL)
      JOIN belongs USING (area, section)
     GROUP BY ALL;

-- What each establishment grew and shrank by, and only then its cells.
CREATE TABLE firm_change AS
    WITH job AS (
        SELECT employer, area, section, first, last, variants FROM piece WHERE opens AND first < last),
    change AS (
        SELECT employer, area, section, variants, first AS q, 1 AS change, 0 AS stable FROM job
        UNION ALL
        SELECT employer, area, section, variants, last, -1, CASE WHEN last - first >= 2 THEN -1 ELSE 0 END FROM job
        UNION ALL
        SELECT employer, area, section, variants, first + 1, 0, 1 FROM job WHERE last - first >= 2),
    establishment AS (
        SELECT area, section, q,
               sum(CASE WHEN variants <> 2 THEN change ELSE 0 END)::INTEGER AS d,
               sum(CASE WHEN variants <> 2 THEN stable ELSE 0 END)::INTEGER AS d_stable,
               sum(CASE WHEN variants <> 1 THEN change ELSE 0 END)::INTEGER AS q_plain,
               sum(CASE WHEN variants <> 1 THEN stable ELSE 0 END)::INTEGER AS q_stable
          FROM change
         WHERE q BETWEEN getvariable('first_quarter') AND getvariable('last_quarter')
         GROUP BY employer, area, section, q),
    own AS (
        SELECT area, section, q,
               sum(greatest(0, d)) AS jc_d, sum(greatest(0, -d)) AS jd_d,
               sum(greatest(0, d_stable)) AS fjc_d, sum(greatest(0, -d_stable)) AS fjd_d,
               sum(greatest(0, q_plain)) AS jc_q, sum(greatest(0, -q_plain)) AS jd_q,
               sum(greatest(0, q_stable)) AS fjc_q, sum(greatest(0, -q_stable)) AS fjd_q
          FROM establishment
         GROUP BY ALL)
    SELECT variant, cell, q,
           sum(CASE variant WHEN 'D' THEN jc_d ELSE jc_q END) AS jc, sum(CASE variant WHEN 'D' THEN jd_d ELSE jd_q END) AS jd,
           sum(CASE variant WHEN 'D' THEN fjc_d ELSE fjc_q END) AS fjc,
           sum(CASE variant WHEN 'D' THEN fjd_d ELSE fjd_q END) AS fjd
      FROM own
      JOIN belongs USING (area, section), (VALUES ('D'), ('Q')) AS v(variant)
     GROUP BY ALL;

CREATE TABLE cell_quarter AS
    WITH cell AS (
        SELECT cell FROM (SELECT DISTINCT area, section FROM profile) JOIN belongs USING (area, section)
        UNION
        SELECT cell FROM total),
    job AS (
        SELECT v.variant, area, section, first, last, is_new, jobs, in_first, in_second, in_last_but_one, in_last,
               unnest(range(greatest(first::BIGINT, getvariable('first_quarter')),
                            least(last::BIGINT, getvariable('last_quarter')) + 1))::SMALLINT AS q
          FROM profile
          JOIN (VALUES ('D', 1), ('D', 3), ('Q', 2), ('Q', 3)) AS v(variant, variants) USING (variants)),
    own AS (
        SELECT variant, area, section, q,
               sum(jobs)                                                           AS m,
               sum(jobs) FILTER (first < q)                                        AS b,
               sum(jobs) FILTER (last > q)                                         AS e,
               sum(jobs) FILTER (first < q AND last > q)                           AS f,
               sum(jobs) FILTER (first < q - 1)                                    AS fpv,
               sum(jobs) FILTER (first = q)                                        AS a,
               sum(jobs) FILTER (first = q AND is_new)                             AS h,
               sum(jobs) FILTER (last = q)                                         AS s,
               sum(jobs) FILTER (first = q AND last > q)                           AS ca,
               sum(jobs) FILTER (first < q AND last = q)                           AS cs,
               sum(jobs) FILTER (first = q - 1 AND last > q)                       AS fa,
               sum(jobs) FILTER (first = q - 1 AND last > q AND is_new)            AS fh,
               sum(jobs) FILTER (first < q - 1 AND last = q)                       AS fs,
               sum(jobs) FILTER (first < q AND last = q + 1)                       AS fsnx,
               sum(in_first) FILTER (first = q)                                    AS w_a,
               sum(in_last) FILTER (first < q AND last = q)                        AS w_cs,
               sum(in_second) FILTER (first = q - 1 AND last > q)                  AS w_fa,
               sum(in_second) FILTER (first = q - 1 AND last > q AND is_new)       AS w_fh,
               sum(in_last_but_one) FILTER (first < q AND last = q + 1)            AS w_fsnx
          FROM job
         GROUP BY ALL),
    counted AS (
        SELECT variant, cell, q, sum(m) AS m, sum(b) AS b, sum(e) AS e, sum(f) AS f, sum(fpv) AS fpv, sum(a) AS a,
               sum(h) AS h, sum(s) AS s, sum(ca) AS ca, sum(cs) AS cs, sum(fa) AS fa, sum(fh) AS fh, sum(fs) AS fs,
               sum(fsnx) AS fsnx, sum(w_a) AS w_a, sum(w_cs) AS w_cs, sum(w_fa) AS w_fa, sum(w_fh) AS w_fh,
               sum(w_fsnx) AS w_fsnx
          FROM own
          JOIN belongs USING (area, section)
         GROUP BY ALL),
    payroll AS (
        SELECT cell, q,
               coalesce(part, 0) + 1132740 * (sum(coalesce(level, 0)) OVER (PARTITION BY cell ORDER BY q)
                                              - coalesce(level, 0)) AS w
          FROM cell
         CROSS JOIN quarter
          LEFT JOIN payroll_change USING (cell, q))
    SELECT variant, cell, q,
           coalesce(m, 0) AS m, coalesce(b, 0) AS b, coalesce(e, 0) AS e, coalesce(f, 0) AS f, coalesce(fpv, 0) AS fpv,
           coalesce(a, 0) AS a, coalesce(h, 0) AS h, coalesce(a, 0) - coalesce(h, 0) AS r, coalesce(s, 0) AS s,
           coalesce(ca, 0) AS ca, coalesce(cs, 0) AS cs, coalesce(fa, 0) AS fa, coalesce(fh, 0) AS fh,
           coalesce(fs, 0) AS fs, coalesce(fsnx, 0) AS fsnx,
           coalesce(jc, 0) AS jc, coalesce(jd, 0) AS jd, coalesce(fjc, 0) AS fjc, coalesce(fjd, 0) AS fjd,
           w, w - coalesce(w_a, 0) AS w_b, w - coalesce(w_a, 0) - coalesce(w_cs, 0) AS w_f,
           coalesce(w_fa, 0) AS w_fa, coalesce(w_fh, 0) AS w_fh, coalesce(w_fsnx, 0) AS w_fsnx
      FROM payroll
     CROSS JOIN (VALUES ('D'), ('Q')) AS v(variant)
      LEFT JOIN counted USING (variant, cell, q)
      LEFT JOIN firm_change USING (variant, cell, q);
DROP TABLE piece;
