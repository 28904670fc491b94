-- Seeded by tests as the superuser. Every person, employer and number is invented (测试).

insert into registry.platform (platform_code, name_zh, name_en, kind, status, registered_on) values
    ('yiqian', '易签', 'Yiqian', 'THIRD_PARTY', 'ACTIVE', '2021-01-04'),
    ('qianyue', '签约通', 'Qianyue', 'THIRD_PARTY', 'ACTIVE', '2021-02-01'),
    ('hetong', '合同云', 'Hetong', 'THIRD_PARTY', 'SUSPENDED', '2021-03-01'),
    ('jingqian', '京签', 'Jingqian', 'GOVERNMENT', 'ACTIVE', '2020-12-01');

create temporary table district as
    select area, row_number() over () - 1 as n
    from unnest(array['110101','110102','110105','110106','110107','110108','110109','110111','110112','110113',
                      '110114','110115','110116','110117','110118','110119','110302']) as area;

-- Every employer with where it is registered (null outside the city).
create temporary table planted as
    select '91' || area || 'A' || lpad(n::text, 9, '0') as code, '甲' || area || '测试有限公司' as name,
           area as registered, area as home, area as also, 'A' as kind, n from district
    union all
    select '91' || d.area || 'B' || lpad(d.n::text, 9, '0'), '乙' || d.area || '测试(集团)公司', d.area, d.area, o.area, 'B', d.n
    from district d join district o on o.n = (d.n + 1) % 17
    union all
    select '91130100C' || lpad(n::text, 9, '0'), '丙' || area || '外埠测试公司', null, area, area, 'C', n from district;

insert into registry.worker (worker_id, id_type, id_blind, id_cipher, id_masked, name_cipher, name_masked, birth_year, sex)
    select i, '01', decode(md5(i::text), 'hex'), '\x00', '110***********' || lpad(i::text, 4, '0'), '\x00', '测**', 1990, '1'
    from generate_series(1, 400) i;

-- Contracts: per employer six, one in each state; B has two more in the next area. Dates are relative to today.
create temporary table sown as
    select p.*, s.state, s.at as jurisdiction, row_number() over (order by p.code, s.place) as i
    from planted p
    cross join lateral (values
        (1, 'ACTIVE', p.home), (2, 'PENDING', p.home), (3, 'OVERDUE', p.home), (4, 'ENDED', p.home),
        (5, 'VOID', p.home), (6, 'MOVED', p.home), (7, 'ACTIVE', p.also), (8, 'ENDED', p.also)) as s(place, state, at)
    where s.place <= 6 or p.kind = 'B';

insert into registry.contract (contract_id, platform_code, contract_no, credit_code, worker_id, jurisdiction_area,
        registration_area, employment_form, term_type, signed_on, employment_start, start_date, end_date,
        industry_section, occupation_code, work_place_division, wage_amount, wage_unit, wage_monthly, ended_on,
        ending_reason, ending_kind, moved_to, voided, version, first_filing_no, last_filing_no, updated_at)
    select '01HZ' || lpad(i::text, 22, '0'), (array['yiqian', 'qianyue', 'hetong', 'jingqian'])[1 + i % 4], 'HT-' || i,
           code, 1 + i % 400, jurisdiction, registered, '01', case when i % 5 = 0 then '2' else '1' end,
           date '2024-01-01', case state when 'PENDING' then today + 30 else date '2024-01-02' end,
           case state when 'PENDING' then today + 30 else date '2024-01-02' end,
           case when i % 5 = 0 and state <> 'OVERDUE' then null
                when state = 'OVERDUE' then today - 3 else today + 365 end,
           'I', '2-02', jurisdiction, 8500, 'M', 8500,
           case state when 'ENDED' then today - 10 end, case state when 'ENDED' then '3701' end,
           case state when 'ENDED' then 'RESCINDED' end,
           case state when 'MOVED' then '91110105A000000002' end,
           state = 'VOID', 1, i, i, now()
    from sown, (select (now() at time zone 'Asia/Shanghai')::date as today) t;
update registry.contract set term_type = '1' where end_date is not null;

