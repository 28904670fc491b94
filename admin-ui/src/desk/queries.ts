import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api';

/** What the reader has to do. It is asked anew whenever one comes back to it. */
export const deskQuery = queryOptions({
  queryKey: ['desk'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/desk', { signal })),
  refetchOnMount: 'always',
});
