import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loading, ProblemView, ScreenHead } from '../shared';
import { AgreementForm } from './AgreementForm';
import { agreementQuery, draftAgreement, rewriteAgreement } from './queries';

/** Drafts an agreement, empty or from what another one says, or writes a draft anew. */
export function NewAgreement() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { from, edit } = useSearch({ from: '/sharing/new' });
  const model = edit ?? from;
  const { data: agreement, error, refetch } = useQuery({ ...agreementQuery(model ?? ''), enabled: model !== undefined });
  const isReady = model === undefined || agreement !== undefined;
  return (
    <div className="screen">
      <ScreenHead title={edit ? t('sharing.form.editing', { number: edit }) : t('frame.titles.newAgreement')} hint={t('sharing.form.hint')} />
      {error && <ProblemView error={error} onRetry={() => void refetch()} />}
      {!isReady && !error && <Loading />}
      {isReady && (
        <AgreementForm
          key={model ?? ''}
          place={edit ? `edit-${edit}` : `from-${from ?? 'nothing'}`}
          terms={agreement?.terms ?? null}
          isAnew={edit === undefined}
          onSave={(terms) => (edit && agreement ? rewriteAgreement(agreement, terms) : draftAgreement(terms))}
          onSaved={(saved) => {
            queries.setQueryData(agreementQuery(saved.agreementNo).queryKey, saved);
            void queries.invalidateQueries({ queryKey: ['sharing', 'list'] });
            void navigate({ to: '/sharing/$agreementNo', params: { agreementNo: saved.agreementNo } });
          }}
        />
      )}
    </div>
  );
}
