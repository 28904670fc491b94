import { CheckCircleOutlined, EditOutlined, HourglassOutlined, MinusCircleOutlined, PauseCircleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Tag } from '../shared';
import type { AgreementState } from './search';

const STATES = {
  DRAFT: ['info', EditOutlined],
  IN_FORCE: ['good', CheckCircleOutlined],
  SUSPENDED: ['warn', PauseCircleOutlined],
  ENDED: ['still', MinusCircleOutlined],
} as const;

/** Where an agreement stands; of one in force, whether today lies outside its term. */
export function AgreementTag({ state, outsideTerm }: { state: AgreementState; outsideTerm: boolean }) {
  const { t } = useTranslation();
  const [tone, icon] = STATES[state];
  return (
    <>
      <Tag tone={tone} icon={icon}>
        {t(`sharing.states.${state}`)}
      </Tag>
      {outsideTerm && (
        <>
          {' '}
          <Tag tone="warn" icon={HourglassOutlined}>
            {t('sharing.outsideTerm')}
          </Tag>
        </>
      )}
    </>
  );
}
