import type { Translated } from '../i18n/texts';

export const zh = {
  hint: '各区按期向市局报告：数据由系统统计，报送时固定；文字由各区填写，负责人报送，市局退回或者接收',
  title: '{{area}}{{period}}报告',
  empty: { title: '没有符合条件的报告', none: '报告期开始后，各单位的报告会出现在这里。', filtered: '请调整筛选条件。' },
  states: { NOT_BEGUN: '未填报', DRAFT: '草稿', SUBMITTED: '已报送', RETURNED: '已退回', ACCEPTED: '已接收' },
  columns: { unit: '单位', period: '报告期', state: '状态', due: '报送期限', submitted: '最近报送', version: '报送次数', reminders: '催报' },
  filters: { period: '报告期', state: '状态', overdue: '仅看超期未报' },
  summary: '应报 {{owed}}，已报 {{reported}}，超期未报 {{overdue}}',
  clocks: { NOT_DUE: '剩 {{left}} 个工作日', DUE_SOON: '临期，剩 {{left}} 个工作日', OVERDUE: '超期 {{left}} 个工作日', CRITICALLY_OVERDUE: '严重超期 {{left}} 个工作日' },
  inTime: '按期报送', late: '逾期 {{left}} 个工作日报送', firstLate: '首次报送曾逾期 {{left}} 个工作日',
  times: '{{count}} 次，最近 {{day}}',
  together: '汇总（CSV）', file: 'CSV', print: '打印',
  remind: {
    act: '催报', title: '催报 {{period}}', hint: '向 {{count}} 个尚未报送的单位催报；每单位每日至多一次。', text: '催报内容', start: '{{period}}报告尚未收到，请尽快报送。',
    sent: '已催报 {{count}} 个单位', passed: '{{count}} 个单位已报送或今日已催报', sentBy: '{{who}}，{{when}}', notice: '市局催报',
  },
  returned: '市局退回，请修改后重新报送',
  past: '正在查看第 {{version}} 次报送（{{when}}，{{who}}）', present: '查看现在的报告',
  acts: {
    title: '办理', none: '现在没有由您办理的事项。', cannot: '现在不能办理',
    WRITE: '填写', SUBMIT: '报送', RETURN: '退回', ACCEPT: '接收',
    SUBMITHint: '报送后数据和文字固定，除非市局退回，不能再改。', RETURNHint: '退回后由该单位修改并重新报送；本次报送的内容仍保留。', ACCEPTHint: '接收后报告不再更改。',
    reason: '退回理由',
  },
  text: {
    title: '文字部分', situation: '形势分析', measures: '工作情况', problems: '问题与建议', nothing: '未填写', by: '{{who}} 填写于 {{when}}',
    hint: '没有的写“无”。正在填写的内容保存在本浏览器标签页中，断线或重新登录后不会丢失。', save: '保存', edit: '填写', stop: '停止填写', drop: '放弃未保存的内容', kept: '有未保存的内容',
    changed: '报告已被他人修改；您写的内容仍在，请核对下方现有内容后再保存。',
  },
  figures: { title: '统计数据', frozen: '报送时固定，统计于 {{when}}', live: '按登记现状统计于 {{when}}，报送时固定', figure: '指标', value: '本期', before: '上期报送', change: '增减', none: '—', percent: '{{value}}%', days: '{{value}} 天' },
  opinions: {
    title: '听取意见', hint: '听取企业、工会、职工的意见（京人社劳发〔2020〕28号第七条）；本期内听取的计入统计数据', record: '记录意见', none: '本期没有记录意见', sources: { ENTERPRISE: '企业', UNION: '工会', WORKER: '职工' },
    heardOn: '听取日期', source: '来源', occasion: '场合', occasionHint: '如座谈会、走访、问卷、来信', text: '意见内容', textHint: '不写个人姓名和证件号码；记录后不可修改', strike: '撤销', strikeHint: '撤销的意见不计数，仍可查看。', reason: '理由', struck: '已撤销：{{reason}}（{{who}}，{{when}}）', recorded: '{{who}} 记录于 {{when}}',
  },
  history: { title: '办理记录', versions: '历次报送', version: '第 {{version}} 次报送', none: '尚未报送', events: '经过' },
};

