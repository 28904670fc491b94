-- Contracts and workers in force on the reference days, and events, by cell and month.

-- The months on whose reference day a contract is in force, numbered from the first; how far those of the worker's contracts
-- that began earlier reach, and whether these lie in other cells.
CREATE TABLE stay AS
    SELECT area, section, worker, first_month, last_month, wage,
           max(last_month) OVER (own ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS covered,
           min(area * 32 + section) OVER (own ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
           <> max(area * 32 + section) OVER (own ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS moves
      FROM (SELECT coalesce(a.number, 0)::SMALLINT AS area, section_number(c.section) AS section, worker,
                   greatest(month_of(start_date) - getvariable('first_month_number'), 0)::SMALLINT AS first_month,
                   (month_of(until) - getvariable('first_month_number')
                       - CASE WHEN until = last_day(until) OR until = getvariable('as_of')::DATE THEN 0 ELSE 1 END)::SMALLINT
                       AS last_month,
                   wage_fen AS wage
              FROM (SELECT *, least(coalesce(end_date, getvariable('as_of')::DATE),
                                    coalesce(ended_on, getvariable('as_of')::DATE),
                                    getvariable('as_of')::DATE) AS until
                      FROM read_parquet('${extracts}/contracts/*.parquet')
                     WHERE start_date <= getvariable('as_of')::DATE) c
              LEFT JOIN area a ON a.code = c.area)
     WHERE first_month <= last_month
    WINDOW own AS (PARTITION BY worker ORDER BY first_month);

-- What changes at the beginning of a month. The months that a contract adds to those before it count for its worker; of a
-- worker who has contracts in several cells they are found for each kind of cell anew.
CREATE TABLE stock_change AS
    WITH moving AS (
        SELECT area, section, worker, first_month, last_month, covered FROM stay WHERE moves),
    presence AS (
        SELECT 0 AS cell, first_month, last_month, covered FROM moving
        UNION ALL
        SELECT area * 32, first_month, last_month,
               max(last_month) OVER (PARTITION BY worker, area ORDER BY first_month
                                     ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
          FROM moving WHERE area BETWEEN 1 AND 17
        UNION ALL
        SELECT section, first_month, last_month,
               max(last_month) OVER (PARTITION BY worker, section ORDER BY first_month
                                     ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
          FROM moving WHERE section > 0
        UNION ALL
        SELECT area * 32 + section, first_month, last_month,
               max(last_month) OVER (PARTITION BY worker, area, section ORDER BY first_month
                                     ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
          FROM moving WHERE area BETWEEN 1 AND 17 AND section > 0),
    own AS (
        SELECT area, section, first_month AS month, count(*) AS contracts, count(wage) AS wages, 0 AS workers
          FROM stay GROUP BY ALL
        UNION ALL
        SELECT area, section, last_month + 1, -count(*), -count(wage), 0 FROM stay GROUP BY ALL
        UNION ALL
        SELECT area, section, greatest(first_month, coalesce(covered + 1, 0)), 0, 0, count(*)
          FROM stay WHERE NOT moves AND (covered IS NULL OR last_month > covered) GROUP BY ALL
        UNION ALL
        SELECT area, section, last_month + 1, 0, 0, -count(*)
          FROM stay WHERE NOT moves AND (covered IS NULL OR last_month > covered) GROUP BY ALL)
    SELECT cell, month::SMALLINT AS month, sum(contracts) AS contracts, sum(wages) AS wages, sum(workers) AS workers
      FROM (SELECT cell, month, contracts, wages, workers FROM own JOIN belongs USING (area, section)
            UNION ALL
            SELECT cell, greatest(first_month, coalesce(covered + 1, 0)), 0, 0, count(*)
              FROM presence WHERE covered IS NULL OR last_month > covered GROUP BY ALL
            UNION ALL
            SELECT cell, last_month + 1, 0, 0, -count(*)
              FROM presence WHERE covered IS NULL OR last_month > covered GROUP BY ALL)
     GROUP BY ALL;

CREATE TABLE event_count AS
    SELECT cell, kind, month, sum(n) AS n
      FROM (SELECT coalesce(a.number, 0)::SMALLINT AS area, section_number(v.section) AS section, kind,
                   (month_of(occurred_on) - getvariable('first_month_number'))::SMALLINT AS month, count(*) AS n
              FROM read_parquet('${extracts}/events/*.parquet') v
              LEFT JOIN area a ON a.code = v.area
             WHERE kind IN ('CONCLUDED', 'RENEWED', 'RESCINDED', 'TERMINATED')
               AND occurred_on BETWEEN getvariable('first_month')::DATE AND getvariable('as_of')::DATE
             GROUP BY ALL)
      JOIN belongs USING (area, section)
     GROUP BY ALL;

CREATE TABLE monthly_cell AS
    SELECT DISTINCT cell FROM stock_change
    UNION
    SELECT cell FROM event_count
    UNION
    SELECT cell FROM total;

CREATE TABLE stock AS
    SELECT cell, month,
           sum(coalesce(contracts, 0)) OVER earlier AS contracts,
           sum(coalesce(wages, 0)) OVER earlier AS wages,
           sum(coalesce(workers, 0)) OVER earlier AS workers
      FROM monthly_cell
     CROSS JOIN month
      LEFT JOIN stock_change USING (cell, month)
    WINDOW earlier AS (PARTITION BY cell ORDER BY month);
