-- METHODOLOGY 10, Boundary and Main job: of the spells that stand between two quarters the one that a worker lives by.
-- A boundary has the number of the quarter that begins there. Before the first quarter there are boundaries too, as
-- days before it are days; and what is filed of days after the last quarter is known.

CREATE TABLE boundary AS
    SELECT q, first_day(q) AS p0
      FROM (SELECT min(q) AS earliest, max(q) AS latest FROM quarter),
           generate_series(earliest - 1, latest + 2) AS near(q);

CREATE TABLE main_job AS
    WITH standing AS (
        SELECT boundary.q, pair.worker, spell.pair, spell.spell, s, e, employer, area,
               coalesce(area IN (SELECT area FROM district), false) AS listed,
               -- Of a job on a bridged day there is no row, of a contract that states none there is a row without a wage.
               wage
          FROM spell
          JOIN pair USING (pair)
          JOIN boundary ON s < p0 AND p0 <= e
          LEFT JOIN wage_in_force w ON w.pair = spell.pair AND w.from_day <= p0 AND p0 <= w.to_day)
    SELECT q, worker, pair, spell, s, e
      FROM standing
   QUALIFY row_number() OVER (PARTITION BY q, worker
                              ORDER BY wage DESC NULLS LAST, s, employer NULLS LAST, listed DESC, area NULLS LAST) = 1;
