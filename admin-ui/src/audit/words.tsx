import { CheckCircleOutlined, StopOutlined } from '@ant-design/icons';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ACCESS_ACTIONS, ACCESS_SUBJECTS, ROLES, useAreas } from '../api';
import { FIELD_KEYS, REVEAL_FIELDS, Tag } from '../shared';

const known = <T extends string>(value: string, values: readonly T[]): T | undefined => values.find((each) => each === value);

/** Names what the log has in codes; a code that these screens do not know stays as it is. */
export function useAuditWords() {
  const { t } = useTranslation();
  const { name: areaName } = useAreas();
  return useMemo(
    () => ({
      action: (code: string) => {
        const action = known(code, ACCESS_ACTIONS);
        return action ? t(`audit.actions.${action}`) : code;
      },
      resource: (code: string) => {
        const subject = known(code, ACCESS_SUBJECTS);
        return subject ? t(`audit.resources.${subject}`) : code;
      },
      role: (code: string) => {
        const role = known(code, ROLES);
        return role ? t(`frame.roles.${role}`) : code;
      },
      field: (code: string) => {
        const field = known(code, REVEAL_FIELDS);
        return field ? t(`shared.reveal.fields.${FIELD_KEYS[field]}`) : code;
      },
      unit: (code: string | null) => {
        if (code === null) {
          return t('audit.noUnit');
        }
        return code.startsWith('platform:') ? t('audit.platformUnit', { code: code.slice('platform:'.length) }) : areaName(code);
      },
    }),
    [t, areaName],
  );
}

/** Whether it was done or refused, and with which code. */
export function Outcome({ outcome }: { outcome: string }) {
  const { t } = useTranslation();
  return outcome === 'OK' ? (
    <Tag tone="good" icon={CheckCircleOutlined}>
      {t('audit.outcomes.ok')}
    </Tag>
  ) : (
    <Tag tone="bad" icon={StopOutlined} title={outcome}>
      {t('audit.outcomes.refused')}
    </Tag>
  );
}
