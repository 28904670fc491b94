-- The flows of jobs once more, from METHODOLOGY.md section 9 alone and straight from the register's tables: every job beside
-- every quarter, wages day by day. The as-of day is the parameter.
with parameters as (select ?::date as as_of),
     series as (select as_of,
                       greatest(date '2008-01-01', date_trunc('quarter', least(
                           (select min(coalesce(first_start, start_date)) from registry.contract where not voided),
                           (select min(coalesce(corrected_on, occurred_on)) from registry.contract_version
                             where withdrawn_by is null and coalesce(corrected_on, occurred_on) <= as_of)))::date) as begins
                  from parameters),
     calendar as (select t, p0, (p0 + interval '3 months' - interval '1 day')::date as p1
                    from series, generate_series(-5, 400) t,
                         lateral (select (begins + make_interval(months => 3 * (t - 1)))::date as p0) starts
                   where p0 <= as_of + 300),
     quarter as (select calendar.* from calendar, series where t >= 1 and p1 <= as_of),
     contract as (select credit_code as employer, jurisdiction_area as area, worker_id as worker,
                         industry_section as section, coalesce(wage_monthly, 0) as wage, first_filing_no as filed,
                         coalesce(first_start, start_date) as s,
                         coalesce(least(case when term_type = '1' then end_date end, ended_on), date '9999-12-31') as e
                    from registry.contract where not voided),
     valid as (select * from contract where s <= e),
     ordered as (select v.*, max(e) over (partition by employer, area, worker order by s, filed
                                          rows between unbounded preceding and 1 preceding) as latest_end
                   from valid v),
     numbered as (select o.*, sum(case when latest_end is null or s > latest_end + 1 then 1 else 0 end)
                                  over (partition by employer, area, worker order by s, filed) as spell
                    from ordered o),
     pair as (select distinct on (employer, area, worker) employer, area, worker, section
                from valid order by employer, area, worker, s, filed),
     spell as (select employer, area, worker, spell, min(s) as s, max(e) as e from numbered group by 1, 2, 3, 4),
     recall as (select a.*, exists (select from spell b where (b.employer, b.area, b.worker) = (a.employer, a.area, a.worker)
                                       and b.e < a.s and a.s - b.e <= 365) as recalled
                  from spell a),
     -- Wages, in 755,160ths of a yuan, so that a day of every month is a whole number of them.
     in_force as (select distinct on (employer, area, worker, day) employer, area, worker, day::date as day,
                         wage * (755160 / extract(day from date_trunc('month', day) + interval '1 month - 1 day')) as wage
                    from valid, series,
                         generate_series(greatest(s, begins), least(e, as_of), interval '1 day') day
                   order by employer, area, worker, day, s desc, filed desc),
     accrued as (select p.employer, p.area, p.worker, p.spell, q.t, sum(f.wage) as w
                   from in_force f
                   join spell p on (p.employer, p.area, p.worker) = (f.employer, f.area, f.worker) and f.day between p.s and p.e
                   join quarter q on f.day between q.p0 and q.p1
                  group by 1, 2, 3, 4, 5),
     to_the_day as (select 'D' as variant, t, j.employer, j.area, j.worker, coalesce(a.w, 0) as w,
                           (s <= p1 and e >= p0)::int as m, (s < p0 and e >= p0)::int as b, (s <= p1 and e > p1)::int as en,
                           (s < p0 and e > p1)::int as f, (s < past_p0 and e > past_p1)::int as fpv,
                           (s < next_p0 and e > next_p1)::int as fnext,
                           (s between p0 and p1)::int as a, (s between p0 and p1 and not recalled)::int as h,
                           (e between p0 and p1)::int as sep, (s between p0 and p1 and e > p1)::int as ca,
                           (e between p0 and p1 and s < p0)::int as cs, (not recalled)::int as fresh
                      from recall j cross join quarter q
                      join (select t + 1 as t, p0 as past_p0, p1 as past_p1 from calendar) as past using (t)
                      join (select t - 1 as t, p0 as next_p0, p1 as next_p1 from calendar) as following using (t)
                      left join accrued a using (employer, area, worker, spell, t)),
     presence as (select employer, area, worker, t,
                         exists (select from spell s where (s.employer, s.area, s.worker) = (p.employer, p.area, p.worker)
                                    and s.s <= c.p1 and s.e >= c.p0)::int as m
                    from pair p cross join calendar c),
     around as (select presence.*, lag(m, 1) over w as m1, lag(m, 2) over w as m2, lag(m, 3) over w as m3,
                       lag(m, 4) over w as m4, lag(m, 5) over w as m5, lead(m, 1) over w as n1, lead(m, 2) over w as n2
                  from presence window w as (partition by employer, area, worker order by t)),
     by_quarter as (select 'Q' as variant, t, employer, area, worker, coalesce(sum(a.w), 0) as w,
                           m, m1 * m as b, m * n1 as en, m1 * m * n1 as f, m2 * m1 * m as fpv, m * n1 * n2 as fnext,
                           m * (1 - m1) as a, m * (1 - m1) * (1 - m2) * (1 - m3) * (1 - m4) as h, m * (1 - n1) as sep,
                           m * (1 - m1) * n1 as ca, m1 * m * (1 - n1) as cs,
                           m1 * (1 - m2) * (1 - m3) * (1 - m4) * (1 - m5) as fresh
                      from around join quarter using (t)
                      left join accrued a using (employer, area, worker, t)
                     group by t, employer, area, worker, m, m1, m2, m3, m4, m5, n1, n2),
     job as (select j.*, p.section, f * (1 - fpv) as fa, f * (1 - fpv) * fresh as fh, fpv * (1 - f) as fs,
                    f * (1 - fnext) as fsnx
               from (select * from to_the_day union all select * from by_quarter) j join pair p using (employer, area, worker)),
     change as (select variant, t, employer, area, section, sum(en - b) as e_b, sum(f - fpv) as f_fpv
                  from job group by 1, 2, 3, 4, 5),
     growth as (select variant, t, area, section,
                       grouping(area) as no_area, grouping(section) as no_section,
                       sum(greatest(0, e_b)) as jc, sum(greatest(0, -e_b)) as jd,
                       sum(greatest(0, f_fpv)) as fjc, sum(greatest(0, -f_fpv)) as fjd
                  from change group by variant, t, cube (area, section)),
     cell as (select variant, t, area, section, grouping(area) as no_area, grouping(section) as no_section,
                     sum(m)::numeric as m, sum(b)::numeric as b, sum(en)::numeric as en, sum(f)::numeric as f,
                     sum(fpv)::numeric as fpv, sum(a)::numeric as a, sum(h)::numeric as h, sum(sep)::numeric as sep,
                     sum(ca)::numeric as ca, sum(cs)::numeric as cs, sum(fa)::numeric as fa, sum(fh)::numeric as fh,
                     sum(fs)::numeric as fs, sum(fsnx)::numeric as fsnx, sum(w) as w, sum(w * f) as w_f, sum(w * b) as w_b,
                     sum(w * fa) as w_fa, sum(w * fh) as w_fh, sum(w * fsnx) as w_fsnx
                from job group by variant, t, cube (area, section)),
     whole as (select c.*, jc, jd, fjc, fjd
                 from cell c join growth g
                   on (g.variant, g.t, g.no_area, g.no_section) = (c.variant, c.t, c.no_area, c.no_section)
                  and g.area is not distinct from c.area and g.section is not distinct from c.section),
     figure as (select whole.*, x.*
                  from whole cross join lateral (values
                       ('EmpTotal', m, m, 0, 0), ('Emp', b, b, 0, 0), ('EmpEnd', en, en, 0, 1), ('EmpS', f, f, 0, 1),
                       ('EmpSpv', fpv, fpv, 0, 0), ('HirA', a, a, 0, 0), ('HirN', h, h, 0, 0), ('HirR', a - h, a - h, 0, 0),
                       ('Sep', sep, sep, 0, 1), ('HirAEnd', ca, ca, 0, 1), ('SepBeg', cs, cs, 0, 1),
                       ('HirAEndRepl', ca - jc, m, 0, 1), ('HirAS', fa, fa, 0, 1), ('HirNS', fh, fh, 0, 1),
                       ('SepS', fs, fs, 0, 1), ('SepSnx', fsnx, fsnx, 1, 2),
                       ('FrmJbGn', jc, m, 0, 1), ('FrmJbLs', jd, m, 0, 1), ('FrmJbC', jc - jd, m, 0, 1),
                       ('FrmJbGnS', fjc, m, 0, 1), ('FrmJbLsS', fjd, m, 0, 1), ('FrmJbCS', fjc - fjd, m, 0, 1),
                       ('TurnOvrS', (fa + fsnx) / nullif(2 * f, 0), f, 1, 2),
                       ('Payroll', w / 755160, m, 0, 0),
                       ('EarnS', w_f / nullif(3 * 755160 * f, 0), f, 0, 1),
                       ('EarnBeg', w_b / nullif(3 * 755160 * b, 0), b, 0, 0),
                       ('EarnHirAS', w_fa / nullif(3 * 755160 * fa, 0), fa, 0, 1),
                       ('EarnHirNS', w_fh / nullif(3 * 755160 * fh, 0), fh, 0, 1),
                       ('EarnSepS', w_fsnx / nullif(3 * 755160 * fsnx, 0), fsnx, 1, 2),
                       ('HirAR', 2 * a / nullif(b + en, 0), a, 0, 1), ('HirNR', 2 * h / nullif(b + en, 0), h, 0, 1),
                       ('HirRR', 2 * (a - h) / nullif(b + en, 0), a - h, 0, 1),
                       ('SepR', 2 * sep / nullif(b + en, 0), sep, 0, 1), ('HirAEndR', 2 * ca / nullif(b + en, 0), ca, 0, 1),
                       ('SepBegR', 2 * cs / nullif(b + en, 0), cs, 0, 1),
                       ('HirAEndReplR', 2 * (ca - jc) / nullif(b + en, 0), m, 0, 1),
                       ('FrmJbGnR', 2 * jc / nullif(b + en, 0), m, 0, 1), ('FrmJbLsR', 2 * jd / nullif(b + en, 0), m, 0, 1),
                       ('FrmJbCR', 2 * (jc - jd) / nullif(b + en, 0), m, 0, 1),
                       ('HirASR', 2 * fa / nullif(fpv + f, 0), fa, 0, 1), ('HirNSR', 2 * fh / nullif(fpv + f, 0), fh, 0, 1),
                       ('SepSR', 2 * fs / nullif(fpv + f, 0), fs, 0, 1),
                       ('SepSnxR', 2 * fsnx / nullif(fpv + f, 0), fsnx, 1, 2),
                       ('FrmJbGnSR', 2 * fjc / nullif(fpv + f, 0), m, 0, 1),
                       ('FrmJbLsSR', 2 * fjd / nullif(fpv + f, 0), m, 0, 1),
                       ('FrmJbCSR', 2 * (fjc - fjd) / nullif(fpv + f, 0), m, 0, 1)) x (code, value, jobs, lag_d, lag_q))
select code, variant, to_char(p0, 'YYYY"-Q"Q') as period,
       case when no_area = 1 then '110000' else area end as area,
       case when no_section = 1 then '_T' else section end as section, value, jobs
  from figure join quarter using (t)
 where value is not null
   and (no_area = 1 or area <> '310000')
   and (no_section = 1 or section is not null)
   and t + case when variant = 'D' then lag_d else lag_q end <= (select max(t) from quarter)