insert into registry.contract_alias (platform_code, contract_no, contract_id)
    select platform_code, contract_no, contract_id from registry.contract;

insert into registry.employer (credit_code, name, registration_area, areas, registered_address,
        legal_representative_masked, entity_kind, industry_code, industry_section, ownership_code, size_class,
        provisional, first_filed_at, last_filed_at, contracts_in_force)
    select code, name, registered,
           (select array_agg(distinct a) from unnest(array[registered, home, also]) a where a is not null),
           '测试路1号', '测**', '01', 'I65', case when n % 2 = 0 then 'I' else 'C' end, '112',
           ((1 + n % 4)::int)::text, kind = 'C', timestamptz '2024-01-02 08:00+08',
           timestamptz '2026-01-01 08:00+08' + n * interval '1 hour', (n % 5)::int
    from planted;

-- The crowd: names, numbers and times repeat, so that every sort has long ties.
insert into registry.employer (credit_code, name, registration_area, areas, industry_section, size_class, provisional,
        first_filed_at, last_filed_at, contracts_in_force)
    select '92110119D' || lpad(i::text, 9, '0'), '延庆' || (array['农业', '旅游', '文化', '科技'])[1 + i % 4] || '测试社',
           '110119', '{110119}', 'A', '4', true, timestamptz '2024-01-02 08:00+08',
           timestamptz '2026-03-01 08:00+08' + (i % 7) * interval '1 minute' + (i % 3) * interval '1 microsecond', i % 6
    from generate_series(1, 230) i;

insert into registry.employer_area (area, credit_code)
    select unnest(areas), credit_code from registry.employer;
insert into registry.employer_name (credit_code, name) select credit_code, name from registry.employer;

insert into registry.contract_version (contract_id, version, kind, occurred_on, recorded_at, filing_no, filing_id,
        fact_term_type, fact_term_start, fact_term_end, terms, changes)
    select contract_id, 1, 'CONCLUDED', date '2024-01-01' + (first_filing_no % 5)::int, updated_at, first_filing_no,
           gen_random_uuid(), term_type, start_date, end_date,
           jsonb_build_object('contract', jsonb_build_object(
               'termType', term_type, 'startDate', start_date, 'endDate', end_date, 'wageAmount', 8500, 'wageUnit', 'M',
               'workPlaceDetail', '不应显示的地址')), '[]'
    from registry.contract;
-- Some have a second version, with a change that may be shown and one that may not.
insert into registry.contract_version (contract_id, version, kind, occurred_on, recorded_at, filing_no, filing_id,
        effective_on, terms, changes)
    select v.contract_id, 2, 'AMENDED', date '2025-01-01', v.recorded_at, 10000 + v.filing_no, gen_random_uuid(),
           date '2025-01-01', v.terms,
           '[{"field": "/contract/endDate", "oldValue": "2026-01-01", "newValue": "2027-01-01"},
             {"field": "/contract/wageAmount", "oldValue": 8000, "newValue": 8500}]'
    from registry.contract_version v where v.filing_no % 3 = 0;
update registry.contract c set version = 2 where exists
    (select from registry.contract_version v where v.contract_id = c.contract_id and v.version = 2);

insert into registry.filing (filing_no, platform_code, filing_id, kind, contract_no, topic_id, topic, partition,
        record_offset, received_at, decided_at, content_digest, raw_cipher, result, receipt_no, rule_set_version,
        contract_id, contract_version, jurisdiction_area, registration_area, findings, occurred_on)
    select v.filing_no, c.platform_code, v.filing_id, v.kind, c.contract_no, '00000000-0000-0000-0000-000000000001',
           'filings.' || c.platform_code, 0, v.filing_no, now(), now(), decode(md5(v.filing_no::text) || md5(v.contract_id), 'hex'),
           '\x00', case when v.filing_no % 4 = 0 then 'ACCEPTED_WITH_WARNINGS' else 'ACCEPTED' end, 'R-' || v.filing_no,
           '2026.11', c.contract_id, v.version, c.jurisdiction_area, c.registration_area,
           case when v.filing_no % 4 = 0 then
               '[{"rule": "C20", "level": "WARN", "pointer": "/data/contract", "messageZh": "提示", "messageEn": "Note"},
                 {"rule": "E01", "level": "RISK", "messageZh": "此处不应有风险", "messageEn": "No RISK may stand here"}]'::jsonb
               else '[]' end, v.occurred_on
    from registry.contract_version v join registry.contract c using (contract_id);
