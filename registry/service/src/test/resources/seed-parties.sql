-- Parties that changed, as intake keeps them; every one is invented (测试).
--
-- F is registered in Fengtai (110106), before in Chaoyang (110105), and employs in Chaoyang (first contract) and Haidian
-- (110108, second). Its first name was kept until 1 September 2024, told late (5 March 2025); renamed by an amendment agreed
-- on 10 January 2025 for 1 February, whose name was corrected on 1 April; a renaming for 1 July was withdrawn on 1 August.
-- G will be of another size in thirty days. The first contract's worker was told to have another name by a correction that
-- another employer's platform filed in Yanqing (110119).
insert into registry.employer (credit_code, name, registration_area, areas, registered_address,
        legal_representative_masked, entity_kind, industry_code, industry_section, ownership_code, size_class,
        provisional, first_filed_at, last_filed_at)
    values ('91110105F000000001', '辛测试公司', '110106', '{110105,110106,110108}', '测试路2号', '试**', '01', 'I65', 'I', '110',
            '2', true, '2024-03-02 02:00Z', '2025-09-01 02:00Z'),
           ('91110105G000000001', '壬测试公司', '110105', '{110105}', '测试路3号', '测**', '01', 'I65', 'I', '110', '3', true,
            '2024-03-02 02:00Z', now());
insert into registry.employer_area (area, credit_code)
    select unnest(areas), credit_code from registry.employer where credit_code in ('91110105F000000001', '91110105G000000001');
insert into registry.employer_name (credit_code, name)
    select credit_code, name from registry.employer where credit_code in ('91110105F000000001', '91110105G000000001');
insert into registry.worker (worker_id, id_type, id_blind, id_cipher, id_masked, name_cipher, name_masked, birth_year, sex)
    values (402, '01', decode(md5('402'), 'hex'), '\x00', '110***********0402', '\x00', '新**', 1990, '1');

insert into registry.contract (contract_id, platform_code, contract_no, credit_code, worker_id, jurisdiction_area,
        registration_area, employment_form, term_type, signed_on, employment_start, start_date, end_date, industry_section,
        voided, version, first_filing_no, last_filing_no, updated_at)
    select id, platform, no, employer, worker, area, registered, '01', '2', signed::date, signed::date, signed::date, null,
           section, false, versions, first, last, now()
    from (values
        ('01HZPF0F000000000000000001', 'yiqian', 'PF-1', '91110105F000000001', 402, '110105', '110106', '2024-03-01', 'I', 4,
         81001, 81004),
        ('01HZPF0F000000000000000002', 'qianyue', 'PF-2', '91110105F000000001', 3, '110108', '110106', '2024-05-01', 'I', 5,
         81005, 81009),
        ('01HZPF0F000000000000000003', 'hetong', 'PF-3', '91110105G000000001', 4, '110105', '110105', '2024-03-01', 'I', 2,
         81010, 81011),
        ('01HZPF0F000000000000000004', 'hetong', 'PF-4', '91110119A000000015', 402, '110119', '110119', '2023-01-01', 'I', 2,
         81012, 81013))
        as v(id, platform, no, employer, worker, area, registered, signed, section, versions, first, last);

insert into registry.contract_version (contract_id, version, kind, occurred_on, recorded_at, filing_no, filing_id,
        effective_on, supersedes, fact_term_type, fact_term_start, withdrawn_by, terms, changes)
    select '01HZPF0F00000000000000000' || c, version, kind, occurred::date,
           case recorded when 'now' then now() else (recorded || ' 02:00Z')::timestamptz end, 81000 + n,
           ('00000000-0000-0000-0000-0000000081' || lpad(n::text, 2, '0'))::uuid,
           case effective when 'ahead' then (now() at time zone 'Asia/Shanghai')::date + 30 else effective::date end,
           ('00000000-0000-0000-0000-0000000081' || lpad(names::text, 2, '0'))::uuid,
           case when kind = 'CONCLUDED' then '2' end, case when kind = 'CONCLUDED' then occurred::date end, withdrawn_by,
           case when kind = 'CONCLUDED' then json_build_object('employer', json_build_object('creditCode', employer),
               'contract', json_build_object('termType', '2', 'startDate', occurred, 'employmentForm', '01',
                   'signedOn', occurred, 'employmentStart', occurred)) else '{}' end, '[]'
    from (values
        (1, 1, 1, 'CONCLUDED', '2024-03-01', '2024-03-02', null, null, '91110105F000000001', null),
        (2, 1, 2, 'AMENDED', '2025-01-10', '2025-01-12', '2025-02-01', null, null, null),
        (3, 1, 3, 'AMENDED', '2024-09-01', '2025-03-05', '2024-09-01', null, null, null),
        (4, 1, 4, 'CORRECTED', '2025-04-01', '2025-04-01', null, 2, null, null),
        (5, 2, 1, 'CONCLUDED', '2024-05-01', '2024-05-02', null, null, '91110105F000000001', null),
        (6, 2, 2, 'AMENDED', '2025-06-01', '2025-06-02', '2025-06-01', null, null, null),
        (7, 2, 3, 'AMENDED', '2025-07-01', '2025-07-02', '2025-07-01', null, null, 81008),
        (8, 2, 4, 'WITHDRAWN', '2025-08-01', '2025-08-01', null, 7, null, null),
        (9, 2, 5, 'CORRECTED', '2025-09-01', '2025-09-01', null, 5, null, null),
        (10, 3, 1, 'CONCLUDED', '2024-03-01', '2024-03-02', null, null, '91110105G000000001', null),
        (11, 3, 2, 'AMENDED', '2026-01-01', 'now', 'ahead', null, null, null),
        (12, 4, 1, 'CONCLUDED', '2023-01-01', '2023-01-02', null, null, '91110119A000000015', null),
        (13, 4, 2, 'CORRECTED', '2025-05-01', '2025-05-01', null, 12, null, null))
        as v(n, c, version, kind, occurred, recorded, effective, names, employer, withdrawn_by);

