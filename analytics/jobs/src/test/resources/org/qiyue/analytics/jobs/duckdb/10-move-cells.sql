-- METHODOLOGY 10: workers counted in the cell of the job that a figure is about, the new one or the old one.
-- Main jobs add up: every cell is the sum over its jobs.

CREATE TABLE move_of_industry AS
    WITH counted AS (
        SELECT q, new_pair AS pair, me, stays, starts, hire, ee AS ee_hire, hire_add, ne_hire, aq_hire, ne_full,
               ee_stable AS ee_hire_stable, aq_hire_stable, gap
          FROM move
         WHERE me
        UNION ALL BY NAME
        SELECT q, old_pair AS pair, mb, ends, sep, ee AS ee_sep, sep_keep, en_sep, aq_sep, en_full,
               ee_stable AS ee_sep_stable, aq_sep_stable
          FROM move
         WHERE mb)
    SELECT area, section, q,
           count_if(mb)                    AS main_b,
           count_if(me)                    AS main_e,
           count_if(stays)                 AS stays,
           count_if(starts)                AS starts,
           count_if(ends)                  AS ends,
           count_if(hire)                  AS hire,
           count_if(sep)                   AS sep,
           count_if(ee_hire)               AS ee_hire,
           count_if(ee_sep)                AS ee_sep,
           count_if(hire_add)              AS hire_add,
           count_if(sep_keep)              AS sep_keep,
           count_if(ne_hire)               AS ne_hire,
           count_if(en_sep)                AS en_sep,
           count_if(aq_hire)               AS aq_hire,
           count_if(aq_sep)                AS aq_sep,
           count_if(ne_full)               AS ne_full,
           count_if(en_full)               AS en_full,
           count_if(ee_hire_stable)        AS ee_hire_stable,
           count_if(ee_sep_stable)         AS ee_sep_stable,
           count_if(aq_hire_stable)        AS aq_hire_stable,
           count_if(aq_sep_stable)         AS aq_sep_stable,
           count_if(gap < 0)               AS overlap,
           count_if(gap BETWEEN 0 AND 7)   AS gap7,
           count_if(gap BETWEEN 8 AND 31)  AS gap31,
           count_if(gap BETWEEN 32 AND 91) AS gap91,
           count_if(gap >= 92)             AS gap92
      FROM counted
      JOIN pair USING (pair)
     GROUP BY area, section, q;

CREATE TABLE move_of_cell AS
    WITH cell_of_industry AS (
        SELECT DISTINCT area, section, cell_area, cell_section FROM cell_of_establishment)
    SELECT cell.cell_area, cell.cell_section, quarter.q,
           coalesce(sum(COLUMNS(t.* EXCLUDE (area, section, q))), 0)
      FROM cell
     CROSS JOIN quarter
      LEFT JOIN (move_of_industry t
                 JOIN cell_of_industry c ON c.area = t.area AND c.section IS NOT DISTINCT FROM t.section)
        ON t.q = quarter.q AND c.cell_area = cell.cell_area AND c.cell_section = cell.cell_section
     GROUP BY cell.cell_area, cell.cell_section, quarter.q;
