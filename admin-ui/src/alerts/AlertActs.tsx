import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AlertFile, may, meQuery, type Role } from '../api';
import { type Field, FormDialog, Panel, useHandOver, type Written } from '../shared';
import { assign, dismiss, judgeRepair, merge, sendNotice } from './queries';

const KINDS = ['FALSE_LEAD', 'NOT_COMPETENT', 'TOO_OLD', 'MINOR', 'OTHER'] as const;

/** Who may have a lead. */
const ACTORS = ['city-officer', 'district-supervisor'] as const satisfies readonly Role[];

type Act = 'claim' | 'handOver' | 'notice' | 'accept' | 'refuse' | 'dismiss' | 'merge';

/** What the reader may do about a lead, each by a form of its own. */
export function AlertActs({ file }: { file: AlertFile }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const { data: me } = useSuspenseQuery(meQuery);
  const [act, setAct] = useState<Act | null>(null);
  const acts = actsOf(file, me.username);
  const done = () => queryClient.invalidateQueries({ queryKey: ['alerts'] });
  const giving = useHandOver({ area: file.alert.area, roles: ACTORS, from: file.alert.assignee, silent: true, longest: 2000 });
  const reason: Field = { name: 'reason', label: t('alerts.form.reason'), hint: t('alerts.form.reasonHint'), kind: 'area', longest: 2000 };
  const forms: Record<Act, { fields: readonly Field[]; start?: Written; send: (written: Written) => Promise<unknown> }> = {
    claim: { fields: [], send: () => assign(file, me.username, null) },
    handOver: {
      fields: giving,
      send: ({ to = '', text = '' }) => assign(file, to, text.trim() || null),
    },
    notice: {
      fields: [{ name: 'text', label: t('alerts.form.text'), hint: t('alerts.form.textHint'), kind: 'area', longest: 4000 }],
      start: { text: [file.alert.messageZh, file.basis, file.remedyZh].filter(Boolean).join('\n') },
      send: (written) => sendNotice(file, written),
    },
    accept: { fields: [reason], send: (written) => judgeRepair(file, true, written) },
    refuse: { fields: [reason], send: (written) => judgeRepair(file, false, written) },
    dismiss: {
      fields: [
        {
          name: 'kind',
          label: t('alerts.form.kind'),
          kind: 'choice',
          options: KINDS.map((kind) => ({ value: kind, label: t(`alerts.closings.${kind}`) })),
        },
        reason,
      ],
      send: (written) => dismiss(file, written),
    },
    merge: {
      fields: [{ name: 'into', label: t('alerts.form.into'), hint: t('alerts.form.intoHint'), kind: 'number' }, reason],
      send: (written) => merge(file, written),
    },
  };
  const form = act && forms[act];
  const { alert } = file;
  const goesIntoCase = alert.state !== 'OPEN' && !alert.closingKind && may(me, 'cases');
  return (
    <Panel title={t('alerts.act.title')} hint={t(acts.length > 0 ? 'alerts.act.hint' : 'alerts.act.none')}>
      {acts.length > 0 && (
        <div className="alert-acts">
          {acts.map((each, at) => (
            <Button key={each} type={at === 0 ? 'primary' : 'default'} danger={each === 'dismiss'} onClick={() => setAct(each)}>
              {t(`alerts.act.${each}`)}
            </Button>
          ))}
        </div>
      )}
      {goesIntoCase && (
        <p className="alert-into-case">
          <Link to="/cases/new" search={{ employer: alert.creditCode, alert: String(alert.alertNo) }}>
            {t('alerts.act.openCase')}
          </Link>
        </p>
      )}
      {act && form && (
        <FormDialog
          title={t(`alerts.form.${act}Title`)}
          hint={t(`alerts.form.${act}Hint`)}
          submit={t(`alerts.act.${act}`)}
          isDangerous={act === 'dismiss'}
          fields={form.fields}
          {...(form.start && { start: form.start })}
          onSubmit={(written) => form.send(written).then(done)}
          onClose={() => setAct(null)}
        />
      )}
    </Panel>
  );
}

/** In the order in which they are likely. */
function actsOf({ acts, alert }: AlertFile, account: string): readonly Act[] {
  const may = (action: AlertFile['acts'][number]) => acts.includes(action);
  return [
    ...(may('ASSIGN') && alert.assignee !== account ? (['claim'] as const) : []),
    ...(may('SEND_NOTICE') ? (['notice'] as const) : []),
    ...(may('ACCEPT_REPAIR') ? (['accept'] as const) : []),
    ...(may('REFUSE_REPAIR') ? (['refuse'] as const) : []),
    ...(may('ASSIGN') ? (['handOver'] as const) : []),
    ...(may('MERGE') ? (['merge'] as const) : []),
    ...(may('DISMISS') ? (['dismiss'] as const) : []),
  ];
}
