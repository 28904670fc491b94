import { queryOptions, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { NO_VALUE } from '../format';
import { useReader } from '../i18n/reader';
import { answer, api } from './client';
import { may } from './roles';
import type { AreaItem } from './types';

const UNCHANGING = { staleTime: Infinity, gcTime: Infinity } as const;

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => answer(api.GET('/api/v1/me')),
  ...UNCHANGING,
});

export const areasQuery = queryOptions({
  queryKey: ['areas'],
  queryFn: () => answer(api.GET('/api/v1/areas')),
  ...UNCHANGING,
});

export type CodeListName =
  | 'correction-reason'
  | 'correction-requester'
  | 'division'
  | 'ending-reason'
  | 'employment-form'
  | 'entity-kind'
  | 'id-type'
  | 'industry-division'
  | 'industry-section'
  | 'occupation-medium'
  | 'ownership'
  | 'size-class'
  | 'social-insurance-agreed'
  | 'template-kind'
  | 'notify-channel'
  | 'ending-initiator'
  | 'renewal-offer'
  | 'dispatch-post-kind'
  | 'reveal-purpose'
  | 'term-type'
  | 'wage-form'
  | 'wage-unit'
  | 'renewal-condition-change'
  | 'withdrawal-reason'
  | 'working-hour-scheme';

const codeListQuery = (list: CodeListName) =>
  queryOptions({
    queryKey: ['code-list', list],
    queryFn: () => answer(api.GET('/api/v1/code-lists/{list}', { params: { path: { list } } })),
    ...UNCHANGING,
  });

interface Named {
  readonly nameZh: string;
  readonly nameEn: string | null;
}

/** Tells which of two names to show: the Chinese one where an English one is lacking. */
export function useNameOf(): (named: Named) => string {
  const { pick } = useReader();
  return useCallback(({ nameZh, nameEn }) => pick(nameZh, nameEn), [pick]);
}

/** Entries of a code list, and the name of a code; a code without an entry stands for itself. */
export function useCodeList(list: CodeListName) {
  const { data: entries = [] } = useQuery(codeListQuery(list));
  const nameOf = useNameOf();
  const name = useCallback(
    (code: string | null | undefined): string => {
      const entry = entries.find((each) => each.code === code);
      return entry ? nameOf(entry) : (code ?? NO_VALUE);
    },
    [entries, nameOf],
  );
  return { entries, name };
}

export const CITY = '110000';

/** The supervision areas without the city, and the name of any of them or the city. */
export function useAreas() {
  const { data: all = [] } = useQuery(areasQuery);
  const nameOf = useNameOf();
  const name = useCallback(
    (code: string | null | undefined): string => {
      const area = all.find((each) => each.code === code);
      return area ? nameOf(area) : (code ?? NO_VALUE);
    },
    [all, nameOf],
  );
  return { areas: all.filter((area: AreaItem) => area.code !== CITY), name };
}

export const platformsQuery = queryOptions({
  queryKey: ['platforms'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/platforms', { signal })),
});

/** The platforms the reader may see; whoever may see none does not ask for them. */
export function usePlatforms() {
  const { data: me } = useQuery(meQuery);
  return useQuery({ ...platformsQuery, enabled: me !== undefined && may(me, 'filings') }).data;
}

/** The name of a platform the reader may see; another one is called by its code. */
export function usePlatformName(): (code: string) => string {
  const platforms = usePlatforms();
  const nameOf = useNameOf();
  return useCallback(
    (code) => {
      const platform = platforms?.find(({ platformCode }) => platformCode === code);
      return platform ? nameOf(platform) : code;
    },
    [platforms, nameOf],
  );
}
