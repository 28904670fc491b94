-- The lines over which a release has its digest, in their order.
COPY (SELECT concat_ws('|', indicator, CASE WHEN variant <> '_Z' THEN variant END, period, area, section,
                       CASE decimals WHEN 4 THEN value::VARCHAR ELSE value::DECIMAL(28, 0)::VARCHAR END, count)
        FROM figure
       ORDER BY indicator, variant, area, section, period)
  TO '${file}' (FORMAT csv, HEADER false, QUOTE '', ESCAPE '', DELIMITER '\t');
