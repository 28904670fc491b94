import { useTranslation } from 'react-i18next';
import type { ContractVersion } from '../api';
import { Facts, Timeline } from '../shared';
import { ChangeTable } from './ChangeTable';
import { flatTerms, useTermWords } from './termValues';
import './contracts.css';

/** The versions of a contract, newest first, each with what its event changed. */
export function VersionHistory({ versions }: { versions: readonly ContractVersion[] }) {
  const { t } = useTranslation();
  const newestFirst = [...versions].sort((a, b) => b.version - a.version);
  return (
    <Timeline
      label={t('contracts.history')}
      items={newestFirst.map((version) => ({
        key: String(version.version),
        kind: version.kind,
        occurredOn: version.occurredOn,
        recordedAt: version.recordedAt,
        withdrawn: version.withdrawn,
        heading: <span className="quiet">{t('contracts.versionNo', { version: version.version })}</span>,
        body: <Version version={version} />,
      }))}
    />
  );
}

function Version({ version }: { version: ContractVersion }) {
  const { t } = useTranslation();
  const { term, value } = useTermWords();
  const terms = flatTerms(version.terms);
  return (
    <>
      {version.changes.length > 0 && <ChangeTable changes={version.changes} />}
      <p className="quiet small version-numbers">
        {version.receiptNo && (
          <span>
            {t('contracts.receipt')} <span className="code">{version.receiptNo}</span>
          </span>
        )}
        {version.filingId && (
          <span>
            {t('contracts.filing')} <span className="code">{version.filingId}</span>
          </span>
        )}
      </p>
      {terms.length > 0 && (
        <details className="version-terms">
          <summary>{t('contracts.showTerms')}</summary>
          <Facts facts={terms.map(([member, raw]) => ({ term: term(member), value: value(member, raw) }))} />
        </details>
      )}
    </>
  );
}
