import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { type AccountChange, answer, api, outcome } from '../api';
import type { Written } from '../shared';

export const unitsQuery = queryOptions({
  queryKey: ['organisation', 'units'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/organisation/units', { signal })),
});

export const accountsQuery = (unit: string) =>
  queryOptions({
    queryKey: ['organisation', 'accounts', unit],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/organisation/units/{unit}/accounts', { params: { path: { unit } }, signal })),
    placeholderData: keepPreviousData,
  });

const told = (written: Written, name: string) => (written[name] ?? '').trim();

export const createAccount = (unit: string, written: Written) =>
  outcome(
    api.POST('/api/v1/organisation/accounts', {
      body: { unit, username: told(written, 'username'), name: told(written, 'name'), role: told(written, 'role'), reason: told(written, 'reason') },
    }),
  );

export const assignAccount = (username: string, written: Written) => {
  const [unit = '', role = ''] = told(written, 'place').split(' ');
  return outcome(api.POST('/api/v1/organisation/accounts/{username}/assignment', { params: { path: { username } }, body: { unit, role, reason: told(written, 'reason') } }));
};

export const changeAccount = (username: string, change: AccountChange, written: Written) =>
  outcome(
    api.POST('/api/v1/organisation/accounts/{username}/changes/{change}', { params: { path: { username, change } }, body: { reason: told(written, 'reason') } }),
  );
