-- What corrections and withdrawals make of an event: ingest works it out from the whole history and writes it beside.
SET LOCAL ROLE qiyue_owner;

ALTER TABLE registry.contract_version ADD COLUMN corrected_on date;
ALTER TABLE registry.contract ADD COLUMN first_start date,
    ADD COLUMN placed_by_registration boolean NOT NULL DEFAULT false;

-- Policies bind the owner too; what stands already is brought up to date without them.
ALTER TABLE registry.contract_version NO FORCE ROW LEVEL SECURITY;
ALTER TABLE registry.contract NO FORCE ROW LEVEL SECURITY;
UPDATE registry.contract_version v SET corrected_on =
    (SELECT CASE WHEN v.kind IN ('RESCINDED', 'TERMINATED') THEN c.fact_ended_on ELSE c.fact_occurred_on END
     FROM registry.contract_version c
     WHERE c.contract_id = v.contract_id AND c.kind = 'CORRECTED' AND c.supersedes = v.filing_id
       AND c.withdrawn_by IS NULL
       AND CASE WHEN v.kind IN ('RESCINDED', 'TERMINATED') THEN c.fact_ended_on ELSE c.fact_occurred_on END IS NOT NULL
     ORDER BY c.version DESC LIMIT 1)
    WHERE v.kind NOT IN ('CORRECTED', 'WITHDRAWN');
UPDATE registry.contract c SET
    first_start = coalesce(
        (SELECT min(coalesce(
            (SELECT r.fact_term_start FROM registry.contract_version r
             WHERE r.contract_id = v.contract_id AND r.kind = 'CORRECTED' AND r.supersedes = v.filing_id
               AND r.withdrawn_by IS NULL AND r.fact_term_start IS NOT NULL
             ORDER BY r.version DESC LIMIT 1),
            v.fact_term_start))
         FROM registry.contract_version v
         WHERE v.contract_id = c.contract_id AND v.kind IN ('CONCLUDED', 'RENEWED') AND v.withdrawn_by IS NULL),
        c.start_date),
    placed_by_registration = c.jurisdiction_area = coalesce(c.registration_area, '110000')
        AND c.work_place_division IS DISTINCT FROM c.jurisdiction_area;
ALTER TABLE registry.contract_version FORCE ROW LEVEL SECURITY;
ALTER TABLE registry.contract FORCE ROW LEVEL SECURITY;

COMMENT ON COLUMN registry.contract_version.occurred_on IS
    'Valid time as first reported: the legal date of the fact, of an ending its last day';
COMMENT ON COLUMN registry.contract_version.corrected_on IS
    'The legal date of the fact as last corrected, by which it counts; null while the date first reported stands';
COMMENT ON COLUMN registry.contract_version.withdrawn_by IS
    'Filing number of the withdrawal that took this event back and itself stands; null while the event counts';
COMMENT ON COLUMN registry.contract.first_start IS
    'Smallest first day of the terms of the conclusion and renewals that stand, as corrected';
COMMENT ON COLUMN registry.contract.placed_by_registration IS
    'Whether the supervising area is the area of registration, for want of a place of employment in the city';
GRANT UPDATE (corrected_on) ON registry.contract_version TO qiyue_ingest;

RESET ROLE;
SET LOCAL ROLE qiyue_reader;

CREATE OR REPLACE VIEW extract.contract_spell AS
    SELECT c.contract_id AS contract_key,
           w.worker_key,
           c.credit_code AS employer_key,
           c.jurisdiction_area AS area,
           c.industry_section,
           c.employment_form,
           c.term_type,
           c.start_date,
           c.end_date,
           c.ended_on,
           c.ending_kind,
           c.ending_reason,
           c.wage_monthly,
           w.sex,
           w.birth_year,
           e.size_class,
           e.ownership_code,
           c.voided,
           c.first_filing_no,
           c.last_filing_no,
           coalesce(c.first_start, c.start_date) AS first_start
    FROM registry.contract c
    JOIN registry.worker w USING (worker_id)
    JOIN registry.employer e USING (credit_code);

CREATE OR REPLACE VIEW extract.contract_event AS
    SELECT v.contract_id AS contract_key,
           v.kind,
           coalesce(v.corrected_on, v.occurred_on) AS occurred_on,
           c.jurisdiction_area AS area,
           c.industry_section,
           v.filing_no
    FROM registry.contract_version v
    JOIN registry.contract c USING (contract_id)
    WHERE v.withdrawn_by IS NULL
      AND v.kind NOT IN ('CORRECTED', 'WITHDRAWN');
COMMENT ON VIEW extract.contract_event IS
    'Registered events that stand, by their legal dates as corrected; withdrawn ones and mere repairs left out 合同事件';

RESET ROLE;
