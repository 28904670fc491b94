import { Button } from 'antd';
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type KeptCode, type KeptList, may, meQuery, type ParameterFigure } from '../api';
import { NO_VALUE } from '../format';
import { useReader } from '../i18n/reader';
import { FormDialog, LedgerTable, Loading, Notice, Panel, ProblemView, ScreenHead, Tag, useTitle, type Written } from '../shared';
import { ChangeList } from './ChangeList';
import { useListName } from './listNames';
import { codeListQuery, propose } from './queries';
import './parameters.css';

/** The columns of a code, as those of a figure are told. */
const COLUMNS_OF_CODE: readonly ParameterFigure[] = (
  [
    ['name_zh', '中文名称', 'Chinese name'],
    ['name_en', '英文名称', 'English name'],
    ['parent', '上级代码', 'Code above'],
    ['valid_to', '停用日', 'Last day'],
  ] as const
).map(([column, nameZh, nameEn]) => ({ column, nameZh, nameEn, type: 'CODES', least: null, most: null, unitZh: null, unitEn: null }));

const MOST_SHOWN = 500;
const SINCE_EVER = '1995-01-01';

/** One code list as the bureau keeps it: its codes, those that are approved among them, and what is proposed. */
export function CodeListScreen() {
  const { t } = useTranslation();
  const { list } = useParams({ from: '/admin/code-lists/$list' });
  const { data, error, refetch } = useQuery(codeListQuery(list));
  const nameOf = useListName();
  useTitle(nameOf(list));
  if (error) {
    return (
      <div className="screen">
        <h1>{t('frame.titles.codeList')}</h1>
        <ProblemView error={error} onRetry={() => void refetch()} />
      </div>
    );
  }
  return data ? <Codes key={list} kept={data} /> : <Loading />;
}

function Codes({ kept }: { kept: KeptList }) {
  const { t } = useTranslation();
  const { pick } = useReader();
  const nameOf = useListName();
  const queries = useQueryClient();
  const { data: me } = useSuspenseQuery(meQuery);
  const [act, setAct] = useState<KeptCode | 'new' | null>(null);
  const [q, setQ] = useState('');
  const { list, open, mayAdd, entries, changes, earliest, asOf } = kept;
  const mayPropose = open && may(me, 'proposeChanges');
  const readAnew = () => queries.invalidateQueries({ queryKey: ['code-lists-kept'] });
  const found = entries.filter(({ code, nameZh, nameEn }) => [code, nameZh, nameEn ?? ''].some((text) => text.toLowerCase().includes(q.trim().toLowerCase())));
  return (
    <div className="screen">
      <ScreenHead
        title={nameOf(list)}
        hint={<span className="code">{list}</span>}
        asOf={asOf}
        tools={
          mayPropose && mayAdd && (
            <Button type="primary" onClick={() => setAct('new')}>
              {t('parameters.codes.add')}
            </Button>
          )
        }
      />
      {!open && <Notice kind="info" title={t('parameters.codes.closed')} />}
      {open && !mayAdd && <Notice kind="info" title={t('parameters.codes.spelledOut')} />}
      {changes.length > 0 && <ChangeList changes={changes} figures={COLUMNS_OF_CODE} named={({ key }) => key.slice(list.length + 1)} earliest={earliest} me={me} onChanged={readAnew} />}
      <Panel
        flush
        title={t('parameters.codes.codes')}
        hint={found.length > MOST_SHOWN && t('parameters.codes.cut', { most: MOST_SHOWN, all: found.length })}
        extra={
          <input
            type="search"
            className="day-field"
            data-shortcut="/"
            aria-label={t('parameters.codes.search')}
            placeholder={t('parameters.codes.search')}
            value={q}
            onChange={({ target }) => setQ(target.value)}
          />
        }
      >
        <LedgerTable
          caption={nameOf(list)}
          rows={found.slice(0, MOST_SHOWN)}
          rowKey={({ code, validFrom }) => `${code} ${validFrom}`}
          columns={[
            { key: 'code', title: t('parameters.codes.code'), leading: true, width: 120, cell: ({ code }) => <span className="code">{code}</span> },
            {
              key: 'name',
              title: t('parameters.name'),
              width: 260,
              cell: ({ nameZh, nameEn, filingsFrom }) => (
                <>
                  {pick(nameZh, nameEn)} {filingsFrom && <Tag tone="info">{t('parameters.filingsFrom', { day: filingsFrom })}</Tag>}
                </>
              ),
            },
            { key: 'parent', title: t('parameters.codes.parent'), width: 90, short: true, cell: ({ parent }) => (parent ? <span className="code">{parent}</span> : NO_VALUE) },
            { key: 'from', title: t('parameters.codes.validFrom'), width: 100, short: true, cell: ({ validFrom }) => validFrom ?? t('parameters.always') },
            { key: 'to', title: t('parameters.codes.validTo'), width: 100, short: true, cell: ({ validTo }) => validTo ?? NO_VALUE },
            { key: 'source', title: t('parameters.codes.source'), width: 220, most: 420, cell: ({ source }) => source },
            ...(mayPropose
              ? [
                  {
                    key: 'acts',
                    title: t('oversight.acts'),
                    width: 80,
                    cell: (entry: KeptCode) =>
                      entry.validTo === null ? (
                        <Button size="small" onClick={() => setAct(entry)} aria-label={`${t('parameters.codes.end')} ${entry.code}`}>
                          {t('parameters.codes.end')}
                        </Button>
                      ) : (
                        NO_VALUE
                      ),
                  },
                ]
              : []),
          ]}
        />
      </Panel>
      {act !== null && <Proposal list={list} entry={act === 'new' ? null : act} earliest={earliest} onClose={() => setAct(null)} onProposed={readAnew} />}
    </div>
  );
}

