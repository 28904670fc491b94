import { CheckCircleOutlined, CloseCircleOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { InspectionPlan } from '../api';
import { formatInstant } from '../format';
import { Facts, Panel, Tag } from '../shared';
import { sha256 } from './hashes';

const COMMAND = 'java -cp qiyue-registry-model-VERSION.jar org.qiyue.registry.model.inspection.InspectionDrawMain FOLDER';

/** What the bureau bound itself to before the draw and revealed after it, and how anybody draws again. */
export function ProofPanel({ plan }: { plan: InspectionPlan }) {
  const { t } = useTranslation();
  const { digest, commitment, number, seed } = plan;
  const address = `/api/v1/inspection-plans/${plan.planNo}/proof`;
  return (
    <Panel
      title={t('inspections.proof.title')}
      extra={
        digest && (
          <a className="button-link" href={address} download={`inspection-draw-${plan.planNo}.zip`}>
            {t(seed ? 'inspections.proof.download' : 'inspections.proof.before')}
          </a>
        )
      }
    >
      {digest === null ? (
        <p className="quiet">{t('inspections.proof.reads')}</p>
      ) : (
        <>
          <Facts
            facts={[
              { term: t('inspections.proof.digest'), wide: true, value: <span className="code hash">{digest}</span> },
              { term: t('inspections.proof.commitment'), wide: true, value: <span className="code hash">{commitment}</span> },
              {
                term: t('inspections.proof.number'),
                wide: true,
                value: number && (
                  <>
                    <span className="code">{number}</span>{' '}
                    <span className="quiet small">
                      {t('inspections.proof.numberBy')} {plan.numberRecordedBy} {formatInstant(plan.numberRecordedAt)}
                    </span>
                  </>
                ),
              },
              {
                term: t('inspections.proof.seed'),
                wide: true,
                value: seed && commitment ? <Revealed seed={seed} commitment={commitment} /> : <span className="quiet">{t('inspections.proof.secret')}</span>,
              },
            ]}
          />
          {seed && (
            <p className="quiet small">
              {t('inspections.proof.again')} <code className="code hash">{COMMAND}</code>
            </p>
          )}
        </>
      )}
    </Panel>
  );
}

function Revealed({ seed, commitment }: { seed: string; commitment: string }) {
  const { t } = useTranslation();
  const { data: hash } = useQuery({ queryKey: ['sha256', seed], queryFn: () => sha256(seed), staleTime: Infinity });
  const holds = hash === commitment;
  return (
    <>
      <span className="code hash">{seed}</span>{' '}
      {hash !== undefined && (
        <Tag tone={holds ? 'good' : 'bad'} icon={holds ? CheckCircleOutlined : CloseCircleOutlined}>
          {t(holds ? 'inspections.proof.checked' : 'inspections.proof.broken')}
        </Tag>
      )}
    </>
  );
}
