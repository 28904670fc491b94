-- A word that one name has and a word that every tenth has want different plans. Kept for all words, the plan reads all names.
SET LOCAL ROLE qiyue_reader;

ALTER FUNCTION registry.employer_search(text, integer, text) SET plan_cache_mode = 'force_custom_plan';

RESET ROLE;
