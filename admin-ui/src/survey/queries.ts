import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, outcome } from '../api';
import type { Place } from '../shared';
import type { FrameSearch } from './search';

export const framesQuery = ({ cursor }: Place) =>
  queryOptions({
    queryKey: ['survey', 'list', cursor ?? ''],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/survey-frames', { params: { query: { cursor } }, signal })),
    placeholderData: keepPreviousData,
  });

export const frameQuery = (frameNo: number) =>
  queryOptions({
    queryKey: ['survey', 'one', frameNo],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/survey-frames/{frameNo}', { params: { path: { frameNo } }, signal })),
  });

export const unitsQuery = (frameNo: number, { page: _page, ...asked }: FrameSearch) =>
  queryOptions({
    queryKey: ['survey', 'units', frameNo, asked],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/survey-frames/{frameNo}/units', { params: { path: { frameNo }, query: asked }, signal })),
    placeholderData: keepPreviousData,
  });

export const makeFrame = (month: string, reason: string | undefined) => outcome(api.POST('/api/v1/survey-frames', { body: { month, reason: reason ?? null } }));

export const drawSample = (frameNo: number, size: number) =>
  outcome(api.POST('/api/v1/survey-frames/{frameNo}/sample', { params: { path: { frameNo } }, body: { size } }));
