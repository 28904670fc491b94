-- METHODOLOGY 9, Contract wages: the agreed wage a spell accrues in each quarter, in fen, exactly.
-- The sum of days / days of the month has denominators 28 to 31; 377580 is their least common multiple, so
-- accrued is a whole number of 1/377580 fen.

-- Stretches of days between which the contracts in force of a pair do not change.
CREATE TABLE stretch AS
    WITH edge AS (
        SELECT pair, first_day AS day FROM contract_of_pair
        UNION
        SELECT pair, (last_day + 1)::DATE FROM contract_of_pair WHERE last_day < DATE '9999-12-31')
    SELECT pair, day AS from_day,
           coalesce((lead(day) OVER (PARTITION BY pair ORDER BY day) - 1)::DATE, DATE '9999-12-31') AS to_day
      FROM edge;

-- The wage in force is that of the contract with the latest start, then the one filed last; overlaps do not add up.
CREATE TABLE wage_in_force AS
    SELECT c.pair, any_value(c.spell) AS spell, s.from_day, s.to_day,
           arg_max_null(c.wage, (c.first_day, c.filing_no)) AS wage
      FROM stretch s
      JOIN contract_of_pair c ON c.pair = s.pair AND c.first_day <= s.from_day AND c.last_day >= s.to_day
     GROUP BY c.pair, s.from_day, s.to_day;

CREATE TABLE month AS
    SELECT q, first AS m0, last_day(first) AS m1
      FROM (SELECT q, unnest([p0, (p0 + INTERVAL 1 MONTH)::DATE, (p0 + INTERVAL 2 MONTH)::DATE]) AS first FROM quarter);

CREATE TABLE accrued AS
    SELECT w.pair, w.spell, m.q,
           sum(w.wage::HUGEINT
               * (date_diff('day', greatest(w.from_day, m.m0), least(w.to_day, m.m1)) + 1)
               * (377580 // day(m.m1)))::HUGEINT AS accrued
      FROM wage_in_force w
      JOIN month m ON w.from_day <= m.m1 AND w.to_day >= m.m0
     WHERE w.wage IS NOT NULL
     GROUP BY w.pair, w.spell, m.q;
