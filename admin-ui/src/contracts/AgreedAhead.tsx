import { useTranslation } from 'react-i18next';
import type { ContractDetail } from '../api';
import { formatDay } from '../format';
import { EventName, Panel } from '../shared';
import { ChangeTable } from './ChangeTable';
import './contracts.css';

/** What is agreed and not in effect yet: it must not be taken for what holds today, nor be missed. */
export function AgreedAhead({ contract }: { contract: ContractDetail }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('contracts.ahead')} hint={t('contracts.aheadHint')} className="panel-ahead">
      <ol className="ahead">
        {contract.agreedAhead.map(({ version, kind, effectiveOn }) => {
          const changes = contract.versions.find((one) => one.version === version)?.changes ?? [];
          const ends = kind === 'RESCINDED' || kind === 'TERMINATED';
          return (
            <li key={version}>
              <p className="ahead-heading">
                <EventName kind={kind} />
                <time dateTime={effectiveOn}>{t(ends ? 'contracts.aheadEnds' : 'contracts.aheadFrom', { day: formatDay(effectiveOn) })}</time>
                <span className="quiet">{t('contracts.versionNo', { version })}</span>
              </p>
              {changes.length > 0 && <ChangeTable changes={changes} />}
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}
