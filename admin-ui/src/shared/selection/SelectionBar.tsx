import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../format';
import { MOST_SELECTED, type Selection } from './selection';
import './selection.css';

interface Props {
  readonly selection: Selection;
  /** Keys of the records on the page. */
  readonly onPage: readonly string[];
  /** How many records answer the question; null for more than are counted. */
  readonly total: number | null | undefined;
  /** What can be done with those selected. */
  readonly children: ReactNode;
}

/** Says how many records are selected, offers the others, and what can be done with them; not there while none is. */
export function SelectionBar({ selection, onPage, total, children }: Props) {
  const { t } = useTranslation();
  const { keys, isAll, isFull } = selection;
  if (!isAll && keys.length === 0) {
    return null;
  }
  const isWholePage = onPage.every((key) => selection.has(key));
  const all = total === null ? t('shared.selection.allMany') : t('shared.selection.all', { total: formatNumber(total ?? null) });
  return (
    <div className="selection-bar" role="region" aria-label={t('shared.selection.title')}>
      <strong role="status">
        {isAll
          ? t('shared.selection.allSelected', { all })
          : t(isFull ? 'shared.selection.full' : 'shared.selection.some', { selected: formatNumber(keys.length), most: MOST_SELECTED })}
      </strong>
      {!isWholePage && (
        <Button size="small" type="link" onClick={() => selection.select(onPage, true)}>
          {t('shared.selection.page', { rows: onPage.length })}
        </Button>
      )}
      {!isAll && isWholePage && total !== undefined && total !== onPage.length && (
        <Button size="small" type="link" onClick={selection.selectAll}>
          {t('shared.selection.takeAll', { all })}
        </Button>
      )}
      <span className="selection-acts">
        {children}
        <Button size="small" onClick={selection.clear}>
          {t('shared.selection.clear')}
        </Button>
      </span>
    </div>
  );
}
