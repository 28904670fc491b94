import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseSanction, FineRange } from '../api';
import { Asked } from '../shared';
import { useNamed } from './words';

/** A fine as it is being written. */
export interface FineDraft {
  readonly rule: string;
  readonly violatedOn: string;
  readonly quantity: string;
  readonly amount: string;
  readonly mitigated: boolean;
}

const YUAN = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
const FINE: FineDraft = { rule: '', violatedOn: '', quantity: '1', amount: '', mitigated: false };

/** The sanction that is written; one that names nothing is none. */
export const sanctionOf = (warning: boolean, fines: readonly FineDraft[]): CaseSanction | null =>
  warning || fines.length > 0
    ? { warning, fines: fines.map(({ quantity, amount, ...fine }) => ({ ...fine, quantity: Number(quantity), amount: Number(amount) })) }
    : null;

interface Props {
  readonly id: string;
  readonly ranges: readonly FineRange[];
  readonly warning: boolean;
  readonly fines: readonly FineDraft[];
  readonly onWrite: (change: { warning?: boolean; fines?: readonly FineDraft[] }) => void;
}

/** A warning, and fines each with the range that the statute gives. */
export function SanctionFields({ id, ranges, warning, fines, onWrite }: Props) {
  const { t } = useTranslation();
  const named = useNamed();
  const change = (place: number, fine: Partial<FineDraft>) => onWrite({ fines: fines.map((each, at) => (at === place ? { ...each, ...fine } : each)) });
  return (
    <fieldset className="asked-wide case-sanction">
      <legend>{t('cases.act.sanction')}</legend>
      <label>
        <input type="checkbox" checked={warning} onChange={({ target }) => onWrite({ warning: target.checked })} /> {t('cases.sanction.warning')}
      </label>
      {fines.map((fine, place) => {
        const range = ranges.find(({ rule }) => rule.code === fine.rule);
        const bounds = range?.least != null && range.most != null ? { least: range.least * Number(fine.quantity), most: range.most * Number(fine.quantity) } : null;
        return (
          <div key={place} className="case-fine">
            <Asked
              id={`${id}-rule-${place}`}
              field={{
                name: 'rule',
                label: t('cases.sanction.rule'),
                kind: 'choice',
                options: ranges.filter(({ least }) => least !== null).map(({ rule, article }) => ({ value: rule.code, label: `${named(rule)} · ${article}` })),
              }}
              value={fine.rule}
              onWrite={(rule) => change(place, { rule })}
            />
            <Asked id={`${id}-violated-${place}`} field={{ name: 'violatedOn', label: t('cases.sanction.violatedOn'), kind: 'date' }} value={fine.violatedOn} onWrite={(violatedOn) => change(place, { violatedOn })} />
            <Asked
              id={`${id}-quantity-${place}`}
              field={{ name: 'quantity', label: range ? t('cases.sanction.quantityOf', { unit: named(range.unit) }) : t('cases.sanction.quantity'), kind: 'number' }}
              value={fine.quantity}
              onWrite={(quantity) => change(place, { quantity })}
            />
            <Asked
              id={`${id}-amount-${place}`}
              field={{
                name: 'amount',
                label: t('cases.sanction.amount'),
                kind: 'number',
                ...(bounds && { hint: t('cases.sanction.bounds', { least: YUAN.format(bounds.least), most: YUAN.format(bounds.most) }) }),
              }}
              value={fine.amount}
              onWrite={(amount) => change(place, { amount })}
            />
            <label>
              <input type="checkbox" checked={fine.mitigated} onChange={({ target }) => change(place, { mitigated: target.checked })} /> {t('cases.sanction.mitigated')}
            </label>
            <Button onClick={() => onWrite({ fines: fines.filter((_, at) => at !== place) })}>{t('cases.sanction.remove')}</Button>
          </div>
        );
      })}
      <Button onClick={() => onWrite({ fines: [...fines, FINE] })}>{t('cases.sanction.add')}</Button>
    </fieldset>
  );
}
