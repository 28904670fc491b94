-- A registry of %1$d random contracts of few workers with few employers, with every case that asks for care: contracts that
-- overlap, begin or end on the same day, follow without a gap or after one, come back a year later to the day; one day long,
-- without an end, ended before they begin, void, begun by an earlier term; an employer with two in five of all contracts;
-- pairs in two areas and of two industries, one area outside the city's list and industries not known.
select setseed(0.27);

insert into registry.employer (credit_code, name, provisional, first_filed_at, last_filed_at)
select lpad(n::text, 18, '9'), '测试单位' || n, true, now(), now() from generate_series(1, 12) n;

insert into registry.worker (id_type, id_blind, id_cipher, id_masked, name_cipher, name_masked)
select '01', decode(md5(n::text), 'hex'), '', '110***********000X', '', '测**' from generate_series(1, 60) n;

create temporary table drawn (n int, employer int, worker int, area text, section text, start_date date, last_day date);

do $$
declare
    before drawn;
    one drawn;
    starts date;
    luck float;
    earlier int;
begin
    for i in 1..%1$d loop
        one.n := i;
        one.employer := case when random() < 0.4 then 1 else 1 + floor(random() * 12) end;
        one.worker := 1 + floor(random() * 60);
        one.area := (array ['110101', '110105', '110108', '110302', '310000'])[1 + floor(power(random(), 1.5) * 5)];
        starts := date '2021-06-01' + floor(random() * 1400)::int;
        luck := random();
        if luck < 0.2 then
            starts := date_trunc('quarter', starts)::date - floor(random() * 2)::int;
        elsif luck < 0.75 and i > 1 then
            earlier := greatest(1, i - 1 - floor(random() * 30)::int);
            select * into before from drawn where n = earlier;
            one.employer := before.employer;
            one.worker := before.worker;
            if random() < 0.85 then
                one.area := before.area;
            end if;
            starts := coalesce(before.last_day, before.start_date)
                + (array [-60, -1, 0, 1, 1, 1, 2, 31, 32, 364, 365, 366, 367])[1 + floor(random() * 13)];
            if luck < 0.25 then
                starts := before.start_date;
            end if;
        end if;
        one.section := case when random() < 0.9 then (array ['A', 'C', 'I'])[1 + floor(random() * 3)] end;
        one.start_date := starts;
        one.last_day := case floor(random() * 9)::int
            when 0 then null
            when 1 then starts
            when 2 then (date_trunc('quarter', starts + 120) - interval '1 day')::date
            when 3 then (date_trunc('month', starts + 40) - interval '1 day')::date
            when 4 then starts - 1 - floor(random() * 9)::int
            else starts + floor(random() * 500)::int end;
        insert into drawn select one.*;
    end loop;
end $$;

-- Filed in the order in which they were not numbered, so that of two contracts of one day the one filed last is told.
insert into registry.contract (contract_id, platform_code, contract_no, credit_code, worker_id, jurisdiction_area,
       employment_form, term_type, start_date, end_date, industry_section, wage_monthly, ended_on, ending_kind,
       first_start, voided, version, first_filing_no, last_filing_no, updated_at)
select lpad(n::text, 26, '0'), 'yiqian', 'HT-' || n, lpad(employer::text, 18, '9'), worker, area,
       (array ['01', '02', '03'])[1 + n % 3],
       case when last_day is null then '2' when n % 7 = 0 then '3' else '1' end,
       start_date,
       case when n % 5 = 0 and last_day is not null then last_day + 20 else last_day end,
       section,
       case when random() < 0.85 then (300000 + floor(random() * 900000)) / 100 end,
       case when n % 5 = 0 or n % 7 = 0 then last_day end,
       case when (n % 5 = 0 or n % 7 = 0) and last_day is not null then 'TERMINATED' end,
       case when n % 11 = 0 then start_date - 45 end,
       n % 23 = 0, 1, %1$d + 1 - n, %1$d + 1 - n, now()
  from drawn;

insert into registry.contract_version (contract_id, version, kind, occurred_on, recorded_at, filing_no, filing_id,
       terms, withdrawn_by)
select contract_id, 1, 'CONCLUDED', start_date, now(), first_filing_no, gen_random_uuid(), '{}'::jsonb,
       case when voided then 1 end
  from registry.contract;

insert into registry.filing (filing_no, platform_code, topic_id, topic, partition, record_offset, received_at,
       decided_at, content_digest, raw_cipher, result, rule_set_version)
select %1$d, 'yiqian', gen_random_uuid(), 'filings.yiqian', 0, 0, now(), now(), sha256('x'), '', 'ACCEPTED', '2026.11';

analyze;
