-- Owned by qiyue_reader: whoever may read the views needs no right on the tables beneath.
SET LOCAL ROLE qiyue_reader;

CREATE VIEW extract.contract_spell AS
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
           c.last_filing_no
    FROM registry.contract c
    JOIN registry.worker w USING (worker_id)
    JOIN registry.employer e USING (credit_code);
COMMENT ON VIEW extract.contract_spell IS 'One row per contract in its present form; no name, no identifier 合同区间';

CREATE VIEW extract.contract_event AS
    SELECT v.contract_id AS contract_key,
           v.kind,
           v.occurred_on,
           c.jurisdiction_area AS area,
           c.industry_section,
           v.filing_no
    FROM registry.contract_version v
    JOIN registry.contract c USING (contract_id)
    WHERE v.withdrawn_by IS NULL
      AND v.kind NOT IN ('CORRECTED', 'WITHDRAWN');
COMMENT ON VIEW extract.contract_event IS 'Registered events that stand: withdrawn ones and mere repairs left out 合同事件';

CREATE VIEW extract.snapshot AS
    SELECT coalesce(max(filing_no), 0) AS position
    FROM registry.filing;
COMMENT ON VIEW extract.snapshot IS
    'Highest filing number; numbers rise in commit order, so it names a state of the register 快照位置';

GRANT SELECT ON extract.contract_spell, extract.contract_event, extract.snapshot TO qiyue_analytics;

RESET ROLE;
