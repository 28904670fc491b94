import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { URGENCIES, type Urgency, type UrgencyCount } from '../../api';
import type { RowGroups } from '../LedgerTable';
import { UrgencyTag } from './DueTag';

/** Puts the records of a page under a heading for each urgency, with how many there are of it in all. */
export function useUrgencyRows<Row extends { readonly urgency: Urgency | null }>(counts: readonly UrgencyCount[] | undefined): RowGroups<Row> {
  const { t } = useTranslation();
  return useMemo(
    () => ({
      order: [...URGENCIES, ''],
      of: ({ urgency }) => urgency ?? '',
      heading: (key) => {
        const urgency = URGENCIES.find((each) => each === key);
        const count = counts?.find((each) => each.urgency === urgency)?.count;
        return urgency ? (
          <>
            <UrgencyTag urgency={urgency} /> {count !== undefined && <span className="quiet">{t('shared.urgency.pieces', { count })}</span>}
          </>
        ) : (
          t('shared.urgency.closed')
        );
      },
    }),
    [t, counts],
  );
}
