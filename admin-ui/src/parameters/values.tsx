import { useTranslation } from 'react-i18next';
import type { ParameterFigure } from '../api';
import { NO_VALUE } from '../format';
import { useReader } from '../i18n/reader';

const PARTS = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/;

/** Tells how a figure is to be read: durations in words, yes and no, units. */
export function useFigureWords() {
  const { t } = useTranslation();
  const { pick } = useReader();
  const said = (figure: ParameterFigure, value: string): string => {
    switch (figure.type) {
      case 'DURATION': {
        const [, hours, minutes, seconds] = PARTS.exec(value) ?? [];
        const words = [
          hours && t('parameters.hours', { count: Number(hours) }),
          minutes && t('parameters.minutes', { count: Number(minutes) }),
          seconds && t('parameters.seconds', { count: Number(seconds) }),
        ].filter(Boolean);
        return words.length > 0 ? words.join(' ') : value;
      }
      case 'FLAG':
        return t(value === '1' ? 'parameters.yes' : 'parameters.no');
      case 'DAYS':
        return t('parameters.days', { count: value === '' ? 0 : value.split(' ').length });
      default:
        return [value, pick(figure.unitZh, figure.unitEn)].filter(Boolean).join(' ');
    }
  };
  return { said, name: (figure: ParameterFigure) => pick(figure.nameZh, figure.nameEn) };
}

interface Props {
  readonly figures: readonly ParameterFigure[];
  readonly values: Readonly<Record<string, string>> | null | undefined;
  /** Days one by one, not only how many. */
  readonly whole?: boolean;
}

/** The values of an entry; of one with several figures each with its name. */
export function FigureValues({ figures, values, whole }: Props) {
  const { t } = useTranslation();
  const { said, name } = useFigureWords();
  if (!values) {
    return <span className="quiet">{t('parameters.none')}</span>;
  }
  const only = figures.length === 1 ? figures[0] : undefined;
  if (only) {
    return <span className="figure-value">{said(only, values[only.column] ?? '')}</span>;
  }
  return (
    <div className="figure-values">
      {figures
        .filter(({ type, column }) => type !== 'CODES' || values[column])
        .map((figure) => {
          const value = values[figure.column] ?? '';
          return (
            <div key={figure.column}>
              <span className="quiet small">{name(figure)}</span> <span className="figure-value">{said(figure, value)}</span>
              {whole && figure.type === 'DAYS' && <p className="code small">{value || NO_VALUE}</p>}
            </div>
          );
        })}
    </div>
  );
}
