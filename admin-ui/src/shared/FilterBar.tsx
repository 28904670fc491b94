import { SearchOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
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
  /** What is meant, where the label is short. */
  readonly hint?: string | undefined;
  readonly width: number;
  /** Where records are lines, the headings of the table do the same. */
  readonly onlyNarrow?: boolean;
  readonly children: ReactNode;
}

interface SearchProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly maxLength: number;
  readonly onChange: (value: string) => void;
}

/** The bar's words to search for; `/` leads here from anywhere on the screen. */
export function FilterSearch({ label, hint, value, maxLength, onChange }: SearchProps) {
  return (
    <div className="filter-field">
      <div className="filter-control filter-search">
        <Input
          allowClear
          type="search"
          data-shortcut="/"
          prefix={<SearchOutlined aria-hidden />}
          maxLength={maxLength}
          value={value}
          placeholder={label}
          aria-label={label}
          title={hint}
          onChange={({ target }) => onChange(target.value)}
        />
      </div>
    </div>
  );
}

/** A labelled control of the bar. The control carries the label as its `aria-label` as well. */
export function FilterField({ label, hint, width, onlyNarrow, children }: FieldProps) {
  return (
    <div className={onlyNarrow ? 'filter-field filter-narrow' : 'filter-field'} title={hint}>
      <span className="filter-label" aria-hidden>
        {label}
      </span>
      <div className="filter-control" style={{ width }}>
        {children}
      </div>
    </div>
  );
}