interface ProposalProps {
  readonly list: string;
  /** The code to be ended; null to add one. */
  readonly entry: KeptCode | null;
  readonly earliest: string;
  readonly onClose: () => void;
  readonly onProposed: () => Promise<unknown>;
}

function Proposal({ list, entry, earliest, onClose, onProposed }: ProposalProps) {
  const { t } = useTranslation();
  return (
    <FormDialog
      title={entry ? t('parameters.codes.endTitle', { code: entry.code }) : t('parameters.codes.add')}
      hint={t('parameters.codes.proposalHint')}
      submit={t('parameters.propose.submit')}
      start={{ filingsFrom: earliest }}
      fields={[
        ...(entry
          ? [{ name: 'valid_to', label: t('parameters.codes.validTo'), kind: 'date' } as const]
          : ([
              { name: 'code', label: t('parameters.codes.code'), kind: 'text', longest: 20 },
              { name: 'name_zh', label: t('parameters.codes.nameZh'), kind: 'text', longest: 120 },
              { name: 'name_en', label: t('parameters.codes.nameEn'), kind: 'text', longest: 120 },
              { name: 'parent', label: t('parameters.codes.parent'), kind: 'text', longest: 20, optional: true },
              { name: 'valid_from', label: t('parameters.codes.validFrom'), kind: 'date' },
              { name: 'valid_to', label: t('parameters.codes.validTo'), kind: 'date', optional: true },
            ] as const)),
        { name: 'filingsFrom', label: t('parameters.propose.filingsFrom'), kind: 'date', hint: t('parameters.propose.filingsFromHint', { day: earliest }) },
        { name: 'basis', label: t('parameters.propose.basis'), kind: 'text', longest: 500, hint: t('parameters.propose.basisHint') },
        { name: 'explanation', label: t('parameters.propose.explanation'), kind: 'area', longest: 2000, hint: t('parameters.propose.explanationHint') },
      ]}
      onSubmit={(written) => propose(proposalOf(list, entry, written)).then(onProposed)}
      onClose={onClose}
    />
  );
}

const proposalOf = (list: string, entry: KeptCode | null, written: Written) => ({
  table: 'code-lists',
  key: `${list}/${entry?.code ?? (written.code ?? '').trim()}`,
  values: {
    name_zh: entry?.nameZh ?? (written.name_zh ?? '').trim(),
    name_en: entry ? (entry.nameEn ?? '') : (written.name_en ?? '').trim(),
    parent: entry ? (entry.parent ?? '') : (written.parent ?? '').trim(),
    valid_to: written.valid_to ?? '',
  },
  validFrom: entry ? (entry.validFrom ?? SINCE_EVER) : (written.valid_from ?? ''),
  filingsFrom: written.filingsFrom ?? '',
  basis: written.basis ?? '',
  explanation: written.explanation ?? '',
});
