import { useReader } from '../i18n/reader';

/** The names of the code lists in Chinese and English; here and not among the texts, which every first visit fetches. */
const NAMES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'amendment-kind': ['变更种类', 'Kinds of amendment'],
  area: ['监管地区', 'Supervision areas'],
  'cadre-track': ['干部身份', 'Cadre status'],
  'consent-method': ['同意方式', 'Ways of consent'],
  'correction-reason': ['更正原因', 'Reasons of correction'],
  'correction-requester': ['更正申请人', 'Who asks for a correction'],
  'digest-algorithm': ['摘要算法', 'Digest algorithms'],
  'dispatch-post-kind': ['派遣岗位性质', 'Kinds of dispatch post'],
  division: ['县级行政区划', 'Counties and districts'],
  'division-successor': ['撤并区划的承接', 'Successors of retired divisions'],
  'division-upper': ['省市级行政区划', 'Provinces and prefectures'],
  'document-format': ['文本格式', 'Document formats'],
  education: ['文化程度', 'Education'],
  'employment-form': ['用工形式', 'Forms of employment'],
  'ending-initiator': ['终止提出方', 'Who ends a contract'],
  'ending-reason': ['解除终止原因', 'Reasons of ending'],
  'entity-kind': ['单位类型', 'Kinds of employer'],
  'health-check': ['健康检查', 'Health checks'],
  'id-province': ['证件号码省份', 'Provinces of id numbers'],
  'id-type': ['证件类型', 'Identity documents'],
  'identity-method': ['身份核验方式', 'Ways of identification'],
  'industry-division': ['行业大类', 'Industry divisions'],
  'industry-section': ['行业门类', 'Industry sections'],
  nationality: ['国籍', 'Nationalities'],
  'non-compete-person-kind': ['竞业限制人员', 'Persons bound by non-compete'],
  'notify-channel': ['通知方式', 'Ways of notice'],
  'occupation-major': ['职业大类', 'Occupations, major groups'],
  'occupation-medium': ['职业中类', 'Occupations, medium groups'],
  'original-form': ['原件形式', 'Forms of the original'],
  ownership: ['登记注册类型', 'Kinds of registration'],
  'platform-kind': ['平台类别', 'Kinds of platform'],
  'protected-circumstance': ['受保护情形', 'Protected circumstances'],
  'renewal-condition-change': ['续订条件变化', 'Change of conditions on renewal'],
  'renewal-offer': ['续订意向', 'Offers of renewal'],
  'retirement-agreement-kind': ['退休协议种类', 'Retirement agreements'],
  'reveal-purpose': ['查看明文用途', 'Purposes of revealing'],
  sex: ['性别', 'Sex'],
  'sign-algorithm': ['签名算法', 'Signature algorithms'],
  'sign-method': ['签署方式', 'Ways of signing'],
  'signer-role': ['签署人身份', 'Roles of signers'],
  'size-class': ['单位规模', 'Sizes of employer'],
  'social-insurance-agreed': ['社会保险约定', 'Social insurance agreed'],
  'template-kind': ['合同文本种类', 'Kinds of contract text'],
  'term-type': ['期限类型', 'Types of term'],
  'wage-form': ['工资形式', 'Forms of pay'],
  'wage-unit': ['计薪单位', 'Units of pay'],
  'withdrawal-reason': ['撤回原因', 'Reasons of withdrawal'],
  'worker-penalty-kind': ['劳动者违约金种类', 'Penalties of workers'],
  'working-hour-scheme': ['工时制度', 'Working hour schemes'],
};

/** The name of a code list; one that has none here stands for itself. */
export function useListName(): (list: string) => string {
  const { pick } = useReader();
  return (list) => {
    const [zh, en] = NAMES[list] ?? [list, list];
    return pick(zh, en);
  };
}
