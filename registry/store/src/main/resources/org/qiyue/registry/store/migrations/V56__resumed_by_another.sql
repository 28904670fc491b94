-- Who wrote an agreement does not resume it either, and whoever does says why: data flow again from then on.
SET LOCAL ROLE qiyue_owner;

CREATE OR REPLACE FUNCTION supervision.keep_sharing_agreement() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    IF TG_OP <> 'UPDATE' THEN
        RAISE object_not_in_prerequisite_state USING MESSAGE = 'agreements are kept';
    END IF;
    IF NOT ((OLD.state, NEW.state) IN (('DRAFT', 'DRAFT'), ('DRAFT', 'IN_FORCE'), ('DRAFT', 'ENDED'), ('IN_FORCE', 'SUSPENDED'),
            ('SUSPENDED', 'IN_FORCE'), ('IN_FORCE', 'ENDED'), ('SUSPENDED', 'ENDED')))
        OR NOT OLD.drafters <@ NEW.drafters
        OR (OLD.agreement_no, OLD.drafted_at) IS DISTINCT FROM (NEW.agreement_no, NEW.drafted_at)
        OR (NEW.state <> 'DRAFT' AND (OLD.consumer, OLD.account, OLD.role, OLD.purpose, OLD.purpose_text, OLD.basis, OLD.questions,
                OLD.fields, OLD.areas, OLD.valid_from, OLD.valid_to, OLD.daily_quota, OLD.total_quota, OLD.drafters)
            IS DISTINCT FROM (NEW.consumer, NEW.account, NEW.role, NEW.purpose, NEW.purpose_text, NEW.basis, NEW.questions,
                NEW.fields, NEW.areas, NEW.valid_from, NEW.valid_to, NEW.daily_quota, NEW.total_quota, NEW.drafters))
        OR (OLD.state = 'DRAFT' AND NEW.state = 'IN_FORCE' AND NEW.enacted_by IS DISTINCT FROM registry.scope_user())
        OR (OLD.state = 'SUSPENDED' AND NEW.state = 'IN_FORCE' AND registry.scope_user() = ANY (NEW.drafters))
        OR (NOT (OLD.state = 'DRAFT' AND NEW.state = 'IN_FORCE') AND OLD.enacted_by IS DISTINCT FROM NEW.enacted_by)
    THEN
        RAISE object_not_in_prerequisite_state USING MESSAGE = 'an agreement goes its way as the table says';
    END IF;
    NEW.revision := OLD.revision + 1;
    RETURN NEW;
END
$$;

-- What was resumed before needed none.
ALTER TABLE supervision.sharing_event ADD CONSTRAINT resumed_for_a_reason
    CHECK (action <> 'RESUME' OR reason ~ '[^[:space:]]') NOT VALID;

RESET ROLE;
