-- The figures once more, straight from the register's tables in SQL; the as-of day is the parameter.
with parameters as (select ?::date as as_of),
     month as (select to_char(m, 'YYYY-MM') as period, m::date as first_day,
                      least((m + interval '1 month - 1 day')::date, as_of) as reference_day
                 from parameters,
                      generate_series((select date_trunc('month', min(day)) from (
                          select coalesce(first_start, start_date) as day from registry.contract where not voided
                          union all
                          select coalesce(corrected_on, occurred_on) from registry.contract_version, parameters
                           where withdrawn_by is null and coalesce(corrected_on, occurred_on) <= as_of
                             and kind in ('CONCLUDED', 'RENEWED', 'RESCINDED', 'TERMINATED')) d),
                          as_of, interval '1 month') m),
     contract as (select c.jurisdiction_area as area, c.industry_section as section, c.worker_id, c.wage_monthly,
                         c.employment_form,
                         coalesce(c.first_start, c.start_date) as first_day,
                         case when c.term_type = '1' then c.end_date end as end_date, c.ended_on
                    from registry.contract c where not c.voided),
     stock as (select m.period, c.area, c.section, grouping(c.area) as no_area, grouping(c.section) as no_section,
                      count(*) as contracts, count(distinct c.worker_id) as workers,
                      count(*) filter (where c.employment_form = '01' and c.wage_monthly is not null) as wages,
                      percentile_cont(0.5) within group (order by c.wage_monthly)
                          filter (where c.employment_form = '01') as median
                 from month m
                 join contract c on c.first_day <= m.reference_day
                  and coalesce(least(c.end_date, c.ended_on), 'infinity') >= m.reference_day
                group by m.period, cube (c.area, c.section)),
     flow as (select m.period, c.jurisdiction_area as area, c.industry_section as section,
                     grouping(c.jurisdiction_area) as no_area, grouping(c.industry_section) as no_section,
                     lower(v.kind) as kind, count(*) as events
                from registry.contract_version v
                join registry.contract c using (contract_id)
                join month m on coalesce(v.corrected_on, v.occurred_on) between m.first_day and m.reference_day
               where v.withdrawn_by is null and v.kind in ('CONCLUDED', 'RENEWED', 'RESCINDED', 'TERMINATED')
               group by m.period, v.kind, cube (c.jurisdiction_area, c.industry_section)),
     figure as (select 'activeContracts' as indicator, period, area, section, no_area, no_section,
                       contracts::numeric as value, contracts as count from stock
                union all
                select 'activeWorkers', period, area, section, no_area, no_section, workers, workers from stock
                union all
                select 'wageMedian', period, area, section, no_area, no_section, round(median::numeric), wages
                  from stock where wages > 0
                union all
                select kind, period, area, section, no_area, no_section, events, events from flow)
select indicator, period, case when no_area = 1 then '110000' else area end as area,
       case when no_section = 1 then '_T' else section end as industry_section, value, count
  from figure
 where no_section = 1 or section is not null
