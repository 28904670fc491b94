import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { may, meQuery, type SharingAgreement } from '../api';
import { useReader } from '../i18n/reader';
import { Loading, Notice, ProblemView, ScreenHead, useTitle } from '../shared';
import { ActPanel } from './ActPanel';
import { AgreementTag } from './AgreementTag';
import { CallPanel } from './CallPanel';
import { EventPanel } from './EventPanel';
import { agreementQuery } from './queries';
import { TermsPanel } from './TermsPanel';
import { UsePanel } from './UsePanel';
import './sharing.css';

/** An agreement: what may be done with it, what it says, how much of it was used, its calls and what happened to it. */
export function AgreementScreen() {
  const { t } = useTranslation();
  const { agreementNo } = useParams({ from: '/sharing/$agreementNo' });
  const { data: agreement, error, refetch } = useQuery(agreementQuery(agreementNo));
  useTitle(agreementNo);
  if (error) {
    return (
      <div className="screen">
        <h1>{t('frame.titles.agreement')}</h1>
        <ProblemView error={error} onRetry={() => void refetch()} />
      </div>
    );
  }
  return agreement ? <Whole agreement={agreement} /> : <Loading />;
}

function Whole({ agreement }: { agreement: SharingAgreement }) {
  const { t } = useTranslation();
  const { pick } = useReader();
  const queries = useQueryClient();
  const { data: me } = useSuspenseQuery(meQuery);
  const { agreementNo, state, outsideTerm, terms } = agreement;
  const take = (changed: SharingAgreement) => {
    queries.setQueryData(agreementQuery(agreementNo).queryKey, changed);
    return queries.invalidateQueries({ queryKey: ['sharing', 'list'] });
  };
  return (
    <div className="screen">
      <ScreenHead
        title={`${agreementNo} ${terms.consumer}`}
        hint={
          <>
            <AgreementTag state={state} outsideTerm={outsideTerm} /> {pick(agreement.purposeZh, agreement.purposeEn)} · {terms.from} – {terms.until}
          </>
        }
        tools={
          may(me, 'draftSharing') && (
            <>
              {state === 'DRAFT' && (
                <Link className="button-link" to="/sharing/new" search={{ edit: agreementNo }}>
                  {t('sharing.edit')}
                </Link>
              )}
              <Link className="button-link" to="/sharing/new" search={{ from: agreementNo }}>
                {t('sharing.anew')}
              </Link>
            </>
          )
        }
      />
      {agreement.suspendedFor && (
        <Notice kind="warn" title={t('sharing.suspended')}>
          <p>{agreement.suspendedFor}</p>
        </Notice>
      )}
      <ActPanel agreement={agreement} onChanged={take} />
      <TermsPanel agreement={agreement} />
      <UsePanel agreement={agreement} />
      <CallPanel agreementNo={agreementNo} />
      <EventPanel agreement={agreement} />
    </div>
  );
}
