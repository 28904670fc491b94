-- Leads of the employers at home in each area (A) and of those that also employ in the next (B): one of the wage, one of the
-- probation; overdue by long, overdue, due today and due later, by turns.
insert into supervision.alert (credit_code, rule, area, areas, severity, art74_item, message_zh, message_en, basis, remedy_zh,
        remedy_en, state, facts, standing, raised_on, found_on, clock, clock_from, due_on, warn_on, triage_due_on)
    select e.credit_code, r.rule, e.registration_area, e.areas, r.severity, r.item, r.zh, r.en, '《劳动合同法》', '改正', 'Mend it',
           'OPEN', n.contracts, n.contracts, today - 30, today - 30, 'triage', today - 30, due, due - 1, due
    from registry.employer e
    cross join (values ('E01', 'HIGH', 5, '约定工资低于最低工资。', 'The wage is below the minimum.'),
                       ('D01', 'NORMAL', 2, '试用期超过法定上限。', 'The probation is longer than the law allows.'))
        as r(rule, severity, item, zh, en)
    cross join lateral (select count(*) as contracts from registry.contract c
                        where c.credit_code = e.credit_code and not c.voided) n
    cross join (select (now() at time zone 'Asia/Shanghai')::date as today) t
    cross join lateral (select today + (array[-30, -3, 0, 12])[1 + (substr(e.credit_code, 10)::int + ascii(r.rule)) % 4] as due) d
    where substr(e.credit_code, 9, 1) in ('A', 'B') and e.credit_code ~ '^9111' and n.contracts > 1;
insert into supervision.alert_fact (alert_no, fact_id, area, contract_id, version, found_on, severity, finding)
    select a.alert_no, 'F:' || c.first_filing_no || ':' || ascii(a.rule), c.jurisdiction_area, c.contract_id, 1, a.found_on,
           a.severity, jsonb_build_object('messageZh', a.message_zh, 'messageEn', a.message_en)
    from supervision.alert a join registry.contract c using (credit_code) where not c.voided;
insert into supervision.alert_event (alert_no, action, by, state) select alert_no, 'RAISE', '', 'OPEN' from supervision.alert;
insert into supervision.employer_score (credit_code, day, value, band, parts, not_evaluated, rules)
    select credit_code, (now() at time zone 'Asia/Shanghai')::date, 62.5, 'ORANGE',
           '[{"part": "K04", "nameZh": "低于最低工资", "nameEn": "Wages below the minimum", "weight": 20, "measure": 50,
              "evidence": 12, "counts": 1, "points": 20, "reasonZh": "约定工资低于最低工资的合同50份", "reasonEn":
              "50 contracts below the minimum wage", "article": "劳动合同法 art. 74(5), 85"}]', '{K10,K11,K12}', '{}'
    from supervision.alert where rule = 'E01';
