import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { CITY, type FigureCatalogue, useAreas, useCodeList, useNameOf } from '../api';
import { FilterBar, FilterChoice, FilterField } from '../shared';
import { ALL_SECTIONS, type FigureQuestion, ONE_DEFINITION } from './question';
import { DIMENSIONS, MOST_INDICATORS, type StatisticsSearch } from './search';
import { useWords } from './words';

interface Props {
  readonly catalogue: FigureCatalogue;
  readonly question: FigureQuestion;
  readonly onAsk: (patch: Partial<StatisticsSearch>) => void;
  readonly onSubmit: () => void;
  readonly onReset: () => void;
}

const DATASETS = ['JOB_FLOWS', 'CONTRACTS'] as const;

/** What is asked: indicators of one set, definition, areas, sections, periods, and what stands across. */
export function QuestionBar({ catalogue, question, onAsk, onSubmit, onReset }: Props) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const words = useWords();
  const { data: areas, name: areaName } = useAreaChoices();
  const { entries: sections } = useCodeList('industry-section');
  const { indicators, variant, allPeriods, periods } = question;
  const periodOptions = [...allPeriods].reverse().map((period) => ({ value: period, label: words.period(period) }));
  const [from, to] = [periods[0], periods.at(-1)];
  const chooseIndicators = (codes: readonly string[]) => {
    // The one chosen last says of which set they are: its periods are not those of the other.
    const dataset = catalogue.indicators.find(({ code }) => code === codes.at(-1))?.dataset;
    const kept = codes.filter((each) => catalogue.indicators.find(({ code }) => code === each)?.dataset === dataset);
    const isOther = dataset !== indicators[0]?.dataset;
    onAsk({ indicator: kept.slice(-MOST_INDICATORS).join(',') || undefined, ...(isOther && { from: undefined, to: undefined, variant: undefined }) });
  };
  return (
    <FilterBar onSubmit={onSubmit} onReset={onReset}>
      <Several
        label={t('statistics.indicator')}
        width={420}
        value={indicators.map(({ code }) => code)}
        options={DATASETS.map((dataset) => ({
          label: t(`statistics.datasets.${dataset}`),
          options: catalogue.indicators
            .filter((each) => each.dataset === dataset)
            .map((each) => ({ value: each.code, label: `${nameOf(each)} (${each.code})` })),
        }))}
        onChange={chooseIndicators}
      />
      {variant !== ONE_DEFINITION && (
        <FilterChoice
          required
          label={t('statistics.variant')}
          hint={t('statistics.variantHint')}
          width={150}
          value={variant as 'D' | 'Q'}
          options={question.variants.map((value) => ({ value, label: t(`statistics.variants.${value}`) }))}
          onChange={(value) => onAsk({ variant: value === 'D' ? undefined : value })}
        />
      )}
      <Several
        label={t('statistics.area')}
        width={260}
        value={question.areas}
        options={[CITY, ...areas].map((code) => ({ value: code, label: areaName(code) }))}
        onChange={(codes) => onAsk({ area: codes.join(',') || undefined })}
      />
      <Several
        label={t('statistics.section')}
        width={260}
        value={question.sections}
        options={[{ value: ALL_SECTIONS, label: t('statistics.allSections') }, ...sections.map((each) => ({ value: each.code, label: `${each.code} ${nameOf(each)}` }))]}
        onChange={(codes) => onAsk({ section: codes.join(',') || undefined })}
      />
      {allPeriods.length > 0 && (
        <>
          <FilterChoice
            required
            label={t('statistics.from')}
            width={130}
            value={from}
            options={periodOptions.filter(({ value }) => to === undefined || value <= to)}
            onChange={(value) => onAsk({ from: value })}
          />
          <FilterChoice
            required
            label={t('statistics.to')}
            width={130}
            value={to}
            options={periodOptions}
            onChange={(value) => onAsk({ to: value, ...(from !== undefined && value !== undefined && value < from && { from: value }) })}
          />
        </>
      )}
      <FilterChoice
        required
        label={t('statistics.across')}
        width={110}
        value={question.columns}
        options={DIMENSIONS.map((value) => ({ value, label: t(`statistics.dimensions.${value}`) }))}
        onChange={(columns) => onAsk({ columns })}
      />
    </FilterBar>
  );
}

function useAreaChoices() {
  const { areas, name } = useAreas();
  return { data: areas.map(({ code }) => code), name };
}

interface Option {
  readonly value: string;
  readonly label: string;
}

interface SeveralProps {
  readonly label: string;
  readonly width: number;
  readonly value: readonly string[];
  readonly options: ReadonlyArray<Option | { readonly label: string; readonly options: readonly Option[] }>;
  readonly onChange: (values: readonly string[]) => void;
}

/** One or several in the bar; the list can be searched. */
function Several({ label, width, value, options, onChange }: SeveralProps) {
  return (
    <FilterField label={label} width={width}>
      <Select<string[]>
        mode="multiple"
        aria-label={label}
        maxTagCount="responsive"
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
        value={[...value]}
        options={options.map((each) => ('options' in each ? { label: each.label, options: [...each.options] } : each))}
        onChange={onChange}
      />
    </FilterField>
  );
}
