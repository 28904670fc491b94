import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../format';

interface Props {
  readonly title: string;
  readonly hint?: ReactNode;
  readonly tools?: ReactNode;
  /** The time of the data on the screen. */
  readonly asOf?: string | undefined;
}

/** The head of every screen: what it is, whose or of what time its data are, and what can be chosen for all of it. */
export function ScreenHead({ title, hint, tools, asOf }: Props) {
  const { t } = useTranslation();
  return (
    <div className="screen-head">
      <div>
        <h1>{title}</h1>
        {hint && <div className="quiet small">{hint}</div>}
      </div>
      {tools && <div className="screen-tools">{tools}</div>}
      {asOf && <p className="quiet small">{t('shared.asOf', { time: formatInstant(asOf) })}</p>}
    </div>
  );
}
