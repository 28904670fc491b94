-- The extracts of a city that is not there, as Parquet in the layout of the statistics job: contracts and events.
-- Reads the variables contracts (how many), seed, first_day and as_of, and the folder ${folder}. The same seed gives the same rows.

-- From 0 to 1, always the same for the same number, purpose and seed.
CREATE MACRO draw(n, purpose) AS
    (hash((getvariable('seed')::BIGINT * 1000000007 + n) * 64 + purpose) >> 11)::DOUBLE / 9007199254740992;
CREATE MACRO pick(list, n, purpose) AS list[1 + floor(draw(n, purpose) * len(list))::BIGINT];

CREATE TABLE employer AS
    SELECT n AS employer,
           printf('9111%014d', n) AS code,
           -- More in the large districts; few in an area that is none of the city's.
           pick(['110105', '110105', '110105', '110108', '110108', '110108', '110302', '110302', '110106', '110106',
                 '110102', '110101', '110112', '110114', '110115', '110113', '110107', '110111', '110109', '110116',
                 '110117', '110118', '110119'], n, 1) AS area,
           pick(['I', 'I', 'I', 'I', 'L', 'L', 'L', 'L', 'M', 'M', 'M', 'C', 'C', 'C', 'F', 'F', 'F', 'H', 'H', 'J',
                 'J', 'K', 'K', 'E', 'E', 'G', 'O', 'P', 'Q', 'R', 'N', 'A', 'D', 'S', 'B', 'T'], n, 2) AS section,
           0.7 + 0.9 * draw(n, 3) AS pay
      FROM range(2 + getvariable('contracts')::BIGINT // 32) AS over(n);

-- A worker at an employer, in one area: the contracts follow one another, for the most part without a gap.
CREATE TABLE relation AS
    SELECT n,
           -- One employer has a twentieth of all, the others ever fewer.
           CASE WHEN draw(n, 4) < 0.05 THEN 0
                ELSE 1 + floor((SELECT count(*) - 1 FROM employer) * pow(draw(n, 5), 2.2))::BIGINT END AS employer,
           floor(draw(n, 6) * getvariable('contracts')::BIGINT * 0.35)::BIGINT AS worker,
           -- A tenth was there when the series begins.
           getvariable('first_day')::DATE
               + floor(CASE WHEN draw(n, 7) < 0.1 THEN 20
                            ELSE getvariable('as_of')::DATE - getvariable('first_day')::DATE END * draw(n, 8))::INTEGER
               AS begins,
           pick([3, 6, 12, 12, 24, 36, 36, 36, 36, 60], n, 9) AS months,
           pick([1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 5], n, 10) AS chain,
           -- Days between one contract and the next; less than none where they overlap.
           pick([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 15, 45, -20, 180, 365, 366, 500], n, 11) AS gap
      FROM range(getvariable('contracts')::BIGINT * 3 // 4) AS over(n);

CREATE TABLE contract AS
    WITH chained AS (
        SELECT *, unnest(range(chain)) AS i FROM relation),
    termed AS (
        SELECT *, n * 8 + i AS c, i = chain - 1 AS is_last,
               (begins + to_months((i * months)::INTEGER))::DATE + (i * gap)::INTEGER AS start_date,
               (begins + to_months(((i + 1) * months)::INTEGER))::DATE + (i * gap - 1)::INTEGER AS term_end
          FROM chained),
    dated AS (
        SELECT *,
               CASE WHEN draw(c, 12) >= CASE WHEN is_last THEN 0.3 ELSE 0.01 END THEN term_end END AS end_date,
               CASE WHEN draw(c, 13) < CASE WHEN is_last THEN 0.45 ELSE 0.03 END
                    THEN CASE WHEN draw(c, 14) < 0.01 THEN start_date - 3
                              WHEN draw(c, 14) < 0.2 THEN term_end
                              ELSE start_date + floor(draw(c, 15) * months * 30)::INTEGER END END AS stopped
          FROM termed),
    paid AS (
        SELECT *,
               greatest(2420, pay * exp(8.75 + 0.05 * (year(start_date) - 2018)
                   + (draw(c, 16) + draw(c, 17) + draw(c, 18) - 1.5))) AS yuan
          FROM dated
          JOIN employer USING (employer)
         WHERE start_date <= getvariable('as_of')::DATE + 30)
    SELECT n, i,
           CASE WHEN draw(n, 19) < 0.004 THEN '310000'
                WHEN draw(n, 19) < 0.12 THEN pick(['110101', '110102', '110105', '110108', '110112', '110302'], n, 20)
                ELSE area END AS area,
           CASE WHEN draw(c, 21) < 0.005 THEN NULL WHEN draw(c, 21) < 0.01 THEN 'L' ELSE section END AS section,
           code AS employer,
           (hash(worker * 64 + 63) >> 2)::BIGINT AS worker,
           start_date,
           end_date,
           -- An ending that lies ahead has not been filed.
           CASE WHEN stopped <= getvariable('as_of')::DATE THEN stopped END AS ended_on,
           draw(c, 22) < 0.92 AS full_time,
           -- Most are agreed on in hundreds of yuan; some are a twelfth of a year's.
           CASE WHEN draw(c, 23) < 0.02 THEN NULL
                WHEN draw(c, 23) < 0.7 THEN round(yuan / 100) * 10000
                WHEN draw(c, 23) < 0.92 THEN round(yuan / 10) * 1000
                ELSE round(yuan * 100) END::BIGINT AS agreed_wage_fen
      FROM paid;

-- Which of them there are: the first so many, by relation.
CREATE TABLE filed AS
    SELECT row_number() OVER (ORDER BY start_date, n, i) AS filing_no, *
      FROM (SELECT * FROM contract ORDER BY n, i LIMIT getvariable('contracts')::BIGINT);
DROP TABLE contract;
DROP TABLE relation;

COPY (SELECT area, section, employer, worker, start_date, end_date, ended_on,
             CASE WHEN full_time THEN agreed_wage_fen END AS wage_fen, agreed_wage_fen, filing_no
        FROM filed
       ORDER BY filing_no)
  TO '${folder}/contracts/part-00000.parquet' (FORMAT parquet, COMPRESSION snappy);

COPY (SELECT area, section, kind, occurred_on, filing_no
        FROM (SELECT area, section, CASE i WHEN 0 THEN 'CONCLUDED' ELSE 'RENEWED' END AS kind, start_date AS occurred_on,
                     filing_no
                FROM filed
              UNION ALL
              SELECT area, section, CASE WHEN draw(filing_no, 24) < 0.7 THEN 'RESCINDED' ELSE 'TERMINATED' END, ended_on,
                     filing_no
                FROM filed
               WHERE ended_on IS NOT NULL)
       WHERE occurred_on <= getvariable('as_of')::DATE
       ORDER BY filing_no, kind)
  TO '${folder}/events/part-00000.parquet' (FORMAT parquet, COMPRESSION snappy);
