import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatInstant, formatNumber } from '../format';
import { FIRST, next, pageOf, type Place, previous, type Trail, type Turn } from './paging';

interface Props {
  readonly place: Place;
  readonly trail: Trail;
  readonly rows: number | undefined;
  readonly nextCursor: string | null | undefined;
  readonly asOf?: string | undefined;
  /** How many there are in all; null when there are more than are counted; undefined when it is not known here. */
  readonly total?: number | null | undefined;
  readonly onTurn: (turn: Turn) => void;
}

const COUNTED = 10_000;

/** First, previous, next; how many rows, how many in all, and of what time. */
export function PageTurner({ place, trail, rows, nextCursor, asOf, total, onTurn }: Props) {
  const { t } = useTranslation();
  const back = previous(place, trail);
  const onward = next(place, trail, nextCursor);
  const isFirst = place.cursor === undefined;
  return (
    <nav className="page-turner" aria-label={t('shared.paging')}>
      {total !== undefined && (
        <span>
          {total === null
            ? t('shared.totalMany', { total: formatNumber(COUNTED) })
            : t('shared.total', { total: formatNumber(total) })}
        </span>
      )}
      {rows !== undefined && <span>{t('shared.rows', { rows })}</span>}
      {asOf && <span>{t('shared.asOf', { time: formatInstant(asOf) })}</span>}
      <div className="turns">
        <span>{t('shared.page', { page: pageOf(place) })}</span>
        <Button size="small" disabled={isFirst} onClick={() => onTurn(FIRST)}>
          {t('shared.firstPage')}
        </Button>
        <Button size="small" disabled={!back} onClick={() => back && onTurn(back)}>
          {t('shared.previousPage')}
        </Button>
        <Button size="small" disabled={!onward} onClick={() => onward && onTurn(onward)}>
          {t('shared.nextPage')}
        </Button>
      </div>
    </nav>
  );
}
