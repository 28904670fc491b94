import { describe, expect, it } from 'vitest';
import { HINTS } from '../src/contracts/ContractScreen';
import { zh } from '../src/contracts/texts';

describe('what a contract shows', () => {
  it('is called in force only of a contract that is', () => {
    const told = Object.entries(HINTS).filter(([, key]) => zh[key.slice('contracts.'.length) as keyof typeof zh] === zh.inForceOn);
    expect(told.map(([state]) => state)).toEqual(['ACTIVE']);
  });
});
