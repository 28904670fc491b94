import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { may, type Me, roleOf } from '../api';
import { Asked, Facts, Notice, Panel, ScreenHead } from '../shared';
import type { zh } from './texts';

type Told = keyof typeof zh.noScreen.duties;

const CONTRACT_ID = /^[0-9A-HJKMNP-TV-Z]{26}$/;

/** For whoever has no screen to begin at: what the role may do and where, or that there is no role yet. */
export function NoStart({ me }: { me: Me }) {
  const { t } = useTranslation();
  const role = roleOf(me);
  if (role === null) {
    return (
      <div className="screen">
        <h1>{t('frame.nobody.title')}</h1>
        <Notice kind="info" title={t('frame.nobody.text')}>
          <p className="quiet">{t('frame.nobody.next')}</p>
        </Notice>
      </div>
    );
  }
  const duties: Readonly<Record<string, unknown>> = t('frame.noScreen.duties', { returnObjects: true });
  const told = role in duties ? (role as Told) : 'other';
  return (
    <div className="screen">
      <ScreenHead title={t('frame.noScreen.title', { role: t(`frame.roles.${role}`) })} hint={t('frame.noScreen.hint')} />
      <Panel title={t('frame.noScreen.duty')}>
        <Facts
          facts={[
            { term: t('frame.noScreen.may'), value: t(`frame.noScreen.duties.${told}.may`), wide: true },
            { term: t('frame.noScreen.where'), value: t(`frame.noScreen.duties.${told}.where`), wide: true },
            ...(may(me, 'contract') ? [] : [{ term: t('frame.noScreen.next'), value: t('frame.noScreen.nextText'), wide: true }]),
          ]}
        />
      </Panel>
      {may(me, 'contract') && <OpenContract />}
    </div>
  );
}

/** Leads to a contract by its number, for whoever may open contracts and has no list of them. */
function OpenContract() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [written, setWritten] = useState('');
  const contractId = written.trim().toUpperCase();
  const isWhole = CONTRACT_ID.test(contractId);
  const open = (event: FormEvent) => {
    event.preventDefault();
    if (isWhole) {
      void navigate({ to: '/contracts/$contractId', params: { contractId } });
    }
  };
  return (
    <Panel title={t('frame.noScreen.contract.title')}>
      <form className="open-contract" onSubmit={open}>
        <Asked
          id="contract-to-open"
          field={{
            name: 'contractId',
            label: t('frame.noScreen.contract.number'),
            kind: 'text',
            longest: 40,
            hint: t('frame.noScreen.contract.hint'),
          }}
          value={written}
          onWrite={setWritten}
        />
        <Button type="primary" htmlType="submit" disabled={!isWhole}>
          {t('frame.noScreen.contract.open')}
        </Button>
      </form>
    </Panel>
  );
}
