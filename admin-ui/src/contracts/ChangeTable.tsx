import { useTranslation } from 'react-i18next';
import type { ContractChange } from '../api';
import { memberOf, useTermWords } from './termValues';
import './contracts.css';

/** What an event changes, or would change: field by field, before and after. */
export function ChangeTable({ changes }: { changes: readonly ContractChange[] }) {
  const { t } = useTranslation();
  const { term, value } = useTermWords();
  return (
    <div className="changes">
      <table>
        <caption className="unseen">{t('contracts.changes')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('contracts.field')}</th>
            <th scope="col">{t('contracts.before')}</th>
            <th scope="col">{t('contracts.after')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ field, oldValue, newValue, masked }) => {
            const member = memberOf(field);
            return (
              <tr key={field}>
                <th scope="row">{term(member)}</th>
                {masked ? (
                  <td colSpan={2} className="quiet">
                    {t('contracts.hidden')}
                  </td>
                ) : (
                  <>
                    <td>
                      <del>{value(member, oldValue)}</del>
                    </td>
                    <td>
                      <ins>{value(member, newValue)}</ins>
                    </td>
                  </>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
