import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { type EmployerNoticeFile, useAreas, usePlatformName } from '../api';
import { useFieldNames } from '../contracts/useFieldNames';
import { formatDay } from '../format';
import { useReader } from '../i18n/reader';
import { type Fact, Facts, Loading, Panel, ProblemView, ScreenHead, useTitle } from '../shared';
import { AnswerPanel } from './AnswerPanel';
import { NoticeFacts } from './NoticeFacts';
import { AnswerBy, NoticeStandingTag } from './NoticeTags';
import { noticeQuery } from './queries';
import './notices.css';

/** One notice on one page: what it says, by which law, until when, about which contracts, what clears it, and the answer. */
export function NoticeScreen() {
  const { t } = useTranslation();
  const { noticeNo: number } = useParams({ from: '/notices/$noticeNo' });
  const { data: file, error, refetch } = useQuery(noticeQuery(Number(number)));
  useTitle(file && t('notices.no', { noticeNo: file.notice.noticeNo }));
  if (error) {
    return (
      <div className="screen">
        <h1>{t('frame.titles.notice')}</h1>
        <ProblemView error={error} onRetry={() => void refetch()} />
        <p>
          <Link to="/notices">{t('notices.back')}</Link>
        </p>
      </div>
    );
  }
  return file ? <File file={file} /> : <Loading />;
}

function File({ file }: { file: EmployerNoticeFile }) {
  const { t } = useTranslation();
  const { pick, list } = useReader();
  const { name: areaName } = useAreas();
  const platformName = usePlatformName();
  const { notice } = file;
  const about: readonly Fact[] = [
    { term: t('notices.basis'), value: notice.basis, wide: true },
    { term: t('notices.item'), value: t(`notices.items.i${notice.art74Item as 1}`) },
    { term: t('notices.columns.rule'), value: <span className="code">{notice.rule}</span> },
    ...(file.remedyZh ? [{ term: t('notices.remedy'), value: pick(file.remedyZh, file.remedyEn), wide: true }] : []),
  ];
  return (
    <div className="screen">
      <ScreenHead
        title={pick(notice.messageZh, notice.messageEn)}
        hint={
          <>
            {t('notices.no', { noticeNo: notice.noticeNo })} · {file.employerName} <span className="code">{file.creditCode}</span>
          </>
        }
        tools={
          <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
            {t('notices.print')}
          </Button>
        }
        asOf={file.asOf}
      />
      <div className="letter-columns">
        <div>
          <Panel title={t('notices.letter')} hint={t('notices.letterHint', { area: areaName(notice.area), day: notice.sentOn })}>
            <p className="letter-text">{file.text}</p>
          </Panel>
          <Panel title={t('notices.what')}>
            <Facts facts={about} />
          </Panel>
          <Clearing file={file} />
        </div>
        <div>
          <Panel title={t('notices.standing')} extra={<NoticeStandingTag standing={notice.standing} />}>
            <Facts
              dense
              facts={[
                { term: t('notices.answerBy'), value: <AnswerBy notice={notice} />, wide: true },
                { term: t('notices.columns.sent'), value: formatDay(notice.sentOn) },
                { term: t('notices.columns.area'), value: areaName(notice.area) },
                ...(file.platforms.length > 0 ? [{ term: t('notices.told'), value: list(file.platforms.map(platformName)), wide: true }] : []),
              ]}
            />
          </Panel>
          <AnswerPanel key={file.revision} file={file} />
        </div>
      </div>
      <NoticeFacts notice={notice} />
    </div>
  );
}

function Clearing({ file }: { file: EmployerNoticeFile }) {
  const { t } = useTranslation();
  const { list } = useReader();
  const fieldNames = useFieldNames();
  return (
    <Panel title={t('notices.clears')} hint={file.clears.length > 0 ? t('notices.clearsHint') : undefined}>
      {file.clears.length === 0 ? (
        <p>{t('notices.clearsNone')}</p>
      ) : (
        <ul className="letter-clears">
          {file.clears.map((fact) => (
            <li key={fact}>
              {t(`notices.kinds.${fact}`)}
              {file.clearsBy.length > 0 && (fact === 'AMENDMENT' || fact === 'DELIVERY' || fact === 'PAYMENT') && (
                <span className="quiet small">
                  {' '}
                  {t('notices.clearsBy')} {list(fieldNames(file.clearsBy))}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