-- Refused and unreadable filings, some of no area at all.
insert into registry.filing (filing_no, platform_code, filing_id, kind, contract_no, topic_id, topic, partition,
        record_offset, received_at, decided_at, content_digest, raw_cipher, result, receipt_no, rule_set_version,
        jurisdiction_area, findings)
    select 50000 + i, (array['yiqian', 'qianyue'])[1 + i % 2], gen_random_uuid(), 'CONCLUDED', 'BAD-' || i,
           '00000000-0000-0000-0000-000000000001', 'filings', 0, 50000 + i, now(), now(), decode(md5(i::text) || md5('x'), 'hex'),
           '\x00', case when i % 5 = 0 then 'QUARANTINED' else 'REJECTED' end, 'R-BAD-' || i, '2026.11',
           case when i % 3 = 0 then '110105' end,
           '[{"rule": "B01", "level": "REJECT", "messageZh": "拒收", "messageEn": "Refused"}]'
    from generate_series(1, 40) i;

-- Filings that were not plainly accepted name their employer, refused conclusions among them.
update registry.filing f set credit_code = c.credit_code from registry.contract c
    where c.contract_id = f.contract_id and f.result <> 'ACCEPTED';
insert into registry.filing (filing_no, platform_code, filing_id, kind, contract_no, topic_id, topic, partition,
        record_offset, received_at, decided_at, content_digest, raw_cipher, result, receipt_no, rule_set_version,
        jurisdiction_area, registration_area, credit_code, findings)
    select 51000 + 10 * e.n + i, 'yiqian', gen_random_uuid(), case i when 4 then 'CORRECTED' else 'CONCLUDED' end, 'NO-' || e.n || '-' || i,
           '00000000-0000-0000-0000-000000000001', 'filings.yiqian', 0, 51000 + 10 * e.n + i, now() - i * interval '1 day',
           now() - i * interval '1 day', decode(md5(e.code) || md5('n' || i), 'hex'), '\x00',
           case i when 4 then 'HELD' else 'REJECTED' end, 'R-NO-' || e.n || '-' || i, '2026.11', e.home, e.registered, e.code,
           case i when 4 then '[{"rule": "J01", "level": "HOLD", "messageZh": "暂存", "messageEn": "Held"}]'::jsonb
               else jsonb_build_array(jsonb_build_object('rule', case i when 1 then 'B02' else 'B01' end, 'level', 'REJECT',
                   'messageZh', '拒收', 'messageEn', 'Refused', 'remedyZh', '改正后重新报送', 'remedyEn', 'Mend it and file again')) end
    from planted e cross join generate_series(1, 4) i where e.kind = 'A';

insert into supervision.risk_finding (filing_no, ordinal, rule, severity, platform_code, credit_code, contract_id, area,
        registration_area, found_at, finding)
    select f.filing_no, 0, 'D03', 'HIGH', f.platform_code, c.credit_code, c.contract_id, f.jurisdiction_area,
           f.registration_area, f.decided_at, '{"messageZh": "试用期过长", "messageEn": "Probation too long", "basis": "19"}'
    from registry.filing f join registry.contract c using (contract_id) where f.filing_no % 2 = 0;

insert into statistics.indicator (code, name_zh, name_en, formula, unit, source, decimals) values
    ('activeContracts', '有效合同数', 'Contracts in force', 'count', '份', 'test', 0),
    ('wageMedian', '约定月工资中位数', 'Median agreed wage', 'median', '元', 'test', 0);
insert into statistics.release (release_id, created_at, code_version, snapshot_position, as_of, parameters, digest, observations)
    values ('r-old', '2026-09-01 08:00+08', 't', 1, '2026-08-31', '{}', 'aa', 0),
           ('r-new', '2026-10-01 08:00+08', 't', 2, '2026-09-30', '{}', 'bb', 0);
