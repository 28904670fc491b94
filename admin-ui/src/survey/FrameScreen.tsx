import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { may, meQuery, type SurveyFrame } from '../api';
import { formatInstant, formatNumber, formatPeriod } from '../format';
import { Facts, Loading, Notice, Panel, ProblemView, ScreenHead, useTitle } from '../shared';
import { frameQuery } from './queries';
import { SamplePanel } from './SamplePanel';
import { StratumPanel } from './StratumPanel';
import { UnitPanel } from './UnitPanel';
import './survey.css';

/** A frame: what it is, the sample that was drawn from it, its strata and its employers. */
export function FrameScreen() {
  const { t } = useTranslation();
  const { frameNo } = useParams({ from: '/survey/$frameNo' });
  const { data, error, refetch } = useQuery(frameQuery(Number(frameNo)));
  if (error) {
    return (
      <div className="screen">
        <h1>{t('frame.titles.surveyFrame')}</h1>
        <ProblemView error={error} onRetry={() => void refetch()} />
      </div>
    );
  }
  return data ? <Whole page={data} /> : <Loading />;
}

function Whole({ page }: { page: SurveyFrame }) {
  const { t, i18n } = useTranslation();
  const { data: me } = useSuspenseQuery(meQuery);
  const search = useSearch({ from: '/survey/$frameNo' });
  const navigate = useNavigate({ from: '/survey/$frameNo' });
  const { frame } = page;
  const name = `${formatPeriod(frame.month, i18n.language)} ${t('survey.version', { version: frame.version })}`;
  useTitle(name);
  return (
    <div className="screen">
      <ScreenHead title={`${t('frame.titles.surveyFrame')} ${name}`} hint={t('survey.facts.hint')} asOf={frame.asOf} />
      <Panel title={t('survey.facts.title')}>
        <Facts
          facts={[
            { term: t('survey.columns.employers'), value: formatNumber(frame.employers) },
            { term: t('survey.columns.strata'), value: formatNumber(frame.strata) },
            { term: t('survey.columns.contracts'), value: formatNumber(frame.contracts) },
            { term: t('survey.facts.insured'), value: frame.insuredMonth },
            { term: t('survey.columns.madeBy'), value: frame.madeBy },
            { term: t('survey.columns.asOf'), value: formatInstant(frame.asOf) },
            ...(frame.reason ? [{ term: t('survey.facts.reason'), wide: true, value: frame.reason }] : []),
            { term: t('survey.facts.digest'), wide: true, value: <span className="code small survey-digest">{frame.digest}</span> },
          ]}
        />
      </Panel>
      <SamplePanel page={page} />
      <StratumPanel page={page} search={search} />
      {may(me, 'surveyUnits') ? (
        <UnitPanel page={page} search={search} onAsk={(asked, trail = []) => void navigate({ search: asked, state: { trail }, resetScroll: false })} />
      ) : (
        <Notice kind="info" title={t('survey.units.title')}>
          <p>{t('survey.units.leader')}</p>
        </Notice>
      )}
    </div>
  );
}
