import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { may, meQuery, type SurveyFrame } from '../api';
import { formatInstant, formatNumber } from '../format';
import { CopyButton, Facts, FormDialog, Notice, Panel, Tag } from '../shared';
import { drawSample, frameQuery } from './queries';

/** The sample that was drawn, with its seed and how to draw again; where none was, the way to draw one. */
export function SamplePanel({ page }: { page: SurveyFrame }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data: me } = useSuspenseQuery(meQuery);
  const [isDrawing, setDrawing] = useState(false);
  const { frame, leastSample, mostSample } = page;
  const { sample, frameNo } = frame;
  const mayDraw = may(me, 'makeSurveyFrames') && leastSample !== null && mostSample !== null && mostSample > 0;
  return (
    <Panel
      title={t('survey.sample.title')}
      hint={t('survey.sample.hint')}
      extra={
        mayDraw && (
          <Button type="primary" onClick={() => setDrawing(true)}>
            {t('survey.sample.act')}
          </Button>
        )
      }
    >
      {sample ? (
        <>
          <Facts
            facts={[
              { term: t('survey.sample.drawn'), value: formatNumber(sample.size) },
              { term: t('survey.sample.visible'), value: formatNumber(sample.visible) },
              {
                term: t('survey.sample.standing'),
                value: sample.counts ? <Tag tone="good">{t('survey.sample.counts')}</Tag> : <Tag tone="still">{t('survey.superseded')}</Tag>,
              },
              { term: t('survey.sample.by'), value: sample.drawnBy },
              { term: t('survey.sample.at'), value: formatInstant(sample.drawnAt) },
              {
                term: t('survey.sample.seed'),
                wide: true,
                value: (
                  <span className="survey-seed">
                    <span className="code small survey-digest">{sample.seed}</span>
                    <CopyButton text={sample.seed} />
                  </span>
                ),
              },
            ]}
          />
          <p className="quiet small">{t('survey.sample.proof')}</p>
        </>
      ) : (
        <Notice kind="empty" title={t('survey.sample.none')}>
          <p className="quiet">{t(frame.latest ? 'survey.sample.noneText' : 'survey.sample.notLatest')}</p>
        </Notice>
      )}
      {isDrawing && (
        <FormDialog
          title={t('survey.sample.act')}
          hint={t('survey.sample.dialog')}
          submit={t('survey.sample.act')}
          fields={[
            {
              name: 'size',
              label: t('survey.sample.size'),
              kind: 'number',
              hint: t('survey.sample.sizeHint', { least: formatNumber(leastSample), most: formatNumber(mostSample) }),
            },
          ]}
          onSubmit={({ size }) =>
            drawSample(frameNo, Number(size)).then((drawn) => {
              queries.setQueryData(frameQuery(frameNo).queryKey, drawn);
              void queries.invalidateQueries({ queryKey: ['survey', 'list'] });
              return queries.invalidateQueries({ queryKey: ['survey', 'units', frameNo] });
            })
          }
          onClose={() => setDrawing(false)}
        />
      )}
    </Panel>
  );
}
