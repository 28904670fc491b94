-- An employer's class for a draw is the band of its score K: one figure steers leads and inspections.
SET LOCAL ROLE qiyue_owner;

DROP VIEW supervision.inspection_risk_class;
CREATE VIEW supervision.inspection_risk_class WITH (security_invoker = true) AS
    SELECT s.credit_code, s.band AS risk_class FROM supervision.employer_score s;
COMMENT ON VIEW supervision.inspection_risk_class IS
    'Risk class of employers: the band of their latest score K; who has no score has no point and is GREEN 风险等级';
GRANT SELECT ON supervision.inspection_risk_class TO qiyue_registry;

RESET ROLE;
