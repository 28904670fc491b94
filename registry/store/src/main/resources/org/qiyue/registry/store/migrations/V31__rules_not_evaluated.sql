-- While a register is empty, the rules about one filing that need it are silent. When that was follows from the loads and from
-- which rules need which register, so that no filing has to carry it: a filing of decided_at t was not judged by the rules
-- that registry.rule_not_evaluated has for t.
SET LOCAL ROLE qiyue_owner;

CREATE FUNCTION registry.register_gaps(of_register text, after_load bigint) RETURNS text[]
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog AS $$
DECLARE
    register_table text := 'register_' || replace(of_register, '-', '_');
    part record;
    filled boolean;
    gaps text[] := '{}';
BEGIN
    FOR part IN
        SELECT of_register AS name, '%' AS kinds
        UNION ALL
        SELECT k.name, k.kinds
        FROM (VALUES ('qualification:authority', 'AUTHORITY%'), ('qualification:product', 'CRYPTOGRAPHIC%'),
                     ('qualification:protection', 'CLASSIFIED%'), ('qualification:licence', 'AUTHORITY_LICENCE%'),
                     ('qualification:consent', 'AUTHORITY_CRYPTOGRAPHY%')) AS k(name, kinds)
        WHERE of_register = 'qualification'
    LOOP
        EXECUTE format('SELECT EXISTS (SELECT FROM registry.%1$I t WHERE load_no <= $1'
            ' AND ($2 = ''%%'' OR to_jsonb(t) ->> ''kind'' LIKE $2))'
            ' OR EXISTS (SELECT FROM registry.register_past WHERE register = %1$L AND load_no <= $1 AND ended_by > $1'
            ' AND ($2 = ''%%'' OR entry ->> ''kind'' LIKE $2))', register_table)
            INTO filled USING after_load, part.kinds;
        IF NOT filled THEN
            gaps := gaps || part.name;
        END IF;
    END LOOP;
    RETURN gaps;
END
$$;
COMMENT ON FUNCTION registry.register_gaps IS
    'The register, or parts of it, that had no entry after a load; parts are kinds of qualification';

ALTER TABLE registry.register_load ADD COLUMN left_without text[];
COMMENT ON COLUMN registry.register_load.left_without IS 'What had no entry after the load: the register, parts of it';
UPDATE registry.register_load SET left_without = registry.register_gaps(register, load_no);
ALTER TABLE registry.register_load ALTER COLUMN left_without SET NOT NULL;

CREATE TABLE registry.rule_register (
    rule       text COLLATE "C" NOT NULL,
    register   text COLLATE "C" NOT NULL,
    in_part    boolean NOT NULL,
    valid_from timestamptz NOT NULL,
    valid_to   timestamptz NOT NULL DEFAULT 'infinity' CHECK (valid_to > valid_from),
    PRIMARY KEY (rule, register, valid_from)
);
COMMENT ON TABLE registry.rule_register IS 'Which rule about one filing needs which register 规则所需名录';
COMMENT ON COLUMN registry.rule_register.register IS 'A register, or a part of it after a colon';
COMMENT ON COLUMN registry.rule_register.in_part IS 'Whether the rule is evaluated in part without it';
COMMENT ON COLUMN registry.rule_register.valid_to IS 'A release in which a rule needs another register ends the row by a migration';
INSERT INTO registry.rule_register (rule, register, in_part, valid_from) VALUES
    ('A12', 'qualification:authority', false, '-infinity'),
    ('A13', 'qualification:product', false, '-infinity'),
    ('A14', 'qualification:protection', false, '-infinity'),
    ('A19', 'key-compromise', false, '-infinity'),
    ('B08', 'employer', false, '-infinity'),
    ('B09', 'employer', false, '-infinity'),
    ('B10', 'employer', false, '-infinity'),
    ('B11', 'employer', false, '-infinity'),
    ('B12', 'employer', true, '-infinity'),
    ('C01', 'employer', true, '-infinity'),
    ('F09', 'relation', true, '-infinity'),
    ('I14', 'average-wage', true, '-infinity'),
    ('I15', 'average-wage', true, '-infinity');
-- The rules that judged filings before this release asked whether there were qualifications of any kind.
INSERT INTO registry.rule_register (rule, register, in_part, valid_from, valid_to)
    SELECT rule, split_part(register, ':', 1), in_part, '-infinity', now() FROM registry.rule_register
    WHERE register LIKE 'qualification:%' AND pg_sequence_last_value('registry.filing_number') IS NOT NULL;
UPDATE registry.rule_register SET valid_from = now()
    WHERE register LIKE 'qualification:%' AND pg_sequence_last_value('registry.filing_number') IS NOT NULL;

CREATE VIEW registry.register_empty AS
    SELECT register, at AS empty_from, until AS empty_to
    FROM (SELECT register, at, is_empty,
                 lead(at, 1, 'infinity') OVER (PARTITION BY register ORDER BY at, load_no) AS until
          FROM (SELECT p.register, l.loaded_at AS at, p.register = ANY (l.left_without) AS is_empty, l.load_no
                FROM (SELECT DISTINCT register FROM registry.rule_register) AS p
                JOIN registry.register_load l ON l.register = split_part(p.register, ':', 1)
                UNION ALL
                SELECT DISTINCT register, timestamptz '-infinity', true, bigint '0' FROM registry.rule_register) AS turns
         ) AS states
    WHERE is_empty AND until > at;
COMMENT ON VIEW registry.register_empty IS 'When a register, or a part of it, had no entry: from the first moment, up to the second 名录空缺的时间';

CREATE VIEW registry.rule_not_evaluated AS
    SELECT r.rule, r.register, r.in_part, greatest(r.valid_from, e.empty_from) AS silent_from,
           least(r.valid_to, e.empty_to) AS silent_to
    FROM registry.rule_register r JOIN registry.register_empty e USING (register)
    WHERE greatest(r.valid_from, e.empty_from) < least(r.valid_to, e.empty_to);
COMMENT ON VIEW registry.rule_not_evaluated IS
    'Which rule was not evaluated, as its register had no entry: filings decided at silent_from or later, before silent_to'
    ' 未评价的规则';

-- Licences and consents each are judged alone where the other is missing.
INSERT INTO registry.rule_register (rule, register, in_part, valid_from)
    SELECT rule, part, true, valid_from FROM registry.rule_register
    CROSS JOIN (VALUES ('qualification:licence'), ('qualification:consent')) AS parts(part)
    WHERE rule = 'A12' AND register = 'qualification:authority';

GRANT SELECT ON registry.rule_not_evaluated TO qiyue_ingest, qiyue_registry;
GRANT SELECT ON registry.rule_register, registry.register_empty TO qiyue_ingest;

RESET ROLE;