insert into statistics.observation (release_id, indicator, period, area, industry_section, value, count)
    select r.release_id, i.code, p.period, a.area, s.section, 100 + a.n + length(s.section), 1
    from (values ('r-old', 1), ('r-new', 2)) r(release_id, n)
    join (values ('2026-07', 1), ('2026-08', 1), ('2026-09', 2)) p(period, n) on p.n <= r.n
    cross join (select area, n from district union all select '110000', 100) a
    cross join (values ('_T'), ('A'), ('I')) s(section)
    cross join statistics.indicator i;
-- Flows of jobs are in the same release and stand on no screen of monthly figures.
insert into statistics.indicator (code, name_zh, name_en, formula, unit, source, decimals, dataset) values
    ('HirA', '入职数', 'Hires', 'p0 <= s <= p1', '个', 'test', 0, 'JOB_FLOWS');
insert into statistics.observation (release_id, indicator, frequency, variant, period, area, industry_section, value, count)
    select 'r-new', 'HirA', 'Q', v, '2026-Q3', area, '_T', 7, 7
    from (values ('D'), ('Q')) variants(v) cross join (select area from district union all select '110000') a;
-- Both releases tell of the second quarter and differ by 2; each has a quarter that the other has not. A rate has no figure
-- where there is nothing to divide by, and one lacks its denominator altogether.
insert into statistics.observation (release_id, indicator, frequency, variant, period, area, industry_section, value, count)
    select release_id, 'HirA', 'Q', 'D', period, area, '_T', value, value
    from (values ('r-old', '2026-Q1', 4), ('r-old', '2026-Q2', 6), ('r-new', '2026-Q2', 8)) f(release_id, period, value)
    cross join (select area from district union all select '110000') a;
insert into statistics.indicator (code, name_zh, name_en, formula, unit, source, decimals, dataset, population, earliest_period) values
    ('HirAR', '入职率', 'Hires, rate', 'HirA / ((Emp + EmpEnd) / 2)', '1', 'test', 4, 'JOB_FLOWS', 'Jobs', '2008-01');
insert into statistics.observation (release_id, indicator, frequency, variant, period, area, industry_section, value, count)
    select 'r-new', 'HirAR', 'Q', 'D', '2026-Q3', area, section, 0.0625, 7
    from (values ('110000', '_T'), ('110105', '_T'), ('110105', 'I'), ('110108', 'I')) f(area, section);
-- The wage of those newly hired: of one worker in 110119, of ten in the others; and what it comes to.
insert into statistics.indicator (code, name_zh, name_en, formula, unit, source, decimals, dataset) values
    ('EarnHirNS', '新入职稳定者约定月工资', 'Contract wage, new stable hires', 'accrued / months', '元/月', 'test', 0, 'JOB_FLOWS'),
    ('Payroll', '约定工资总额', 'Payroll', 'sum of accrued wages', '元', 'test', 0, 'JOB_FLOWS');
insert into statistics.observation (release_id, indicator, frequency, variant, period, area, industry_section, value, count)
    select r, i, 'Q', 'D', '2026-Q2', area, section, 8000, case when area = '110119' or section = 'I' then 1 else 10 end
    from (values ('r-old'), ('r-new')) releases(r) cross join (values ('EarnHirNS'), ('Payroll')) indicators(i)
    cross join (select area from district union all select '110000') a cross join (values ('_T'), ('I')) s(section);
insert into statistics.indicator (code, name_zh, name_en, formula, unit, source, decimals, missing_zh, missing_en) values
    ('signingRate', '劳动合同签订率', 'Signing rate', 'workers / employees', '1', 'test', 4, '缺分母', 'No denominator');

