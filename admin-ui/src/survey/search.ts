import { type Place, readPlace } from '../shared/paging';

/** Which units of a frame are on view, and with them which of its strata. */
export interface FrameSearch extends Place {
  readonly area?: string | undefined;
  readonly section?: string | undefined;
  readonly band?: string | undefined;
  readonly sampled?: true | undefined;
  readonly q?: string | undefined;
}

export const ELSEWHERE = '_O';
export const UNKNOWN = '_U';

const LONGEST = 100;
const like = (text: unknown, form: RegExp) => (typeof text === 'string' && form.test(text) ? text : undefined);

export function readFrameSearch(search: Record<string, unknown>): FrameSearch {
  const q = typeof search.q === 'string' || typeof search.q === 'number' ? String(search.q).trim().slice(0, LONGEST) : '';
  return {
    ...readPlace(search),
    area: like(typeof search.area === 'number' ? String(search.area) : search.area, /^(\d{6}|_O|_U)$/),
    section: like(search.section, /^([A-T]|_U)$/),
    band: like(search.band, /^[A-Z]\d$/),
    sampled: String(search.sampled) === 'true' ? true : undefined,
    q: q === '' ? undefined : q,
  };
}
