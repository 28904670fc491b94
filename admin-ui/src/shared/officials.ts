import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api, type CaseOfficial, type Role } from '../api';
import type { Field } from './FormDialog';

/** To whom something of an area may be given: the officials of the area and the city's. */
export const officialsQuery = (area: string) =>
  queryOptions({
    queryKey: ['officials', area],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/case-desk/officials', { params: { query: { area } }, signal })),
    staleTime: 60_000,
  });

/** Makes oneself known as one to whom something may be given; whoever comes to the desk or to the cases does so once. */
export const enterQuery = queryOptions({
  queryKey: ['officials', 'me'],
  queryFn: () => answer(api.PUT('/api/v1/case-desk/me', {})),
  staleTime: Infinity,
});

type Options = NonNullable<Field['options']>;

/** The officials of an area as a choice, each with account and role; those of some roles, or all. */
export function useOfficials(area: string, roles?: readonly Role[]): { readonly officials: readonly CaseOfficial[]; readonly options: Options } {
  const { t } = useTranslation();
  const { data } = useQuery(officialsQuery(area));
  const officials = (data?.items ?? []).filter(({ role }) => !roles || roles.includes(role as Role));
  return {
    officials,
    options: officials.map(({ account, name, role }) => ({ value: account, label: `${name} (${account})${role ? ` ${t(`frame.roles.${role as Role}`)}` : ''}` })),
  };
}

interface Giving {
  readonly area: string;
  readonly roles?: readonly Role[];
  /** Who has it now. */
  readonly from: string | null | undefined;
  /** Whether nothing has to be said with it. */
  readonly silent?: boolean;
  readonly longest: number;
}

/** What is asked when something is handed over, whatever it is: to whom, and what is to be done. */
export function useHandOver({ area, roles, from, silent = false, longest }: Giving): readonly [to: Field, text: Field] {
  const { t } = useTranslation();
  const { options } = useOfficials(area, roles);
  return [
    { name: 'to', label: t('shared.handOver.to'), hint: t('shared.handOver.toHint'), kind: 'choice', options: options.filter(({ value }) => value !== from) },
    { name: 'text', label: t('shared.handOver.text'), kind: 'area', longest, optional: silent },
  ];
}
