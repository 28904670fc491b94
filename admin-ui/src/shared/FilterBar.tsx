import { SearchOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './filter-bar.css';

interface Props {
  readonly children: ReactNode;
  readonly onSubmit: () => void;
  readonly onReset: () => void;
  readonly extra?: ReactNode;
  /** Conditions that are asked for seldom, and how many of them are set: these are opened by themselves. */
  readonly more?: { readonly fields: ReactNode; readonly set: number };
}

/** The 查询区 above a ledger. What is asked stands in the address; this only changes it. */
export function FilterBar({ children, onSubmit, onReset, extra, more }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [isOpen, setOpen] = useState((more?.set ?? 0) > 0);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className={isOpen ? 'filter-bar filter-open' : 'filter-bar'} role="search" onSubmit={submit} aria-label={t('shared.query')}>
      {children}
      <div className="filter-actions">
        <Button type="primary" htmlType="submit">
          {t('shared.query')}
        </Button>
        <Button onClick={onReset}>{t('shared.reset')}</Button>
        <Button
          type="link"
          className={more ? undefined : 'filter-toggle'}
          aria-expanded={isOpen}
          {...(more && { 'aria-controls': id })}
          onClick={() => setOpen(!isOpen)}
        >
          {t(isOpen ? 'shared.fewer' : 'shared.moreConditions')}
          {!isOpen && more !== undefined && more.set > 0 && ` (${more.set})`}
        </Button>
        {extra}
      </div>
      {more && (
        <div id={id} className="filter-more" hidden={!isOpen}>
          {more.fields}
        </div>
      )}
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
  /** Nothing is asked for with it: on a narrow screen it is there with the further conditions alone. */
  readonly isIdle?: boolean;
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

interface DayProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string | undefined;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly onChange: (day: string | undefined) => void;
}

/** A day of the bar, with the browser's own calendar. */
export function FilterDay({ label, hint, value, min, max, onChange }: DayProps) {
  return (
    <FilterField label={label} hint={hint} width={142} isIdle={value === undefined}>
      <input
        type="date"
        className="day-field"
        aria-label={label}
        value={value ?? ''}
        min={min}
        max={max}
        onChange={({ target }) => onChange(target.value || undefined)}
      />
    </FilterField>
  );
}

interface TextProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly width: number;
  readonly value: string;
  readonly maxLength: number;
  readonly numeric?: boolean;
  readonly onChange: (text: string) => void;
}

/** A short text of the bar; it is asked for when the bar is submitted. */
export function FilterText({ label, hint, width, value, maxLength, numeric, onChange }: TextProps) {
  return (
    <FilterField label={label} hint={hint} width={width} isIdle={value === ''}>
      <Input
        allowClear
        aria-label={label}
        value={value}
        maxLength={maxLength}
        {...(numeric ? { inputMode: 'numeric' as const } : {})}
        onChange={({ target }) => onChange(numeric ? target.value.replace(/\D/g, '') : target.value)}
      />
    </FilterField>
  );
}

/** A labelled control of the bar. The control carries the label as its `aria-label` as well. */
export function FilterField({ label, hint, width, onlyNarrow, isIdle, children }: FieldProps) {
  const names = ['filter-field', onlyNarrow && 'filter-narrow', isIdle && 'filter-idle'];
  return (
    <div className={names.filter(Boolean).join(' ')} title={hint}>
      <span className="filter-label" aria-hidden>
        {label}
      </span>
      <div className="filter-control" style={{ width }}>
        {children}
      </div>
    </div>
  );
}
