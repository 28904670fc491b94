-- METHODOLOGY 9, Job: pairs of a worker and an employer in one area, and their spells.
-- Reads contract and the variable bridge_days.

-- The industry of a pair is that of its first contract, for ever.
CREATE TABLE pair AS
    SELECT row_number() OVER () AS pair, *
      FROM (SELECT worker, employer, area, arg_min_null(section, (first_day, filing_no)) AS section
              FROM contract
             GROUP BY worker, employer, area);

-- A contract opens a spell unless it begins no later than bridge_days + 1 days after the latest end before it.
CREATE TABLE contract_of_pair AS
    WITH numbered AS (
        SELECT pair.pair, c.first_day, c.last_day, c.filing_no, c.wage,
               max(c.last_day) OVER (PARTITION BY pair.pair ORDER BY c.first_day, c.filing_no
                                     ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS latest_end
          FROM contract c
          JOIN pair ON pair.worker = c.worker AND pair.employer = c.employer AND pair.area = c.area)
    SELECT pair, first_day, last_day, filing_no, wage,
           count(*) FILTER (latest_end IS NULL OR date_diff('day', latest_end, first_day) > getvariable('bridge_days') + 1)
               OVER (PARTITION BY pair ORDER BY first_day, filing_no) AS spell
      FROM numbered;

CREATE TABLE spell AS
    SELECT pair, spell, s, e,
           -- An earlier spell with s - e of at most 365 days: the next before is the nearest.
           coalesce(date_diff('day', lag(e) OVER (PARTITION BY pair ORDER BY spell), s) <= 365, false) AS recall
      FROM (SELECT pair, spell, min(first_day) AS s, max(last_day) AS e
              FROM contract_of_pair
             GROUP BY pair, spell);
