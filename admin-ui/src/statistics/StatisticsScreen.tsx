import { DownloadOutlined } from '@ant-design/icons';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { CITY, type FigureCatalogue, type FigurePage, meQuery } from '../api';
import { Loading, Notice, ProblemView, ScreenHead } from '../shared';
import { AreaMap } from './AreaMap';
import { CitePanel } from './CitePanel';
import { DefinitionPanel } from './DefinitionPanel';
import { LinePanel } from './LinePanel';
import { PivotPanel } from './PivotPanel';
import { catalogueQuery, figuresQuery, fileOf, MOST_SHOWN, releasesQuery } from './queries';
import { type FigureQuestion, questionOf } from './question';
import { QuestionBar } from './QuestionBar';
import type { StatisticsSearch } from './search';
import { useWords } from './words';
import './statistics.css';

/** 统计分析: any figure of any release, as a table, as lines and, of rates, as a map; beside another release where that is asked. */
export function StatisticsScreen() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/statistics' });
  const navigate = useNavigate({ from: '/statistics' });
  const { data: me } = useSuspenseQuery(meQuery);
  const own = me.area && me.area.code !== CITY ? me.area.code : undefined;
  const catalogue = useQuery(catalogueQuery(search.release));
  const question = catalogue.data && questionOf(search, catalogue.data, own);
  const figures = useQuery(figuresQuery(question));
  const ask = (patch: Partial<StatisticsSearch>) => void navigate({ search: { ...search, ...patch }, resetScroll: false });
  const failure = catalogue.error ?? figures.error;
  return (
    <div className="screen">
      <ScreenHead
        title={t('frame.titles.statistics')}
        hint={catalogue.data && t('statistics.subtitle', { release: catalogue.data.release.releaseId, asOf: catalogue.data.release.asOf })}
        tools={catalogue.data && question && <Releases catalogue={catalogue.data} question={question} onAsk={ask} />}
      />
      {failure ? (
        <ProblemView
          error={failure}
          onRetry={() => void (catalogue.error ? catalogue.refetch() : figures.refetch())}
          onReset={() => void navigate({ search: {} })}
        />
      ) : !catalogue.data || !question ? (
        <Loading />
      ) : (
        <>
          <NewerRelease catalogue={catalogue.data} search={search} />
          <QuestionBar catalogue={catalogue.data} question={question} onAsk={ask} onSubmit={() => void figures.refetch()} onReset={() => void navigate({ search: {} })} />
          {question.periods.length === 0 ? (
            <NoSeries question={question} />
          ) : !figures.data ? (
            <Loading />
          ) : (
            <Answer page={figures.data} question={question} search={search} own={own} onAsk={ask} />
          )}
          <DefinitionPanel question={question} release={catalogue.data.release} />
        </>
      )}
    </div>
  );
}

interface AnswerProps {
  readonly page: FigurePage;
  readonly question: FigureQuestion;
  readonly search: StatisticsSearch;
  readonly own: string | undefined;
  readonly onAsk: (patch: Partial<StatisticsSearch>) => void;
}

function Answer({ page, question, search, own, onAsk }: AnswerProps) {
  const { t } = useTranslation();
  return (
    <>
      {page.nextCursor !== null && <Notice kind="warn" role="status" title={t('statistics.tooMany', { most: MOST_SHOWN })} />}
      <PivotPanel page={page} question={question} own={own} />
      <div className="statistics-pictures">
        <LinePanel page={page} question={question} isTable={search.chart === 'table'} onTable={(isTable) => onAsk({ chart: isTable ? 'table' : undefined })} />
        <AreaMap question={question} own={own} isTable={search.map === 'table'} onTable={(isTable) => onAsk({ map: isTable ? 'table' : undefined })} onArea={(area) => onAsk({ area })} />
      </div>
      <CitePanel page={page} question={question} search={search} />
    </>
  );
}

interface ReleasesProps {
  readonly catalogue: FigureCatalogue;
  readonly question: FigureQuestion;
  readonly onAsk: (patch: Partial<StatisticsSearch>) => void;
}

/** Which release is shown, beside which other one, and both as files. */
function Releases({ catalogue, question, onAsk }: ReleasesProps) {
  const { t } = useTranslation();
  const { data: releases = [] } = useQuery(releasesQuery);
  const options = releases.map(({ releaseId, asOf }) => ({ value: releaseId, label: t('overview.releaseItem', { id: releaseId, asOf }) }));
  return (
    <>
      <Select
        className="statistics-release"
        aria-label={t('statistics.release')}
        value={catalogue.release.releaseId}
        popupMatchSelectWidth={false}
        options={options}
        onChange={(release) => onAsk({ release })}
      />
      <Select<string | null>
        className="statistics-release"
        allowClear
        aria-label={t('statistics.compare')}
        placeholder={t('statistics.compare')}
        value={question.compare ?? null}
        popupMatchSelectWidth={false}
        options={options.filter(({ value }) => value !== catalogue.release.releaseId)}
        onChange={(compare) => onAsk({ compare: compare ?? undefined })}
      />
      {question.periods.length > 0 &&
        (['csv', 'xlsx'] as const).map((kind) => (
          <a key={kind} className="button-link" href={fileOf(question, kind)} download aria-label={t('statistics.file', { kind: kind.toUpperCase() })}>
            <DownloadOutlined aria-hidden /> {kind.toUpperCase()}
          </a>
        ))}
    </>
  );
}

/** An older release stays as it is; whoever opens it is told of the newest, and led to it with the same question. */
function NewerRelease({ catalogue: { release, newest }, search }: { catalogue: FigureCatalogue; search: StatisticsSearch }) {
  const { t } = useTranslation();
  if (release.releaseId === newest.releaseId) {
    return null;
  }
  return (
    <Notice
      kind="info"
      role="status"
      title={t('statistics.newer.title', { id: newest.releaseId, asOf: newest.asOf })}
      actions={
        <>
          <Link to="/statistics" search={{ ...search, release: newest.releaseId, compare: undefined }}>
            {t('statistics.newer.show')}
          </Link>
          <Link to="/statistics" search={{ ...search, release: newest.releaseId, compare: release.releaseId }}>
            {t('statistics.newer.compare')}
          </Link>
        </>
      }
    >
      <p>{t('statistics.newer.text', { id: release.releaseId, asOf: release.asOf })}</p>
    </Notice>
  );
}

/** Nothing that is asked for has a series: why, indicator by indicator. */
function NoSeries({ question }: { question: FigureQuestion }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <Notice kind="empty" role="status" title={t('statistics.none')}>
      <ul>
        {question.indicators.map((indicator) => (
          <li key={indicator.code}>
            {words.nameOf(indicator)}: {words.missing(indicator) ?? t('statistics.gaps.noSeries')}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
