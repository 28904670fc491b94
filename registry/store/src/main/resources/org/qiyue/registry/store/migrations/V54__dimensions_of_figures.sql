-- Figures of quarters and years, by one definition or another, beside those of months; sex and age group are dimensions
-- already, with their totals alone. What is published stays as it is.
SET LOCAL ROLE qiyue_owner;

ALTER TABLE statistics.indicator
    ADD COLUMN dataset text COLLATE "C" NOT NULL DEFAULT 'CONTRACTS' CHECK (dataset IN ('CONTRACTS', 'JOB_FLOWS'));
COMMENT ON COLUMN statistics.indicator.dataset IS
    'CONTRACTS: the monthly figures of contracts 劳动合同月度统计; JOB_FLOWS: the Quarterly Workforce Indicators 劳动关系流动';

ALTER TABLE statistics.observation
    ADD COLUMN frequency text COLLATE "C" NOT NULL DEFAULT 'M',
    ADD COLUMN variant text COLLATE "C" NOT NULL DEFAULT '_Z' CHECK (variant IN ('D', 'Q', '_Z')),
    ADD COLUMN sex text COLLATE "C" NOT NULL DEFAULT '_T' CHECK (sex IN ('1', '2', '9', '_T')),
    ADD COLUMN age_group text COLLATE "C" NOT NULL DEFAULT '_T' CHECK (age_group ~ '^(A0[1-8]|_T)$'),
    DROP CONSTRAINT observation_period_check,
    ADD CONSTRAINT observation_period_of_frequency CHECK (
        frequency = 'M' AND period ~ '^\d{4}-(0[1-9]|1[0-2])$'
        OR frequency = 'Q' AND period ~ '^\d{4}-Q[1-4]$'
        OR frequency = 'A' AND period ~ '^\d{4}$'),
    DROP CONSTRAINT observation_pkey,
    ADD PRIMARY KEY (release_id, indicator, variant, sex, age_group, area, industry_section, period);
COMMENT ON TABLE statistics.observation IS
    'One figure: release x indicator x variant x sex x age group x area x industry section x period 观测值';
COMMENT ON COLUMN statistics.observation.frequency IS 'M month, Q quarter, A year: SDMX CL_FREQ; the form of period follows it';
COMMENT ON COLUMN statistics.observation.variant IS 'D to the day, Q as LEHD defines it; _Z for figures with one definition';
COMMENT ON COLUMN statistics.observation.sex IS 'GB/T 2261.1; _T is all';
COMMENT ON COLUMN statistics.observation.age_group IS 'A01 to A08 as LEHD cuts them; _T is all';
COMMENT ON COLUMN statistics.observation.count IS 'Contracts (workers, events, jobs) the figure rests on';

RESET ROLE;
