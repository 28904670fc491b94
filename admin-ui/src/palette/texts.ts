import type { Translated } from '../i18n/texts';

export const zh = {
  title: '快速前往',
  hint: '页面名称、单位名称或信用代码、合同编号',
  found: '可前往',
  groups: { screens: '页面', employers: '用人单位', contracts: '劳动合同' },
  nothing: '没有找到，请检查输入；合同编号须完整。',
  keys: '上下键选择，回车前往，Esc 关闭',
};

export const en: Translated<typeof zh> = {
  title: 'Go to',
  hint: 'A screen, an employer by name or code, a contract by its number',
  found: 'Where to',
  groups: { screens: 'Screen', employers: 'Employer', contracts: 'Contract' },
  nothing: 'Nothing found; a contract number has to be whole.',
  keys: 'Up and down to choose, Enter to go, Esc to close',
};
