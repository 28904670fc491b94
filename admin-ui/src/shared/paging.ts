/** Where one is in a list that can only be read forwards: the address carries cursor and page, the history the way back. */
export interface Place {
  readonly cursor?: string | undefined;
  readonly page?: number | undefined;
}

/** Cursors of the pages before this one, the first page's being empty. Kept in the history entry, not in the address. */
export type Trail = readonly string[];

export interface Turn {
  readonly place: Place;
  readonly trail: Trail;
}

export const pageOf = ({ page }: Place): number => page ?? 1;

export const FIRST: Turn = { place: { cursor: undefined, page: undefined }, trail: [] };

/** The page after, if there is one. */
export function next(place: Place, trail: Trail, nextCursor: string | null | undefined): Turn | null {
  return nextCursor
    ? { place: { cursor: nextCursor, page: pageOf(place) + 1 }, trail: [...trail, place.cursor ?? ''] }
    : null;
}

/** The page before, if the way back is known; who opened the middle of a list by its address can go to its beginning. */
export function previous(place: Place, trail: Trail): Turn | null {
  const cursor = trail.at(-1);
  if (cursor === undefined) {
    return null;
  }
  return cursor === ''
    ? FIRST
    : { place: { cursor, page: Math.max(pageOf(place) - 1, 2) }, trail: trail.slice(0, -1) };
}

/** A place read from the query of an address; a page without a cursor is the first. */
export function readPlace(search: Record<string, unknown>): Place {
  const cursor = typeof search.cursor === 'string' && search.cursor !== '' ? search.cursor : undefined;
  const page = Number(search.page);
  return cursor ? { cursor, page: Number.isInteger(page) && page > 1 ? page : 2 } : {};
}
