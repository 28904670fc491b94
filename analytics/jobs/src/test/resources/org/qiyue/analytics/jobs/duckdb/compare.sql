-- The cells in which the release and the figures here differ, the cell with the fewest jobs first.
-- Reads figure and observation (of the release, every value as text).
CREATE TABLE difference AS
    SELECT indicator, variant, period, area, section,
           f.value AS second_value, o.value::DECIMAL(28, 4) AS released_value,
           f.jobs AS second_count, o.count::BIGINT AS released_count
      FROM figure f
      FULL JOIN observation o USING (indicator, variant, period, area, section)
     WHERE f.value IS DISTINCT FROM o.value::DECIMAL(28, 4)
        OR f.jobs IS DISTINCT FROM o.count::BIGINT;

CREATE TABLE told AS
    SELECT d.*, c.m AS jobs_of_cell, c.q
      FROM difference d
      LEFT JOIN cell_quarter c
        ON c.variant = d.variant AND c.cell_area = d.area AND c.cell_section = d.section
       AND (c.q // 4) || '-Q' || (c.q % 4 + 1) = d.period
     ORDER BY jobs_of_cell NULLS FIRST, period, area, section, variant, indicator
     LIMIT 12;