-- Waiting for the bureau: ten corrections and withdrawals in 110105, four in 110119, each of its own contract, the
-- filing they name being the conclusion; and one that the bureau decided and intake carried out.
insert into registry.filing (filing_no, platform_code, filing_id, kind, contract_no, topic_id, topic, partition,
        record_offset, received_at, decided_at, content_digest, raw_cipher, result, provisional_receipt_no,
        rule_set_version, contract_id, jurisdiction_area, registration_area, findings, occurred_on)
    select 60000 + n, platform_code, gen_random_uuid(), case when n % 2 = 0 then 'CORRECTED' else 'WITHDRAWN' end,
           contract_no, '00000000-0000-0000-0000-000000000001', 'filings', 0, 60000 + n, now(), now(),
           decode(md5(n::text) || md5('asks'), 'hex'), '\x00', 'PENDING_APPROVAL', 'P-' || n, '2026.11', contract_id,
           jurisdiction_area, registration_area, '[{"rule": "J12", "level": "APPROVAL"}]', date '2026-02-20'
    from (select c.*, row_number() over (order by jurisdiction_area, contract_id) as n from (
              (select * from registry.contract where jurisdiction_area = '110105' and registration_area = '110105'
               order by contract_id limit 10)
              union all
              (select * from registry.contract where jurisdiction_area = '110119' and registration_area = '110119'
               order by contract_id limit 4)) c) asked;
insert into registry.approval_request (filing_no, names_filing, names_filing_no, reason_code, requested_by,
        has_evidence, changes)
    select f.filing_no, v.filing_id, v.filing_no, '01', case when f.kind = 'CORRECTED' then 'EMPLOYER' end,
           f.kind = 'CORRECTED', case when f.kind = 'CORRECTED' then
               '[{"field": "/worker/idNumber", "withheld": true},
                 {"field": "/contract/endDate", "oldValue": "2026-01-01", "newValue": "2027-01-01"},
                 {"field": "/contract/wageAmount", "oldValue": 8111, "newValue": 8222}]'::jsonb else '[]' end
    from registry.filing f join registry.contract_version v on v.contract_id = f.contract_id and v.version = 1
    where f.result = 'PENDING_APPROVAL';
update registry.filing set result = 'REJECTED', receipt_no = 'R-60014' where filing_no = 60014;
insert into registry.approval_decision (filing_no, granted, decided_by, reason)
    values (60014, false, 'somebody-else', '证据不足');

-- Two contracts with a past on both clocks: one amended ahead, amended late, corrected, rescinded and that withdrawn;
-- and one whose conclusion was withdrawn.
insert into registry.employer (credit_code, name, registration_area, areas, provisional, first_filed_at, last_filed_at)
    values ('91110105E000000001', '戊110105测试公司', '110105', '{110105}', false, now(), now());
insert into registry.employer_area (area, credit_code) values ('110105', '91110105E000000001');
insert into registry.employer_name (credit_code, name) values ('91110105E000000001', '戊110105测试公司');
insert into registry.contract (contract_id, platform_code, contract_no, credit_code, worker_id, jurisdiction_area,
        registration_area, employment_form, term_type, start_date, end_date, wage_amount, wage_unit, wage_monthly,
        voided, version, first_filing_no, last_filing_no, updated_at, work_place_division, occupation_code)
    values ('01HZAS0F000000000000000001', 'yiqian', 'AS-1', '91110105E000000001', 1, '110105', '110105', '01', '1',
            '2025-01-15', '2026-06-30', 12500, 'M', 12500, false, 6, 70001, 70006, '2025-11-10 02:00Z', '110106', '2-06'),
           ('01HZAS0F000000000000000002', 'yiqian', 'AS-2', '91110105E000000001', 2, '110105', '110105', '01', '1',
            '2025-02-01', '2026-01-31', 8500, 'M', 8500, true, 2, 70007, 70008, '2025-03-01 02:00Z', null, null);
