-- Workers of whom each has six contracts drawn one after the other, as the extract views would show them: gaps about every
-- edge that a definition has, days moved to the edges of quarters, few wages (so that many are equal) or none, areas
-- outside the list and industries unknown. The same on every run. Reads the variable workers.

CREATE TABLE contract_spell AS
    WITH drawn AS (
        SELECT worker, contract,
               (hash(worker, contract, 1) % 100)::INTEGER AS of_100,
               list_extract([3, 20, 45, 90, 91, 92, 150, 365, 500, 800],
                            1 + (hash(worker, contract, 2) % 10)::INTEGER) AS length,
               list_extract([-300, -60, -5, -1, 0, 0, 0, 1, 6, 7, 8, 30, 31, 32, 60, 90, 91, 92, 120, 300],
                            1 + (hash(worker, contract, 3) % 20)::INTEGER) AS gap,
               -- Three employers to choose from, so that workers come back.
               'E' || lpad(((worker + hash(worker, contract, 4) % 3) % 50)::VARCHAR, 2, '0') AS employer_key,
               list_extract(['110101', '110101', '110101', '110105', '110105', '110302', '110000', '310000'],
                            1 + (hash(worker, contract, 5) % 8)::INTEGER) AS area,
               list_extract(['A', 'C', 'C', 'I', 'I', 'I', 'Z', NULL],
                            1 + (hash(worker, contract, 6) % 8)::INTEGER) AS industry_section,
               list_extract(['3000.00', '3000.00', '4000.00', '4000.50', NULL],
                            1 + (hash(worker, contract, 7) % 5)::INTEGER) AS wage_monthly
          FROM range(getvariable('workers')) AS w(worker), range(6) AS c(contract)),
    laid AS (
        SELECT *,
               (DATE '2020-01-01' + (hash(worker) % 700)::INTEGER
                + coalesce(sum(length + gap) OVER (PARTITION BY worker ORDER BY contract
                                                   ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)::INTEGER)::DATE AS day
          FROM drawn),
    moved AS (
        SELECT *,
               CASE WHEN of_100 < 15 THEN date_trunc('quarter', day)::DATE
                    WHEN of_100 < 25 THEN (date_trunc('quarter', day)::DATE - 1)::DATE
                    ELSE day END AS starts,
               CASE WHEN of_100 % 10 < 2 THEN (date_trunc('quarter', day + length)::DATE - 1)::DATE
                    WHEN of_100 % 10 = 2 THEN date_trunc('quarter', day + length)::DATE
                    ELSE (day + length - 1)::DATE END AS ends
          FROM laid)
    SELECT row_number() OVER (ORDER BY hash(worker, contract, 8), worker, contract) AS first_filing_no,
           'w' || worker AS worker_key, employer_key, area, industry_section,
           CASE WHEN of_100 % 20 = 19 THEN '2' ELSE '1' END AS term_type,
           starts::VARCHAR AS first_start,
           CASE WHEN of_100 % 20 <> 19 THEN ends::VARCHAR END AS end_date,
           NULL AS ended_on, wage_monthly,
           CASE WHEN of_100 = 99 THEN 't' ELSE 'f' END AS voided
      FROM moved;

CREATE TABLE contract_event (occurred_on VARCHAR);
