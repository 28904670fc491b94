import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, type InspectionPlan, type InspectionPlanRequest, type InspectionTask, type Inspector, outcome } from '../api';
import type { PlanSearch, PlansSearch } from './search';

const of = ({ revision }: { readonly revision: number }) => ({ 'If-Match': `"${revision}"` });
const onPlan = (plan: InspectionPlan) => ({ params: { path: { planNo: plan.planNo }, header: of(plan) } });

/** Tasks are read whole, as many pages as there are up to this. */
const MOST_PAGES = 25;

export const itemsQuery = queryOptions({
  queryKey: ['inspection-items'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/inspection-items', { signal })),
});

export const plansQuery = ({ state, cursor }: PlansSearch) =>
  queryOptions({
    queryKey: ['inspection-plans', 'list', state ?? '', cursor ?? ''],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/inspection-plans', { params: { query: { state, cursor } }, signal })),
    placeholderData: keepPreviousData,
  });

export const planQuery = (planNo: number) =>
  queryOptions({
    queryKey: ['inspection-plans', 'one', planNo],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/inspection-plans/{planNo}', { params: { path: { planNo } }, signal })),
  });

export const objectsQuery = (plan: InspectionPlan, { cursor, riskClass, leftOut }: PlanSearch) =>
  queryOptions({
    queryKey: ['inspection-plans', 'objects', plan.planNo, plan.revision, cursor ?? '', riskClass ?? '', leftOut ?? false],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/inspection-plans/{planNo}/objects', { params: { path: { planNo: plan.planNo }, query: { cursor, riskClass, leftOut, limit: 20 } }, signal }),
      ),
    placeholderData: keepPreviousData,
  });

export const tasksQuery = (planNo: number) =>
  queryOptions({
    queryKey: ['inspection-plans', 'tasks', planNo],
    queryFn: async ({ signal }) => {
      const tasks: InspectionTask[] = [];
      let cursor: string | undefined;
      for (let page = 0; page < MOST_PAGES; page++) {
        const got = await answer(api.GET('/api/v1/inspection-plans/{planNo}/tasks', { params: { path: { planNo }, query: { cursor, limit: 200 } }, signal }));
        tasks.push(...got.items);
        cursor = got.nextCursor ?? undefined;
        if (cursor === undefined) {
          break;
        }
      }
      return tasks;
    },
  });

export const myTasksQuery = queryOptions({
  queryKey: ['inspection-plans', 'mine'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/inspection-tasks', { signal })),
});

export const replayQuery = (planNo: number, creditCode: string) =>
  queryOptions({
    queryKey: ['inspection-plans', 'replay', planNo, creditCode],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/inspection-plans/{planNo}/replay/{creditCode}', { params: { path: { planNo, creditCode } }, signal })),
  });

export const inspectorsQuery = queryOptions({
  queryKey: ['inspectors', 'list'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/inspectors', { signal })),
});

export const inspectorQuery = (inspectorId: string) =>
  queryOptions({
    queryKey: ['inspectors', 'one', inspectorId],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/inspectors/{inspectorId}', { params: { path: { inspectorId } }, signal })),
  });

export const coverageQuery = (year: number) =>
  queryOptions({
    queryKey: ['inspection-coverage', year],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/inspection-coverage', { params: { query: { year } }, signal })),
    placeholderData: keepPreviousData,
  });

export const createPlan = (body: InspectionPlanRequest) => outcome(api.POST('/api/v1/inspection-plans', { body }));

export const editPlan = (plan: InspectionPlan, body: InspectionPlanRequest) => outcome(api.PUT('/api/v1/inspection-plans/{planNo}', { ...onPlan(plan), body }));

export const excludeObject = (plan: InspectionPlan, body: { creditCode: string; reason: string }) =>
  outcome(api.POST('/api/v1/inspection-plans/{planNo}/exclusions', { ...onPlan(plan), body }));

export const includeObject = (plan: InspectionPlan, creditCode: string) =>
  outcome(
    api.DELETE('/api/v1/inspection-plans/{planNo}/exclusions/{creditCode}', { params: { path: { planNo: plan.planNo, creditCode }, header: of(plan) } }),
  );

export const voidPlan = (plan: InspectionPlan, reason: string) => outcome(api.POST('/api/v1/inspection-plans/{planNo}/voiding', { ...onPlan(plan), body: { reason } }));

export const commitPlan = (plan: InspectionPlan) => outcome(api.POST('/api/v1/inspection-plans/{planNo}/commitment', onPlan(plan)));

export const recordNumber = (plan: InspectionPlan, number: string) => outcome(api.POST('/api/v1/inspection-plans/{planNo}/number', { ...onPlan(plan), body: { number } }));

export const drawPlan = (plan: InspectionPlan, number: string) => outcome(api.POST('/api/v1/inspection-plans/{planNo}/draw', { ...onPlan(plan), body: { number } }));

export const assignPlan = (plan: InspectionPlan) => outcome(api.POST('/api/v1/inspection-plans/{planNo}/assignment', onPlan(plan)));

export const publishResults = (plan: InspectionPlan) => outcome(api.POST('/api/v1/inspection-plans/{planNo}/publication', onPlan(plan)));

export interface Result {
  readonly inspectedOn: string;
  readonly outcome: NonNullable<InspectionTask['outcome']>;
  readonly foundItems: string[];
  readonly note: string;
}

export const enterResult = (task: InspectionTask, body: Result) =>
  outcome(api.POST('/api/v1/inspection-tasks/{taskNo}/result', { params: { path: { taskNo: task.taskNo }, header: of(task) }, body }));

export const replaceInspector = (task: InspectionTask, body: { leaving: string; taking: string; reason: string }) =>
  outcome(api.POST('/api/v1/inspection-tasks/{taskNo}/replacement', { params: { path: { taskNo: task.taskNo }, header: of(task) }, body }));

export const enterInspector = (body: { inspectorId: string; name: string; account: string | null; listedFrom: string }) => outcome(api.POST('/api/v1/inspectors', { body }));

export const delistInspector = (inspector: Inspector, lastDay: string) =>
  outcome(
    api.POST('/api/v1/inspectors/{inspectorId}/delisting', { params: { path: { inspectorId: inspector.inspectorId }, header: of(inspector) }, body: { lastDay } }),
  );

export const enterRecusal = (inspector: Inspector, body: { creditCode: string; reason: string }) =>
  outcome(api.POST('/api/v1/inspectors/{inspectorId}/recusals', { params: { path: { inspectorId: inspector.inspectorId }, header: of(inspector) }, body }));

export const endRecusal = (inspector: Inspector, recusalNo: number) =>
  outcome(
    api.POST('/api/v1/inspectors/{inspectorId}/recusals/{recusalNo}/ending', {
      params: { path: { inspectorId: inspector.inspectorId, recusalNo }, header: of(inspector) },
    }),
  );
