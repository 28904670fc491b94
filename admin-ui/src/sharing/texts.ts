import type { Translated } from '../i18n/texts';

export const zh = {
  hint: '按协议向其他部门和外省市提供数据：谁、为何、依据何法、提供哪些项、用了多少；起草人不得批准，每次调用均有回执和访问日志',
  empty: { title: '没有符合条件的协议', none: '起草协议并由另一人批准生效后，使用方即可按协议查询。', filtered: '请调整筛选条件。' },
  states: { DRAFT: '草稿', IN_FORCE: '生效', SUSPENDED: '暂停', ENDED: '终止' },
  outsideTerm: '不在期限内',
  kinds: { PROVINCE: '外省市人社部门', SECTOR: '行业主管部门' },
  questions: { EMPLOYMENT: '核验劳动者与单位的合同', EMPLOYER: '单位合同状态' },
  columns: { number: '协议编号', consumer: '使用方', state: '状态', purpose: '用途', term: '期限', today: '今日用量', total: '累计用量', calls: '调用次数', refused: '被拒绝', last: '最近调用' },
  edit: '修改草稿', anew: '据此另行起草', suspended: '协议已暂停，调用均被拒绝',
  terms: { title: '协议条款', kind: '使用方类别', account: '账号或客户端', purposeText: '用途说明', basis: '法律依据', questions: '可查询的事项', fields: '共享数据项', state: '合同状态', areas: '地区范围', drafters: '起草人', enactedBy: '批准人' },
  use: { title: '额度使用', hint: '每查询一个劳动者或单位计一次；被拒绝的调用不计', today: '今日', total: '累计', day: '日期', subjects: '查询对象', found: '查得' },
  calls: {
    title: '调用记录', hint: '查询了哪些人和单位只记入访问日志，由审计人员查看', none: '尚无调用', noneText: '使用方按协议调用后，记录会出现在这里。',
    at: '时间', businessNo: '业务编号', question: '查询事项', outcome: '结果', answered: '已回复', receipt: '回执', entry: '访问日志', digest: '回复内容的 SM3 摘要：{{digest}}',
  },
  outcomes: {
    AGREEMENT_SUSPENDED: '协议暂停', AGREEMENT_ENDED: '协议终止', AGREEMENT_NOT_BEGUN: '期限未到', AGREEMENT_EXPIRED: '期限已过',
    PURPOSE_NOT_AGREED: '用途不符', QUESTION_NOT_AGREED: '事项不符', DAILY_QUOTA_SPENT: '当日额度不足', TOTAL_QUOTA_SPENT: '总额度不足',
  },
  acts: {
    title: '办理', WRITE: '起草', PUT_IN_FORCE: '批准生效', SUSPEND: '暂停', RESUME: '恢复', END: '终止', reason: '理由', reasonHint: '使用方可见',
    PUT_IN_FORCEHint: '生效后条款不再更改，使用方可在期限内按额度查询。', SUSPENDHint: '暂停后调用立即被拒绝，可以恢复。', RESUMEHint: '恢复后使用方可继续查询。', ENDHint: '终止后不能恢复；已有的调用记录和回执仍保留。',
  },
  events: '办理记录',
  form: {
    hint: '只共享用途所需的最少数据；由另一人批准后生效', editing: '修改草稿 {{number}}', consumerHint: '单位全称', accountHint: '统一身份认证中的账号；角色须与使用方类别一致',
    basisHint: '写明法律、法规或文件的条款', basisOf: '写明条款；本市依据为 {{basis}}', from: '起始日期', until: '截止日期', untilHint: '至多一年，期满复核后另行起草', daily: '每日额度', total: '总额度',
    purposeFirst: '先选择用途', fieldsHint: '合同状态总会提供；仅列出该用途可共享的数据项，P3 类（敏感个人信息）不共享', areasHint: '用工地或登记地在所选地区的合同；选全市即为所有地区', save: '保存草稿',
  },
};

