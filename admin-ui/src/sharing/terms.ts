import type { SharingTerms } from '../api';
import type { Written } from '../shared';

export const KINDS = ['PROVINCE', 'SECTOR'] as const satisfies ReadonlyArray<SharingTerms['kind']>;
export const QUESTIONS = ['EMPLOYMENT', 'EMPLOYER'] as const satisfies ReadonlyArray<SharingTerms['questions'][number]>;

/** Several codes in one text of a form. */
export const codesIn = (text: string | undefined): string[] => (text ?? '').split(' ').filter(Boolean);

/** The same with one more or one less. */
export const toggled = (text: string | undefined, code: string, isIn: boolean): string =>
  [...codesIn(text).filter((each) => each !== code), ...(isIn ? [code] : [])].join(' ');

const EMPTY: Written = { kind: 'PROVINCE', areas: '110000', questions: '', fields: '', dailyQuota: '100', totalQuota: '10000' };

/** What an agreement says, as the form holds it; drafted anew it gets days of its own. */
export function writtenOf(terms: SharingTerms | null, isAnew: boolean): Written {
  return terms === null
    ? EMPTY
    : {
        consumer: terms.consumer,
        account: terms.account,
        kind: terms.kind,
        purpose: terms.purpose,
        purposeText: terms.purposeText,
        basis: terms.basis,
        questions: terms.questions.join(' '),
        fields: terms.fields.join(' '),
        areas: terms.areas.join(' '),
        from: isAnew ? '' : terms.from,
        until: isAnew ? '' : terms.until,
        dailyQuota: String(terms.dailyQuota),
        totalQuota: String(terms.totalQuota),
      };
}

/** What the form holds, as the API takes it. */
export function termsOf(written: Written): SharingTerms {
  return {
    consumer: written.consumer?.trim() ?? '',
    account: written.account?.trim() ?? '',
    kind: written.kind as SharingTerms['kind'],
    purpose: written.purpose as SharingTerms['purpose'],
    purposeText: written.purposeText?.trim().replace(/\s+/g, ' ') ?? '',
    basis: written.basis?.trim().replace(/\s+/g, ' ') ?? '',
    questions: codesIn(written.questions) as SharingTerms['questions'],
    fields: codesIn(written.fields),
    areas: codesIn(written.areas),
    from: written.from ?? '',
    until: written.until ?? '',
    dailyQuota: Number(written.dailyQuota ?? 0),
    totalQuota: Number(written.totalQuota ?? 0),
  };
}
