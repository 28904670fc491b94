SET LOCAL ROLE qiyue_owner;

COMMENT ON COLUMN registry.filing.raw_cipher IS
    'Exact bytes under SM4-GCM with this filing''s own data key; packed first when the first four bits of data_key_wrapped are not 0';

RESET ROLE;
