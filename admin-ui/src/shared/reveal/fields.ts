import type { RevealField } from '../../api/types';

/** What can be shown in clear, in the order in which it is offered. */
export const REVEAL_FIELDS = ['worker.name', 'worker.idNo', 'worker.birthDate', 'worker.mobile', 'contract.wage'] as const satisfies readonly RevealField[];

/** Keys of texts have no dots. */
export const FIELD_KEYS = {
  'worker.name': 'name',
  'worker.idNo': 'idNo',
  'worker.birthDate': 'birthDate',
  'worker.mobile': 'mobile',
  'contract.wage': 'wage',
} as const satisfies Record<RevealField, string>;
