import { Button } from 'antd';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParameterFigure, ParameterItem, TableChange } from '../api';
import { Asked, type Field, Panel, ProblemView, type Written } from '../shared';
import { storedDraft, storeDraft } from './draft';
import { propose } from './queries';
import { useFigureWords } from './values';

interface Props {
  readonly item: ParameterItem;
  /** The first day of filing that an approval of this moment could govern. */
  readonly earliest: string;
  readonly onProposed: (change: TableChange) => void;
}

/** The form of a change. What is written outlives a sign-in in this tab. */
export function ProposalForm({ item, earliest, onProposed }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const entry = `${item.table}/${item.key}`;
  const { name } = useFigureWords();
  const [written, setWritten] = useState<Written>(() => storedDraft(entry) ?? startOf(item));
  const saving = useMutation({
    mutationFn: () => propose(proposalOf(item, written)),
    onSuccess: (change) => {
      storeDraft(entry, null);
      onProposed(change);
    },
  });
  const write = (field: string, value: string) => {
    const next = { ...written, [field]: value };
    setWritten(next);
    storeDraft(entry, next);
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate();
  };
  const hintOf = ({ type, least, most }: ParameterFigure): string => {
    switch (type) {
      case 'DURATION':
        return t('parameters.propose.duration');
      case 'FLAG':
        return t('parameters.propose.flag');
      case 'CODES':
        return t('parameters.propose.codes');
      case 'DAYS':
        return t('parameters.propose.daysHint');
      default:
        return t('parameters.range', { least, most });
    }
  };
  const fields: readonly Field[] = [
    ...item.figures.map(
      (figure): Field => ({
        name: figure.column,
        label: item.figures.length > 1 ? name(figure) : t('parameters.new'),
        kind: figure.type === 'DAYS' ? 'area' : 'text',
        optional: figure.type === 'DAYS' && figure.column === 'work',
        longest: figure.type === 'DAYS' ? 4000 : 200,
        hint: hintOf(figure),
      }),
    ),
    ...(item.table === 'legal-figures' || item.table === 'minimum-wage'
      ? [{ name: 'validFrom', label: t('parameters.propose.validFrom'), kind: 'date', hint: t('parameters.propose.validFromHint') } as const]
      : []),
    { name: 'filingsFrom', label: t('parameters.propose.filingsFrom'), kind: 'date', hint: t('parameters.propose.filingsFromHint', { day: earliest }) },
    { name: 'basis', label: t('parameters.propose.basis'), kind: 'text', longest: 500, hint: t('parameters.propose.basisHint') },
    { name: 'explanation', label: t('parameters.propose.explanation'), kind: 'area', longest: 2000, hint: t('parameters.propose.explanationHint') },
  ];
  return (
    <Panel title={t('parameters.propose.title')} hint={t('parameters.propose.hint')}>
      <form className="proposal-form" onSubmit={send}>
        {saving.error && <ProblemView error={saving.error} />}
        {fields.map((field) => (
          <Asked key={field.name} id={`${id}-${field.name}`} field={field} value={written[field.name] ?? ''} onWrite={(value) => write(field.name, value)} />
        ))}
        <div className="proposal-acts">
          <Button type="primary" htmlType="submit" loading={saving.isPending}>
            {t('parameters.propose.submit')}
          </Button>
        </div>
      </form>
    </Panel>
  );
}

const startOf = ({ figures, inForce }: ParameterItem): Written =>
  figures.length > 1 ? Object.fromEntries(figures.map(({ column }) => [column, inForce?.values[column] ?? ''])) : {};

const tidy = (text: string) => text.trim().split(/\s+/).filter(Boolean).join(' ');

function proposalOf(item: ParameterItem, written: Written) {
  const { filingsFrom = '', validFrom = '', basis = '', explanation = '' } = written;
  return {
    table: item.table,
    key: item.key,
    values: Object.fromEntries(item.figures.map(({ column }) => [column, tidy(written[column] ?? '')])),
    validFrom: item.table === 'work-days' ? `${item.key}-01-01` : validFrom || null,
    filingsFrom,
    basis,
    explanation,
  };
}
