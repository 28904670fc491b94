-- Run on PostgreSQL before the contracts are copied in: employers, workers and the shape of what is drawn.
insert into registry.employer (credit_code, name, provisional, first_filed_at, last_filed_at)
select '9' || lpad(n::text, 17, '0'), '测试单位' || n, true, now(), now() from generate_series(1, %employers%) n;

insert into registry.worker (worker_id, id_type, id_blind, id_cipher, id_masked, name_cipher, name_masked)
overriding system value
select n, '01', decode(md5(n::text), 'hex'), '', '110***********000X', '', '测**' from generate_series(1, %workers%) n;

create temporary table drawn (filing_no int, employer int, worker int, area text, section text, form text, term_type text,
                              start_date date, end_date date, ended_on date, first_start date, wage numeric);
