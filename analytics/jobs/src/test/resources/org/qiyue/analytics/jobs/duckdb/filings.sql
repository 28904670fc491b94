-- Run on PostgreSQL after the contracts are copied in: what was filed of them, and what later filings changed in place.
insert into registry.contract (contract_id, platform_code, contract_no, credit_code, worker_id, jurisdiction_area,
       employment_form, term_type, start_date, end_date, industry_section, wage_monthly, ended_on, ending_kind,
       first_start, version, first_filing_no, last_filing_no, updated_at)
select lpad(filing_no::text, 26, '0'), 'yiqian', 'HT-' || filing_no, '9' || lpad(employer::text, 17, '0'), worker, area,
       form, term_type, start_date, end_date, section, wage, ended_on,
       case when ended_on is not null then (array ['RESCINDED', 'TERMINATED'])[1 + filing_no % 2] end,
       first_start, 1, filing_no, filing_no, now()
  from drawn;

-- Signed before the first day, some a quarter before.
insert into registry.contract_version (contract_id, version, kind, occurred_on, recorded_at, filing_no, filing_id, terms)
select contract_id, 1, 'CONCLUDED', coalesce(first_start, start_date) - (first_filing_no % 100)::int, now(),
       first_filing_no, gen_random_uuid(), '{}'
  from registry.contract;

-- Withdrawn: the contract is void.
update registry.contract set voided = true where first_filing_no % 23 = 0;
update registry.contract_version set withdrawn_by = filing_no where filing_no % 23 = 0;

-- Corrected: days and wages.
update registry.contract
   set start_date = start_date + (first_filing_no % 7)::int - 3, first_start = first_start + (first_filing_no % 5)::int - 2
 where first_filing_no % 19 = 0;
update registry.contract_version set corrected_on = occurred_on + (filing_no % 7)::int - 3 where filing_no % 19 = 0;
update registry.contract set end_date = end_date + (first_filing_no % 9)::int - 4 where first_filing_no % 29 = 0;
update registry.contract set wage_monthly = wage_monthly + 123.45 where first_filing_no % 13 = 0;

-- An ending withdrawn.
update registry.contract set ended_on = null, ending_kind = null where first_filing_no % 17 = 0;

-- Moved to another area by an amendment.
update registry.contract set jurisdiction_area = '110112' where first_filing_no % 37 = 0;

-- Taken over by a successor: every contract of some employers, a single contract of others; some workers had one there already.
update registry.contract set credit_code = '9' || lpad('2', 17, '0'), moved_to = '9' || lpad('2', 17, '0')
 where credit_code in ('9' || lpad('3', 17, '0'), '9' || lpad('5', 17, '0'));
update registry.contract set credit_code = '9' || lpad('7', 17, '0'), moved_to = '9' || lpad('7', 17, '0') where first_filing_no % 211 = 0;

insert into registry.filing (filing_no, platform_code, topic_id, topic, partition, record_offset, received_at,
       decided_at, content_digest, raw_cipher, result, rule_set_version)
select max(first_filing_no), 'yiqian', gen_random_uuid(), 'filings.yiqian', 0, 0, now(), now(), sha256('x'), '', 'ACCEPTED',
       '2026.11'
  from registry.contract;

analyze;
