-- The contracts that have a day, ordered within their pair: one window for all that a pair's other contracts tell.

CREATE TABLE contract AS
    SELECT employer, area, worker, first_day, last_day, filing_no, wage,
           first_value(section) OVER pair AS section,
           first_value(first_day) OVER pair AS pair_first,
           max(last_day) OVER (pair ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS pair_last,
           max(last_day) OVER (pair ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS latest_end,
           lead(first_day) OVER pair AS next_day
      FROM (SELECT e.number AS employer, a.number AS area, worker,
                   start_date AS first_day,
                   least(coalesce(end_date, DATE '9999-12-31'), coalesce(ended_on, DATE '9999-12-31')) AS last_day,
                   filing_no,
                   coalesce(agreed_wage_fen, 0) AS wage,
                   section_number(c.section) AS section
              FROM read_parquet('${extracts}/contracts/*.parquet') c
              JOIN employer e ON e.code = c.employer
              JOIN area a ON a.code = c.area)
     WHERE first_day <= last_day
    WINDOW pair AS (PARTITION BY employer, area, worker ORDER BY first_day, filing_no);

-- Pairs with more than one spell, or with a contract that ends before one that began earlier: few, and worked out apart.
CREATE TABLE special AS
    SELECT employer, area, worker, bool_or(last_day < latest_end) AS nested
      FROM contract
     WHERE first_day > latest_end + 1 OR last_day < latest_end
     GROUP BY ALL;