export const en: Translated<typeof zh> = {
  hint: 'Data handed to other departments and provinces by agreement: who, why, by which law, which fields, how much; who drafts does not put in force, each call has a receipt and an entry in the access log',
  empty: { title: 'No such agreement', none: 'Once an agreement is drafted and another officer has put it in force, its consumer may ask by it.', filtered: 'Try another filter.' },
  states: { DRAFT: 'Draft', IN_FORCE: 'In force', SUSPENDED: 'Suspended', ENDED: 'Ended' },
  outsideTerm: 'Outside its term',
  kinds: { PROVINCE: 'Department of another province', SECTOR: 'Sector department' },
  questions: { EMPLOYMENT: 'Contracts of a worker with an employer', EMPLOYER: 'How the contracts of an employer stand' },
  columns: { number: 'Number', consumer: 'Consumer', state: 'State', purpose: 'Purpose', term: 'Term', today: 'Used today', total: 'Used in all', calls: 'Calls', refused: 'Refused', last: 'Last call' },
  edit: 'Edit the draft', anew: 'Draft another from it', suspended: 'The agreement is suspended, and every call is refused',
  terms: { title: 'Terms', kind: 'Kind of consumer', account: 'Account or client', purposeText: 'Purpose in words', basis: 'Legal basis', questions: 'What it may ask', fields: 'Fields', state: 'State of the contract', areas: 'Areas', drafters: 'Drafted by', enactedBy: 'Put in force by' },
  use: { title: 'Use', hint: 'Each worker or employer asked about counts once; refused calls do not count', today: 'Today', total: 'In all', day: 'Day', subjects: 'Asked about', found: 'Found' },
  calls: {
    title: 'Calls', hint: 'Whom a call asked about stands in the access log alone, for the auditor', none: 'No call yet', noneText: 'Calls of the consumer appear here.',
    at: 'Time', businessNo: 'Business number', question: 'Question', outcome: 'Outcome', answered: 'Answered', receipt: 'Receipt', entry: 'Log entry', digest: 'SM3 of the answer: {{digest}}',
  },
  outcomes: {
    AGREEMENT_SUSPENDED: 'Suspended', AGREEMENT_ENDED: 'Ended', AGREEMENT_NOT_BEGUN: 'Not begun', AGREEMENT_EXPIRED: 'Term over',
    PURPOSE_NOT_AGREED: 'Other purpose', QUESTION_NOT_AGREED: 'Other question', DAILY_QUOTA_SPENT: 'Quota of the day', TOTAL_QUOTA_SPENT: 'Quota in all',
  },
  acts: {
    title: 'Acts', WRITE: 'Draft', PUT_IN_FORCE: 'Put in force', SUSPEND: 'Suspend', RESUME: 'Resume', END: 'End', reason: 'Reason', reasonHint: 'The consumer reads it',
    PUT_IN_FORCEHint: 'Its terms do not change any more; the consumer may ask within term and quota.', SUSPENDHint: 'Calls are refused at once; it can be resumed.', RESUMEHint: 'The consumer may ask again.', ENDHint: 'It cannot be resumed; its calls and receipts stay on record.',
  },
  events: 'What happened',
  form: {
    hint: 'No more than the purpose needs; another officer puts it in force', editing: 'Edit draft {{number}}', consumerHint: 'Full name of the organisation', accountHint: 'Account at the realm; its role must be that of the kind of consumer',
    basisHint: 'The article of the law, regulation or document', basisOf: 'The article; the city shares by {{basis}}', from: 'First day', until: 'Last day', untilHint: 'A year at most; reviewed and drafted anew after that', daily: 'Quota a day', total: 'Quota in all',
    purposeFirst: 'Choose a purpose first', fieldsHint: 'The state is always told; these are the fields that the purpose covers. Class P3, sensitive data of persons, is never shared', areasHint: 'Contracts worked or registered in the chosen areas; the city stands for all', save: 'Save the draft',
  },
};
