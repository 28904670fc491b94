-- An indicator says of itself what is counted and since when; and one whose denominator must come from outside stands
-- beside the others with the reason why there is no figure, until there is one. Those published already are told with the next release.
SET LOCAL ROLE qiyue_owner;

ALTER TABLE statistics.indicator
    ADD COLUMN population text,
    ADD COLUMN earliest_period text COLLATE "C" CHECK (earliest_period ~ '^\d{4}-(0[1-9]|1[0-2])$'),
    ADD COLUMN missing_zh text,
    ADD COLUMN missing_en text,
    ADD CONSTRAINT indicator_missing_in_both_languages CHECK ((missing_zh IS NULL) = (missing_en IS NULL));
COMMENT ON COLUMN statistics.indicator.population IS 'Who or what is counted 统计对象';
COMMENT ON COLUMN statistics.indicator.earliest_period IS 'The first month any release may give a value for 最早月份';
COMMENT ON COLUMN statistics.indicator.missing_zh IS 'Why no release has a figure of it, in Chinese; null where releases have 无数据原因';
COMMENT ON COLUMN statistics.indicator.missing_en IS 'The same in English';

RESET ROLE;
