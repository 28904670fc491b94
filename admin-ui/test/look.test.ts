import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changeInPercent, formatChange, formatInstant, formatNumber, formatPeriod, formatWageBand, perThousand, previousPeriod } from '../src/format';
import * as cases from '../src/cases/texts';
import * as first from '../src/i18n/resources';
import * as organisation from '../src/organisation/texts';
import * as registers from '../src/registers/texts';
import { checkedMap, DISTRICT_CODES } from '../src/shared/charts/beijing';
import { classify, classOf } from '../src/shared/charts/classes';
import { contrast, dark, inkOn, light } from '../src/theme/palette';

describe('formats', () => {
  it('group digits, write a real minus and a dash for nothing', () => {
    expect([formatNumber(1234567.8), formatNumber(-3), formatNumber(null)]).toEqual(['1,234,568', '−3', '—']);
  });
  it('show instants in Beijing time', () => {
    expect(formatInstant('2026-11-23T17:30:00Z')).toBe('2026-11-24 01:30');
  });
  it('write months in both languages', () => {
    expect([formatPeriod('2026-09', 'zh-CN'), formatPeriod('2026-10', 'en')]).toEqual(['2026年9月', 'Oct 2026']);
    expect([formatPeriod('2026-Q3', 'zh-CN'), formatPeriod('2026-Q3', 'en')]).toEqual(['2026年三季度', 'Q3 2026']);
    expect([formatPeriod('2026', 'zh-CN'), formatPeriod('2026', 'en'), formatPeriod('2026-Q5', 'en')]).toEqual(['2026年', '2026', '—']);
    expect(previousPeriod('2026-01')).toBe('2025-12');
  });
  it('write changes with their sign', () => {
    expect([formatChange(changeInPercent(110, 100)), formatChange(changeInPercent(1, 0))]).toEqual(['+10.0%', '—']);
  });
  it('write wage bands', () => {
    expect(['8000-12000', '<3000', '>=50000'].map(formatWageBand)).toEqual(['8,000–12,000', '< 3,000', '≥ 50,000']);
  });
  it('give no rate without a base', () => {
    expect([perThousand(3, 0), perThousand(3, 1500)]).toEqual([null, 2]);
  });
});

/** Those of the first load, and those that come with their screens. */
const zh = { ...first.zh, cases: cases.zh, organisation: organisation.zh, registers: registers.zh };
const en = { ...first.en, cases: cases.en, organisation: organisation.en, registers: registers.en };

const leaves = (texts: object, above = ''): Array<[string, string]> =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[above + key, value] as [string, string]] : leaves(value as object, `${above}${key}.`),
  );

describe('texts', () => {
  it('have the same keys and the same blanks in both languages', () => {
    const blanks = (texts: object) =>
      leaves(texts).map(([key, text]) => `${key} ${[...new Set(text.match(/\{\{\w+\}\}/g))].sort().join()}`);
    expect(blanks(en)).toEqual(blanks(zh));
  });
  it('use Chinese punctuation in Chinese', () => {
    const ofChinese = leaves(zh).filter(([, text]) => /\p{Script=Han}/u.test(text));
    expect(ofChinese.filter(([, text]) => /[,;:()]/.test(text.replace(/\{\{\w+\}\}/g, '')))).toEqual([]);
  });
  it('hold no Chinese in English but the units it translates', () => {
    expect(leaves(en).filter(([key, text]) => /\p{Script=Han}/u.test(text) && key !== 'frame.product')).toEqual([]);
  });
  it('are nowhere empty', () => {
    expect([...leaves(zh), ...leaves(en)].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

describe('the map', () => {
  const map = JSON.parse(readFileSync('public/geo/beijing.json', 'utf8'));
  it('has exactly the sixteen districts', () => {
    expect(checkedMap(map).features.map(({ id }) => id)).toEqual([...DISTRICT_CODES]);
  });
  it('is refused with other areas', () => {
    expect(() => checkedMap({ ...map, features: map.features.slice(1) })).toThrow('sixteen districts');
  });
  it('puts every value into one of at most five classes', () => {
    const classes = classify([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(classes && [classOf(1, classes), classOf(10, classes)]).toEqual([0, 4]);
  });
});

describe.each([['light', light], ['dark', dark]] as const)('the %s palette', (_name, p) => {
  it('reads well everywhere', () => {
    const pairs: Array<[string, string]> = [p.page, p.surface, p.sunken, p.hover, p.selected].flatMap((ground) => [[p.text, ground], [p.quiet, ground], [p.link, ground]] as Array<[string, string]>);
    pairs.push([p.bad, p.badGround], [p.warn, p.warnGround], [p.good, p.goodGround], [p.info, p.infoGround], [p.still, p.stillGround], [p.primaryText, p.primary], [p.headerText, p.header], [p.headerQuiet, p.header]);
    pairs.push(...p.ramp.map((step): [string, string] => [inkOn(step), step]));
    expect(pairs.filter(([ink, ground]) => contrast(ink, ground) < 4.5)).toEqual([]);
  });
});
