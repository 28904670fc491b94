-- The figures that are known, rounded once: those of quarters, then those of months.

-- Half up, of what is negative by its size; in whole numbers of the last decimal.
CREATE MACRO half_up(numerator, denominator, decimals) AS
    sign(numerator)::HUGEINT
    * ((2 * abs(numerator) * CASE decimals WHEN 4 THEN 10000::HUGEINT ELSE 1::HUGEINT END + denominator)
       // (2 * denominator));

CREATE TABLE figure AS
    WITH exact AS (
        SELECT variant, q, cell, f.*
          FROM cell_quarter,
               LATERAL (VALUES
                ('EmpTotal', m, 1, 0, m, 0, 0),
                ('Emp', b, 1, 0, b, 0, 0),
                ('EmpEnd', e, 1, 0, e, 1, 0),
                ('EmpS', f, 1, 0, f, 1, 0),
                ('EmpSpv', fpv, 1, 0, fpv, 0, 0),
                ('HirA', a, 1, 0, a, 0, 0),
                ('HirN', h, 1, 0, h, 0, 0),
                ('HirR', r, 1, 0, r, 0, 0),
                ('Sep', s, 1, 0, s, 1, 0),
                ('HirAEnd', ca, 1, 0, ca, 1, 0),
                ('SepBeg', cs, 1, 0, cs, 1, 0),
                ('HirAS', fa, 1, 0, fa, 1, 0),
                ('HirNS', fh, 1, 0, fh, 1, 0),
                ('SepS', fs, 1, 0, fs, 1, 0),
                ('SepSnx', fsnx, 1, 0, fsnx, 2, 1),
                ('HirAEndRepl', ca - jc, 1, 0, m, 1, 0),
                ('FrmJbGn', jc, 1, 0, m, 1, 0),
                ('FrmJbLs', jd, 1, 0, m, 1, 0),
                ('FrmJbC', jc - jd, 1, 0, m, 1, 0),
                ('FrmJbGnS', fjc, 1, 0, m, 1, 0),
                ('FrmJbLsS', fjd, 1, 0, m, 1, 0),
                ('FrmJbCS', fjc - fjd, 1, 0, m, 1, 0),
                ('TurnOvrS', fa + fsnx, 2 * f, 4, f, 2, 1),
                ('Payroll', w, 37758000, 0, m, 0, 0),
                ('EarnS', w_f, 3 * 37758000 * f, 0, f, 1, 0),
                ('EarnBeg', w_b, 3 * 37758000 * b, 0, b, 0, 0),
                ('EarnHirAS', w_fa, 3 * 37758000 * fa, 0, fa, 1, 0),
                ('EarnHirNS', w_fh, 3 * 37758000 * fh, 0, fh, 1, 0),
                ('EarnSepS', w_fsnx, 3 * 37758000 * fsnx, 0, fsnx, 2, 1),
                ('HirAR', 2 * a, b + e, 4, a, 1, 0),
                ('HirNR', 2 * h, b + e, 4, h, 1, 0),
                ('HirRR', 2 * r, b + e, 4, r, 1, 0),
                ('SepR', 2 * s, b + e, 4, s, 1, 0),
                ('HirAEndR', 2 * ca, b + e, 4, ca, 1, 0),
                ('SepBegR', 2 * cs, b + e, 4, cs, 1, 0),
                ('HirAEndReplR', 2 * (ca - jc), b + e, 4, m, 1, 0),
                ('FrmJbGnR', 2 * jc, b + e, 4, m, 1, 0),
                ('FrmJbLsR', 2 * jd, b + e, 4, m, 1, 0),
                ('FrmJbCR', 2 * (jc - jd), b + e, 4, m, 1, 0),
                ('HirASR', 2 * fa, fpv + f, 4, fa, 1, 0),
                ('HirNSR', 2 * fh, fpv + f, 4, fh, 1, 0),
                ('SepSR', 2 * fs, fpv + f, 4, fs, 1, 0),
                ('SepSnxR', 2 * fsnx, fpv + f, 4, fsnx, 2, 1),
                ('FrmJbGnSR', 2 * fjc, fpv + f, 4, m, 1, 0),
                ('FrmJbLsSR', 2 * fjd, fpv + f, 4, m, 1, 0),
                ('FrmJbCSR', 2 * (fjc - fjd), fpv + f, 4, m, 1, 0)
               ) AS f(indicator, numerator, denominator, decimals, jobs, later_q, later_d)),
    known AS (
        SELECT *, half_up(numerator::HUGEINT, denominator::HUGEINT, decimals) AS units
          FROM exact
         WHERE denominator <> 0
           AND q + CASE variant WHEN 'Q' THEN later_q ELSE later_d END <= getvariable('last_quarter'))
    SELECT indicator, variant, (q // 4) || '-Q' || (q % 4 + 1) AS period, area, section,
           CASE decimals WHEN 4 THEN units::DECIMAL(24, 0) * 0.0001 ELSE units::DECIMAL(28, 4) END AS value,
           decimals::TINYINT AS decimals, jobs::BIGINT AS count
      FROM known
      JOIN cell_name USING (cell);

INSERT INTO figure
    WITH by_month AS (
        SELECT 'activeContracts' AS indicator, cell, month, contracts AS value, contracts AS count FROM stock
        UNION ALL
        SELECT 'activeWorkers', cell, month, workers, workers FROM stock
        UNION ALL
        SELECT 'wageMedian', cell, month, (doubled_fen + 100) // 200, wages FROM median
        UNION ALL
        SELECT lower(k.kind), cell, month, coalesce(n, 0), coalesce(n, 0)
          FROM monthly_cell
         CROSS JOIN month
         CROSS JOIN (VALUES ('CONCLUDED'), ('RENEWED'), ('RESCINDED'), ('TERMINATED')) AS k(kind)
          LEFT JOIN event_count USING (cell, month, kind))
    SELECT indicator, '_Z',
           strftime(getvariable('first_month')::DATE + to_months(month::INTEGER), '%Y-%m'),
           area, section, value::DECIMAL(28, 4), 0, count::BIGINT
      FROM by_month
      JOIN cell_name USING (cell);
