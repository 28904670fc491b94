import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type AccountChange, type OfficialAccount, type OrganisationUnit, useNameOf } from '../api';
import { type Field, FormDialog, type Written } from '../shared';
import { assignAccount, changeAccount, createAccount } from './queries';
import { rolesOf } from './roles';

export type Act = { readonly kind: 'CREATE' } | { readonly kind: 'ASSIGN' | AccountChange; readonly account: OfficialAccount };

interface Props {
  readonly act: Act;
  readonly unit: OrganisationUnit;
  readonly units: readonly OrganisationUnit[];
  /** Hears of a new account with its first password, which is told this once. */
  readonly onMade: (made: { username: string; password: string }) => void;
  readonly onClose: () => void;
}

const LONGEST_REASON = 200;

/** Asks what a change needs, its reason above all, and makes it. */
export function ActDialog({ act, unit, units, onMade, onClose }: Props) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const queryClient = useQueryClient();
  const anew = () => queryClient.invalidateQueries({ queryKey: ['organisation'] });
  const reason: Field = { name: 'reason', label: t('organisation.reason'), kind: 'area', longest: LONGEST_REASON, hint: t('organisation.reasonHint') };
  const roleOptions = (of: string) => rolesOf(of).map((role) => ({ value: role, label: t(`frame.roles.${role}`) }));
  if (act.kind === 'CREATE') {
    return (
      <FormDialog
        title={t('organisation.createIn', { unit: nameOf(unit) })}
        hint={t('organisation.createHint')}
        submit={t('organisation.create')}
        fields={[
          { name: 'username', label: t('organisation.username'), kind: 'text', longest: 64, hint: t('organisation.usernameHint') },
          { name: 'name', label: t('organisation.name'), kind: 'text', longest: 60 },
          { name: 'role', label: t('organisation.role'), kind: 'choice', options: roleOptions(unit.unit) },
          reason,
        ]}
        onSubmit={(written) =>
          createAccount(unit.unit, written).then(({ account, password }) => {
            onMade({ username: account.username, password });
            return anew();
          })
        }
        onClose={onClose}
      />
    );
  }
  const { kind, account } = act;
  const who = { name: account.name, username: account.username };
  if (kind === 'ASSIGN') {
    const places = units.flatMap((each) => roleOptions(each.unit).map(({ value, label }) => ({ value: `${each.unit} ${value}`, label: `${nameOf(each)} · ${label}` })));
    return (
      <FormDialog
        title={t('organisation.titles.ASSIGN', who)}
        hint={t('organisation.hints.ASSIGN')}
        submit={t('organisation.changes.ASSIGN')}
        start={{ place: `${account.unit} ${account.role}` }}
        fields={[{ name: 'place', label: t('organisation.place'), kind: 'choice', options: places }, reason]}
        onSubmit={(written) => assignAccount(account.username, written).then(anew)}
        onClose={onClose}
      />
    );
  }
  return (
    <FormDialog
      title={t(`organisation.titles.${kind}`, who)}
      hint={t(`organisation.hints.${kind}`)}
      submit={t(`organisation.changes.${kind}`)}
      isDangerous={kind === 'DISABLE' || kind === 'RESET_SECOND_FACTOR'}
      fields={[reason]}
      onSubmit={(written: Written) => changeAccount(account.username, kind, written).then(anew)}
      onClose={onClose}
    />
  );
}
