-- Every batch asks whether conclusions of the contracts it does not know wait for another contract (J04). They are few among
-- the parked, most of which wait for their own.
SET LOCAL ROLE qiyue_owner;

CREATE INDEX held_filing_behind_another ON registry.held_filing (filing_no) WHERE rule = 'J04';

RESET ROLE;
