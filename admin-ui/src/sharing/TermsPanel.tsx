import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type SharingAgreement, useAreas } from '../api';
import { useReader } from '../i18n/reader';
import { Facts, Panel } from '../shared';
import { vocabularyQuery } from './queries';

/** What the agreement says. */
export function TermsPanel({ agreement: { terms, purposeZh, purposeEn, drafters, enactedBy } }: { agreement: SharingAgreement }) {
  const { t } = useTranslation();
  const { pick } = useReader();
  const { name: areaName } = useAreas();
  const { data: vocabulary } = useQuery(vocabularyQuery);
  const nameOf = (pointer: string) => {
    const field = vocabulary?.fields.find((each) => each.pointer === pointer);
    return field ? `${pick(field.labelZh, field.labelEn)} (${field.dataClass})` : pointer;
  };
  const between = pick('、', ', ');
  return (
    <Panel title={t('sharing.terms.title')}>
      <Facts
        facts={[
          { term: t('sharing.columns.consumer'), value: terms.consumer },
          { term: t('sharing.terms.kind'), value: t(`sharing.kinds.${terms.kind}`) },
          { term: t('sharing.terms.account'), value: <span className="code">{terms.account}</span> },
          {
            term: t('sharing.columns.purpose'),
            value: (
              <>
                {pick(purposeZh, purposeEn)} <span className="code quiet small">{terms.purpose}</span>
              </>
            ),
          },
          { term: t('sharing.terms.purposeText'), value: terms.purposeText, wide: true },
          { term: t('sharing.terms.basis'), value: terms.basis, wide: true },
          { term: t('sharing.terms.questions'), value: terms.questions.map((question) => t(`sharing.questions.${question}`)).join(between), wide: true },
          { term: t('sharing.terms.fields'), value: [t('sharing.terms.state'), ...terms.fields.map(nameOf)].join(between), wide: true },
          { term: t('sharing.terms.areas'), value: terms.areas.map((area) => areaName(area)).join(between), wide: true },
          ...(drafters.length > 0 ? [{ term: t('sharing.terms.drafters'), value: drafters.join(between) }] : []),
          ...(enactedBy ? [{ term: t('sharing.terms.enactedBy'), value: enactedBy }] : []),
        ]}
      />
    </Panel>
  );
}
