import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { may, meQuery } from '../api';
import { formatInstant } from '../format';
import { useReader } from '../i18n/reader';
import { FilterBar, FilterChoice, LedgerScreen } from '../shared';
import { AgreementTag } from './AgreementTag';
import { agreementsQuery } from './queries';
import { AGREEMENT_STATES, readAgreementsSearch } from './search';
import './sharing.css';

/** Who is handed what, for what purpose and how much of it: agreements of data sharing, the newest first. */
export function AgreementList() {
  const { t } = useTranslation();
  const { pick } = useReader();
  const { data: me } = useSuspenseQuery(meQuery);
  const search = useSearch({ from: '/sharing' });
  const navigate = useNavigate({ from: '/sharing' });
  return (
    <LedgerScreen
      flows
      name="sharing"
      title={t('frame.titles.sharing')}
      hint={t('sharing.hint')}
      tools={
        may(me, 'draftSharing') && (
          <Link className="button-link" to="/sharing/new">
            {t('frame.titles.newAgreement')}
          </Link>
        )
      }
      search={search}
      read={readAgreementsSearch}
      onGo={(asked, { trail, replace }) => void navigate({ search: asked, state: { trail }, replace })}
      answer={useQuery(agreementsQuery(search))}
      rowKey={({ agreementNo }) => agreementNo}
      empty={t('sharing.empty', { returnObjects: true })}
      filter={({ search: asked, onAsk, onReset, extra }) => (
        <FilterBar onSubmit={() => onAsk({})} onReset={onReset} extra={extra}>
          <FilterChoice
            label={t('sharing.columns.state')}
            width={150}
            value={asked.state}
            options={AGREEMENT_STATES.map((state) => ({ value: state, label: t(`sharing.states.${state}`) }))}
            onChange={(state) => onAsk({ state })}
          />
        </FilterBar>
      )}
      columns={[
        {
          key: 'number',
          title: t('sharing.columns.number'),
          leading: true,
          width: 140,
          cell: ({ agreementNo }) => (
            <Link className="code" to="/sharing/$agreementNo" params={{ agreementNo }}>
              {agreementNo}
            </Link>
          ),
        },
        { key: 'consumer', title: t('sharing.columns.consumer'), width: 180, cell: ({ consumer }) => consumer },
        { key: 'state', title: t('sharing.columns.state'), width: 100, short: true, cell: ({ state, outsideTerm }) => <AgreementTag state={state} outsideTerm={outsideTerm} /> },
        { key: 'purpose', title: t('sharing.columns.purpose'), width: 170, cell: ({ purposeZh, purposeEn }) => pick(purposeZh, purposeEn) },
        { key: 'term', title: t('sharing.columns.term'), width: 190, cell: ({ from, until }) => `${from} – ${until}` },
        { key: 'today', title: t('sharing.columns.today'), width: 100, number: true, short: true, cell: ({ use, dailyQuota }) => `${use.today} / ${dailyQuota}` },
        { key: 'total', title: t('sharing.columns.total'), width: 120, number: true, short: true, cell: ({ use, totalQuota }) => `${use.total} / ${totalQuota}` },
        { key: 'calls', title: t('sharing.columns.calls'), width: 80, number: true, short: true, cell: ({ use }) => use.calls },
        { key: 'refused', title: t('sharing.columns.refused'), width: 80, number: true, short: true, cell: ({ use }) => use.refused },
        { key: 'last', title: t('sharing.columns.last'), width: 140, short: true, optional: true, cell: ({ use }) => formatInstant(use.lastAt) },
      ]}
    />
  );
}