export const en: Translated<typeof zh> = {
  hint: 'Districts report to the city by the period: figures are counted here and fixed when submitted; the district writes, its head submits, the city returns or accepts',
  title: 'Report of {{area}}, {{period}}',
  empty: { title: 'No such report', none: 'Reports of the units appear here once a period has begun.', filtered: 'Try another filter.' },
  states: { NOT_BEGUN: 'Not begun', DRAFT: 'Draft', SUBMITTED: 'Submitted', RETURNED: 'Returned', ACCEPTED: 'Accepted' },
  columns: { unit: 'Unit', period: 'Period', state: 'State', due: 'Due', submitted: 'Last submitted', version: 'Submitted', reminders: 'Reminders' },
  filters: { period: 'Period', state: 'State', overdue: 'Overdue alone' },
  summary: '{{owed}} owe a report, {{reported}} have reported, {{overdue}} are overdue',
  clocks: { NOT_DUE: '{{left}} working days left', DUE_SOON: 'Due soon, {{left}} working days', OVERDUE: 'Overdue by {{left}} working days', CRITICALLY_OVERDUE: 'Critically overdue by {{left}} working days' },
  inTime: 'In time', late: 'Late by {{left}} working days', firstLate: 'First submitted {{left}} working days late',
  times: '{{count}}, last {{day}}',
  together: 'Side by side (CSV)', file: 'CSV', print: 'Print',
  remind: {
    act: 'Remind', title: 'Remind of {{period}}', hint: 'Reminds {{count}} units that have not reported; each once a day at most.', text: 'Text', start: 'The report of {{period}} has not come in; please submit it soon.',
    sent: '{{count}} units reminded', passed: '{{count}} have reported or were reminded today', sentBy: '{{who}}, {{when}}', notice: 'Reminder of the city',
  },
  returned: 'The city has returned it; mend it and submit again',
  past: 'This is version {{version}} as submitted ({{when}}, {{who}})', present: 'The report as it stands',
  acts: {
    title: 'Acts', none: 'Nothing is to be done by you now.', cannot: 'Cannot be done now',
    WRITE: 'Write', SUBMIT: 'Submit', RETURN: 'Return', ACCEPT: 'Accept',
    SUBMITHint: 'Figures and text are fixed; nothing can be changed unless the city returns it.', RETURNHint: 'The unit mends it and submits again; what was submitted stays on record.', ACCEPTHint: 'The report does not change any more.',
    reason: 'Reason',
  },
  text: {
    title: 'Text', situation: 'Situation', measures: 'Measures', problems: 'Problems and suggestions', nothing: 'Not written', by: 'Written by {{who}}, {{when}}',
    hint: 'Where there is nothing, say so. What you write stays in this tab of the browser; neither a lost connection nor a sign-in loses it.', save: 'Save', edit: 'Write', stop: 'Stop writing', drop: 'Drop what is not saved', kept: 'Not saved yet',
    changed: 'Somebody has changed the report. What you wrote is still here; compare it with what stands below, then save.',
  },
  figures: { title: 'Figures', frozen: 'Fixed when submitted, counted {{when}}', live: 'As the register stands, counted {{when}}; fixed when submitted', figure: 'Figure', value: 'Period', before: 'Period before', change: 'Change', none: '—', percent: '{{value}}%', days: '{{value}} days' },
  opinions: {
    title: 'Opinions heard', hint: 'Of enterprises, unions and workers (京人社劳发〔2020〕28号, clause 7); those heard within the period are counted', record: 'Record an opinion', none: 'No opinion of this period', sources: { ENTERPRISE: 'Enterprise', UNION: 'Union', WORKER: 'Worker' },
    heardOn: 'Heard on', source: 'Of', occasion: 'Occasion', occasionHint: 'Such as a meeting, a visit, a survey, a letter', text: 'What was said', textHint: 'Without names or numbers of persons; it cannot be changed', strike: 'Strike', strikeHint: 'A struck opinion does not count and stays readable.', reason: 'Reason', struck: 'Struck: {{reason}} ({{who}}, {{when}})', recorded: 'Recorded by {{who}}, {{when}}',
  },
  history: { title: 'History', versions: 'Versions', version: 'Version {{version}}', none: 'Not submitted yet', events: 'What happened' },
};
