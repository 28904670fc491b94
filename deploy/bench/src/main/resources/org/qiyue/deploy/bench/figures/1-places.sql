-- Where and when: the cells, the months and quarters, small numbers for areas and employers.
-- Reads contracts and events in ${extracts}, the variables first_month (its first day) and as_of.
-- METHODOLOGY.md is what all files here compute; each table is made in as few passes over the contracts as could be found.

CREATE MACRO month_of(d) AS (year(d) * 12 + month(d) - 1)::INTEGER;
CREATE MACRO quarter_of(d) AS (year(d) * 4 + quarter(d) - 1)::INTEGER;

-- Days weighed so that each month has 377580 in all, the least common multiple of 28 to 31: a wage times a difference of
-- these is exact, and the number of the quarter is the quotient by 1132740.
CREATE MACRO units(d) AS
    377580::BIGINT * (year(d) * 12 + month(d) - 1) + (day(d) - 1) * (377580 // day(last_day(d)));

SET VARIABLE first_quarter = quarter_of(getvariable('first_month')::DATE);
SET VARIABLE last_quarter = quarter_of(getvariable('as_of')::DATE + 1) - 1;
SET VARIABLE first_month_number = month_of(getvariable('first_month')::DATE);
SET VARIABLE months = month_of(getvariable('as_of')::DATE) - month_of(getvariable('first_month')::DATE) + 1;

CREATE TABLE quarter AS
    SELECT unnest(range(getvariable('first_quarter')::BIGINT, getvariable('last_quarter')::BIGINT + 1))::SMALLINT AS q;
CREATE TABLE month AS
    SELECT unnest(range(getvariable('months')::BIGINT))::SMALLINT AS month;

-- 1 to 17 are the areas of the list; others have numbers behind these, and 0 is nowhere.
CREATE TABLE area AS
    WITH listed AS (
        SELECT unnest(['110101', '110102', '110105', '110106', '110107', '110108', '110109', '110111', '110112', '110113',
                       '110114', '110115', '110116', '110117', '110118', '110119', '110302']) AS code,
               unnest(range(1, 18)) AS number)
    SELECT code, number::SMALLINT AS number FROM listed
    UNION ALL
    SELECT area, (17 + row_number() OVER (ORDER BY area))::SMALLINT
      FROM (SELECT DISTINCT area FROM read_parquet('${extracts}/contracts/*.parquet'))
     WHERE area NOT IN (SELECT code FROM listed);

CREATE TABLE employer AS
    SELECT employer AS code, row_number() OVER ()::INTEGER AS number
      FROM (SELECT DISTINCT employer FROM read_parquet('${extracts}/contracts/*.parquet'));

-- 1 to 20 for A to T, 0 for what is none of them.
CREATE MACRO section_number(s) AS
    CASE WHEN s BETWEEN 'A' AND 'T' AND length(s) = 1 THEN ascii(s) - 64 ELSE 0 END::TINYINT;

-- The cells in which an area and a section count: a cell is 32 times its area plus its section, 0 being the total.
CREATE TABLE belongs AS
    SELECT area, section, (cell_area * 32 + cell_section)::SMALLINT AS cell
      FROM (SELECT number AS area FROM area UNION ALL SELECT 0::SMALLINT),
           (SELECT unnest(range(21))::TINYINT AS section),
           unnest(CASE WHEN area BETWEEN 1 AND 17 THEN [0, area::INTEGER] ELSE [0] END) AS a(cell_area),
           unnest(CASE WHEN section > 0 THEN [0, section::INTEGER] ELSE [0] END) AS s(cell_section);

-- The totals of the city and of each area, which are there whatever they hold.
CREATE TABLE total AS
    SELECT unnest(range(18))::SMALLINT * 32::SMALLINT AS cell;

CREATE TABLE cell_name AS
    SELECT cell, CASE WHEN cell < 32 THEN '110000' ELSE code END AS area,
           CASE WHEN cell % 32 = 0 THEN '_T' ELSE chr((64 + cell % 32)::INTEGER) END AS section
      FROM (SELECT cell FROM belongs UNION SELECT cell FROM total)
      LEFT JOIN area ON number = cell // 32;