insert into registry.contract_version (contract_id, version, kind, occurred_on, recorded_at, filing_no, filing_id,
        effective_on, supersedes, fact_term_type, fact_term_start, fact_term_end, fact_reason, withdrawn_by, terms, changes)
    select '01HZAS0F00000000000000000' || c, version, kind, occurred_on::date, (recorded || ' 02:00Z')::timestamptz,
           70000 + n, ('00000000-0000-0000-0000-0000000000' || 10 + n)::uuid, effective_on::date,
           ('00000000-0000-0000-0000-0000000000' || 10 + names)::uuid, term_type, term_start::date, term_end::date,
           reason, withdrawn_by, terms::jsonb, changes::jsonb
    from (values
        (1, 1, 1, 'CONCLUDED', '2025-01-05', '2025-01-06', null, null, '1', '2025-01-10', '2025-12-31', null, null,
         '{"employer": {"creditCode": "91110105E000000001"}, "contract": {"termType": "1", "startDate": "2025-01-10",
           "endDate": "2025-12-31", "employmentForm": "01", "signedOn": "2025-01-05", "occupationCode": "2-02",
           "wageAmount": 8500, "wageUnit": "M"}}', '[]'),
        (2, 1, 2, 'AMENDED', '2025-06-01', '2025-06-02', '2025-07-01', null, null, null, null, null, null, '{}',
         '[{"field": "/contract/occupationCode", "oldValue": "2-02", "newValue": "2-06"},
           {"field": "/contract/wageAmount", "oldValue": 8500, "newValue": 12500}]'),
        (3, 1, 3, 'AMENDED', '2025-03-01', '2025-08-01', '2025-03-01', null, null, null, '2026-06-30', null, null, '{}',
         '[{"field": "/contract/workPlaceDivision", "newValue": "110106"},
           {"field": "/contract/endDate", "oldValue": "2025-12-31", "newValue": "2026-06-30"}]'),
        (4, 1, 4, 'CORRECTED', '2025-09-01', '2025-09-01', null, 1, null, '2025-01-15', null, null, null, '{}',
         '[{"field": "/contract/startDate", "oldValue": "2025-01-10", "newValue": "2025-01-15"},
           {"field": "/worker/name", "withheld": true}]'),
        (5, 1, 5, 'RESCINDED', '2025-10-31', '2025-11-01', null, null, null, null, null, '3701', 70006,
         '{"ending": {"reasonCode": "3701", "endedOn": "2025-10-31"}}', '[]'),
        (6, 1, 6, 'WITHDRAWN', '2025-11-10', '2025-11-10', null, 5, null, null, null, null, null, '{}', '[]'),
        (7, 2, 1, 'CONCLUDED', '2025-02-01', '2025-02-02', null, null, '1', '2025-02-01', '2026-01-31', null, 70008,
         '{"employer": {"creditCode": "91110105E000000001"}, "contract": {"termType": "1", "startDate": "2025-02-01",
           "endDate": "2026-01-31"}}', '[]'),
        (8, 2, 2, 'WITHDRAWN', '2025-03-01', '2025-03-01', null, 7, null, null, null, null, null, '{}', '[]'))
        as v(n, c, version, kind, occurred_on, recorded, effective_on, names, term_type, term_start, term_end, reason,
             withdrawn_by, terms, changes);

-- One that is not settled: today its first terms are in force, while an amendment, a renewal and then an ending are agreed.
-- Its row says what was agreed last.
insert into registry.contract (contract_id, platform_code, contract_no, credit_code, worker_id, jurisdiction_area,
        registration_area, employment_form, term_type, start_date, end_date, wage_amount, wage_unit, wage_monthly,
        voided, version, first_filing_no, last_filing_no, updated_at, work_place_division, occupation_code, ended_on,
        ending_kind, ending_reason)
    values ('01HZAS0F000000000000000003', 'yiqian', 'AS-3', '91110105E000000001', 3, '110105', '110105', '01', '2',
            current_date + 66, null, 22000, 'M', 22000, false, 4, 70009, 70012, now(), '110106', '2-06',
            current_date + 90, 'RESCINDED', '3701');
