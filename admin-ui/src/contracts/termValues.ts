import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useAreas, useCodeList } from '../api';
import { formatInstant, formatWageBand } from '../format';
import type { zh } from './texts';

type FieldName = keyof typeof zh.fields;

/** The last member of a JSON Pointer: `endDate` of `/contract/endDate`. */
export const memberOf = (pointer: string): string => pointer.slice(pointer.lastIndexOf('/') + 1);

/** Terms laid flat, whatever blocks they stand in. */
export function flatTerms(terms: Readonly<Record<string, unknown>>): ReadonlyArray<readonly [string, unknown]> {
  return Object.entries(terms).flatMap(([name, value]): ReadonlyArray<readonly [string, unknown]> =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? flatTerms(value as Record<string, unknown>)
      : [[name, value]],
  );
}

/** Tells what a term is called and what its value says, in the reader's language. */
export function useTermWords() {
  const { t, i18n } = useTranslation();
  const { name: areaName } = useAreas();
  const names: Record<string, (code: string) => string> = {
    employmentForm: useCodeList('employment-form').name,
    termType: useCodeList('term-type').name,
    workingHourScheme: useCodeList('working-hour-scheme').name,
    wageForm: useCodeList('wage-form').name,
    wageUnit: useCodeList('wage-unit').name,
    socialInsuranceAgreed: useCodeList('social-insurance-agreed').name,
    templateKind: useCodeList('template-kind').name,
    conditionChange: useCodeList('renewal-condition-change').name,
    reasonCode: useCodeList('ending-reason').name,
    initiator: useCodeList('ending-initiator').name,
    renewOffered: useCodeList('renewal-offer').name,
    postKind: useCodeList('dispatch-post-kind').name,
    entityKind: useCodeList('entity-kind').name,
    ownershipCode: useCodeList('ownership').name,
    sizeClass: useCodeList('size-class').name,
    occupationCode: useCodeList('occupation-medium').name,
    workerNotifyChannel: useCodeList('notify-channel').name,
    workerNotifiedAt: formatInstant,
    workPlaceDivision: areaName,
    jurisdictionUnit: areaName,
    registrationDistrict: areaName,
    userUnitDivision: areaName,
    wageBand: formatWageBand,
  };
  const term = useCallback(
    (member: string): string =>
      i18n.exists(`contracts.fields.${member}`) ? t(`contracts.fields.${member as FieldName}`) : member,
    [t, i18n],
  );
  const value = (member: string, raw: unknown): string => {
    if (raw === null || raw === undefined || raw === '') {
      return t('contracts.none');
    }
    if (typeof raw === 'boolean') {
      return t(raw ? 'contracts.yes' : 'contracts.no');
    }
    if (typeof raw === 'object') {
      return Array.isArray(raw) ? raw.map((each) => value(member, each)).join(' / ') : JSON.stringify(raw);
    }
    return names[member]?.(String(raw)) ?? String(raw);
  };
  return { term, value };
}
