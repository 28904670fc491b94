import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { FilterField } from './FilterBar';

interface Props<Value extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly width: number;
  readonly value: Value | undefined;
  readonly options: ReadonlyArray<{ readonly value: Value; readonly label: string }>;
  /** Undefined when nothing is chosen any more. */
  readonly onChange: (value: Value | undefined) => void;
  /** One is always chosen. */
  readonly required?: boolean;
  readonly onlyNarrow?: boolean;
}

const MANY = 8;

/** One of several in a filter bar; a long list can be searched. */
export function FilterChoice<Value extends string>(props: Props<Value>) {
  const { label, hint, width, value, options, onChange, required = false, onlyNarrow = false } = props;
  const { t } = useTranslation();
  return (
    <FilterField label={label} hint={hint} width={width} onlyNarrow={onlyNarrow} isIdle={required || value === undefined}>
      <Select<Value | null>
        allowClear={!required}
        showSearch={options.length > MANY ? { optionFilterProp: 'label' } : false}
        popupMatchSelectWidth={false}
        value={value ?? null}
        placeholder={t('shared.all')}
        aria-label={label}
        options={[...options]}
        onChange={(chosen) => onChange(chosen ?? undefined)}
      />
    </FilterField>
  );
}