-- The filings of the time of the first contract are of Chaoyang alone, those of the second of Haidian and of Chaoyang or Fengtai.
insert into registry.filing (filing_no, platform_code, filing_id, kind, contract_no, topic_id, topic, partition,
        record_offset, received_at, decided_at, content_digest, raw_cipher, result, receipt_no, rule_set_version,
        contract_id, contract_version, jurisdiction_area, registration_area, findings, occurred_on)
    select v.filing_no, c.platform_code, v.filing_id, v.kind, c.contract_no, '00000000-0000-0000-0000-000000000001',
           'filings', 0, v.filing_no, v.recorded_at, v.recorded_at, decode(md5(v.filing_no::text) || md5('party'), 'hex'), '\x00',
           'ACCEPTED', 'R-' || v.filing_no, '2026.11', c.contract_id, v.version, c.jurisdiction_area,
           case when v.filing_no < 81005 then '110105' else c.registration_area end, '[]', v.occurred_on
    from registry.contract_version v join registry.contract c using (contract_id) where v.filing_no between 81001 and 81013;

insert into registry.party_fact (party, field, filing_no, legal_on, contract_id, stands, value, cipher)
    select party, field, coalesce(81000 + n, 0), legal_on::date, '01HZPF0F00000000000000000' || c, stands, value,
           case when field = '/worker/name' then '\x00'::bytea end
    from (values
        ('91110105F000000001', '/employer/name', null, null, null, true, '己测试公司'),
        ('91110105F000000001', '/employer/name', 2, '2025-01-10', 1, true, '庚测试公司'),
        ('91110105F000000001', '/employer/name', 3, '2024-09-01', 1, true, '戊己测试公司'),
        ('91110105F000000001', '/employer/name', 4, '2025-01-10', 1, true, '辛测试公司'),
        ('91110105F000000001', '/employer/name', 6, '2025-06-01', 2, true, '辛测试公司'),
        ('91110105F000000001', '/employer/name', 7, '2025-07-01', 2, false, '误报测试公司'),
        ('91110105F000000001', '/employer/registrationDistrict', null, null, null, true, '110105'),
        ('91110105F000000001', '/employer/registrationDistrict', 6, '2025-06-01', 2, true, '110106'),
        ('91110105F000000001', '/employer/registeredAddress', null, null, null, true, '测试路1号'),
        ('91110105F000000001', '/employer/registeredAddress', 6, '2025-06-01', 2, true, '测试路2号'),
        ('91110105F000000001', '/employer/industryCode', null, null, null, true, null),
        ('91110105F000000001', '/employer/industryCode', 6, '2025-06-01', 2, true, 'I65'),
        ('91110105F000000001', '/employer/legalRepresentative', null, null, null, true, '测**'),
        ('91110105F000000001', '/employer/legalRepresentative', 9, '2024-05-01', 2, true, '试**'),
        ('91110105G000000001', '/employer/sizeClass', null, null, null, true, '2'),
        ('91110105G000000001', '/employer/sizeClass', 11, '2026-01-01', 3, true, '3'),
        ('402', '/worker/name', null, null, null, true, '旧**'),
        ('402', '/worker/name', 13, '2023-01-01', 4, true, '新**'),
        ('402', '/worker/cadreTrack', null, null, null, true, '不应显示'))
        as v(party, field, n, legal_on, c, stands, value);
