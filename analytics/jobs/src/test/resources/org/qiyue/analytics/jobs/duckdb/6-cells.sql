-- METHODOLOGY 2 and 9: sums over establishments (employer x area x industry), then over cells.

CREATE TABLE establishment AS
    WITH job AS (
        SELECT * FROM dated
        UNION ALL
        SELECT * FROM literal)
    SELECT variant, employer, area, section, q,
           count(*)              AS m,
           count_if(b)           AS b,
           count_if(e)           AS e,
           count_if(f)           AS f,
           count_if(fpv)         AS fpv,
           count_if(a)           AS a,
           count_if(h)           AS h,
           count_if(r)           AS r,
           count_if(s)           AS s,
           count_if(ca)          AS ca,
           count_if(cs)          AS cs,
           count_if(fa)          AS fa,
           count_if(fh)          AS fh,
           count_if(fs)          AS fs,
           count_if(fsnx)        AS fsnx,
           sum(accrued)          AS w,
           sum(accrued) FILTER (f)    AS w_f,
           sum(accrued) FILTER (b)    AS w_b,
           sum(accrued) FILTER (fa)   AS w_fa,
           sum(accrued) FILTER (fh)   AS w_fh,
           sum(accrued) FILTER (fsnx) AS w_fsnx
      FROM job
      JOIN pair USING (pair)
     GROUP BY variant, employer, area, section, q;

-- Cells that hold a contract, and the totals of the city and of each area. Unknown areas count for the city only,
-- unknown sections under all sections only.
CREATE TABLE cell_of_establishment AS
    SELECT DISTINCT employer, pair.area, pair.section, cell_area, cell_section
      FROM pair,
           unnest(CASE WHEN area IN (SELECT area FROM district) THEN [area, '110000'] ELSE ['110000'] END) AS a(cell_area),
           unnest(CASE WHEN section IN (SELECT section FROM industry) THEN [section, '_T'] ELSE ['_T'] END) AS i(cell_section);

CREATE TABLE cell AS
    SELECT cell_area, cell_section FROM cell_of_establishment
    UNION
    SELECT area, '_T' FROM district
    UNION
    SELECT '110000', '_T';

CREATE TABLE cell_quarter AS
    SELECT v.variant, cell.cell_area, cell.cell_section, quarter.q,
           coalesce(sum(m), 0) AS m, coalesce(sum(b), 0) AS b, coalesce(sum(t.e), 0) AS e,
           coalesce(sum(f), 0) AS f, coalesce(sum(fpv), 0) AS fpv,
           coalesce(sum(a), 0) AS a, coalesce(sum(h), 0) AS h, coalesce(sum(r), 0) AS r,
           coalesce(sum(s), 0) AS s, coalesce(sum(ca), 0) AS ca, coalesce(sum(cs), 0) AS cs,
           coalesce(sum(fa), 0) AS fa, coalesce(sum(fh), 0) AS fh,
           coalesce(sum(fs), 0) AS fs, coalesce(sum(fsnx), 0) AS fsnx,
           coalesce(sum(greatest(0, t.e - t.b)), 0) AS jc, coalesce(sum(greatest(0, t.b - t.e)), 0) AS jd,
           coalesce(sum(greatest(0, t.f - t.fpv)), 0) AS fjc, coalesce(sum(greatest(0, t.fpv - t.f)), 0) AS fjd,
           coalesce(sum(w), 0) AS w, coalesce(sum(w_f), 0) AS w_f, coalesce(sum(w_b), 0) AS w_b,
           coalesce(sum(w_fa), 0) AS w_fa, coalesce(sum(w_fh), 0) AS w_fh, coalesce(sum(w_fsnx), 0) AS w_fsnx
      FROM cell
     CROSS JOIN quarter
     CROSS JOIN (VALUES ('D'), ('Q')) AS v(variant)
      LEFT JOIN (establishment t
                 JOIN cell_of_establishment c
                   ON c.employer = t.employer AND c.area = t.area AND c.section IS NOT DISTINCT FROM t.section)
        ON t.variant = v.variant AND t.q = quarter.q
       AND c.cell_area = cell.cell_area AND c.cell_section = cell.cell_section
     GROUP BY v.variant, cell.cell_area, cell.cell_section, quarter.q;
