import { describe, expect, it } from 'vitest';
import { isPartMonth, periodsBetween } from '../src/statistics/periods';
import { gapOf, pivot } from '../src/statistics/pivot';
import { askedOf, questionOf } from '../src/statistics/question';
import { readStatisticsSearch } from '../src/statistics/search';
import { catalogueOf, figuresAnswer } from './fixture/figures';
import { PEOPLE } from './fixture/people';
import { RELEASES } from './fixture/statistics';
import type { FigurePage, Me, Release } from '../src/api/types';

const release = RELEASES[0] as Release;
const catalogue = catalogueOf(release);
const ask = (search: Record<string, unknown>, own?: string) => questionOf(readStatisticsSearch(search), catalogue, own);

describe('the question of an address', () => {
  it('begins with the rates of the last nine quarters in the own area', () => {
    const question = ask({}, '110105');
    expect(question.indicators.map(({ code }) => code)).toEqual(['HirAR', 'SepR']);
    expect([question.areas, question.sections, question.variant, question.frequency]).toEqual([['110105'], ['_T'], 'D', 'Q']);
    expect(question.periods).toHaveLength(9);
    expect(question.periods.at(-1)).toBe('2026-Q3');
  });

  it('keeps to indicators of one set, and to periods that there are', () => {
    const question = ask({ indicator: 'concluded,HirA', from: '2026-Q1', to: '1999-01' });
    expect(question.indicators.map(({ code }) => code)).toEqual(['concluded']);
    expect([question.variant, question.frequency]).toEqual(['_Z', 'M']);
    expect(question.periods.at(-1)).toBe('2026-11');
    expect(question.periods).toHaveLength(13);
  });

  it('is of a definition by which there are figures, and offers these alone', () => {
    const moves = ask({ indicator: 'J2JHire', variant: 'Q' });
    expect([moves.variant, moves.variants, moves.periods.at(-1)]).toEqual(['D', ['D'], '2026-Q3']);
    const both = ask({ indicator: 'J2JHire,HirA', variant: 'Q' });
    expect([both.variant, both.variants]).toEqual(['Q', ['D', 'Q']]);
  });

  it('drops what no address can hold', () => {
    expect(readStatisticsSearch({ release: '../x', indicator: 'a;b', area: '1', section: 'Z', from: 'soon', columns: 'colour', variant: 'X' })).toEqual(readStatisticsSearch({}));
  });
});

it('counts periods over the turn of the year', () => {
  expect(periodsBetween('2025-Q3', '2026-Q1')).toEqual(['2025-Q3', '2025-Q4', '2026-Q1']);
  expect(periodsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  expect(periodsBetween('2024', '2026')).toEqual(['2024', '2025', '2026']);
  expect(periodsBetween('2026-Q1', '2025-Q1')).toEqual([]);
});

it('knows a month that was not over on the day of its release', () => {
  expect([isPartMonth('2026-11', '2026-11-23'), isPartMonth('2026-10', '2026-10-31'), isPartMonth('2026-Q3', '2026-09-01')]).toEqual([true, false, false]);
});

describe('a pivot', () => {
  const question = ask({ indicator: 'HirA,HirAR', area: '110105', section: 'A,B', from: '2026-Q2', columns: 'indicator' }, '110105');
  const query = new URLSearchParams(Object.entries(askedOf(question)).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  const { items } = figuresAnswer(undefined, release, query, PEOPLE.chaoyang as Me) as FigurePage;
  const table = pivot(items, question);

  it('has a cell for every place asked for, newest period first', () => {
    expect(table.down).toEqual(['period', 'section']);
    expect(table.columns).toEqual(['HirA', 'HirAR']);
    expect(table.rows.map(({ key }) => key)).toEqual(['2026-Q3|A', '2026-Q3|B', '2026-Q2|A', '2026-Q2|B']);
  });

  it('puts every figure where it belongs, and says why there is none', () => {
    const [first, second] = table.rows;
    expect(first && table.figure(first, 'HirA')?.value).toBe(items.find((each) => each.indicator === 'HirA' && each.section === 'A' && each.period === '2026-Q3')?.value);
    expect(second && table.figure(second, 'HirAR')).toBeUndefined();
    expect(second && gapOf(table.placeOf(second, 'HirAR'), question, '110105')).toBe('noDenominator');
  });

  it('tells apart what is not known yet, not shown, not in the release and without a denominator', () => {
    const place = { indicator: 'Sep', area: '110108', section: 'A', period: '2026-Q3' };
    const literal = ask({ indicator: 'Sep', variant: 'Q' });
    expect(gapOf({ ...place, section: '_T' }, literal, '110105')).toBe('notYet');
    expect(gapOf(place, literal, '110105')).toBe('hidden');
    expect(gapOf({ ...place, section: '_T', period: '2020-Q1' }, literal, undefined)).toBe('before');
    expect(gapOf({ ...place, period: '2026-Q1' }, literal, undefined)).toBe('noRecord');
    const wages = { indicator: 'EarnS', area: '110119', section: '_T', period: '2026-Q3' };
    const asked = ask({ indicator: 'EarnS' });
    expect([wages, { ...wages, area: '110000', section: 'B' }].map((each) => gapOf(each, asked, '110105'))).toEqual(['wages', 'wages']);
    expect(gapOf({ ...wages, area: '110105', section: 'B' }, asked, '110105')).toBe('noDenominator');
    expect(gapOf({ ...place, indicator: 'signingRate' }, ask({ indicator: 'signingRate' }), undefined)).toBe('missing');
  });
});
