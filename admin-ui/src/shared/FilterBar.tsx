import { Button } from 'antd';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './filter-bar.css';

interface Props {
  readonly children: ReactNode;
  readonly onSubmit: () => void;
  readonly onReset: () => void;
  readonly extra?: ReactNode;
}

/** The 查询区 above a ledger. What is asked stands in the address; this only changes it. */
export function FilterBar({ children, onSubmit, onReset, extra }: Props) {
  const { t } = useTranslation();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className="filter-bar" role="search" onSubmit={submit} aria-label={t('shared.query')}>
      {children}
      <div className="filter-actions">
        <Button type="primary" htmlType="submit">
          {t('shared.query')}
        </Button>
        <Button onClick={onReset}>{t('shared.reset')}</Button>
        {extra}
      </div>
    </form>
  );
}

interface FieldProps {
  readonly label: string;
  readonly width: number;
  readonly children: ReactNode;
}

/** A labelled control of the bar. The control carries the label as its `aria-label` as well. */
export function FilterField({ label, width, children }: FieldProps) {
  return (
    <div className="filter-field">
      <span className="filter-label" aria-hidden>
        {label}
      </span>
      <div className="filter-control" style={{ width }}>
        {children}
      </div>
    </div>
  );
}
