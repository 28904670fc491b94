-- Exact medians of the wages in force in each cell and month, without a row for each contract and month: counts by ranges of
-- wages tell the range that holds the middle, and only the contracts of that range are looked at one by one.

-- As many contracts in each range of wages as can be; one wage is in one range. More ranges cost rows for each month, fewer
-- cost contracts to be looked at.
SET VARIABLE ranges = (SELECT greatest(8, least(127, 20 * sqrt(count(wage) / 1e6)))::BIGINT FROM stay);

CREATE TABLE wage_range AS
    SELECT wage, (getvariable('ranges') * (sum(n) OVER (ORDER BY wage) - n) // sum(n) OVER ())::TINYINT AS bucket
      FROM (SELECT wage, count(*) AS n FROM stay WHERE wage IS NOT NULL GROUP BY wage);

CREATE TABLE paid AS
    SELECT area, section, first_month, last_month, wage, bucket
      FROM stay
      JOIN wage_range USING (wage);
DROP TABLE stay;

CREATE TABLE bucket_count AS
    WITH change AS (
        SELECT cell, bucket, month, sum(n) AS n
          FROM (SELECT area, section, bucket, first_month AS month, count(*) AS n FROM paid GROUP BY ALL
                UNION ALL
                SELECT area, section, bucket, last_month + 1, -count(*) FROM paid GROUP BY ALL)
          JOIN belongs USING (area, section)
         GROUP BY ALL)
    SELECT cell, bucket, month, sum(coalesce(n, 0)) OVER (PARTITION BY cell, bucket ORDER BY month) AS n
      FROM (SELECT DISTINCT cell, bucket FROM change)
     CROSS JOIN month
      LEFT JOIN change USING (cell, bucket, month);

-- The range of the middle, or the two ranges of the two middle ones, with how many wages lie below.
CREATE TABLE middle AS
    SELECT cell, month, bucket, below, wages
      FROM (SELECT cell, month, bucket, n,
                   sum(n) OVER (PARTITION BY cell, month ORDER BY bucket) - n AS below,
                   sum(n) OVER (PARTITION BY cell, month) AS wages
              FROM bucket_count
             WHERE n > 0)
     WHERE below <= wages // 2 AND below + n > (wages - 1) // 2;

CREATE TABLE median AS
    WITH candidate AS (
        SELECT m.cell, m.month, m.bucket, m.below, m.wages, p.wage, count(*) AS n
          FROM paid p
          JOIN belongs b ON b.area = p.area AND b.section = p.section
          JOIN middle m ON m.cell = b.cell AND m.bucket = p.bucket AND m.month BETWEEN p.first_month AND p.last_month
         GROUP BY ALL),
    ranked AS (
        SELECT cell, month, wages, wage,
               below + sum(n) OVER (PARTITION BY cell, month, bucket ORDER BY wage) AS up_to
          FROM candidate)
    SELECT cell, month, wages,
           min(wage) FILTER (up_to > (wages - 1) // 2) + min(wage) FILTER (up_to > wages // 2) AS doubled_fen
      FROM ranked
     GROUP BY ALL;
DROP TABLE paid;
