import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { may, meQuery } from '../api';
import { formatInstant, formatInstantDay, formatNumber, formatPeriod, previousPeriod } from '../format';
import { FormDialog, LedgerScreen, readPlace, Tag } from '../shared';
import { frameQuery, framesQuery, makeFrame } from './queries';

const LONGEST = 500;

/** Frames by month and version, the newest first. */
export function FrameList() {
  const { t, i18n } = useTranslation();
  const { data: me } = useSuspenseQuery(meQuery);
  const search = useSearch({ from: '/survey' });
  const navigate = useNavigate({ from: '/survey' });
  const [isMaking, setMaking] = useState(false);
  return (
    <>
      <LedgerScreen
        flows
        name="survey"
        title={t('frame.titles.survey')}
        hint={t('survey.hint')}
        tools={
          may(me, 'makeSurveyFrames') && (
            <Button type="primary" onClick={() => setMaking(true)}>
              {t('survey.make.act')}
            </Button>
          )
        }
        search={search}
        read={readPlace}
        onGo={(asked, { trail, replace }) => void navigate({ search: asked, state: { trail }, replace })}
        answer={useQuery(framesQuery(search))}
        rowKey={({ frameNo }) => String(frameNo)}
        empty={t('survey.empty', { returnObjects: true })}
        columns={[
          {
            key: 'month',
            title: t('survey.columns.month'),
            leading: true,
            width: 190,
            cell: ({ frameNo, month, version }) => (
              <Link to="/survey/$frameNo" params={{ frameNo: String(frameNo) }}>
                {formatPeriod(month, i18n.language)} {t('survey.version', { version })}
              </Link>
            ),
          },
          { key: 'employers', title: t('survey.columns.employers'), width: 110, number: true, short: true, cell: ({ employers }) => formatNumber(employers) },
          { key: 'strata', title: t('survey.columns.strata'), width: 90, number: true, short: true, cell: ({ strata }) => formatNumber(strata) },
          { key: 'contracts', title: t('survey.columns.contracts'), width: 120, number: true, short: true, cell: ({ contracts }) => formatNumber(contracts) },
          {
            key: 'sample',
            title: t('survey.columns.sample'),
            width: 110,
            number: true,
            short: true,
            cell: ({ sample }) =>
              sample ? (
                <>
                  {!sample.counts && <Tag tone="still">{t('survey.superseded')}</Tag>} {formatNumber(sample.size)}
                </>
              ) : (
                <Tag tone="still">{t('survey.notDrawn')}</Tag>
              ),
          },
          { key: 'asOf', title: t('survey.columns.asOf'), width: 140, cell: ({ asOf }) => formatInstant(asOf) },
          { key: 'madeBy', title: t('survey.columns.madeBy'), width: 130, short: true, cell: ({ madeBy }) => madeBy },
        ]}
      />
      {isMaking && <MakeDialog onMade={(frameNo) => void navigate({ to: '/survey/$frameNo', params: { frameNo: String(frameNo) } })} onClose={() => setMaking(false)} />}
    </>
  );
}

interface MakeProps {
  readonly onMade: (frameNo: number) => void;
  readonly onClose: () => void;
}

function MakeDialog({ onMade, onClose }: MakeProps) {
  const { t, i18n } = useTranslation();
  const queries = useQueryClient();
  const present = formatInstantDay(new Date().toISOString()).slice(0, 7);
  const last = previousPeriod(present);
  return (
    <FormDialog
      title={t('survey.make.act')}
      hint={t('survey.make.hint')}
      submit={t('survey.make.act')}
      fields={[
        {
          name: 'month',
          label: t('survey.make.month'),
          kind: 'choice',
          options: [
            { value: present, label: t('survey.make.present', { month: formatPeriod(present, i18n.language) }) },
            { value: last, label: t('survey.make.last', { month: formatPeriod(last, i18n.language) }) },
          ],
        },
        { name: 'reason', label: t('survey.make.reason'), kind: 'area', optional: true, longest: LONGEST, hint: t('survey.make.reasonHint') },
      ]}
      start={{ month: present }}
      onSubmit={({ month = present, reason }) =>
        makeFrame(month, reason).then((made) => {
          queries.setQueryData(frameQuery(made.frame.frameNo).queryKey, made);
          void queries.invalidateQueries({ queryKey: ['survey', 'list'] });
          onMade(made.frame.frameNo);
        })
      }
      onClose={onClose}
    />
  );
}