insert into registry.contract_version (contract_id, version, kind, occurred_on, recorded_at, filing_no, filing_id,
        effective_on, fact_term_type, fact_term_start, fact_term_end, fact_reason, terms, changes)
    select '01HZAS0F000000000000000003', version, kind, current_date + occurred, now() - interval '1 day',
           70000 + n, ('00000000-0000-0000-0000-0000000000' || 10 + n)::uuid, current_date + effective, term_type,
           current_date + term_start, current_date + term_end, reason, terms::jsonb, changes::jsonb
    from (values
        (9, 1, 'CONCLUDED', -300, null::int, '1', -299, 65, null,
         '{"employer": {"creditCode": "91110105E000000001"}, "contract": {"termType": "1", "employmentForm": "01",
           "occupationCode": "2-02", "wageAmount": 8500, "wageUnit": "M"}}', '[]'),
        (10, 2, 'AMENDED', -5, 30, null, null, null, null, '{}',
         '[{"field": "/contract/occupationCode", "oldValue": "2-02", "newValue": "2-06"},
           {"field": "/contract/wageAmount", "oldValue": 8500, "newValue": 12500}]'),
        (11, 3, 'RENEWED', -3, null, '2', 66, null, null,
         '{"employer": {"creditCode": "91110105E000000001"}, "contract": {"termType": "2", "employmentForm": "01",
           "occupationCode": "2-06", "wageAmount": 22000, "wageUnit": "M", "workPlaceDivision": "110106"}}', '[]'),
        (12, 4, 'RESCINDED', 90, null, null, null, null, '3701',
         '{"ending": {"reasonCode": "3701"}}', '[]'))
        as v(n, version, kind, occurred, effective, term_type, term_start, term_end, reason, terms, changes);

-- The correction of the first of them also said whose it is: a worker with no other contract had been named.
insert into registry.worker (worker_id, id_type, id_blind, id_cipher, id_masked, name_cipher, name_masked, birth_year, sex)
    values (401, '01', decode(md5('401'), 'hex'), '\x00', '110***********0401', '\x00', '误**', 1990, '1');
insert into registry.contract_worker (contract_id, filing_no, worker_id, worker_before)
    values ('01HZAS0F000000000000000001', 70004, 1, 401);

-- Yanqing's employers had some contracts of other areas before: it sees them in the file of the one who handed them over.
insert into registry.contract_succession (credit_code, contract_id, moved_to, moved_on, registration_area)
select '91110119A000000015', contract_id, credit_code, date '2025-01-01', '110119'
  from registry.contract where jurisdiction_area in ('110105', '110108') and not voided and contract_id like '01HZ0%';

-- One was taken over on 1 June 2025 by an employer of Chaoyang, and amended after it.
insert into registry.contract (contract_id, platform_code, contract_no, credit_code, worker_id, jurisdiction_area,
        registration_area, employment_form, term_type, signed_on, employment_start, start_date, end_date, wage_amount,
        wage_unit, wage_monthly, voided, version, first_filing_no, last_filing_no, updated_at)
    values ('01HZMV0V000000000000000001', 'yiqian', 'MV-1', '91110105E000000001', 2, '110105', '110105', '01', '2',
            '2024-03-01', '2024-03-01', '2024-03-01', null, 8500, 'M', 8500, false, 3, 71001, 71003, '2025-08-01 02:00Z');
insert into registry.contract_version (contract_id, version, kind, occurred_on, recorded_at, filing_no, filing_id,
        effective_on, successor, fact_term_type, fact_term_start, terms, changes)
    values ('01HZMV0V000000000000000001', 1, 'CONCLUDED', '2024-03-01', '2024-03-02 02:00Z', 71001,
            '00000000-0000-0000-0000-000000007101', null, null, '2', '2024-03-01',
            '{"employer": {"creditCode": "91110119A000000015"}, "contract": {"termType": "2", "startDate": "2024-03-01",
              "employmentForm": "01", "employmentStart": "2024-03-01", "wageAmount": 8500, "wageUnit": "M"}}', '[]'),
           ('01HZMV0V000000000000000001', 2, 'AMENDED', '2025-06-01', '2025-06-02 02:00Z', 71002,
            '00000000-0000-0000-0000-000000007102', '2025-06-01', '91110105E000000001', null, null, '{}',
            '[{"field": "/employer/creditCode", "oldValue": "91110119A000000015", "newValue": "91110105E000000001"}]'),
           ('01HZMV0V000000000000000001', 3, 'AMENDED', '2025-08-01', '2025-08-01 02:00Z', 71003,
            '00000000-0000-0000-0000-000000007103', '2025-08-01', null, null, null, '{}', '[]');
insert into registry.contract_succession (credit_code, contract_id, moved_to, moved_on, registration_area)
    values ('91110119A000000015', '01HZMV0V000000000000000001', '91110105E000000001', '2025-06-01', '110119');
