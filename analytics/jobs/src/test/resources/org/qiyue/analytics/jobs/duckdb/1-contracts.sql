-- METHODOLOGY 1, 2 and 4: the contracts that count, with the first and the last day on which each is in force.
-- Reads contract_spell, contract_event (the extract views, every value as text) and the variable as_of.

CREATE MACRO quarter_of(day) AS year(day) * 4 + quarter(day) - 1;
CREATE MACRO first_day(q) AS make_date((q // 4)::BIGINT, (q % 4 * 3 + 1)::BIGINT, 1);
CREATE MACRO last_day_of(q) AS (first_day(q + 1) - 1)::DATE;

-- The sixteen districts and the development area; a contract elsewhere counts for the city only.
CREATE TABLE district AS
    SELECT unnest(['110101', '110102', '110105', '110106', '110107', '110108', '110109', '110111', '110112', '110113',
                   '110114', '110115', '110116', '110117', '110118', '110119', '110302']) AS area;
CREATE TABLE industry AS
    SELECT unnest(string_split('ABCDEFGHIJKLMNOPQRST', '')) AS section;

CREATE TABLE contract AS
    SELECT first_filing_no::BIGINT AS filing_no,
           worker_key AS worker,
           employer_key AS employer,
           area,
           -- What is none of A to T is one industry, the unknown.
           CASE WHEN industry_section IN (SELECT section FROM industry) THEN industry_section END AS section,
           first_start::DATE AS first_day,
           -- The end of a task is an estimate; without any end a contract goes on.
           least(coalesce(CASE WHEN term_type = '1' THEN end_date::DATE END, DATE '9999-12-31'),
                 coalesce(ended_on::DATE, DATE '9999-12-31')) AS last_day,
           (wage_monthly::DECIMAL(12, 2) * 100)::BIGINT AS wage
      FROM contract_spell
     WHERE NOT voided::BOOLEAN;

-- The quarters of the release: from that of its first month to the last that is over on the as-of day.
CREATE TABLE quarter AS
    SELECT quarter AS q, first_day(quarter) AS p0, last_day_of(quarter) AS p1
      FROM (SELECT greatest(min(day), DATE '2008-01-01') AS earliest
              FROM (SELECT first_day AS day FROM contract
                    UNION ALL
                    SELECT occurred_on::DATE FROM contract_event WHERE occurred_on::DATE <= getvariable('as_of'))),
           generate_series(quarter_of(earliest), quarter_of(getvariable('as_of')::DATE + 1) - 1) AS over(quarter);

-- One that ends before it begins has no day and counts nowhere.
DELETE FROM contract WHERE last_day < first_day;
