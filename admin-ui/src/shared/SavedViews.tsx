import { DeleteOutlined, LinkOutlined, StarOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Input, Popover } from 'antd';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedView } from '../api';
import { ProblemView } from './ProblemView';
import { Tag } from './Tags';
import { addView, changeView, deleteView, type Ledger, questionOf, sameQuestion, viewsQuery } from './views';
import './saved-views.css';

interface Props {
  readonly ledger: Ledger;
  readonly search: object;
  /** The view that the address names. */
  readonly opened: SavedView | undefined;
  readonly onOpen: (view: SavedView) => void;
}

/** 常用查询: one's own and the unit's, to be opened, kept, shared by link and given up. */
export function SavedViews(props: Props) {
  const { t } = useTranslation();
  const { opened, search } = props;
  const isChanged = opened !== undefined && !sameQuestion(opened.search, questionOf(search));
  return (
    <Popover content={<Views {...props} />} trigger="click" placement="bottomRight" title={t('shared.saved.title')} destroyOnHidden>
      <Button icon={<StarOutlined />}>
        <span className="saved-name">{opened ? opened.name : t('shared.saved.title')}</span>
        {isChanged && <span title={t('shared.saved.changed')}> *</span>}
      </Button>
    </Popover>
  );
}

function Views({ ledger, search, opened, onOpen }: Props) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const { data, error } = useQuery(viewsQuery(ledger));
  const [name, setName] = useState('');
  const [isShared, setShared] = useState(false);
  const [copied, setCopied] = useState<string>();
  const question = questionOf(search);
  const renew = () => queryClient.invalidateQueries({ queryKey: ['views', ledger] });
  const keeping = useMutation({
    mutationFn: () => addView({ ledger, name: name.trim(), shared: isShared, search: question }),
    onSuccess: async (view) => {
      setName('');
      await renew();
      onOpen(view);
    },
  });
  const changing = useMutation({
    mutationFn: (view: SavedView) => changeView(view, { ledger, name: view.name, shared: view.shared, search: question }),
    onSuccess: async (view) => {
      queryClient.setQueryData(['view', view.viewId], view);
      await renew();
    },
  });
  const removing = useMutation({ mutationFn: deleteView, onSuccess: renew });
  const problem = error ?? keeping.error ?? changing.error ?? removing.error;
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim()) {
      keeping.mutate();
    }
  };
  const copy = async (viewId: string) => {
    await navigator.clipboard.writeText(`${window.location.origin}${window.location.pathname}?view=${viewId}`);
    setCopied(viewId);
  };
  return (
    <div className="saved-views">
      {problem && <ProblemView error={problem} />}
      {data?.items.length === 0 && <p className="quiet">{t('shared.saved.none')}</p>}
      <ul>
        {data?.items.map((view) => (
          <li key={view.viewId}>
            <Button type="link" className="saved-open" onClick={() => onOpen(view)} aria-current={view.viewId === opened?.viewId}>
              {view.name}
            </Button>
            {view.shared && <Tag tone="info" title={t('shared.saved.by', { owner: view.owner })}>{t('shared.saved.shared')}</Tag>}
            <span className="saved-acts">
              <Button size="small" type="text" icon={<LinkOutlined />} aria-label={t('shared.saved.copy', { name: view.name })} title={t('shared.saved.copy', { name: view.name })} onClick={() => void copy(view.viewId)} />
              {view.own && (
                <Button size="small" type="text" icon={<DeleteOutlined />} aria-label={t('shared.saved.delete', { name: view.name })} title={t('shared.saved.delete', { name: view.name })} onClick={() => removing.mutate(view.viewId)} />
              )}
            </span>
            {copied === view.viewId && (
              <span role="status" className="quiet small saved-copied">
                {t(view.shared ? 'shared.saved.copied' : 'shared.saved.copiedOwn')}
              </span>
            )}
          </li>
        ))}
      </ul>
      {opened?.own && !sameQuestion(opened.search, question) && (
        <Button block loading={changing.isPending} onClick={() => changing.mutate(opened)}>
          {t('shared.saved.update', { name: opened.name })}
        </Button>
      )}
      <form onSubmit={keep}>
        <Input
          value={name}
          maxLength={60}
          placeholder={t('shared.saved.name')}
          aria-label={t('shared.saved.name')}
          onChange={({ target }) => setName(target.value)}
        />
        <Checkbox checked={isShared} onChange={({ target }) => setShared(target.checked)}>
          {t('shared.saved.share')}
        </Checkbox>
        <Button type="primary" htmlType="submit" disabled={!name.trim()} loading={keeping.isPending}>
          {t('shared.saved.keep')}
        </Button>
      </form>
    </div>
  );
}
