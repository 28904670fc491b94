-- A registry of random contracts around the turn of a leap year; %1$d contracts.
select setseed(0.42);

insert into registry.employer (credit_code, name, provisional, first_filed_at, last_filed_at)
select lpad(n::text, 18, '9'), '测试单位' || n, true, now(), now() from generate_series(1, 20) n;

insert into registry.worker (id_type, id_blind, id_cipher, id_masked, name_cipher, name_masked)
select '01', decode(md5(n::text), 'hex'), '', '110***********000X', '', '测**' from generate_series(1, %1$d / 2 + 1) n;

create temporary table drawn on commit preserve rows as
select n,
       (array ['110101', '110105', '110108', '110302'])[1 + floor(random() * 4)] as area,
       case when random() < 0.95 then (array ['A', 'C', 'I'])[1 + floor(random() * 3)] end as section,
       1 + floor(random() * 20) as employer,
       1 + floor(random() * (%1$d / 2)) as worker,
       date '2023-11-01' + floor(random() * 200)::int as start_date,
       floor(random() * 150)::int as term_days,
       random() as luck,
       random() as ending,
       random() as wage
  from generate_series(1, %1$d) n;

update drawn set start_date = (date_trunc('month', start_date) + interval '1 month - 1 day')::date where luck < 0.3;

insert into registry.contract (contract_id, platform_code, contract_no, credit_code, worker_id, jurisdiction_area,
       employment_form, term_type, start_date, end_date, industry_section, wage_monthly, ended_on, ending_kind,
       voided, version, first_filing_no, last_filing_no, updated_at)
select lpad(n::text, 26, '0'), 'yiqian', 'HT-' || n, lpad(employer::text, 18, '9'), worker, area,
       case when wage < 0.7 then '01' when wage < 0.85 then '02' else '03' end,
       case when luck < 0.2 then '2' when luck < 0.3 then '3' else '1' end,
       start_date,
       case when luck < 0.2 then null else start_date + term_days end,
       section,
       case when wage < 0.65 then 3000 + floor(random() * 9000) end,
       case when ending < 0.3 then start_date + floor(random() * 150)::int end,
       case when ending < 0.15 then 'RESCINDED' when ending < 0.3 then 'TERMINATED' end,
       ending > 0.93, 1, n, n, now()
  from drawn;

insert into registry.contract_version (contract_id, version, kind, occurred_on, recorded_at, filing_no, filing_id,
       terms, withdrawn_by)
select contract_id, 1, 'CONCLUDED', start_date - 3, now(), first_filing_no, gen_random_uuid(), '{}'::jsonb, case when voided then 1 end
  from registry.contract
 union all
select contract_id, 2, ending_kind, ended_on, now(), first_filing_no, gen_random_uuid(), '{}'::jsonb, null
  from registry.contract where ending_kind is not null and not voided
 union all
select contract_id, 3, 'AMENDED', start_date, now(), first_filing_no, gen_random_uuid(), '{}'::jsonb, null from registry.contract
 union all
select contract_id, 4, 'RENEWED', start_date + 10, now(), first_filing_no, gen_random_uuid(), '{}'::jsonb,
       case when wage_monthly is null then 1 end
  from registry.contract where length(replace(contract_no, '7', '')) < length(contract_no);

-- A renewed contract began with an earlier term; some dates were corrected since, into other months too.
update registry.contract set first_start = start_date - 40 where length(replace(contract_no, '7', '')) < length(contract_no);
update registry.contract_version set corrected_on = occurred_on - 20
 where kind in ('CONCLUDED', 'RESCINDED') and hashtext(contract_id) % 5 = 0;

insert into registry.filing (filing_no, platform_code, topic_id, topic, partition, record_offset, received_at,
       decided_at, content_digest, raw_cipher, result, rule_set_version)
select %1$d, 'yiqian', gen_random_uuid(), 'filings.yiqian', 0, 0, now(), now(), sha256('x'), '', 'ACCEPTED', '2026.11';

analyze;
