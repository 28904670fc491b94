import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Problem, problemFrom } from '../api';
import { useReader } from '../i18n/reader';
import { Notice } from './Notice';

interface Props {
  /** Whatever was thrown; refusals of the API are told in the reader's language. */
  readonly error: unknown;
  readonly onRetry?: () => void;
  /** For screens with filters: a parameter the API refuses can be got rid of. */
  readonly onReset?: () => void;
}

const isRefusedParameter = ({ status }: Problem) => status === 400;
const isSignedOut = ({ status }: Problem) => status === 401 || status === 499;

/** Says what went wrong, why, under which code, and what can be done about it. */
export function ProblemView({ error, onRetry, onReset }: Props) {
  const { t } = useTranslation();
  const { pick } = useReader();
  const problem = problemFrom(error);
  const detail = pick(problem.detail, problem.detailEn);
  return (
    <Notice
      kind="bad"
      role="alert"
      title={pick(problem.title, problem.titleEn)}
      actions={
        <>
          {isSignedOut(problem) && (
            <Button type="primary" onClick={() => window.location.reload()}>
              {t('shared.problem.signIn')}
            </Button>
          )}
          {onReset && isRefusedParameter(problem) && (
            <Button type="primary" onClick={onReset}>
              {t('shared.problem.reset')}
            </Button>
          )}
          {onRetry && !isSignedOut(problem) && <Button onClick={onRetry}>{t('shared.problem.retry')}</Button>}
        </>
      }
    >
      {problem.refusals ? (
        <ul>
          {problem.refusals.map(({ code, message, messageEn, remedy, remedyEn }) => (
            <li key={code}>
              {pick(message, messageEn)} — {pick(remedy, remedyEn)}
            </li>
          ))}
        </ul>
      ) : (
        detail && <p>{detail}</p>
      )}
      {problem.violations && problem.violations.length > 0 && (
        <ul>
          {problem.violations.map(({ parameter, message, messageEn }) => (
            <li key={parameter}>
              {t('shared.problem.parameter')} <span className="code">{parameter}</span> {pick(message, messageEn)}
            </li>
          ))}
        </ul>
      )}
      <p className="quiet small">
        {t('shared.problem.code')} <span className="code">{problem.code}</span>
        {problem.status > 0 && ` · HTTP ${problem.status}`}
        {problem.errorId && (
          <>
            {' · '}
            {t('shared.problem.errorId')} <span className="code">{problem.errorId}</span>
          </>
        )}
      </p>
    </Notice>
  );
}
