-- The example of METHODOLOGY 9 as the extract views would show it, each contract at 100.00 yuan.
CREATE TABLE contract_spell AS
    SELECT row_number() OVER () AS first_filing_no, worker AS worker_key, employer AS employer_key, '110105' AS area,
           'I' AS industry_section, '1' AS term_type, starts AS first_start, ends AS end_date, NULL AS ended_on,
           '100.00' AS wage_monthly, 'f' AS voided
      FROM (VALUES
               ('w1', 'A', '2024-01-01', '2026-12-31'),
               ('w2', 'A', '2025-02-10', '2025-12-31'),
               ('w3', 'A', '2024-03-01', '2025-03-31'),
               ('w4', 'A', '2025-01-01', '2025-03-31'),
               ('w4', 'A', '2025-04-01', '2025-09-30'),
               ('w5', 'A', '2025-01-15', '2025-03-20'),
               ('w2', 'B', '2025-06-01', '2026-05-31'),
               ('w3', 'B', '2025-04-01', '2027-03-31'),
               ('w6', 'B', '2024-07-01', '2025-05-15'),
               ('w7', 'B', '2024-01-01', '2024-09-30'),
               ('w7', 'B', '2025-04-01', '2025-12-31'),
               ('w8', 'B', '2025-05-01', '2025-06-30'),
               ('w9', 'B', '2023-06-01', '2025-06-30')) AS example(worker, employer, starts, ends);
CREATE TABLE contract_event (occurred_on VARCHAR);
