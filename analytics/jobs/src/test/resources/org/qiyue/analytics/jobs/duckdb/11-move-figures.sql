-- METHODOLOGY 7, 9 and 10: the figures of the moves between jobs, those that are known, beside the others.
-- Each is numerator / denominator, with its decimals, the workers behind it and how many quarters later it is known.

CREATE TABLE figure_of_moves AS
    WITH exact AS (
        SELECT q, cell_area, cell_section, f.*
          FROM move_of_cell,
               LATERAL (VALUES
                ('MainB', main_b, 1, 0, main_b, 0),
                ('MainE', main_e, 1, 0, main_e, 0),
                ('JobStayS', stays, 1, 0, stays, 0),
                ('MJobStart', starts, 1, 0, starts, 0),
                ('MJobEnd', ends, 1, 0, ends, 0),
                ('MHire', hire, 1, 0, hire, 0),
                ('MSep', sep, 1, 0, sep, 0),
                ('EEHire', ee_hire, 1, 0, ee_hire, 0),
                ('EESep', ee_sep, 1, 0, ee_sep, 0),
                ('MHireAdd', hire_add, 1, 0, hire_add, 0),
                ('MSepKeep', sep_keep, 1, 0, sep_keep, 0),
                ('NEHire', ne_hire, 1, 0, ne_hire, 0),
                ('ENSep', en_sep, 1, 0, en_sep, 0),
                ('AQHire', aq_hire, 1, 0, aq_hire, 0),
                ('AQSep', aq_sep, 1, 0, aq_sep, 1),
                ('J2JHire', ee_hire + aq_hire, 1, 0, ee_hire + aq_hire, 0),
                ('J2JSep', ee_sep + aq_sep, 1, 0, ee_sep + aq_sep, 1),
                ('NEPersist', ne_hire - aq_hire, 1, 0, ne_hire - aq_hire, 0),
                ('ENPersist', en_sep - aq_sep, 1, 0, en_sep - aq_sep, 1),
                ('NEFullQ', ne_full, 1, 0, ne_full, 0),
                ('ENFullQ', en_full, 1, 0, en_full, 1),
                ('EEHireS', ee_hire_stable, 1, 0, ee_hire_stable, 1),
                ('EESepS', ee_sep_stable, 1, 0, ee_sep_stable, 1),
                ('AQHireS', aq_hire_stable, 1, 0, aq_hire_stable, 1),
                ('AQSepS', aq_sep_stable, 1, 0, aq_sep_stable, 2),
                ('J2JHireS', ee_hire_stable + aq_hire_stable, 1, 0, ee_hire_stable + aq_hire_stable, 1),
                ('J2JSepS', ee_sep_stable + aq_sep_stable, 1, 0, ee_sep_stable + aq_sep_stable, 2),
                ('J2JHireOverlap', overlap, 1, 0, overlap, 0),
                ('J2JHireGap7', gap7, 1, 0, gap7, 0),
                ('J2JHireGap31', gap31, 1, 0, gap31, 0),
                ('J2JHireGap91', gap91, 1, 0, gap91, 0),
                ('J2JHireGap92', gap92, 1, 0, gap92, 0),
                ('MHireR', 2 * hire, main_b + main_e, 4, hire, 0),
                ('MSepR', 2 * sep, main_b + main_e, 4, sep, 0),
                ('EEHireR', 2 * ee_hire, main_b + main_e, 4, ee_hire, 0),
                ('EESepR', 2 * ee_sep, main_b + main_e, 4, ee_sep, 0),
                ('AQHireR', 2 * aq_hire, main_b + main_e, 4, aq_hire, 0),
                ('AQSepR', 2 * aq_sep, main_b + main_e, 4, aq_sep, 1),
                ('J2JHireR', 2 * (ee_hire + aq_hire), main_b + main_e, 4, ee_hire + aq_hire, 0),
                ('J2JSepR', 2 * (ee_sep + aq_sep), main_b + main_e, 4, ee_sep + aq_sep, 1),
                ('NEHireR', 2 * ne_hire, main_b + main_e, 4, ne_hire, 0),
                ('ENSepR', 2 * en_sep, main_b + main_e, 4, en_sep, 0),
                ('NEPersistR', 2 * (ne_hire - aq_hire), main_b + main_e, 4, ne_hire - aq_hire, 0),
                ('ENPersistR', 2 * (en_sep - aq_sep), main_b + main_e, 4, en_sep - aq_sep, 1),
                ('NEFullQR', 2 * ne_full, main_b + main_e, 4, ne_full, 0),
                ('ENFullQR', 2 * en_full, main_b + main_e, 4, en_full, 1)
               ) AS f(indicator, numerator, denominator, decimals, workers, later)),
    known AS (
        SELECT *, half_up(numerator::HUGEINT, denominator::HUGEINT, decimals) AS units
          FROM exact
         WHERE denominator <> 0
           AND q + later <= (SELECT max(q) FROM quarter))
    SELECT indicator, 'D' AS variant, (q // 4) || '-Q' || (q % 4 + 1) AS period, cell_area AS area, cell_section AS section,
           CASE decimals WHEN 4 THEN units::DECIMAL(24, 0) * 0.0001 ELSE units::DECIMAL(28, 4) END AS value,
           workers::BIGINT AS jobs
      FROM known;

INSERT INTO figure SELECT * FROM figure_of_moves;
