import { CheckCircleOutlined, ExclamationCircleOutlined, LockOutlined, StopOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type OfficialAccount, type OrganisationUnit, type Role, useNameOf } from '../api';
import { formatInstant } from '../format';
import { CopyButton, LedgerTable, Notice, Panel, ProblemView, Tag } from '../shared';
import { type Act, ActDialog } from './ActDialog';
import { accountsQuery } from './queries';

interface Props {
  readonly unit: OrganisationUnit;
  readonly units: readonly OrganisationUnit[];
  /** Whether the reader may change them. */
  readonly manages: boolean;
}

/** The accounts of a unit: who has which role, and how each signs in. */
export function AccountPanel({ unit, units, manages }: Props) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { data, error, refetch, isPlaceholderData } = useQuery(accountsQuery(unit.unit));
  const [act, setAct] = useState<Act | null>(null);
  const [made, setMade] = useState<{ username: string; password: string } | null>(null);
  if (error) {
    return <ProblemView error={error} onRetry={() => void refetch()} />;
  }
  const columns = [
    { key: 'name', title: t('organisation.name'), leading: true, width: 150, cell: ({ name }: OfficialAccount) => name },
    { key: 'username', title: t('organisation.username'), width: 150, short: true, cell: ({ username }: OfficialAccount) => <span className="code">{username}</span> },
    { key: 'role', title: t('organisation.role'), width: 150, cell: ({ role }: OfficialAccount) => t(`frame.roles.${role as Role}`) },
    { key: 'state', title: t('organisation.state'), width: 130, short: true, cell: (account: OfficialAccount) => <State account={account} /> },
    {
      key: 'factor',
      title: t('organisation.secondFactor'),
      width: 120,
      short: true,
      cell: ({ secondFactor }: OfficialAccount) => (
        <Tag tone={secondFactor ? 'good' : 'warn'} icon={secondFactor ? CheckCircleOutlined : ExclamationCircleOutlined}>
          {t(secondFactor ? 'organisation.bound' : 'organisation.unbound')}
        </Tag>
      ),
    },
    { key: 'last', title: t('organisation.lastSignIn'), width: 150, short: true, cell: ({ lastSignIn }: OfficialAccount) => (lastSignIn ? formatInstant(lastSignIn) : t('organisation.noSignIn')) },
  ];
  const acts = {
    key: 'acts',
    title: t('organisation.acts'),
    width: 300,
    cell: (account: OfficialAccount) => <Acts account={account} onAct={setAct} />,
  };
  return (
    <Panel
      flush
      title={t('organisation.accountsOf', { unit: nameOf(unit) })}
      hint={t(manages ? 'organisation.managesHint' : 'organisation.readsHint')}
      extra={manages && <Button onClick={() => setAct({ kind: 'CREATE' })}>{t('organisation.create')}</Button>}
    >
      {made && (
        <Notice kind="good" role="status" title={t('organisation.made', { username: made.username })} actions={<Button onClick={() => setMade(null)}>{t('organisation.noted')}</Button>}>
          <p>
            {t('organisation.password')} <span className="code">{made.password}</span> <CopyButton text={made.password} />
          </p>
          <p className="quiet small">{t('organisation.passwordHint')}</p>
        </Notice>
      )}
      {data?.length === 0 ? (
        <Notice kind="empty" role="status" title={t('organisation.none')}>
          <p className="quiet">{t('organisation.noneNext')}</p>
        </Notice>
      ) : (
        <LedgerTable
          caption={t('organisation.accountsOf', { unit: nameOf(unit) })}
          rows={data}
          updating={isPlaceholderData}
          loadingRows={4}
          rowKey={({ username }) => username}
          columns={manages ? [...columns, acts] : columns}
        />
      )}
      {act && <ActDialog act={act} unit={unit} units={units} onMade={setMade} onClose={() => setAct(null)} />}
    </Panel>
  );
}

function State({ account: { enabled, locked } }: { account: OfficialAccount }) {
  const { t } = useTranslation();
  if (!enabled) {
    return (
      <Tag tone="still" icon={StopOutlined}>
        {t('organisation.states.disabled')}
      </Tag>
    );
  }
  return locked ? (
    <Tag tone="bad" icon={LockOutlined}>
      {t('organisation.states.locked')}
    </Tag>
  ) : (
    <Tag tone="good" icon={CheckCircleOutlined}>
      {t('organisation.states.enabled')}
    </Tag>
  );
}

/** What can be done to an account; one's own is another's to change. */
function Acts({ account, onAct }: { account: OfficialAccount; onAct: (act: Act) => void }) {
  const { t } = useTranslation();
  if (account.own) {
    return <span className="quiet small">{t('organisation.own')}</span>;
  }
  return (
    <span className="row-acts">
      <Button size="small" danger={account.enabled} onClick={() => onAct({ kind: account.enabled ? 'DISABLE' : 'ENABLE', account })}>
        {t(account.enabled ? 'organisation.changes.DISABLE' : 'organisation.changes.ENABLE')}
      </Button>
      {account.locked && (
        <Button size="small" onClick={() => onAct({ kind: 'UNLOCK', account })}>
          {t('organisation.changes.UNLOCK')}
        </Button>
      )}
      {account.secondFactor && (
        <Button size="small" onClick={() => onAct({ kind: 'RESET_SECOND_FACTOR', account })}>
          {t('organisation.changes.RESET_SECOND_FACTOR')}
        </Button>
      )}
      <Button size="small" onClick={() => onAct({ kind: 'ASSIGN', account })}>
        {t('organisation.changes.ASSIGN')}
      </Button>
    </span>
  );
}
