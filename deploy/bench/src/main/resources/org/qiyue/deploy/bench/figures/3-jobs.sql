-- One row for each contract: the job it belongs to, from quarter to quarter, and the days on which its wage is in force.
-- Variants: 1 is D, 2 is Q, 3 both. A job is counted at the contract that opens it.

-- Days and quarters after the series are all the same, two quarters behind it; likewise those before.
CREATE MACRO day_within(d) AS least(d, make_date((getvariable('last_quarter')::BIGINT + 2) // 4 + 1, 12, 31));
CREATE MACRO quarter_within(d) AS
    greatest(least(quarter_of(d), getvariable('last_quarter') + 2), getvariable('first_quarter') - 2)::SMALLINT;

CREATE TABLE piece AS
    SELECT employer, area, section, wage,
           units(day_within(first_day)) AS from_unit,
           units(day_within(least(last_day, coalesce(next_day - 1, last_day)) + 1)) AS to_unit,
           quarter_within(pair_first) AS first, quarter_within(pair_last) AS last,
           true AS is_new, latest_end IS NULL AS opens, 3::TINYINT AS variants
      FROM contract
      ANTI JOIN special USING (employer, area, worker);

-- Of the special pairs, the days of each contract's spell and of its run of quarters, with the end of the one before.
CREATE TABLE spelled AS
    WITH marked AS (
        SELECT c.*, nested,
               latest_end IS NULL OR first_day > latest_end + 1 AS opens_spell,
               latest_end IS NULL OR quarter_of(first_day) > quarter_of(latest_end) + 1 AS opens_run
          FROM contract c
          JOIN special USING (employer, area, worker))
    SELECT employer, area, worker, section, wage, first_day, last_day, next_day, filing_no, nested, opens_spell, opens_run,
           max(first_day) FILTER (opens_spell) OVER so_far AS spell_first,
           max(latest_end) FILTER (opens_spell) OVER so_far AS spell_before,
           coalesce(min(latest_end) FILTER (opens_spell) OVER later, pair_last) AS spell_last,
           max(first_day) FILTER (opens_run) OVER so_far AS run_first,
           max(latest_end) FILTER (opens_run) OVER so_far AS run_before,
           coalesce(min(latest_end) FILTER (opens_run) OVER later, pair_last) AS run_last
      FROM marked
    WINDOW so_far AS (PARTITION BY employer, area, worker ORDER BY first_day, filing_no
                      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW),
           later AS (PARTITION BY employer, area, worker ORDER BY first_day, filing_no
                     ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING);
DROP TABLE contract;

-- Their wages: on each stretch of days that of the contract with the latest start; a nested one gives way when it ends.
INSERT INTO piece
    WITH edge AS (
        SELECT employer, area, worker, first_day AS day FROM spelled WHERE nested
        UNION
        SELECT employer, area, worker, last_day + 1 FROM spelled WHERE nested),
    stretch AS (
        SELECT *, lead(day) OVER (PARTITION BY employer, area, worker ORDER BY day) AS next_edge FROM edge),
    worth AS (
        SELECT * REPLACE (wage * (NOT nested)::INTEGER AS wage),
               first_day AS from_day,
               least(last_day, coalesce(next_day - 1, last_day)) + 1 AS to_day
          FROM spelled
        UNION ALL
        SELECT s.* REPLACE (false AS opens_spell, false AS opens_run), day, next_edge
          FROM stretch
          JOIN spelled s USING (employer, area, worker)
         WHERE first_day <= day AND last_day >= day
       QUALIFY row_number() OVER (PARTITION BY employer, area, worker, day ORDER BY first_day DESC, filing_no DESC) = 1)
    SELECT employer, area, section, wage, units(day_within(from_day)), units(day_within(to_day)),
           quarter_within(spell_first), quarter_within(spell_last),
           spell_before IS NULL OR spell_first - spell_before > 365, opens_spell, 1
      FROM worth
    UNION ALL
    SELECT employer, area, section, wage, units(day_within(from_day)), units(day_within(to_day)),
           quarter_within(run_first), quarter_within(run_last),
           run_before IS NULL OR quarter_of(run_first) - quarter_of(run_before) > 4, opens_run, 2
      FROM worth;
DROP TABLE spelled;
